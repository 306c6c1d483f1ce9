"""The page of a search: order, names, marks, suggestions."""

from urllib.parse import urlencode

import pytest

from articles.models import Article
from articles.suggesting import sound, suggestion, typed_out
from articles.wanted import wanted
from tests.database import queries
from tests.factories import make_agency, make_district, make_mention, make_official, make_published

pytestmark = pytest.mark.django_db


def search(client, words, **parameters):
    """Return the finder of a search by relevance."""
    response = client.get("/tin-tuc/", {"q": words, "order": "relevance", **parameters})
    assert response.status_code == 200
    return response.context["finder"]


def titles(finder):
    return [article.title for article in finder.articles]


def test_what_has_the_words_in_its_title_comes_first_by_relevance_and_the_newest_first_otherwise(client):
    make_published("Vùng chè mở rộng", at="2022-03-01 08:00")
    make_published("Tin trong ngày", body="<p>Hội chợ bán chè, có cả vùng cao.</p>", at="2022-03-02 08:00")
    assert titles(search(client, "vùng chè")) == ["Vùng chè mở rộng", "Tin trong ngày"]
    assert titles(search(client, "vùng chè", order="newest")) == ["Tin trong ngày", "Vùng chè mở rộng"]


def test_words_beside_each_other_come_before_words_apart(client):
    make_published("Tin một", body="<p>Bàn về vùng chè của bản.</p>", at="2022-03-01 08:00")
    make_published("Tin hai", body="<p>Chè ngon ở một vùng khác.</p>", at="2022-03-02 08:00")
    assert titles(search(client, "vùng chè")) == ["Tin một", "Tin hai"]


def test_a_whole_word_comes_before_one_that_only_begins_so(client):
    make_published("Hội nghị bản", at="2022-03-01 08:00")
    make_published("Hội nghiệp vụ", at="2022-03-02 08:00")
    assert titles(search(client, "hội nghị")) == ["Hội nghị bản", "Hội nghiệp vụ"]


def test_a_name_that_was_typed_is_shown_first_with_the_news_that_names_it(client):
    official = make_official("Vàng A Sình", distinction="huyện Nậm Thượng")
    old = make_published("Họp bản", body="<p>Ông Vàng A Sình nói.</p>", at="2022-03-01 08:00")
    make_mention(old, official)
    make_published("Vàng A Sình", body="<p>Tên một ngọn núi.</p>", at="2022-03-02 08:00")
    finder = search(client, "vang a sinh")
    assert finder.search.meant.officials == [official]
    html = client.get("/tin-tuc/", {"q": "vang a sinh"}).content.decode()
    assert f'<a href="{official.get_absolute_url()}">Vàng A Sình</a> <small>Cán bộ: huyện Nậm Thượng' in html


def test_a_place_is_meant_with_and_without_its_tier(client):
    place = make_district("Huyện Nậm Thượng")
    make_published("Tin", districts=[place])
    for words in ("nam thuong", "Huyện Nậm Thượng", "đường nậm thượng mới"):
        assert search(client, words).search.meant.places == [place]


def test_what_only_a_draft_knows_is_never_meant(client):
    make_official("Vàng A Sình", is_provisional=True)
    assert search(client, "vang a sinh").search.meant.rows == []


def test_hits_are_marked_in_title_and_text(client):
    make_published("Đường lên vùng chè", body="<p>Sáng nay. Ba thôn có đường mới &amp; đẹp.</p>")
    html = client.get("/tin-tuc/?q=duong+moi").content.decode()
    assert "<mark>Đường</mark> lên vùng chè" in html
    assert "Ba thôn có <mark>đường mới</mark> &amp; đẹp" in html


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("nông thom mới", "nông thôn mới"),
        ("nong thno moi", "nông thôn mới"),
        ("noong thoon mowis", "nông thôn mới"),
        ("no6ng tho6n mo7i1", "nông thôn mới"),
        ("hộii", "Hội"),
        ("xyzzy", ""),
        ("xyzzy mới", ""),
    ],
)
def test_a_slip_gets_a_suggestion_that_finds_something(client, typed, wanted):
    make_published("Hội phụ nữ góp sức", body="<p>Xây dựng nông thôn mới ở Pha Đán.</p>")
    assert search(client, typed).search.suggestion == wanted
    html = client.get("/tin-tuc/", {"q": typed}).content.decode()
    assert (f">{wanted}</a></p>" in html) == bool(wanted)


