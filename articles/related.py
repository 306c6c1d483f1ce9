"""What a reader of an article may want to read next: by people, by agency and place, and by words.

Looked at are the newest articles that share somebody or something with it, and those published around the same time; of
these the words of the titles are compared. A run of two words that few of them share says more than one that many do.
"""

from collections import Counter
from itertools import pairwise
from math import log
from operator import attrgetter

from django.db.models import Case, Q, Value, When

from articles.models import Article, Mention

LINKS = {"person": 3, "agency": 1.5, "place": 1}
ENOUGH = 1  # points from which an article is related: one link, or two runs of words that are rare
WORDS_COUNT = 4  # points that words give at most
LINKED, AROUND = 200, 100  # how many are looked at
SHOWN = ("title", "title_en", "slug", "published_at")


def related(article, most=3):
    """Return the published articles that are nearest to `article`, as a card needs them, nearest first; one query."""
    candidates = list(_candidates(article))
    common = Counter(pair for candidate in candidates for pair in pairs(candidate.folded_title))
    for each in candidates:
        each.nearness = _links(each) + _words(article, each, common, len(candidates))
    near = [each for each in candidates if each.nearness >= ENOUGH]
    # the sort is stable: of equals the newest stays first
    return sorted(near, key=attrgetter("nearness"), reverse=True)[:most]


def pairs(folded_title):
    """Return the runs of two words of a folded title; most Vietnamese words are two syllables long."""
    return set(pairwise(folded_title.split()))


def _candidates(article):
    """Return what may be related, the newest first."""
    news, shared = Article.objects.published().exclude(pk=article.pk), _shared(article)
    linked = news.filter(shared["person"] | shared["agency"] | shared["place"]).newest()
    before = news.filter(published_at__lte=article.published_at).newest()
    after = news.filter(published_at__gt=article.published_at).order_by("published_at", "pk")
    pools = (linked[:LINKED], before[:AROUND], after[:AROUND])
    condition = Q(pk__in=[])
    for pool in pools:
        condition |= Q(pk__in=pool.values("pk"))
    told = {f"shares_{name}": Case(When(holds, then=True), default=Value(False)) for name, holds in shared.items()}
    return news.filter(condition).annotate(**told).newest().without_text().defer(None).only(*SHOWN, "folded_title")


def _shared(article):
    """Return the conditions under which an article shares a person, an agency or a place with this one."""
    about, filed = Article.agencies.through.objects, Article.districts.through.objects
    named = Mention.objects.filter(article=article, official__isnull=False).values("official")
    agencies = about.filter(article=article).values("agency")
    places = filed.filter(article=article).values("district")
    return {
        "person": Q(pk__in=Mention.objects.filter(official__in=named).values("article")),
        "agency": Q(pk__in=about.filter(agency__in=agencies).values("article")),
        "place": Q(pk__in=filed.filter(district__in=places).values("article")),
    }


def _links(candidate):
    """Return the points for the people, agencies and places that a candidate shares."""
    return sum(points for shares, points in LINKS.items() if getattr(candidate, f"shares_{shares}"))


def _words(article, candidate, common, total):
    """Return the points for the words that two titles share: at most one for a run of two, the rarer the more."""
    shared = pairs(article.folded_title) & pairs(candidate.folded_title)
    rarity = sum(log((total + 1) / common[pair]) for pair in shared) / log(total + 1)
    return min(rarity, WORDS_COUNT)
