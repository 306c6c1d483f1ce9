"""The numbers beside the options of a list, against counting by hand."""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest
from django.http import QueryDict

from articles.counting import count
from articles.facets import offers
from articles.filters import REPEATABLE, SINGLE, ArticleFilter
from articles.models import Article, Section
from cms.parameters import Parameters, chosen
from people.models import Agency, District, Official
from tests.factories import (
    make_agency,
    make_article,
    make_district,
    make_mention,
    make_official,
    make_published,
    make_section,
    make_succession,
)

pytestmark = pytest.mark.django_db
WORDS = ["chè", "cầu treo", "hội nghị", "lúa nương", "trường học"]
COMBINATIONS, SEEDS = 1000, 4


@dataclass
class Facts:
    """An article as plain Python sees it."""

    day: date
    section: str
    words: set
    district: set = field(default_factory=set)
    agency: set = field(default_factory=set)
    official: set = field(default_factory=set)


@pytest.fixture
def places():
    """Return places of before and after a reform as {slug: slugs of the places whose news it has}, with and without."""
    ended, begun = {"ends_on": date(2025, 6, 30)}, {"starts_on": date(2025, 7, 1)}
    old = make_district("Tỉnh Sơn Lĩnh", "province", **ended)
    new = make_district("Tỉnh Sơn Lĩnh", "province", **begun)
    huyen = make_district("Huyện Nậm Thượng", parent=old, **ended)
    town = make_district("Thị trấn Nậm Thượng", "commune", parent=huyen, **ended)
    xa = make_district("Xã Pha Đán", "commune", parent=huyen, **ended)
    nam = make_district("Xã Nậm Thượng", "commune", parent=new, **begun)
    pha = make_district("Xã Pha Đán", "commune", parent=new, **begun)
    make_succession(old, new)
    make_succession(huyen, nam, pha)
    make_succession(town, nam)
    make_succession(xa, pha)
    past = {old, huyen, town, xa}
    reach = {
        old: past,
        new: past | {new, nam, pha},
        huyen: {huyen, town, xa},
        town: {town},
        xa: {xa},
        nam: {nam, huyen, town},
        pha: {pha, huyen, xa},
    }
    own = {**reach, new: {new, nam, pha}, nam: {nam}, pha: {pha}}
    slugs = [{place.slug: {other.slug for other in found} for place, found in each.items()} for each in (reach, own)]
    return {True: slugs[0], False: slugs[1]}


@pytest.fixture
def archive(places):
    """Return the Facts of sixty articles, besides drafts that no number may count."""
    chance = random.Random(7)
    districts = list(District.objects.all())
    agencies = [make_agency(f"Sở số {number}") for number in range(5)]
    officials = [make_official(f"Vàng A {name}") for name in ("Páo", "Sình", "Chú", "Dơ")]
    sections = [Section.objects.first() or make_section("Y tế"), make_section("Văn hóa"), make_section("Kinh tế")]
    facts = []
    for number in range(70):
        words = set(chance.sample(WORDS, chance.randint(0, 2)))
        day = date(2021, 12, 20) + timedelta(days=chance.randint(0, 800))
        filed, about = chance.sample(districts, chance.randint(0, 3)), chance.sample(agencies, chance.randint(0, 2))
        fields = {"title": "Tin trong ngày", "section": chance.choice(sections), "body": f"<p>{', '.join(words)}.</p>"}
        many = {"districts": filed, "agencies": about}
        hour = chance.choice(["00:00", "06:59", "23:59"])
        is_draft = number % 7 == 0
        article = make_article(**fields, **many) if is_draft else make_published(at=f"{day} {hour}", **fields, **many)
        named = chance.sample(officials, chance.randint(0, 2))
        for official in named:
            make_mention(article, official)
        slugs = [{row.slug for row in rows} for rows in (filed, about, named)]
        facts += [] if is_draft else [Facts(day, fields["section"].slug, words, *slugs)]
    return facts


