"""One article, official, agency, place and section: what is told of each."""

from datetime import date

import pytest

from articles.models import Correction, PrintedTitle, Redirect, SiteProfile
from articles.workflow import perform
from cms.dates import PartialDate
from people.models import Alias
from tests import factories as make
from tests.articles.api.asking import told
from tests.articles.api.small_site import small_site
from tests.database import queries
from tests.downloads import taken

pytestmark = pytest.mark.django_db
HERE = "http://testserver"


@pytest.fixture
def site():
    """Return the public rows of a small site."""
    return small_site()


def row_of(client, site, resource):
    """Return what is told of the site's row of a resource."""
    return told(client, f"{resource}/{site[resource].slug}/")


def test_an_article_tells_its_text_its_days_and_where_it_stands(client, site):
    SiteProfile.objects.create(name="Cổng tin", owner="Huyện ủy Nậm Thượng", licence="CC BY 4.0")
    found = row_of(client, site, "articles")
    assert found["text"] == "Ba thôn có đường mới."
    assert (found["event_on"], found["published_at"]) == ("2022-03-09", "2022-03-10T08:00:00+07:00")
    assert found["updated_at"].endswith("+07:00")
    assert found["url"] == f"{HERE}/tin-tuc/{found['slug']}/"
    assert found["section"]["articles_url"] == f"{HERE}/api/v1/articles/?section=kinh-te"
    assert (found["publisher"], found["licence"], found["language"]) == ("Huyện ủy Nậm Thượng", "CC BY 4.0", "vi")


def test_addresses_in_the_html_are_whole(client, site):
    html = row_of(client, site, "articles")["html"]
    assert f'<a href="{HERE}/tin-tuc/"' in html
    assert f'<img src="{HERE}/media/pictures/' in html
    assert '="/' not in html


def test_an_english_edition_is_told_beside_the_vietnamese_text(client):
    body = '<p>A new <a href="/en/">road</a>.</p><figure data-photo="1"></figure>'
    article = make.make_published("Đường mới", title_en="A new road", body_en=body)
    make.make_photo(article, picture=make.make_picture())
    found = told(client, f"articles/{article.slug}/")
    english = found["english"]
    assert (found["title"], english["title"], english["summary"]) == ("Đường mới", "A new road", "")
    assert english["url"] == f"{HERE}/en/tin-tuc/{article.slug}/"
    assert english["text"] == "A new road."
    assert f'<a href="{HERE}/en/"' in english["html"] and f'<img src="{HERE}/media/pictures/' in english["html"]


def test_an_article_that_nobody_wrote_in_english_says_so(client, site):
    assert row_of(client, site, "articles")["english"] is None


def test_words_that_look_like_an_address_stay_as_they_are(client):
    article = make.make_published(body='<p>Viết src="/a" và <a href="//b.vn/">liên kết</a>.</p>')
    html = told(client, f"articles/{article.slug}/")["html"]
    assert 'src="/a"' in html
    assert 'href="//b.vn/"' in html


def test_an_article_tells_what_became_of_its_places(client, site):
    (place,) = row_of(client, site, "articles")["places"]
    assert (place["name"], place["ends_on"], place["parent"]["name"]) == (
        "Huyện Nậm Thượng",
        "2025-06-30",
        "Tỉnh Sơn Lĩnh",
    )
    (step,) = place["successors"]
    assert (step["place"]["slug"], step["resolution"]) == ("xa-lung-vau", "Nghị quyết 9999/NQ-UBTVQH15")


def test_an_article_names_officials_with_their_titles_as_printed(client, site):
    mention = site["articles"].mentions.get()
    PrintedTitle.objects.create(mention=mention, text="Đồng chí Bí thư", occurrence=1)
    make.make_mention(site["articles"], printed_name="Người qua đường", official=None)
    site["articles"].mentions.filter(printed_name="Người qua đường").update(official=None)
    first, second = row_of(client, site, "articles")["mentions"]
    assert (first["name"], first["titles"]) == ("Vũ Thu Hiền", ["Bí thư Huyện ủy"])
    assert first["official"]["api_url"] == f"{HERE}/api/v1/officials/vu-thu-hien/"
    assert (second["name"], second["titles"], second["official"]) == ("Người qua đường", [], None)


def test_photos_have_words_and_files_with_their_sizes(client, site):
    first, second = row_of(client, site, "articles")["photos"]
    assert (first["caption"], first["alt"]) == ("Quang cảnh hội nghị", "Quang cảnh hội nghị")
    sizes = [(one["size"], one["width"], one["height"]) for one in first["renditions"]]
    assert sizes == [("card", 640, 360), ("wide", 640, 400)]
    assert first["renditions"][0]["url"].startswith(f"{HERE}/media/pictures/")
    assert second["renditions"] == []


def test_documents_and_corrections_are_told_without_who_wrote_them(client, site):
    Correction.objects.update(by=make.make_user())
    found = row_of(client, site, "articles")
    (document,) = found["attachments"]
    assert document["media_type"] == "application/pdf"
    download = client.get(document["url"].removeprefix(HERE))
    assert len(taken(download)) == document["size"]
    assert list(found["corrections"][0]) == ["at", "text"]


