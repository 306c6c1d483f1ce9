"""Officials of one name: who they are, and the public line that tells them apart."""

from django.utils.translation import gettext as _

from cms.text import title_key
from people.models import Official


def namesakes_of(official):
    """Return the other officials with the name of `official` (saved or not), all marks the same; one query."""
    return [one for one in called(official.name) if one.pk != official.pk]


def called(name):
    """Return the officials of this name, all marks the same: "Tân" is not "Tấn"."""
    key = title_key(name)
    return [one for one in Official.objects.called_like([name]) if title_key(one.name) == key]


def line_fault(name, line, besides=None):
    """Return why an official of this name cannot have this public line, in plain words; "" where nothing is wrong.

    Where somebody of the name is on record (the official `besides` aside), the line must tell them apart.
    """
    others = [one for one in called(name) if one.pk != besides]
    if others and not line:
        return _("“%(name)s” is on record already: give a public line that tells them apart.") % {"name": others[0]}
    if line and any(title_key(one.distinction) == title_key(line) for one in others):
        return _("Somebody of this name has the same public line.")
    return ""
