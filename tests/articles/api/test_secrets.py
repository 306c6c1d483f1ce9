"""Nothing of a draft is told by any answer of the API."""

import pytest

from articles.workflow import perform
from tests.articles.api.asking import told
from tests.articles.api.small_site import SECRETS, secret_draft, small_site
from tests.factories import make_article

pytestmark = pytest.mark.django_db
RESOURCES = ["articles", "officials", "agencies", "places"]
FILTERS = {
    "articles": "q=bi+mat",
    "officials": "title=truong-ban-bi-mat",
    "agencies": "kind=other",
    "places": "q=bi+mat",
}


@pytest.mark.parametrize("resource", RESOURCES)
def test_no_row_of_a_draft_is_in_a_list(client, resource):
    secret_draft()
    assert not any(secret in str(told(client, f"{resource}/?per_page=100")).lower() for secret in SECRETS)


@pytest.mark.parametrize("resource", RESOURCES)
def test_no_row_of_a_draft_is_found_by_a_filter(client, resource):
    secret_draft()
    response = client.get(f"/api/v1/{resource}/?{FILTERS[resource]}")
    assert response.status_code == 404 or response.json()["count"] == 0


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_row_of_a_draft_answers_like_one_that_does_not_exist(client, resource):
    slug = secret_draft()[resource].slug
    refused, missing = told(client, f"{resource}/{slug}/", 404), told(client, f"{resource}/khong-co/", 404)
    assert {**refused, "instance": ""} == {**missing, "instance": ""}


@pytest.mark.parametrize("name", ["district", "agency", "official"])
def test_a_filter_by_what_a_draft_names_answers_as_if_it_did_not_exist(client, name):
    row = secret_draft()[{"district": "places", "agency": "agencies", "official": "officials"}[name]]
    assert told(client, f"articles/?{name}={row.slug}", 404)["parameter"] == name


@pytest.mark.parametrize("resource", [*RESOURCES, "sections"])
def test_no_public_row_tells_of_a_draft_beside_it(client, resource):
    row = small_site()[resource]
    assert not any(secret in str(told(client, f"{resource}/{row.slug}/")).lower() for secret in SECRETS)


@pytest.mark.parametrize("resource", RESOURCES)
def test_with_the_article_all_that_it_names_is_public(client, resource):
    rows = secret_draft()
    perform(rows["articles"], "publish", forced=True)
    rows["articles"].refresh_from_db()
    assert told(client, f"{resource}/{rows[resource].slug}/")
    assert rows[resource].slug in str(told(client, f"{resource}/"))


def test_a_new_draft_of_a_public_article_is_not_told(client):
    article = small_site()["articles"]
    make_article("Bản mới bí mật", replaces=article, body="<p>Bí mật.</p>")
    assert "bí mật" not in str(told(client, f"articles/{article.slug}/")).lower()
    assert told(client, "articles/")["count"] == 1
