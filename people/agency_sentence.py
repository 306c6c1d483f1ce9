"""What the list of agencies shows, said in one plain sentence."""

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext


def sentence(today, ended, chosen):
    """Return the sentence (safe HTML): how many agencies of today, how many of the past, and every condition."""
    counts = [
        (ngettext("%(count)s agency of today", "%(count)s agencies of today", today), today),
        (ngettext("%(count)s agency that has ended", "%(count)s agencies that have ended", ended), ended),
    ]
    found = [format_html("<b>{}</b>", phrase % {"count": count}) for phrase, count in counts if count]
    said = format_html_join(pgettext("between two counts", " and "), "{}", ((one,) for one in found))
    said = said or format_html("<b>{}</b>", _("No agency"))
    kinds = _any_of(kind.name for kind in chosen["kind"])
    places = _any_of(place.inline_name for place in chosen["district"])
    if kinds:
        said += ", " + pgettext("sentence of agencies", "kind: %(names)s") % {"names": kinds}
    if places:
        said += ", " + pgettext("sentence of agencies", "of %(names)s") % {"names": places}
        said += ", " + pgettext(
            "sentence of agencies", "with those of their parts and of the places that they followed"
        )
    return mark_safe(f"{said}.")  # noqa: S308 (parts are escaped)


def _any_of(names):
    return format_html_join(pgettext("between names of which any will do", " or "), "<b>{}</b>", ((n,) for n in names))
