"""Cells that name a place or an agency."""

from django.db.models import Count
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from cms.text import folded_words
from people.exchange.cells import Words
from people.models import Agency, District


class NameOrAddress(Words):
    """Read as a text that the table resolves, written by the row's name where no other row has it.

    Several of one name are written by the last part of their public address, which is unique and never changes.
    """

    model = None

    @cached_property
    def repeated(self):
        """Return the folded names that several rows have."""
        names = self.model.objects.order_by().values("folded").annotate(rows=Count("pk")).filter(rows__gt=1)
        return set(names.values_list("folded", flat=True))

    def render(self, value, obj=None, **options):
        """Return what names a row and no other."""
        if value is None:
            return ""
        return value.slug if folded_words(value.name) in self.repeated else value.name


class PlaceCell(NameOrAddress):
    """A place."""

    model = District
    note = _("Its name, the last part of its address (huyen-muong-khuong), or official code and first day.")


class AgencyCell(NameOrAddress):
    """An agency."""

    model = Agency
    note = _("Its name with its place, or the last part of its address.")
