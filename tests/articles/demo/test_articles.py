"""The sample news name people rightly: what is printed, by whom held, on which day, in which body."""

import unicodedata
from collections import Counter
from datetime import datetime

import pytest

from cms.dates import in_force, parse_partial
from people.titles import parse_title
from tests.articles.demo.data import (
    AGENCIES,
    ARTICLES,
    DISTRICTS,
    OFFICIALS,
    PEOPLE,
    POSITIONS,
    REFORM_ON,
    day,
    lives,
)

SECTIONS = {"thoi-su", "kinh-te", "van-hoa-xa-hoi", "giao-duc-y-te", "xay-dung-dang", "thong-bao"}
HUYEN_WORDS = ("UBND huyện", "Huyện ủy", "HĐND huyện", "UBND thị xã", "Thị ủy", "HĐND thị xã")
each_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["key"])


def printed(article):
    """Return the words of an article's body, a block a line."""
    lines = []
    for block in article["body"]:
        for kind, value in block.items():
            if kind == "table":
                lines += [" | ".join(row) for row in value]
            elif kind != "photo":
                lines += value if isinstance(value, list) else [value]
    return "\n".join(lines)


def titles(article):
    """Return (official, title) for each printed title of an article; one without a post is a slip on purpose."""
    all_titles = [(mention["official"], title) for mention in article["mentions"] for title in mention["titles"]]
    return [(official, title) for official, title in all_titles if title["position"]]


def holds(official, position, on):
    """Tell whether the official held the post on a day; None where no post of theirs is known at all."""
    known = [row for row in PEOPLE["appointments"] if row["official"] == official]
    if not known:
        return None
    rows = [row for row in known if row["position"] == position]
    terms = [[parse_partial(row[side]) if row[side] else None for side in ("starts_on", "ends_on")] for row in rows]
    return any(in_force(start, end, on) is True for start, end in terms)


def test_there_are_enough_articles_in_every_state_and_section():
    states = Counter(article["state"] for article in ARTICLES)
    assert len(ARTICLES) >= 32
    assert states["published"] >= 28
    assert (states["draft"], states["submitted"], states["returned"], states["withdrawn"]) == (1, 1, 1, 1)
    assert {article["section"] for article in ARTICLES} == SECTIONS
    assert {article["event_on"][:4] for article in ARTICLES} == {str(year) for year in range(2019, 2027)}


def test_keys_and_titles_are_unique():
    for name in ("key", "title"):
        assert len({article[name] for article in ARTICLES}) == len(ARTICLES)


def test_exactly_one_photo_still_misses_its_picture():
    assert [photo["scene"] for article in ARTICLES for photo in article["photos"]].count(None) == 1


@each_article
def test_title_has_60_to_100_letters_and_the_body_substance(article):
    assert 60 <= len(article["title"]) <= 100
    assert 3 <= sum("p" in block for block in article["body"]) <= 8
    assert unicodedata.is_normalized("NFC", printed(article) + article["title"] + article["summary"])


@each_article
def test_keys_resolve_to_places_and_agencies_of_that_day(article):
    on = day(article["event_on"])
    assert article["districts"]
    assert all(lives(DISTRICTS[key], on) for key in article["districts"])
    assert all(lives(AGENCIES[key], on) for key in article["agencies"])
    assert lives(AGENCIES[article["publisher"]], on)


@each_article
def test_days_stand_in_order(article):
    first, last = day(article["event_on"]), day(article["event_ends_on"])
    assert last is None or first < last
    assert bool(article["published_on"]) == (article["state"] in {"published", "withdrawn"})
    if article["state"] == "published":
        moment = datetime.fromisoformat(article["published_on"])
        assert moment.tzinfo is None
        assert moment.date() >= (last or first)


@each_article
def test_mentions_print_name_and_titles_in_order_of_appearance(article):
    body = printed(article)
    names = [OFFICIALS[mention["official"]]["name"] for mention in article["mentions"]]
    assert all(name in body for name in names)
    assert sorted(names, key=body.find) == names
    assert all(title["text"] in body for _, title in titles(article))


@each_article
def test_each_title_was_held_that_day_or_is_known_from_news_alone(article):
    for official, title in titles(article):
        assert holds(official, title["position"], day(article["event_on"])) in {True, None}
        assert lives(AGENCIES[POSITIONS[title["position"]]["agency"]], day(article["event_on"]))


@each_article
def test_each_title_reads_as_the_post_it_is_matched_with(article):
    for _, title in titles(article):
        read, position = parse_title(title["text"]), POSITIONS[title["position"]]
        assert read.title == position["title"]
        assert read.agency.kind == AGENCIES[position["agency"]]["kind"]


@each_article
def test_photos_have_captions_and_stand_where_the_body_says(article):
    photos, places = article["photos"], [block["photo"] for block in article["body"] if "photo" in block]
    assert 1 <= len(photos) <= 4
    assert all(photo["caption"] and photo["alt"] and photo["credit"] for photo in photos)
    assert all(not photo["caption"].endswith(".") for photo in photos)
    assert {key for photo in photos for key in photo["officials"]} <= {m["official"] for m in article["mentions"]}
    assert len(places) == len(set(places))
    assert set(places) <= set(range(1, len(photos) + 1))


@pytest.mark.parametrize(
    "article",
    [article for article in ARTICLES if day(article["event_on"]) >= REFORM_ON],
    ids=lambda article: article["key"],
)
def test_no_body_of_the_district_tier_acts_after_it_ended(article):
    whole = printed(article) + article["title"] + article["summary"] + article["byline"] + article["source"]
    assert not any(word in whole for word in HUYEN_WORDS)
    assert all(DISTRICTS[AGENCIES[key]["district"]]["tier"] != "huyen" for key in article["agencies"])
