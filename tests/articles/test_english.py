"""English under /en/: the same pages with English words around, and English editions where editors wrote them."""

import pytest
from django.db import IntegrityError, transaction

from articles.models import Article
from tests.factories import (
    make_agency,
    make_district,
    make_mention,
    make_official,
    make_photo,
    make_picture,
    make_published,
)

pytestmark = pytest.mark.django_db
ENGLISH = {
    "title_en": "A road to the tea hills",
    "summary_en": "Three hamlets get a road.",
    "body_en": "<p>The new road opened this week.</p>",
}


def html_of(client, path):
    response = client.get(path)
    assert response.status_code == 200, path
    return response.content.decode()


@pytest.fixture
def translated():
    return make_published("Đường lên vùng chè", **ENGLISH)


@pytest.mark.parametrize("path", ["/", "/tin-tuc/", "/can-bo/", "/co-quan/", "/dia-ban/"])
def test_every_page_has_english_chrome_under_en(client, path):
    make_published()
    assert '<html lang="en">' in html_of(client, f"/en{path}")
    assert '<html lang="vi">' in html_of(client, path)
    assert "Skip to the main content" in html_of(client, f"/en{path}")


def test_links_stay_in_the_language_of_the_page(client, translated):
    assert f'href="/en{translated.get_absolute_url()}"' in html_of(client, "/en/tin-tuc/")
    assert f'href="{translated.get_absolute_url()}"' in html_of(client, "/tin-tuc/")


def test_each_page_leads_to_itself_in_the_other_language(client, translated):
    path = translated.get_absolute_url()
    assert f'<a href="/en{path}" lang="en" hreflang="en">English</a>' in html_of(client, path)
    assert f'<a href="{path}" lang="vi" hreflang="vi">Tiếng Việt</a>' in html_of(client, f"/en{path}")


def test_an_english_edition_is_shown_where_there_is_one(client, translated):
    html = html_of(client, f"/en{translated.get_absolute_url()}")
    assert "<h1>A road to the tea hills</h1>" in html
    assert "The new road opened this week." in html
    assert "Ba thôn có đường mới" not in html
    assert "A road to the tea hills" in html_of(client, "/en/tin-tuc/")


def test_days_on_english_pages_have_their_month_as_a_word(client):
    article = make_published("Đường lên vùng chè", at="2026-06-14 08:00", event_on="2026-06-13", **ENGLISH)
    html = html_of(client, f"/en{article.get_absolute_url()}")
    assert "Saturday, 13 June 2026" in html
    assert "14 June 2026, 08:00" in html
    assert "Sunday, 14 June 2026" in html_of(client, "/en/")
    vietnamese = html_of(client, article.get_absolute_url())
    assert "Thứ Bảy, 13/6/2026" in vietnamese
    assert "14/6/2026, 08:00" in vietnamese


def test_a_search_in_english_shows_the_edition_that_its_link_leads_to(client, translated):
    html = html_of(client, "/en/tin-tuc/?q=tea+road&order=relevance")
    assert "A <mark>road</mark> to the <mark>tea</mark> hills" in html
    assert "Three hamlets get a <mark>road</mark>" in html
    assert "Đường lên vùng chè" not in html


def test_what_is_shared_says_the_language_of_the_text_and_not_of_the_frame(client, translated):
    vietnamese = make_published("Vụ chè xuân")
    assert '"og:locale" content="vi_VN"' in html_of(client, f"/en{vietnamese.get_absolute_url()}")
    assert '"og:locale" content="en_GB"' in html_of(client, f"/en{translated.get_absolute_url()}")
    assert '"og:locale" content="vi_VN"' in html_of(client, translated.get_absolute_url())


def test_the_english_front_page_is_in_the_sitemap(client):
    assert "<loc>http://testserver/en/</loc>" in html_of(client, "/sitemap-fixed.xml")


def test_vietnamese_pages_never_show_the_english_edition(client, translated):
    assert "tea hills" not in html_of(client, translated.get_absolute_url())
    assert "tea hills" not in html_of(client, "/tin-tuc/")


def test_without_an_edition_the_text_is_shown_as_it_is_and_said_to_be_vietnamese(client):
    article = make_published("Đường lên vùng chè")
    html = html_of(client, f"/en{article.get_absolute_url()}")
    assert '<h1 lang="vi">Đường lên vùng chè</h1>' in html
    assert "This article has no English edition" in html
    assert '<article class="row" lang="vi">' in html_of(client, "/en/tin-tuc/")


def test_what_is_vietnamese_in_an_english_edition_is_said_to_be_and_the_english_within_it_too(client, translated):
    make_photo(translated, "Chợ phiên", alt="Một ngôi chợ", picture=make_picture(), credit="Lý Páo")
    html = html_of(client, f"/en{translated.get_absolute_url()}")
    assert '<figure class="photo" lang="vi">' in html
    assert '<figcaption lang="vi">Chợ phiên <span lang="en">Photo: Lý Páo</span></figcaption>' in html
    assert "lang=" not in html_of(client, translated.get_absolute_url()).split("<figure")[1].split("</figure>")[0]


def test_search_engines_index_english_editions_and_no_english_frame_around_vietnamese_text(client, translated):
    plain = make_published("Chợ phiên")
    path = translated.get_absolute_url()
    html = html_of(client, f"/en{path}")
    assert f'<link rel="canonical" href="http://testserver/en{path}">' in html
    assert f'<link rel="alternate" hreflang="vi" href="http://testserver{path}">' in html
    assert f'hreflang="en" href="http://testserver/en{path}"' in html_of(client, path)
    other = plain.get_absolute_url()
    assert f'<link rel="canonical" href="http://testserver{other}">' in html_of(client, f"/en{other}")
    assert 'rel="alternate" hreflang' not in html_of(client, other)


def test_no_cookie_and_no_header_of_the_browser_decides_the_language(client):
    response = client.get("/tin-tuc/", headers={"accept-language": "en"})
    assert b'<html lang="vi">' in response.content
    assert "Accept-Language" not in response.get("Vary", "")
    assert not response.cookies
    assert response["Content-Language"] == "vi"


def test_pages_of_people_agencies_and_places_answer_in_english(client):
    place, agency, official = make_district(), make_agency(), make_official()
    make_mention(make_published(districts=[place], agencies=[agency]), official, "Giám đốc")
    for row in (place, agency, official):
        assert f'<h1 lang="vi">{row.name}</h1>' in html_of(client, f"/en{row.get_absolute_url()}")


def test_a_draft_is_as_invisible_in_english(client):
    article = make_published(**ENGLISH)
    Article.objects.filter(pk=article.pk).update(state="draft")
    assert client.get(f"/en{article.get_absolute_url()}").status_code == 404


def test_an_english_edition_needs_a_title():
    with pytest.raises(IntegrityError), transaction.atomic():
        make_published(body_en="<p>Text.</p>")


def test_the_english_text_is_sanitised(client):
    article = make_published(title_en="Road", body_en="<p onclick=x>New<script>alert(1)</script></p>")
    assert article.body_en == "<p>New</p>"


def test_english_words_are_found(client, translated):
    assert [row.pk for row in Article.objects.published().search("tea hills")] == [translated.pk]


def test_a_new_draft_carries_the_english_edition_and_its_history_tells_it(translated):
    from articles.content import content_of, differences

    content = content_of(translated)
    assert content["title_en"] == ENGLISH["title_en"]
    changed = {**content, "body_en": "<p>Another text.</p>"}
    assert [part.name for part in differences(content, changed)] == ["body_en"]
