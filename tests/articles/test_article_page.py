"""The page of one article."""

import re

import pytest

from articles.models import Article
from articles.pictures import conceal, rendition_url
from articles.workflow import perform
from tests.database import queries
from tests.factories import (
    make_agency,
    make_article,
    make_attachment,
    make_district,
    make_mention,
    make_official,
    make_photo,
    make_picture,
    make_published,
    make_succession,
    moment,
)

pytestmark = pytest.mark.django_db


def page(client, article):
    """Return the HTML of the article's page."""
    response = client.get(article.get_absolute_url())
    assert response.status_code == 200
    return response.content.decode()


def main(html):
    """Return what stands between header and footer."""
    return html.split("<main")[1].split("</main>")[0]


@pytest.mark.parametrize("state", ["draft", "withdrawn"])
def test_an_article_that_is_not_published_is_not_found(client, state):
    article = make_published("Bài thử")
    photo = make_photo(article)
    Article.objects.filter(pk=article.pk).update(state=state)
    assert client.get(article.get_absolute_url()).status_code == 404
    assert client.get(f"{article.get_absolute_url()}anh/{photo.key}/").status_code == 404


def test_photos_stand_at_their_places_and_the_others_follow_the_text(client):
    article = make_published(body='<p>Đoạn một.</p><figure data-photo="2"></figure><p>Đoạn hai.</p>')
    make_photo(article, caption="Ảnh không có chỗ")
    make_photo(article, caption="Ảnh có chỗ")
    text = main(page(client, article))
    order = [text.index(words) for words in ("Đoạn một", "Ảnh có chỗ", "Đoạn hai", "Ảnh không có chỗ")]
    assert order == sorted(order)
    assert text.count("<figure") == 2


def test_the_place_of_a_photo_that_is_gone_stays_empty(client):
    article = make_published(body='<p>Đoạn một.</p><figure data-photo="7"></figure>')
    assert "<figure" not in page(client, article)


def test_a_photo_without_its_picture_shows_its_caption_in_a_quiet_frame(client):
    article = make_published()
    make_photo(article, caption="Toàn cảnh hội nghị", picture=None)
    text = main(page(client, article))
    assert "photo-missing" in text
    assert "Toàn cảnh hội nghị" in text
    assert "<img" not in text


def test_pictures_carry_their_size_and_only_the_first_is_loaded_at_once(client):
    article = make_published()
    for number in range(3):
        make_photo(article, caption=f"Ảnh {number}", credit="Phương Thảo", picture=make_picture())
    text = main(page(client, article))
    assert text.count('width="640" height="400"') == 3
    assert text.count('loading="lazy" decoding="async"') == 2
    assert text.count('fetchpriority="high"') == 1
    assert text.count("Phương Thảo") == 3
    assert "-wide-720.avif" in text


def test_a_decorative_picture_has_no_words_and_no_link_without_a_name(client):
    article = make_published()
    make_photo(article, caption="", is_decorative=True, picture=make_picture())
    text = main(page(client, article))
    assert 'alt=""' in text
    assert "/anh/" not in text


def test_officials_are_listed_with_the_titles_of_their_first_occurrence(client):
    article = make_published()
    official = make_official("Lù Văn Páo")
    mention = make_mention(article, official, "Tỉnh ủy viên", "Bí thư Huyện ủy")
    mention.titles.create(text="Trưởng đoàn", occurrence=1)
    text = main(page(client, article))
    assert f'href="{official.get_absolute_url()}"' in text
    assert text.index("Tỉnh ủy viên") < text.index("Bí thư Huyện ủy")
    assert "Trưởng đoàn" not in text


def test_a_person_who_is_not_known_yet_is_a_plain_name(client):
    article = make_published()
    article.mentions.create(printed_name="Sầm Thị Hoài")
    assert "<b>Sầm Thị Hoài</b>" in page(client, article)


def test_places_say_what_became_of_them_and_lead_to_their_news(client):
    old = make_district("Huyện Nậm Thượng", ends_on="2025-06-30")
    new = make_district("Xã Lùng Vầu", tier="commune")
    make_succession(old, new)
    text = main(page(client, make_published(districts=[old])))
    assert f'href="{new.get_absolute_url()}"' in text
    assert "30/6/2025" in text
    assert f'href="/tin-tuc/?district={old.slug}"' in text
    assert 'class="notice"' in text


def test_news_of_a_place_of_today_carries_no_notice(client):
    assert 'class="notice"' not in page(client, make_published(districts=[make_district()]))


def test_agencies_lead_to_their_page_and_their_news(client):
    agency = make_agency()
    text = main(page(client, make_published(agencies=[agency])))
    assert f'href="{agency.get_absolute_url()}"' in text
    assert f'href="/tin-tuc/?agency={agency.slug}"' in text


def test_byline_source_and_days_are_shown(client):
    article = make_published(
        byline="Phương Thảo", source="Trung tâm Văn hóa", event_on="2022-03-09", event_ends_on="2022-03-10"
    )
    text = main(page(client, article))
    assert all(words in text for words in ("Phương Thảo", "Trung tâm Văn hóa", "9/3/2022", "10/3/2022"))