def test_what_only_a_draft_holds_is_never_suggested(client):
    article = make_published("Hội phụ nữ", body="<p>Xây dựng nông thôn mới.</p>")
    type(article).objects.update(state="draft")
    assert search(client, "nông thom mới").search.suggestion == ""


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("muwowngf", "muong"),
        ("dduwowngf", "duong"),
        ("khuwowng", "khuong"),
        ("chef", "che"),
        ("moi", "moi"),
        ("w", "w"),
    ],
)
def test_keystrokes_are_read_as_the_letters_they_would_have_given(typed, plain):
    assert typed_out(typed) == plain


def test_nothing_found_says_what_each_condition_costs(client):
    place = make_district()
    make_published("Vùng chè", districts=[place])
    finder = client.get(f"/tin-tuc/?q=cầu&district={place.slug}").context["finder"]
    assert [(label, number) for label, _link, number in finder.drops] == [(place.name, 0), ("“cầu”", 1)]


def test_of_several_places_any_will_do_so_they_are_dropped_together(client):
    make_published("Vùng chè")
    one, two = make_district("Xã Pha Đán"), make_district("Xã Tà Sín")
    finder = client.get(f"/tin-tuc/?district={one.slug}&district={two.slug}&since=2020-01-01").context["finder"]
    assert finder.drops == [
        ("Xã Pha Đán hoặc Xã Tà Sín", "?since=2020-01-01", 1),
        ("Từ 1/1/2020", f"?district={one.slug}&district={two.slug}", 0),
    ]


def test_nothing_found_by_sixty_conditions_and_twenty_words_takes_few_queries(client):
    make_published("Vùng chè")
    asked = [("district", make_district(f"Xã số {number}").slug) for number in range(20)]
    asked += [("agency", make_agency(f"Sở số {number}").slug) for number in range(20)]
    asked += [("official", make_official(f"Vàng A {number}").slug) for number in range(20)]
    asked += [("q", " ".join(f"từ{number}" for number in range(20)))]
    assert queries(client, f"/tin-tuc/?{urlencode(asked)}") <= 20


def test_for_many_words_nothing_is_proposed(django_assert_num_queries):
    make_published("Nông thôn mới ở vùng cao biên giới phía bắc")
    words = wanted("nông thom mới ở vùng cao biên giới phía bắc")
    with django_assert_num_queries(0):
        assert suggestion(Article.objects.published(), words) == ""


@pytest.mark.parametrize("order", ["x", "-published_at"])
def test_another_order_is_refused(client, order):
    assert client.get(f"/tin-tuc/?q=a&order={order}").status_code == 400


def test_a_search_by_relevance_takes_the_same_few_queries_for_any_number_of_hits(client):
    make_published("Vùng chè")
    few = queries(client, "/tin-tuc/?q=che&order=relevance")
    for number in range(30):
        make_published(f"Vùng chè {number}")
    assert queries(client, "/tin-tuc/?q=che&order=relevance") == few <= 13


def test_words_are_sought_within_a_long_group_of_options(client):
    for number in range(20):
        make_published(districts=[make_district(f"Xã Số {number:02}", "commune")])
    html = client.get("/tin-tuc/").content.decode()
    assert 'name="find_district"' in html
    response = client.get("/tin-tuc/?find_district=so+07")
    facet = response.context["finder"].facets[0]
    assert [option.row.name for option in facet.options] == ["Xã Số 07"]
    assert b'content="noindex' in response.content


@pytest.mark.parametrize(
    ("word", "other"), [("sat", "xat"), ("tranh", "chanh"), ("ro", "gio"), ("no", "lo"), ("nghe", "nghe")]
)
def test_initials_that_accents_confuse_sound_alike(word, other):
    assert sound(word) == sound(other)
    assert sound("nga") != sound("la")
