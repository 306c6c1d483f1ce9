"""Officials of one name: who they are, and the public line that tells them apart."""

from cms.text import title_key
from people.models import Official


def namesakes_of(official):
    """Return the other officials with the name of `official` (saved or not), all marks the same; one query."""
    return [one for one in called(official.name) if one.pk != official.pk]


def called(name):
    """Return the officials of this name, all marks the same: "Tân" is not "Tấn"."""
    key = title_key(name)
    return [one for one in Official.objects.called_like([name]) if title_key(one.name) == key]
