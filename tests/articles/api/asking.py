"""Asking the API in tests."""


def told(client, path, status=200):
    """Return the document at a path below the API's address, which must answer with the status."""
    response = client.get(f"/api/v1/{path}")
    assert response.status_code == status, response.content
    return response.json()
