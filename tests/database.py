"""What a test asks of the database itself: what it refuses, and how often it is asked."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext


def refused(constraint, act):
    """Assert that the database refuses the act, by this constraint."""
    with pytest.raises(IntegrityError) as error, transaction.atomic():
        act()
    # SQLite names the columns of a unique constraint and not the constraint.
    assert constraint in str(error.value) or "UNIQUE constraint failed" in str(error.value)


def queries(client, path, parameters=None):
    """Return how many queries a page takes that answers as it should."""
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path, parameters).status_code == 200
    return len(captured)
