"""The words in which articles are asked for."""

from datetime import date, timedelta

import pytest

from articles.models import Article, State
from articles.workflow import perform
from tests.articles.workflow.states import article_in
from tests.factories import (
    make_agency,
    make_article,
    make_district,
    make_mention,
    make_official,
    make_photo,
    make_picture,
    make_published,
    make_section,
    make_succession,
    moment,
)

pytestmark = pytest.mark.django_db
DAY = date(2022, 3, 10)


def found(queryset):
    """Return the titles of a queryset's articles."""
    return {article.title for article in queryset}


def test_only_published_news_is_published():
    make_article("nháp")
    for state in ("submitted", "returned", "scheduled"):
        article_in(state)
    perform(make_published("rút"), "withdraw", reason="Sai.")
    make_published("đăng")
    assert found(Article.objects.published()) == found(Article.objects.public_rows()) == {"đăng"}
    assert set(Article.objects.values_list("state", flat=True)) == set(State.values)


BOUNDARIES = [
    ("2022-03-09 23:59:59.999999", False, True),
    ("2022-03-10 00:00", True, True),
    ("2022-03-10 06:59", True, True),
    ("2022-03-10 23:59:59.999999", True, True),
    ("2022-03-11 00:00", True, False),
]


@pytest.mark.parametrize(("at", "is_since", "is_until"), BOUNDARIES)
def test_days_are_vietnams_and_both_ends_belong(at, is_since, is_until):
    make_published(at=at)
    assert Article.objects.since(DAY).exists() is is_since
    assert Article.objects.until(DAY).exists() is is_until


@pytest.mark.parametrize("day", [date.min, date.min + timedelta(1), date(1, 12, 31), date(1700, 1, 1)])
def test_the_first_days_of_time_are_days_like_others(day):
    make_published()
    assert Article.objects.since(day).exists()
    assert not Article.objects.until(day).exists()


@pytest.mark.parametrize("day", [date.max, date.max - timedelta(1), date.max - timedelta(2), date(9999, 1, 1)])
def test_the_last_days_of_time_are_days_like_others(day):
    make_published()
    assert not Article.objects.since(day).exists()
    assert Article.objects.until(day).exists()


def test_filters_by_agency_official_section_and_place_take_any_of_several():
    first, second = make_agency("Sở Y tế"), make_agency("Sở Nội vụ")
    one, two = make_official("Lù A"), make_official("Lù B")
    section = make_section("Văn hóa")
    places = [make_district("Xã Một", "commune"), make_district("Xã Hai", "commune")]
    make_mention(make_article("a", agencies=[first], districts=[places[0]], section=section), one)
    make_mention(make_article("b", agencies=[first, second], districts=places), two)
    make_article("c")
    articles = Article.objects
    assert found(articles.by_agencies([first])) == {"a", "b"}
    assert found(articles.by_agencies([second])) == {"b"}
    assert found(articles.naming([one, two])) == {"a", "b"}
    assert found(articles.in_districts(places)) == {"a", "b"}
    assert found(articles.in_districts([places[1]])) == {"b"}
    assert found(articles.in_sections([section])) == {"a"}
    assert articles.by_agencies([first, second]).count() == 2
    for nothing in (articles.by_agencies([]), articles.naming([]), articles.in_districts([])):
        assert not nothing.exists()


def test_a_place_finds_the_news_of_its_parts_and_of_what_came_before():
    huyen = make_district("Huyện Nậm Thượng", ends_on=date(2025, 6, 30))
    part = make_district("Xã Pha Đán", "commune", parent=huyen)
    commune = make_district("Xã Nậm Thượng", "commune", starts_on=date(2025, 7, 1))
    make_succession(huyen, commune)
    make_article("huyện", districts=[huyen])
    make_article("xã cũ", districts=[part])
    make_article("xã mới", districts=[commune])
    assert found(Article.objects.in_districts([huyen])) == {"huyện", "xã cũ"}
    assert found(Article.objects.in_districts([commune])) == {"huyện", "xã mới"}


def test_the_agencies_of_an_article_do_not_file_it_under_their_place():
    place = make_district()
    make_article(agencies=[make_agency(district=place)])
    assert not Article.objects.in_districts([place]).exists()


@pytest.fixture
def market():
    """One article that searches look for, and one they do not."""
    make_article("Khác", body="<p>Chuyện khác</p>")
    return make_article(
        "Đường lên vùng chè Nậm Thượng",
        summary="Thuỷ lợi và giao thông",
        body="<p>Ông Vàng Thị Hiền nói 50% số hộ</p><ul><li>Mở mới</li></ul>",
        byline="Bảo Ngọc",
    )


@pytest.mark.parametrize(
    "text",
    [
        "đường", "duong", "ĐƯỜNG", "Ðường", "duo", "che", "vùng chè", "chè vùng", "hiền", "hien", "HIỀN",
        "hie\u0302\u0300n", "thủy lợi", "thuỷ", "thuy loi", "bảo ngọc", "bao ng", "50%", "50", "mở mới", "nậm-thượng",
        "“chè”", "chè!", "ch\u200bè", "chè\x00", "chè " * 50,
    ],
)  # fmt: skip
def test_words_are_found_with_and_without_marks_in_any_order(market, text):
    assert list(Article.objects.search(text)) == [market]


@pytest.mark.parametrize("text", ["ong duo ng", "uong", "he", "chè bưởi", "nậmthượng", "strong", "li ul"])
def test_parts_within_words_and_other_words_find_nothing(market, text):
    assert not Article.objects.search(text).exists()


ODD = ["%", "_", "'", '"', "\\", "*", "()", "-", "--", "; DROP TABLE", "NEAR/2", "a AND", "\x00", "\ud800", "𠮷", "🙂"]


@pytest.mark.parametrize("text", [*ODD, "đ" * 5000, "đ" * 200_000, "chè " * 20_000, "ﷺ" * 9999])
def test_odd_texts_are_ordinary_searches(market, text):
    assert Article.objects.search(text).count() in {0, 1}


@pytest.mark.parametrize("text", ["%", "…", "🙂", "\x00"])
def test_a_text_without_letters_finds_nothing(market, text):
    assert not Article.objects.search(text).exists()


@pytest.mark.parametrize("text", ["", " ", "\n\t\u00a0"])
def test_blanks_ask_for_everything(market, text):
    assert Article.objects.search(text).count() == 2


def test_the_newest_stands_first_and_equal_times_by_number():
    make_published("đầu", at="2022-03-10 08:00")
    make_published("sau", at="2022-03-10 08:00")
    make_published("cũ", at="2021-03-10 08:00")
    assert [article.title for article in Article.objects.published().newest()] == ["sau", "đầu", "cũ"]


@pytest.mark.parametrize("count", [1, 12])
def test_cards_cost_the_same_for_any_number(count, django_assert_num_queries):
    place = make_district()
    for _ in range(count):
        article = make_published(districts=[place])
        make_photo(article, order=1)
        make_photo(article, order=2, picture=make_picture())
        make_photo(article, order=3, picture=make_picture())
    with django_assert_num_queries(3):
        cards = list(Article.objects.published().newest().for_cards())
        for card in cards:
            assert [photo.picture.width for photo in card.cover_photos] == [640]
            assert [str(place) for place in card.districts.all()] == ["Huyện Nậm Thượng"]
            assert card.section.name
    assert [photo.order for photo in cards[0].cover_photos] == [2]


def test_published_at_given_is_kept_to_the_second():
    assert make_published(at="2019-12-31 23:30").published_at == moment("2019-12-31 23:30")
