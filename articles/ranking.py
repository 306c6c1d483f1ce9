"""Which of the articles that hold the words fit them best.

Points are given in the database, so that any page of a long list can be fetched by itself. What counts: words in the
title before words in the text, words that stand beside each other as they were typed, the whole of them at once, and
that the article names the person, agency or place whose name was typed. Equal points: the newest first.
"""

from django.db.models import Case, F, IntegerField, Q, Value, When
from django.db.models.functions import Least, Length, Replace

TITLE_WORDS, TITLE_PAIRS, TITLE_WHOLE = 60, 40, 60
TEXT_PAIRS, TEXT_WHOLE, EACH_TIME, MOST_TIMES = 30, 30, 4, 5
TITLE_CLOSED, TEXT_CLOSED = 20, 20  # the last word was no beginning but whole
LINKED = {"naming": 60, "by_agencies": 25, "filed_under": 25}  # with a name that was typed


def by_relevance(articles, wanted, meant):
    """Return `articles` (a queryset that holds the words) with those first that fit best.

    `wanted` is an articles.wanted.Wanted, `meant` an articles.meant.Meant.
    """
    points = sum(_points(wanted) + _names(meant, articles.model._default_manager), Value(0))
    return articles.annotate(points=points).order_by("-points", "-published_at", "-pk")


def _points(wanted):
    """Return the expressions for where the words stand."""
    words = wanted.all_words
    singles, whole = _ends(words, wanted, 1), _ends(words, wanted, len(words))
    found = [_given(Q(folded_title__contains=word), TITLE_WORDS / len(singles)) for word in singles]
    pairs = _ends(words, wanted, 2) if len(words) > 1 else []
    for pair in pairs:
        found.append(_given(Q(folded_title__contains=pair), TITLE_PAIRS / len(pairs)))
        found.append(_given(Q(folded__contains=pair), TEXT_PAIRS / len(pairs)))
    found.append(_given(Q(folded_title__contains=whole[0]), TITLE_WHOLE))
    found.append(_given(Q(folded__contains=whole[0]), TEXT_WHOLE))
    found.append(_given(Q(folded__contains=f"{whole[0].rstrip()} "), TEXT_CLOSED))
    found.append(_given(Q(folded_title__contains=f"{whole[0].rstrip()} "), TITLE_CLOSED))
    return [*found, _times(whole[0])]


def _ends(words, wanted, length):
    """Return the runs of `length` words as patterns; only the beginning of a word, at the end, is open."""
    runs = [" ".join(words[start : start + length]) for start in range(len(words) - length + 1)]
    closed = [f" {run} " for run in runs]
    return [*closed[:-1], closed[-1].rstrip()] if wanted.beginning else closed


def _given(condition, points):
    return Case(When(condition, then=Value(round(points))), default=Value(0), output_field=IntegerField())


def _times(pattern):
    """Return the points for how often the whole stands in the text."""
    gone = Length(F("folded")) - Length(Replace(F("folded"), Value(pattern), Value("")))
    return Least(gone / Value(len(pattern)), Value(MOST_TIMES)) * Value(EACH_TIME)


def _names(meant, articles):
    """Return the expressions for the names that were typed; `articles` is the manager of all of them."""
    linked = {verb: getattr(articles, verb)(list(rows)) for verb, rows in meant.by_verb.items() if rows}
    return [_given(Q(pk__in=found.values("pk")), LINKED[verb]) for verb, found in linked.items()]
