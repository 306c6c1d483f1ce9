"""Pages of long lists: rows are counted only as far as somebody would turn pages."""

from django.core.paginator import Paginator
from django.utils.functional import cached_property

MOST_COUNTED = 2000


class CountsSoFar(Paginator):
    """Counts at most MOST_COUNTED rows: a table of a million is never counted to show the first fifty.

    What lies further is found by filters and words.
    """

    @cached_property
    def count(self):
        """Return how many rows there are, MOST_COUNTED where there are more."""
        rows = self.object_list
        if not hasattr(rows, "order_by"):
            return super().count
        return rows.order_by()[:MOST_COUNTED].count()

    @property
    def has_more(self):
        """Tell whether there may be more rows than were counted."""
        return self.count >= MOST_COUNTED
