"""What the pages of one official, agency or place have in common, and what their lists have."""

from django import forms
from django.db.models import Exists, OuterRef
from django.views.generic import DetailView, TemplateView

from cms.parameters import DayField, Pages, Parameters, chosen, page_of
from people.facets import Chip

PAGE_SIZE = 60


class RowPage(DetailView):
    """The page of one row. Rows that only drafts know do not answer; `is_listed` says whether to index it."""

    def get_queryset(self):
        """Return the public rows."""
        rows = self.model._default_manager
        listed = rows.listed().filter(pk=OuterRef("pk"))
        return rows.public_rows().annotate(is_listed=Exists(listed))


class FilteredList(TemplateView):
    """A list of rows with filters that stand in the address.

    A page gives its `filter_class`, `repeatable` and `single` parameters, and says which `rows()` it lists,
    which rows it `offers()` to choose from, and how it shows them (`facets()`).
    """

    filter_class = None
    repeatable = ("district",)
    single = ("page",)

    def get_context_data(self, **kwargs):
        """Add the page of rows, what is chosen, and what can be chosen."""
        parameters = Parameters(self.request.GET, self.repeatable, self.single)
        offered = self.offers(parameters)
        filters = self.filter_class(parameters.data, self.rows(), offered)
        asked = chosen(filters.form)
        page = page_of(self.found(filters.qs, asked), parameters, PAGE_SIZE)
        conditions = [pair for pair in parameters.pairs if pair[0] != "page"]
        return super().get_context_data(
            chosen=asked,
            page=page,
            pages=Pages(self.request.path, parameters, page),
            facets=self.facets(offered, asked),
            chips=self.chips(parameters, offered, asked),
            is_filtered=bool(conditions),
            is_for_search_engines=len(conditions) <= 1,
            **kwargs,
        )

    def found(self, rows, asked):
        """Return what is listed of the rows (a queryset) that fit what is asked."""
        return rows

    def chips(self, parameters, offered, asked):
        """Return the conditions, each with the link that drops it."""
        return [Chip(row.name, parameters.link([(name, row.slug)])) for name in offered for row in asked[name]]


def day_asked(request):
    """Return the day that the parameter `on` asks for, or None. Raises ParameterError."""
    parameters = Parameters(request.GET, single=("on",))
    form = DayForm(parameters.data)
    return chosen(form)["on"]


class DayForm(forms.Form):
    """The day for which a page is asked."""

    on = DayField(required=False)