def test_a_withdrawn_article_answers_410_with_the_public_notice(client):
    article = make.make_published()
    perform(article, "withdraw", reason="nhầm", notice="Bài có số liệu sai.", forced=True)
    problem = told(client, f"articles/{article.slug}/", status=410)
    assert problem["detail"] == "Bài có số liệu sai."
    assert "withdrawn_at" in problem
    assert "nhầm" not in str(problem)


def test_an_official_tells_posts_as_far_as_they_are_known(client, site):
    Alias.objects.create(text="Thu Hiền", official=site["officials"])
    found = row_of(client, site, "officials")
    (post,) = found["posts"]
    assert (post["title"], post["name"]) == ("Bí thư", "Bí thư Huyện ủy Nậm Thượng")
    assert (post["start"], post["end"], post["is_confirmed"]) == ("2019-05", None, True)
    assert post["in_force"] is False  # its agency ended
    assert found["other_names"] == ["Thu Hiền"]
    assert found["portrait"] is None


def test_a_post_read_in_published_news_is_told_and_one_of_a_draft_is_not(client, site):
    for article, title in ((site["articles"], "Ủy viên"), (make.make_article(), "Phó Bí thư")):
        post = make.make_position(title, site["agencies"])
        seen = make.make_appointment(site["officials"], post, is_confirmed=False, attested_on=date(2022, 3, 9))
        mention = article.mentions.first() or make.make_mention(article, site["officials"])
        PrintedTitle.objects.create(mention=mention, text=title, appointment=seen)
    posts = row_of(client, site, "officials")["posts"]
    assert [(post["title"], post["is_confirmed"]) for post in posts] == [("Bí thư", True), ("Ủy viên", False)]


def test_an_acting_post_and_a_past_one_are_marked(client, site):
    post = make.make_position("Trưởng ban", site["agencies"])
    years = {"start": PartialDate.of_year(2012), "end": PartialDate.of_year(2014)}
    make.make_appointment(site["officials"], post, is_acting=True, **years)
    past = row_of(client, site, "officials")["posts"][1]
    assert (past["title"], past["is_acting"], past["in_force"]) == ("Quyền Trưởng ban", True, False)


def test_an_agency_tells_its_place_and_its_end_with_it(client, site):
    found = row_of(client, site, "agencies")
    assert (found["kind"], found["ends_on"], found["place"]["name"]) == (
        "party_committee",
        "2025-06-30",
        "Huyện Nậm Thượng",
    )
    assert [row["name"] for row in told(client, found["officials_url"].partition("/v1/")[2])["results"]] == [
        "Vũ Thu Hiền"
    ]


def test_an_agency_does_not_name_one_before_it_that_only_a_draft_knows(client, site):
    agency = make.make_agency("Ban Mới", is_provisional=True)
    site["articles"].agencies.add(agency)
    make.make_agency("Ban Kín", is_provisional=True).successors.add(agency)
    make.make_agency("Ban Cũ").successors.add(agency)
    found = told(client, f"agencies/{agency.slug}/")
    assert [row["name"] for row in found["predecessors"]] == ["Ban Cũ"]


def test_a_place_tells_what_it_came_from_and_what_it_became(client, site):
    assert row_of(client, site, "places")["successors"][0]["place"]["slug"] == "xa-lung-vau"
    found = told(client, "places/xa-lung-vau/")
    assert found["predecessors"][0]["place"]["slug"] == "huyen-nam-thuong"
    assert (found["parent"]["slug"], found["tier"], found["starts_on"]) == ("tinh-son-linh", "commune", "2025-07-01")


def test_a_section_leads_to_its_news(client, site):
    path = row_of(client, site, "sections")["articles_url"].partition("/v1/")[2]
    assert told(client, path)["count"] == 1


@pytest.mark.parametrize("resource", ["articles", "officials", "agencies", "places", "sections"])
def test_a_slug_of_nothing_is_not_found(client, resource):
    assert told(client, f"{resource}/khong-co/", status=404)["status"] == 404


def test_the_old_address_of_a_record_leads_to_the_one_of_today(client, site):
    Redirect.objects.create(old_path="/can-bo/ten-cu/", target=site["officials"])
    response = client.get("/api/v1/officials/ten-cu/")
    assert (response.status_code, response["Location"]) == (301, "/api/v1/officials/vu-thu-hien/")


@pytest.mark.parametrize(
    ("resource", "number"), [("articles", 10), ("officials", 3), ("agencies", 3), ("places", 3), ("sections", 1)]
)
def test_a_row_takes_as_many_queries_with_much_as_with_little(client, site, resource, number):
    assert queries(client, f"/api/v1/{resource}/{site[resource].slug}/") == number
    for name in ("A", "B", "C"):
        place = make.make_district(f"Xã {name}", "commune")
        make.make_succession(site["places"], place)
        agency = make.make_agency(f"Ban {name}")
        site["agencies"].successors.add(agency)
        site["articles"].districts.add(place)
        site["articles"].agencies.add(agency)
        make.make_photo(site["articles"], picture=make.make_picture())
        make.make_mention(site["articles"], make.make_official(name), "Trưởng ban")
        make.make_attachment(site["articles"])
        make.make_appointment(site["officials"], make.make_position("Trưởng ban", agency))
    assert queries(client, f"/api/v1/{resource}/{site[resource].slug}/") == number
