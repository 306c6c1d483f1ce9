"""One page of a list."""

import re

from django.core.paginator import Page, Paginator
from django.db.models import IntegerField, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.parameters.reading import BadParameter, NothingThere

NUMBER = re.compile(r"[1-9][0-9]*")
PAST_THE_END = gettext_lazy("The list ends before this page.")
MOST_DIGITS = 9  # no list has a thousand million pages, and databases count no further than 64 bits


class CountOf(Subquery):
    """How many rows a queryset has, as a number beside each row of another."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = IntegerField()


def page_of(rows, parameters, size):
    """Return the django Page of `rows` (a queryset or a list) that the parameter `page` asks for, or the first.

    Of a queryset, one query fetches the rows of the page and how many there are in all.
    Raises BadParameter for what is no positive whole number and NothingThere for a page past the end.
    """
    text = parameters.value("page") or "1"
    if not NUMBER.fullmatch(text):
        raise BadParameter("page", _("A page is a whole number from 1 on, in figures."))
    if len(text) > MOST_DIGITS:
        raise NothingThere("page", PAST_THE_END)
    number = int(text)
    first = (number - 1) * size
    is_list = isinstance(rows, list)
    counted = rows if is_list else rows.annotate(in_all=CountOf(rows.order_by().values("pk")))
    found = list(counted[first : first + size])
    if number > 1 and not found:
        raise NothingThere("page", PAST_THE_END)
    paginator = Paginator(found, size)
    paginator.count = len(rows) if is_list else found[0].in_all if found else 0
    return Page(found, number, paginator)


class Pages:
    """Links between the pages of one list; every link keeps the list's conditions."""

    def __init__(self, path, parameters, page):
        self.path = path
        self.parameters = parameters
        self.page = page

    def link(self, number):
        """Return the link to a page of the list; the first has no number in its address."""
        return self.path + self.parameters.link(page=str(number) if number > 1 else "")

    @property
    def canonical(self):
        """Return the path of this page with our parameters only, in one order."""
        return self.link(self.page.number)

    @property
    def numbers(self):
        """Return (number or "…", link or "") for the pages to show: the ends and those around this one."""
        shown = self.page.paginator.get_elided_page_range(self.page.number, on_each_side=1, on_ends=1)
        return [(number, self.link(number) if isinstance(number, int) else "") for number in shown]

    @property
    def next(self):
        """Return the link to the next page, or ""."""
        return self.link(self.page.number + 1) if self.page.has_next() else ""

    @property
    def previous(self):
        """Return the link to the page before, or ""."""
        return self.link(self.page.number - 1) if self.page.has_previous() else ""
