"""The second page of a reform: a form for each row that ends, and the order that they make together."""

from people.admin.reform.forms import AgencyForm, UnitForm
from people.models import Succession
from people.reform import Ending, Order
from people.reform.reach import living_agencies, living_parts

MOST_ROWS = 500  # that one reform can hold; a form has an end


class Rows:
    """The forms of everything that ends by a valid ChoiceForm's data, filled from what was sent before.

    A browser sends `shown` for each form that it was shown; what came up since is shown first, not ordered.
    """

    def __init__(self, choice, sent):
        self.choice, self._sent, self._shown = choice, sent, set(sent.getlist("shown"))
        units = list(choice["units"])
        parts = living_parts([unit.pk for unit in units], choice["last_day"]) if choice["with_parts"] else []
        told = told_already([*units, *parts])
        self.units = [self._form(UnitForm, "unit", row, False, told.get(row.pk)) for row in units]
        self.units += [self._form(UnitForm, "unit", row, True, told.get(row.pk)) for row in parts]
        self.agencies = self._agency_forms([row.pk for row in (*units, *parts)])

    def _agency_forms(self, units):
        chosen = list(self.choice["agencies"])
        numbers = {agency.pk for agency in chosen}
        along = [agency for agency in living_agencies(units, self.choice["last_day"]) if agency.pk not in numbers]
        forms = [self._form(AgencyForm, "agency", row, False) for row in chosen]
        return forms + [self._form(AgencyForm, "agency", row, True) for row in along]

    def _form(self, form_class, kind, row, came_along, successors=None):
        prefix = f"{kind}-{row.pk}"
        data = self._sent if prefix in self._shown else None
        return form_class(row, data, prefix=prefix, came_along=came_along, initial={"successors": successors or []})

    @property
    def forms(self):
        """Return all forms."""
        return [*self.units, *self.agencies]

    @property
    def is_too_long(self):
        """Tell whether these are more rows than one reform can hold."""
        return len(self.forms) > MOST_ROWS

    @property
    def names(self):
        """Return the names of all values that the forms send."""
        return {"shown", *(form.add_prefix(name) for form in self.forms for name in form.fields)}

    def is_valid(self):
        """Tell whether every form was shown and filled in rightly."""
        return all(form.is_valid() for form in self.forms)

    def order(self):
        """Return the Order that valid forms make."""
        return Order(
            self.choice["last_day"],
            self.choice["decision_number"],
            tuple(Ending(form.row.pk, form.successors) for form in self.units if form.ends),
            tuple(
                Ending(form.row.pk, form.successors, form.cleaned_data["end_state"])
                for form in self.agencies
                if form.ends
            ),
            frozenset(form.row.pk for form in self.agencies if not form.ends),
        )


def told_already(units):
    """Return {unit: numbers of the successors that the records tell of already}."""
    found = {}
    links = Succession.objects.filter(predecessor__in=units).order_by("pk")
    for before, after in links.values_list("predecessor", "successor"):
        found.setdefault(before, []).append(after)
    return found
