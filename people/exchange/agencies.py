"""The table of agencies: known by name and place, and by first day where one followed another of the same name."""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from cms.dates import PartialDate
from cms.text import folded_words
from people.abbreviations import expand
from people.exchange.cells import Choice, Day, YesNo, quoted
from people.exchange.columns import Column
from people.exchange.known import Agencies, Places
from people.exchange.references import AgencyCell, PlaceCell
from people.exchange.resource import TableResource
from people.models import Agency, AgencyKind
from people.models.agency import EndState

FIELDS = ("name", "kind", "district", "parent", "starts_on", "ends_on", "end_state", "is_provisional")


class AgencyResource(TableResource):
    """Agencies as a table."""

    known_by = ("name", "district", "starts_on")

    name = Column(pgettext_lazy("column", "Agency"), "name", is_key=True, is_required=True)
    kind = Column(pgettext_lazy("column", "Kind"), "kind", Choice(AgencyKind, AgencyKind.OTHER))
    district = Column(pgettext_lazy("column", "Place"), "district", PlaceCell(), is_key=True, is_set=False)
    parent = Column(pgettext_lazy("column", "Part of"), "parent", AgencyCell(), is_set=False)
    starts_on = Column(pgettext_lazy("column", "From"), "starts_on", Day())
    ends_on = Column(pgettext_lazy("column", "To"), "ends_on", Day())
    end_state = Column(pgettext_lazy("column", "How it ended"), "end_state", Choice(EndState))
    is_provisional = Column(pgettext_lazy("column", "Made from a text"), "is_provisional", YesNo())

    class Meta:
        model = Agency
        fields = FIELDS

    def fetch(self, rows):
        """Load the places and agencies that cells name."""
        self.places, self.agencies = Places(), Agencies()
        self.places.fetch(row["district"] for row in rows)
        self.agencies.fetch(text for row in rows for text in (row["name"], row.get("parent", "")))

    def resolve(self):
        """Find the place and the agency above. A place of a name that several had is the one of the first day."""
        self.values["name"] = expand(self.values["name"])
        day = self.values.get("starts_on") or self.values.get("ends_on") or timezone.localdate()
        period = PartialDate.of_day(day)
        for name, known in (("district", self.places), ("parent", self.agencies)):
            arguments = (None, period) if name == "parent" else (period,)
            self.values[name] = self.named(name, known.find, self.values.get(name, ""), *arguments)

    def find(self):
        """Return the agency of this name in this place, of several the one of the row's first day or of today."""
        place, starts_on = self.values["district"], self.values.get("starts_on")
        rows = self.agencies.by_name.get(folded_words(self.values["name"]), [])
        rows = [row for row in rows if row.district_id == (place and place.pk) and not self.is_apart(row)]
        if len(rows) > 1:
            rows = [row for row in rows if row.starts_on == starts_on] or rows
        if len(rows) > 1:
            rows = [row for row in rows if row.ends_on is None] or rows
        if len(rows) > 1:
            sentence = _("Several agencies are called “%(text)s”. Say on which day this one began.")
            self.fault("starts_on", sentence % {"text": quoted(self.values["name"])})
            return None
        return rows[0] if rows else None

    def is_apart(self, agency):
        """Tell whether an agency had ended before the row's began, or began after the row's had ended."""
        starts_on, ends_on = self.values.get("starts_on"), self.values.get("ends_on")
        had_ended = agency.ends_on and starts_on and agency.ends_on < starts_on
        came_later = agency.starts_on and ends_on and ends_on < agency.starts_on
        return bool(had_ended or came_later)

    def fill(self, instance):
        """Put place and agency above on the row; confirm what was only read in a text."""
        instance.district = self.values["district"]
        if "parent" in self.given:
            instance.parent = self.values["parent"]
        if "is_provisional" not in self.values:
            instance.is_provisional = False

    def judge(self, instance):
        """Note an end before the beginning, an end state without end, and an agency that is part of itself."""
        if instance.starts_on and instance.ends_on and instance.ends_on < instance.starts_on:
            self.fault("ends_on", _("The last day lies before the first."))
        if instance.end_state and not instance.ends_on:
            self.fault("ends_on", _("Say on which day it ended."))
        above, seen = instance.parent, set()
        while above and above.pk not in seen:
            if above == instance:
                self.fault("parent", _("Nothing can be part of itself."))
                break
            seen.add(above.pk)
            above = above.parent

    def is_adopted(self, instance):
        """Tell whether the row confirms an agency that was only read in a text."""
        return instance.is_provisional and not self.values.get("is_provisional", False)

    def remember(self, instance):
        """Make the agency known to rows below that are part of it."""
        self.agencies.add(instance)
