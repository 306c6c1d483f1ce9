"""Each way in which a printed title and the record can stand to each other."""

import pytest

from articles.mentions import Outcome
from tests.articles.mentions.worlds import CITY, COMMUNE, DISTRICT, OTHER, PROVINCE, judged, outcome, person

CASES = [
    # what is printed, the posts on record, what follows
    (["Bí thư Huyện ủy"], ["Bí thư @hu 2019-5"], "agrees"),
    (["Bí thư Huyện ủy Nậm Thượng"], ["Bí thư @hu 2019-5"], "agrees"),
    (["Bí thư Huyện uỷ"], ["Bí thư @hu 2019-5..2022-3-4"], "agrees"),
    (["CHỦ TỊCH UBND HUYỆN"], ["Chủ tịch @ub 2019"], "agrees"),
    (["Bí thư"], ["Bí thư @hu 2019"], "agrees"),
    (["Tỉnh ủy viên"], ["Ủy viên @tu 2020"], "agrees"),
    (["Uỷ viên BCH Đảng bộ tỉnh"], ["Ủy viên @tu 2020"], "agrees"),
    (["Trưởng Ban Tổ chức Huyện ủy"], ["Trưởng ban @tc 2020"], "agrees"),
    (["Trưởng Công an huyện"], ["Trưởng Công an @ca 2020"], "agrees"),
    (["Chủ tịch UBMTTQ Việt Nam huyện"], ["Chủ tịch @mt 2020"], "agrees"),
    (["Phó Bí thư Huyện ủy", "Chủ tịch UBND huyện"], ["Phó Bí thư @hu 2019", "Chủ tịch @ub 2019"], "agrees"),
    (["Chủ tịch UBND huyện"], ["Phó Bí thư @hu 2019", "Chủ tịch @ub 2019"], "shorter"),
    (["Phó Chủ tịch UBND huyện"], ["Phó Chủ tịch Thường trực @ub 2019"], "shorter"),
    (["Huyện ủy viên"], ["Bí thư @hu 2019"], "shorter"),
    (["Ủy viên Ban Thường vụ Huyện ủy", "Bí thư Huyện ủy"], ["Bí thư @hu 2019"], "agrees"),
    (["Bí thư Huyện ủy"], ["Bí thư @hu 2019", "Ủy viên Ban Thường vụ @hu 2019"], "agrees"),
    (["Chủ tịch UBND huyện"], ["Chủ tịch @ub 2019", "Ủy viên @hu 2019"], "shorter"),
    (["Phó Chủ tịch UBND huyện"], ["Chủ tịch @ub 2021"], "differs:title"),
    (["Chủ tịch UBND huyện"], ["Phó Chủ tịch @ub 2021"], "differs:title"),
    (["Phó Chủ tịch Thường trực UBND huyện"], ["Phó Chủ tịch @ub 2021"], "differs:title"),
    (["Bí thư Huyện ủy"], ["Ủy viên @hu 2019"], "differs:title"),
    (["Ủy viên Ban Thường vụ Huyện ủy"], ["Ủy viên @hu 2019"], "differs:title"),
    (["UV.BTV Huyện ủy"], ["Ủy viên Ban Thường vụ @hu 2019"], "agrees"),
    (["UV BCH Đảng bộ tỉnh"], ["Ủy viên @tu 2020"], "agrees"),
    (["Giám đốc Sở Y tế"], ["Giám đốc @nv 2020"], "differs:agency"),
    (["Chủ tịch HĐND huyện"], ["Chủ tịch @ub 2020"], "differs:agency"),
    (["Bí thư Huyện ủy Pha Đán"], ["Bí thư @hu 2020"], "differs:place"),
    (["Bí thư Huyện ủy"], ["Bí thư @hu2 2020"], "differs:place"),
    (["quyền Chủ tịch UBND huyện"], ["Chủ tịch @ub 2020"], "differs:acting"),
    (["Chủ tịch UBND huyện"], ["~Chủ tịch @ub 2020"], "differs:acting"),
    (["quyền Chủ tịch UBND huyện"], ["~Chủ tịch @ub 2020"], "agrees"),
    (["nguyên Bí thư Huyện ủy"], ["Bí thư @hu 2015..2020"], "agrees"),
    (["Bí thư Huyện ủy (cũ)"], ["Bí thư @hu 2015..2020"], "agrees"),
    (["nguyên Bí thư Huyện ủy"], ["Bí thư @hu 2015"], "differs:acting"),
    (["Phó Chủ tịch UBND huyện"], ["Phó Chủ tịch @ub 2015..2020", "Chủ tịch @ub 2020-6"], "differs:title"),
    (["Phó Chủ tịch UBND huyện"], ["Phó Chủ tịch @ub 2015..2020"], "other_time"),
    (["Bí thư Huyện ủy"], ["Bí thư @hu 2023"], "other_time"),
    (["Bí thư Huyện ủy"], [], "no_record"),
    (["Giám đốc Sở Y tế"], ["Ủy viên @tu 2020"], "no_record"),
    (["Chủ tịch HĐND huyện"], ["Bí thư @hu 2020"], "no_record"),
    (["Giám đốc Công ty TNHH Hòa Bình"], ["Bí thư @hu 2020"], "no_record"),
    (["Bí thư Huyện ủy"], ["Bí thư @hu 2022"], "undecided"),
    (["Bí thư Huyện ủy"], ["Bí thư @hu 2022-3"], "undecided"),
    (["Bí thư Huyện ủy"], None, "unknown_person"),
]  # fmt: skip


@pytest.mark.parametrize(("titles", "posts", "expected"), CASES)
def test_what_the_record_says_of_printed_titles(titles, posts, expected):
    assert outcome(titles, posts) == expected


