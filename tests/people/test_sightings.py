"""What keepers of people make of posts that were only read in texts, and what printed titles point at then."""

from datetime import date

import pytest

from cms.dates import PartialDate
from people.attestation import texts_of
from people.models import Appointment
from people.sightings import confirm, counted, cover, covered_by, groups, reject, settled
from tests.factories import (
    make_appointment,
    make_article,
    make_mention,
    make_official,
    make_position,
    make_published,
    make_user,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def official():
    return make_official("Lò Văn Ánh")


@pytest.fixture
def position():
    return make_position("Bí thư")


def see(official, position, day, article=None):
    """Return a sighting read in an article (a published one by default)."""
    sighting = make_appointment(official, position, is_confirmed=False, attested_on=day and date.fromisoformat(day))
    article = article or make_published(f"Bài {day}")
    make_mention(article, official).titles.create(text="Bí thư Huyện ủy", position=position, appointment=sighting)
    return sighting


def group_of(official, position):
    [group] = groups([(official.pk, position.pk)])
    return group


def printed(article):
    """Return the one printed title of an article."""
    return article.mentions.get().titles.get()


# ---- groups


def test_sightings_are_gathered_by_official_and_post_the_most_often_seen_first(official, position):
    see(make_official("Lù Páo"), position, "2023-01-01")
    for day in ("2022-03-09", "2021-05-01"):
        see(official, position, day)
    make_appointment(position=position)
    keys = [(row["official"], row["position"]) for row in counted()]
    found = groups(keys)
    assert [(group.official.name, len(group.sightings)) for group in found] == [("Lò Văn Ánh", 2), ("Lù Páo", 1)]
    assert found[0].days == [date(2021, 5, 1), date(2022, 3, 9)]


def test_confirmed_posts_that_surely_cover_a_day_are_named(official, position):
    see(official, position, "2022-03-09")
    covering = make_appointment(
        official, position, start=PartialDate.of_year(2020), end=PartialDate.of_day(date(2023, 1, 1))
    )
    make_appointment(official, position, start=PartialDate.of_day(date(2023, 5, 1)))
    assert group_of(official, position).covering == [covering]


# ---- acts


def test_a_confirmed_post_takes_the_place_of_the_group_and_printed_titles_follow(official, position):
    article = make_published()
    see(official, position, "2022-03-09", article)
    see(official, position, "2022-05-04")
    post = Appointment(official=official, position=position, decision_number="12-QĐ/TU")
    post.start = PartialDate.of_year(2020)
    assert len(confirm(group_of(official, position), post)) == 2
    assert list(Appointment.objects.all()) == [post]
    assert printed(article).appointment == post
    assert post.printed_titles.count() == 2


def test_sightings_outside_its_time_stay(official, position):
    early = see(official, position, "2018-03-09")
    see(official, position, "2022-03-09")
    see(official, position, None)
    post = Appointment(official=official, position=position)
    post.start = PartialDate.of_year(2020)
    confirm(group_of(official, position), post)
    assert list(Appointment.objects.sightings()) == [early]


def test_rejected_sightings_go_and_what_was_printed_stays(official, position):
    article = make_published()
    see(official, position, "2022-03-09", article)
    reject(group_of(official, position))
    assert not Appointment.objects.exists()
    title = printed(article)
    assert (title.text, title.appointment, title.position) == ("Bí thư Huyện ủy", None, position)


def test_a_post_confirmed_before_takes_them_over(official, position):
    article = make_published()
    see(official, position, "2022-03-09", article)
    post = make_appointment(official, position, start=PartialDate.of_year(2020))
    group = group_of(official, position)
    assert cover(group, group.covering[0]) == group.sightings
    assert printed(article).appointment == post


def test_what_was_on_a_day_that_cannot_be_told_counts_as_covered(official, position):
    sighting = see(official, position, "2020-03-09")
    assert covered_by(make_appointment(official, position, start=PartialDate.of_year(2020)), [sighting]) == [sighting]


def test_all_or_nothing(official, position):
    sighting = see(official, position, "2022-03-09")

    def fail(**kwargs):
        raise RuntimeError

    settled.connect(fail)
    post = Appointment(official=official, position=position)
    post.start = PartialDate.of_year(2020)
    try:
        with pytest.raises(RuntimeError):
            confirm(group_of(official, position), post)
    finally:
        settled.disconnect(fail)
    assert list(Appointment.objects.all()) == [sighting]
    assert sighting.printed_titles.count() == 1


# ---- the texts


def test_the_public_is_shown_published_texts_only(official, position):
    published, draft = make_published("Đã đăng"), make_article("Nháp", event_on=date(2020, 1, 1))
    sighting = see(official, position, "2022-03-09", published)
    make_mention(draft, official).titles.create(text="Bí thư", appointment=sighting)
    [text] = texts_of([sighting])[sighting.pk]
    assert (text.title, text.url) == ("Đã đăng", published.get_absolute_url())


@pytest.mark.parametrize(
    ("permissions", "titles"),
    [(["articles.view_article"], {"Đã đăng", "Nháp"}), (["people.change_appointment"], {"Đã đăng"})],
)
def test_the_desk_is_shown_drafts_where_the_account_may_see_articles(official, position, permissions, titles):
    sighting = see(official, position, "2022-03-09", make_published("Đã đăng"))
    make_mention(make_article("Nháp"), official).titles.create(text="Bí thư", appointment=sighting)
    texts = texts_of([sighting], make_user("an", *permissions))[sighting.pk]
    assert {text.title for text in texts} == titles


def test_the_three_earliest_articles_are_named_each_once(official, position):
    sighting = see(official, position, "2022-03-09", make_published("Bài 0", event_on=date(2022, 3, 9)))
    sighting.printed_titles.get().mention.titles.create(text="Bí thư", appointment=sighting, occurrence=1)
    for number in range(1, 5):
        article = make_published(f"Bài {number}", event_on=date(2022, 3, 9))
        make_mention(article, official).titles.create(text="Bí thư", appointment=sighting)
    assert [text.title for text in texts_of([sighting])[sighting.pk]] == ["Bài 0", "Bài 1", "Bài 2"]


def test_texts_of_many_are_one_query(official, position, django_assert_num_queries):
    sightings = [see(official, position, f"2022-03-{day:02}") for day in range(1, 11)]
    with django_assert_num_queries(1):
        assert len(texts_of(sightings)) == 10
    with django_assert_num_queries(0):
        assert texts_of([]) == {}
