"""Search on the desk: "hien", "HIỀN" and "hiền" all find Hiền."""

from django.contrib.admin.utils import lookup_spawns_duplicates
from django.db.models import Q

from cms.text import clean_line, folded_words

MOST_WORDS = 10  # of a search; more would be a load, not a question


class FoldedSearch:
    """Search of a ModelAdmin whose `search_fields` are folded columns; pickers search in the same way.

    A row is found if each word of the term begins a word of some folded column, or if another column
    (a code, a decision's number) holds the whole term. A term without any letter or digit finds nothing.
    """

    def get_search_results(self, request, queryset, search_term):
        """Return (queryset, whether a row may come twice) for what was typed."""
        term = clean_line(search_term)
        if not term:
            return queryset, False
        fields = self.get_search_fields(request)
        return queryset.filter(condition(fields, term)), any(
            lookup_spawns_duplicates(self.opts, field) for field in fields
        )


def condition(fields, term):
    """Return the condition (Q) under which a row has `term` in one of the columns named in `fields`."""
    folded = [field for field in fields if field.endswith("folded")]
    found = Q(pk__in=[])
    if words := folded_words(term).split()[:MOST_WORDS]:
        every_word = Q()
        for word in words:
            every_word &= any_of(Q(**{f"{field}__contains": f" {word}"}) for field in folded)
        found |= every_word
    return found | any_of(Q(**{f"{field}__icontains": term}) for field in fields if field not in folded)


def any_of(conditions):
    """Return the condition that holds where any of `conditions` does; none of them: nowhere."""
    found = Q(pk__in=[])
    for one in conditions:
        found |= one
    return found
