"""What a reader may want next: by people, agencies and places, and by words."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.related import pairs, related
from tests.factories import make_agency, make_article, make_district, make_mention, make_official, make_published

pytestmark = pytest.mark.django_db


def titles(article, most=3):
    return [each.title for each in related(article, most)]


def day(ago):
    """Return the time of day at which an article was published so many days ago, as factories take it."""
    return f"{timezone.now() - timedelta(days=ago):%Y-%m-%d %H:%M}"


def test_who_is_named_counts_more_than_the_agency_and_that_more_than_the_place():
    place, agency, official = make_district(), make_agency(), make_official()
    article = make_published("Vụ chè", districts=[place], agencies=[agency])
    make_mention(article, official)
    make_mention(make_published("Cùng người"), official)
    make_published("Cùng nơi", districts=[place])
    make_published("Cùng cơ quan", agencies=[agency])
    make_published("Chuyện khác")
    assert titles(article) == ["Cùng người", "Cùng cơ quan", "Cùng nơi"]


def test_words_that_few_titles_share_make_an_article_related():
    article = make_published("Khánh thành cầu treo Nậm Thoong")
    make_published("Cầu treo Nậm Thoong cấm xe tải")
    for number in range(5):
        make_published(f"Khánh thành trường số {number}")
    assert titles(article) == ["Cầu treo Nậm Thoong cấm xe tải"]


def test_words_in_common_put_one_of_the_same_place_before_the_others():
    place = make_district()
    article = make_published("Lễ hội đua thuyền đuôi én", districts=[place])
    make_published("Đua thuyền đuôi én: luật mới", districts=[place])
    make_published("Mở rộng chợ trung tâm", districts=[place])
    assert titles(article) == ["Đua thuyền đuôi én: luật mới", "Mở rộng chợ trung tâm"]


def test_words_are_compared_without_marks_and_in_either_house_style():
    article = make_published("Thuỷ lợi Pha Đán")
    make_published("Thủy lợi PHA ĐÁN xuống cấp")
    assert titles(article) == ["Thủy lợi PHA ĐÁN xuống cấp"]


def test_of_equals_the_newest_comes_first():
    place = make_district()
    article = make_published("Một", districts=[place])
    for days in (9, 2, 5):
        make_published(f"{days} ngày trước", districts=[place], at=day(days))
    assert titles(article) == ["2 ngày trước", "5 ngày trước", "9 ngày trước"]
    assert titles(article, most=1) == ["2 ngày trước"]


def test_what_shares_nothing_is_not_related():
    article = make_published("Vụ chè xuân")
    make_published("Mở rộng chợ")
    assert titles(article) == []


def test_what_citizens_may_not_read_is_never_related():
    place = make_district()
    article = make_published("Vụ chè xuân", districts=[place])
    make_article("Vụ chè xuân, bản nháp", districts=[place])
    assert titles(article) == []


def test_an_old_article_is_related_to_what_was_told_then_and_to_what_is_new_of_its_place():
    place = make_district()
    article = make_published("Kè suối Tà Sín", districts=[place], at=day(3000))
    make_published("Khởi công kè suối Tà Sín", at=day(3003))
    make_published("Chợ phiên", districts=[place])
    assert titles(article) == ["Khởi công kè suối Tà Sín", "Chợ phiên"]


@pytest.mark.parametrize("count", [1, 30])
def test_any_number_of_candidates_takes_one_query(count, django_assert_num_queries):
    place = make_district()
    article = make_published("Vụ chè xuân", districts=[place])
    for number in range(count):
        make_published(f"Vụ chè số {number}", districts=[place])
    with django_assert_num_queries(1):
        for each in related(article):
            assert each.get_absolute_url() and each.shown_title and each.published_at


def test_a_title_of_one_word_has_no_pairs():
    assert pairs(" mot ") == set()
    assert pairs(" vu che xuan ") == {("vu", "che"), ("che", "xuan")}
