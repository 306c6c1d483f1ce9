"""What was looked for by who came to an address at which nothing stands: a link cut short, an old address."""

import re

from django.db.models import Case, Q, Value, When

from articles.models import Article
from cms.languages import without_prefix
from cms.text import folded_words
from people.models import Agency, District, Official

MOST = 5
FEWEST_WORDS, MOST_WORDS = 2, 12  # of an address, to look for
CUT_SHORT = 12  # letters of an article's address that say which it is
ENDING = re.compile(r"(\.[a-z]{2,5})?/*$", re.IGNORECASE)
SPACES = {"can-bo": Official, "co-quan": Agency, "dia-ban": District}
LAST = "\uffff"


def likely(path):
    """Return the public rows (a list, at most five) that `path` (any string) may have meant; one query or none."""
    parts = ENDING.sub("", without_prefix(path[:300])).strip("/").split("/")
    words = [word for word in folded_words(parts[-1]).split() if not word.isdigit()][:MOST_WORDS]
    if len(words) < FEWEST_WORDS:
        return []
    model = SPACES.get(parts[0])
    if model:
        rows = model.objects.public_rows().matching(" ".join(words)).order_by("folded", "pk")
        return list(rows[:MOST])
    return list(_articles(parts[-1], words)[:MOST])


def _articles(slug, words):
    """Return the published articles whose address begins so, then those whose title holds the words."""
    is_cut = Q(slug__gte=slug, slug__lt=slug + LAST) if len(slug) >= CUT_SHORT else Q(pk__in=[])
    holds = Q()
    for word in words:
        holds &= Q(folded_title__contains=f" {word} ")
    order = Case(When(is_cut, then=Value(0)), default=Value(1))
    return Article.objects.published().filter(is_cut | holds).without_text().order_by(order, "-published_at", "-pk")