def test_only_a_change_well_after_publication_is_told(client):
    article = make_published()
    assert client.get(article.get_absolute_url()).context["updated_at"] is None
    Article.objects.filter(pk=article.pk).update(created_at=moment("2022-03-10 07:00"))
    assert client.get(article.get_absolute_url()).context["updated_at"] is not None


def test_related_news_shares_a_person_an_agency_or_a_place_and_is_public(client):
    place, agency, official = make_district(), make_agency(), make_official()
    article = make_published("Bài chính", districts=[place], agencies=[agency])
    make_mention(article, official)
    make_published("Cùng nơi", districts=[place], at="2022-03-11 08:00")
    make_published("Cùng cơ quan", agencies=[agency], at="2022-03-12 08:00")
    make_mention(make_published("Cùng người", at="2022-03-13 08:00"), official)
    make_published("Chuyện khác", at="2022-03-14 08:00")
    make_article("Bản nháp", districts=[place])
    related = client.get(article.get_absolute_url()).context["related"]
    assert [each.title for each in related] == ["Cùng người", "Cùng cơ quan", "Cùng nơi"]


def test_what_is_printed_is_escaped(client):
    article = make_published("Giá < 5 & chất lượng", summary="<script>x</script>")
    make_photo(article, caption="<b>đậm</b>")
    make_mention(article, make_official("Lù <i>Páo</i>"), "<u>Bí thư</u>")
    html = page(client, article)
    assert "<script>" not in html
    assert all(tag not in main(html) for tag in ("<b>đậm", "<i>", "<u>"))


def test_the_head_carries_the_mandatory_dublin_core(client):
    article = make_published("Vụ chè", publisher=make_agency("Sở Công Thương"))
    html = page(client, article)
    for name in ("title", "creator", "date", "description", "publisher", "identifier"):
        assert f'name="DC.{name}"' in html
    assert 'content="Sở Công Thương"' in html
    assert f'rel="canonical" href="http://testserver{article.get_absolute_url()}"' in html


def test_a_table_can_be_scrolled_by_keyboard(client):
    html = page(client, make_published(body="<table><tbody><tr><td>1</td></tr></tbody></table>"))
    assert 'tabindex="0"><table>' in html.replace("\n", "")


def test_each_photo_has_a_page_with_the_way_to_the_next(client):
    article = make_published()
    for number in range(2):
        make_photo(article, caption=f"Ảnh {number}", picture=make_picture())
    html = client.get(f"{article.get_absolute_url()}anh/1/").content.decode()
    assert "Ảnh 0" in html
    assert f'href="{article.get_absolute_url()}anh/2/#anh" rel="next"' in html
    assert client.get(f"{article.get_absolute_url()}anh/3/").status_code == 404


@pytest.mark.django_db(transaction=True)
def test_the_page_of_a_photo_offers_its_file_and_says_how_large_it_is(client):
    article = make_published()
    photo = make_photo(article, picture=make_picture())
    html = main(client.get(f"{article.get_absolute_url()}anh/{photo.key}/").content.decode())
    address = rendition_url(photo, "wide")
    assert f'href="{address}" download="{article.slug}-1.jpg"' in html
    assert re.search(r"JPEG, 640 × 400, [0-9,]+\s(bytes|KB)", html)


def test_a_photo_whose_file_is_not_there_offers_none(client):
    article = make_published()
    photo = make_photo(article, picture=make_picture())
    conceal(photo.picture)
    assert "download" not in client.get(f"{article.get_absolute_url()}anh/{photo.key}/").content.decode()


def full_article(count, start):
    """Return an article with `count` photos, mentions, places and agencies, and related news."""
    places = [make_district(f"Xã số {start + number}", ends_on="2025-06-30") for number in range(count)]
    for place in places:
        make_succession(place, make_district(f"Xã mới {place.pk}"))
    agencies = [make_agency(f"Sở số {start + number}") for number in range(count)]
    article = make_published(f"Bài {start}", districts=places, agencies=agencies)
    picture = make_picture()
    for number in range(count):
        make_photo(article, picture=picture)
        make_attachment(article)
        make_mention(article, make_official(f"Lù Văn {start + number}"), "Bí thư", "Chủ tịch")
    for number in range(3):
        make_photo(make_published(f"Liên quan {start + number}", districts=places[:1]), picture=picture)
    return article


def test_an_article_takes_the_same_few_queries_with_1_and_10_of_everything(client):
    few, many = (full_article(count, start).get_absolute_url() for count, start in ((1, 100), (10, 200)))
    assert queries(client, few) == queries(client, many) <= 10


def test_a_republished_article_is_found_at_its_old_address(client):
    article = make_published("Bài thử")
    address = article.get_absolute_url()
    perform(article, "withdraw", reason="kiểm tra lại", forced=True)
    perform(article, "publish", forced=True)
    assert article.get_absolute_url() == address
    assert client.get(address).status_code == 200