def combination(chance):
    """Return a random query part of an address."""
    query = QueryDict(mutable=True)
    rows = {"district": District, "agency": Agency, "official": Official, "section": Section}
    for name, model in rows.items():
        slugs = list(model.objects.order_by("pk").values_list("slug", flat=True))
        query.setlist(name, chance.sample(slugs, chance.choice([0, 0, 0, 1, 1, 2])))
    first = date(2021, 12, 1) + timedelta(days=chance.randint(0, 700))
    query["since"] = str(first) if chance.random() < 0.3 else ""
    query["until"] = str(first + timedelta(days=chance.randint(0, 400))) if chance.random() < 0.3 else ""
    query["q"] = chance.choice(WORDS) if chance.random() < 0.3 else ""
    query["before"] = "no" if chance.random() < 0.3 else ""
    return query


def fits(facts, query, reach, without=()):
    """Tell whether an article is in the list that an address asks for, some parameters left out."""
    asked = {name: set(query.getlist(name)) for name in REPEATABLE if name not in without and query.getlist(name)}
    days = {name: date.fromisoformat(query[name]) for name in ("since", "until") if query[name] and name not in without}
    return (
        ("district" not in asked or any(facts.district & reach[slug] for slug in asked["district"]))
        and ("agency" not in asked or bool(facts.agency & asked["agency"]))
        and ("official" not in asked or bool(facts.official & asked["official"]))
        and ("section" not in asked or facts.section in asked["section"])
        and days.get("since", facts.day) <= facts.day <= days.get("until", facts.day)
        and (not query["q"] or query["q"] in facts.words)
    )


def by_hand(archive, query, reach, offered):
    """Return what `count` returns, counted article by article."""
    found = {}
    for name, rows in offered.items():
        kept = [facts for facts in archive if fits(facts, query, reach, [name])]
        belongs = {
            "district": lambda facts, slug: bool(facts.district & reach[slug]),
            "agency": lambda facts, slug: slug in facts.agency,
            "official": lambda facts, slug: slug in facts.official,
            "section": lambda facts, slug: slug == facts.section,
        }[name]
        numbers = {row.pk: sum(belongs(facts, row.slug) for facts in kept) for row in rows}
        found[name] = {key: number for key, number in numbers.items() if number}
    years = [facts.day.year for facts in archive if fits(facts, query, reach, ["since", "until"])]
    return {**found, "year": {year: years.count(year) for year in set(years)}}


@pytest.mark.parametrize("seed", range(SEEDS))
def test_every_number_is_what_counting_by_hand_gives_for_1000_random_combinations(archive, places, seed):
    articles, chance = Article.objects.published(), random.Random(seed)
    offered = offers(articles, Parameters(QueryDict(), REPEATABLE, SINGLE))
    for _ in range(COMBINATIONS // SEEDS):
        query = combination(chance)
        parameters = Parameters(query, REPEATABLE, SINGLE)
        filters = ArticleFilter(parameters.data, articles, offered)
        reach = places[chosen(filters.form)["before"]]
        counted = {name: numbers for name, numbers in count(filters, offered).items() if numbers}
        wanted = {name: numbers for name, numbers in by_hand(archive, query, reach, offered).items() if numbers}
        assert counted == wanted, query.urlencode()


def test_the_numbers_take_two_queries_whatever_the_number_of_options(archive, django_assert_num_queries):
    articles = Article.objects.published()
    parameters = Parameters(QueryDict("q=che&since=2022-01-01"), REPEATABLE, SINGLE)
    offered = offers(articles, parameters)
    filters = ArticleFilter(parameters.data, articles, offered)
    chosen(filters.form)
    assert filters.meant.rows == []  # whose names were typed is looked up once, before
    with django_assert_num_queries(2):
        count(filters, offered)


def test_words_that_ask_for_nothing_give_no_numbers(archive):
    articles = Article.objects.published()
    parameters = Parameters(QueryDict("q=%3F%21"), REPEATABLE, SINGLE)
    offered = offers(articles, parameters)
    filters = ArticleFilter(parameters.data, articles, offered)
    chosen(filters.form)
    assert not any(count(filters, offered).values())