def test_after_the_end_of_districts_their_posts_did_not_exist():
    assert outcome(["Bí thư Huyện ủy Nậm Thượng"], ["Bí thư @hu 2019"], day="2025-7-1") == "no_such_post"
    assert outcome(["Bí thư Huyện ủy"], ["Bí thư @hu 2019"], day="2025-7-1", places=[PROVINCE]) == "no_such_post"
    assert outcome(["nguyên Bí thư Huyện ủy"], ["Bí thư @hu 2019..2025-6-30"], day="2025-7-1") == "agrees"


def test_no_post_outlives_its_agency():
    assert outcome(["Giám đốc Sở NN&PTNT"], ["Giám đốc @nn 2020"], day="2025-3-1") == "no_such_post"
    assert outcome(["Phó Giám đốc Sở Nội vụ"], ["Phó Giám đốc @nn 2020"], day="2025-3-1") == "no_record"


def test_a_city_without_its_name_is_the_article_s_city():
    posts = ["Chủ tịch @ub 2019"]
    assert outcome(["Chủ tịch UBND thành phố"], posts, places=[CITY]) == "differs:place"
    assert outcome(["Chủ tịch UBND thành phố"], ["Chủ tịch @tp 2019"], places=[CITY]) == "agrees"


def test_an_agency_that_had_ended_had_no_director():
    posts = ["Giám đốc @nn 2020..2025-2-28"]
    assert outcome(["Giám đốc Sở NN&PTNT"], posts, day="2025-2-28") == "agrees"
    assert outcome(["Giám đốc Sở NN&PTNT"], posts, day="2025-3-1") == "no_such_post"


def test_a_title_without_its_place_means_that_of_the_article():
    assert outcome(["Bí thư Huyện ủy"], ["Bí thư @hu 2019"], places=[COMMUNE]) == "agrees"
    assert outcome(["Bí thư Huyện ủy"], ["Bí thư @hu 2019"], places=[DISTRICT, OTHER]) == "undecided"
    assert outcome(["Bí thư Tỉnh ủy"], ["Bí thư @tu 2019"], places=[COMMUNE]) == "agrees"


def test_without_a_day_nothing_is_decided_but_who_is_unknown():
    assert outcome(["Phó Chủ tịch UBND huyện"], ["Chủ tịch @ub 2021"], day="") == "undecided"
    assert outcome(["Phó Chủ tịch UBND huyện"], None, day="") == "unknown_person"


def test_an_inferred_year_never_makes_a_contradiction():
    assert outcome(["Phó Chủ tịch UBND huyện"], ["Chủ tịch @ub 2021"], is_inferred=True) == "undecided"
    assert outcome(["Chủ tịch UBND huyện"], ["Chủ tịch @ub 2021"], is_inferred=True) == "agrees"


def test_an_event_of_several_days_with_different_answers_is_undecided():
    posts = ["Chủ tịch @ub 2015..2022-3-4"]
    assert outcome(["Chủ tịch UBND huyện"], posts, day="2022-3-3 2022-3-4") == "agrees"
    assert outcome(["Chủ tịch UBND huyện"], posts, day="2022-3-4 2022-3-5") == "undecided"


def test_later_mentions_may_leave_posts_out_but_no_word_of_a_title():
    posts = ["Phó Bí thư Thường trực @hu 2019", "Chủ tịch @hd 2019"]
    assert outcome(["Phó Bí thư Thường trực Huyện ủy"], posts, is_first=False) == "agrees"
    assert outcome(["Phó Bí thư Huyện ủy"], posts, is_first=False) == "shorter"


def test_namesakes_are_a_question_unless_the_titles_single_one_out():
    other = person("Giàng Seo Páo", "Giám đốc @yt 2020", key="other")
    twin = person("Giàng Seo Páo", "Chủ tịch @ub 2019", key="twin")
    assert judged(["Giám đốc Sở Y tế"], ["Bí thư @hu 2019"], others=[other]).person == other
    assert outcome(["Chủ tịch UBND huyện"], ["Bí thư @hu 2019"], others=[other]) == "namesakes"
    assert outcome(["Chủ tịch UBND huyện"], ["Chủ tịch @ub 2019"], others=[twin]) == "namesakes"
    assert outcome(["Giám đốc Sở Nội vụ"], ["Bí thư @hu 2019"], others=[other], person="other") == "differs:agency"


def test_marks_tell_names_apart_and_capitals_and_the_place_of_tone_marks_do_not():
    assert outcome(["Bí thư Huyện ủy"], None, others=[person("Giàng Seo Pao", "Bí thư @hu 2019")]) == "unknown_person"
    others = [person("Lò Thị Thúy", "Bí thư @hu 2019")]
    assert outcome(["Bí thư Huyện ủy"], None, name="LÒ THỊ THUÝ", others=others) == "agrees"


def test_a_post_that_the_text_itself_gives_is_no_contradiction():
    verdict = judged(["Chủ tịch UBND huyện"], ["Phó Chủ tịch @ub 2019"], given=frozenset({0})).gravest
    assert verdict.outcome == Outcome.NO_RECORD
    assert outcome(["Chủ tịch UBND huyện"], ["Chủ tịch @ub 2022-3-4"], given=frozenset({0})) == "agrees"


def test_the_gravest_of_several_titles_counts_and_says_which_one_it_is():
    posts = ["Phó Bí thư @hu 2019", "Chủ tịch @ub 2019"]
    verdict = judged(["Phó Bí thư Huyện ủy", "Phó Chủ tịch UBND huyện"], posts).gravest
    assert (verdict.outcome, verdict.which) == (Outcome.DIFFERS, 1)
