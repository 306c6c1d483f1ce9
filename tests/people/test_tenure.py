"""One post through time: before, after, vacant, at once. No database."""

from datetime import date

import pytest

from cms.dates import parse_partial
from people.models import Agency, Appointment, Official, Position
from people.tenure import Vacancy, are_together, predecessor, successor, together_with, vacancies

POSITION = Position(pk=1, title="Bí thư", agency=Agency(name="Huyện ủy Nậm Thượng"), seats=1)


def held(name, start="", end="", **fields):
    """Return an unsaved appointment; a name is a person."""
    position = fields.pop("position", POSITION)
    post = Appointment(official=Official(pk=sum(map(ord, name)), name=name), position=position, **fields)
    post.start, post.end = (parse_partial(text) if text else None for text in (start, end))
    return post


def names(posts):
    return [post.official.name for post in posts]


# ---- before and after


def neighbours(post, posts):
    """Return the names of who came before and after."""
    found = predecessor(post, posts), successor(post, posts)
    return tuple(one.official.name if one else None for one in found)


def test_holders_follow_one_another():
    posts = [held("An", "2010", "2014"), held("Bình", "2014", "31/5/2019"), held("Chi", "1/6/2019")]
    assert [neighbours(post, posts) for post in posts] == [(None, "Bình"), ("An", "Chi"), ("Bình", None)]


def test_whoever_acts_in_between_is_between():
    posts = [held("An", "2010", "2014"), held("Bình", "5/2015", is_acting=True), held("Chi", "2016")]
    assert neighbours(posts[2], posts) == ("Bình", None)


def test_where_several_hold_a_post_nobody_is_called_the_one_before():
    for seats in (None, 2):
        position = Position(pk=2, title="Ủy viên", agency=POSITION.agency, seats=seats)
        posts = [held("An", "2010", "2014", position=position), held("Bình", "2015", position=position)]
        assert neighbours(posts[1], posts) == (None, None)


def test_of_two_who_come_into_question_none_is_claimed():
    posts = [held("An", "2010"), held("Bình", "2010"), held("Chi", "2016")]
    assert neighbours(posts[2], posts) == (None, None)


def test_who_only_has_an_end_is_placed_by_it():
    posts = [held("An", "", "2014"), held("Bình", "2015")]
    assert neighbours(posts[1], posts) == ("An", None)


def test_what_cannot_be_placed_is_nobodys_neighbour():
    posts = [held("An"), held("Bình", "2015"), held("Chi", is_confirmed=False, attested_on=date(2010, 1, 1))]
    assert neighbours(posts[1], posts) == (None, None)


def test_nobody_comes_before_themselves():
    posts = [held("An", "2006", "2010"), held("Bình", "2011", "2015"), held("Bình", "2016", "2020")]
    assert neighbours(posts[2], posts) == ("An", None)


# ---- vacancies


def test_a_post_is_vacant_from_the_day_after_one_to_the_day_before_the_next():
    posts = [held("Bình", "1/9/2015"), held("An", "2010", "31/7/2015")]
    assert vacancies(posts) == [Vacancy(date(2015, 8, 1), date(2015, 8, 31))]


@pytest.mark.parametrize(
    ("end", "start"),
    [("2015", "1/9/2016"), ("31/7/2015", "2017"), ("31/7/2015", "9/2015"), ("31/7/2015", "1/8/2015"), ("", "1/8/2015")],
)
def test_where_a_day_is_not_known_or_none_lies_between_no_vacancy_is_claimed(end, start):
    assert vacancies([held("An", "2010", end), held("Bình", start)]) == []


@pytest.mark.parametrize(
    "between",
    [
        {"start": "10/8/2015", "end": "20/8/2015", "is_acting": True},
        {"start": "8/2015", "end": "8/2015"},
        {"end": "2015"},
        {"is_confirmed": False, "attested_on": date(2015, 8, 5)},
        {"is_confirmed": False},
    ],
)
def test_whoever_may_have_held_it_in_between_leaves_it_unclaimed(between):
    posts = [held("An", "2010", "31/7/2015"), held("Chi", **between), held("Bình", "1/9/2015")]
    assert Vacancy(date(2015, 8, 1), date(2015, 8, 31)) not in vacancies(posts)


def test_around_an_acting_holder_of_known_days_two_vacancies_are_left():
    posts = [held("An", "2010", "31/7/2015"), held("Chi", "10/8/2015", "20/8/2015"), held("Bình", "1/9/2015")]
    assert vacancies(posts) == [
        Vacancy(date(2015, 8, 1), date(2015, 8, 9)),
        Vacancy(date(2015, 8, 21), date(2015, 8, 31)),
    ]


def test_a_post_of_several_is_vacant_only_when_all_have_gone():
    posts = [held("An", "2010", "1/1/2012"), held("Bình", "2010", "1/1/2014"), held("Chi", "1/2/2014")]
    assert vacancies(posts) == [Vacancy(date(2014, 1, 2), date(2014, 1, 31))]


def test_after_the_last_holder_nothing_is_claimed():
    assert vacancies([held("An", "1/1/2010", "31/7/2015")]) == []


def test_with_the_agency_its_open_posts_end():
    position = Position(pk=3, title="Bí thư", agency=Agency(ends_on=date(2014, 6, 30)))
    posts = [held("An", "1/1/2010", position=position), held("Bình", "1/1/2016", position=position)]
    assert vacancies(posts) == []


# ---- at once


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        (("2010", ""), ("2015", ""), True),
        (("2010", "2014"), ("2016", ""), False),
        (("2010", "2015"), ("2015", ""), False),
        (("1/1/2010", "30/6/2015"), ("30/6/2015", ""), False),
        (("1/1/2010", "30/6/2015"), ("29/6/2015", ""), True),
        (("1/1/2010", "30/6/2015"), ("5/3/2012", "5/3/2012"), True),
        (("", "2015"), ("2010", ""), False),
        (("", ""), ("2010", ""), False),
    ],
)
def test_only_what_surely_overlaps_is_at_once_and_the_day_of_a_hand_over_is_not(first, second, answer):
    one, other = held("An", *first), held("Bình", *second)
    assert are_together(one, other) is are_together(other, one) is answer


def test_the_most_at_one_moment_are_counted_not_all_whom_somebody_met():
    others = [held("An", "1/1/2010", "1/1/2012"), held("Bình", "1/1/2013", "1/1/2016"), held("Chi", "1/1/2015")]
    assert names(together_with(held("Dung", "1/1/2010"), others)) == ["Bình", "Chi"]
    assert names(together_with(held("Dung", "1/1/2010", "1/1/2011"), others)) == ["An"]
    assert together_with(held("Dung"), others) == []
