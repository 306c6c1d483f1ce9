"""News and lists with all units of the country: what is found from where, and that pages stay usable."""

import gzip

import pytest

from articles.models import Article
from people.gazetteer.files import read_links, read_units
from people.gazetteer.loading import load, renew_statistics
from people.gazetteer.selection import of_provinces
from people.models import District
from tests.factories import make_published

pytestmark = pytest.mark.django_db


@pytest.fixture
def lao_cai():
    """Load the units of Lào Cai; return a function that finds one by its slug."""
    whole, links = read_units(), read_links()
    load(*of_provinces(["15"], whole, links), whole)
    return lambda slug: District.objects.get(slug=slug)


def found(client, slug):
    """Tell whether the list of a place's news has anything."""
    return client.get(f"/tin-tuc/?district={slug}").context["finder"].total > 0


HUYEN, TOWN = "huyen-muong-khuong", "thi-tran-muong-khuong"
FOUR = ["xa-pha-long", "xa-muong-khuong", "xa-cao-son-lao-cai", "xa-ban-lau"]


def test_news_of_a_town_is_found_from_what_became_of_it_and_from_nowhere_else(client, lao_cai):
    make_published("Chợ phiên", districts=[lao_cai(TOWN)], at="2022-03-09 08:00")
    assert [found(client, slug) for slug in (TOWN, HUYEN, "tinh-lao-cai-2025", "tinh-lao-cai")] == [True] * 4
    assert [slug for slug in FOUR if found(client, slug)] == ["xa-muong-khuong"]
    assert not found(client, "tinh-yen-bai")


def test_news_of_a_district_is_found_from_each_of_the_four_communes_that_followed(client, lao_cai):
    make_published("Vùng chè", districts=[lao_cai(HUYEN)], at="2022-03-09 08:00")
    assert all(found(client, slug) for slug in FOUR)
    assert not found(client, TOWN)
    assert not found(client, "xa-bac-ha")


@pytest.fixture
def everywhere():
    """Load the whole country, with an article filed under each of its units."""
    whole = read_units()
    load(whole, read_links(), whole)
    article = make_published("Khắp nơi")
    filed = Article.districts.through
    filed.objects.bulk_create(
        (filed(article=article, district_id=pk) for pk in District.objects.values_list("pk", flat=True)), batch_size=500
    )
    renew_statistics(Article, filed)


def test_with_news_everywhere_pages_stay_small_and_forms_short(client, everywhere):
    for address in ("/dia-ban/", "/dia-ban/tinh-lao-cai/", "/dia-ban/?q=xa", "/tin-tuc/"):
        page = client.get(address)
        assert page.status_code == 200
        assert len(gzip.compress(page.content)) < 20 * 1024, address
        assert page.text.count('name="district"') <= 60, address


def test_with_all_units_and_little_news_lists_and_sitemap_have_only_those_with_something_to_show(client, lao_cai):
    make_published("Chợ phiên", districts=[lao_cai(TOWN)])
    listed = set(District.objects.listed().values_list("slug", flat=True))
    assert listed == {TOWN, HUYEN, "tinh-lao-cai-2025", "tinh-lao-cai", "xa-muong-khuong"}
    sitemap = client.get("/sitemap-districts.xml").text + client.get("/sitemap-fixed.xml").text
    assert sitemap.count("/dia-ban/") == len(listed) + 1
    assert "noindex" in client.get("/dia-ban/xa-pha-long/").text
