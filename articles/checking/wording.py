"""Sentences of the checks in the reader's language."""

from django.utils.translation import gettext as _

from articles.mentions import sentences


def reason(verdict):
    """Return the reason of a Verdict as one sentence."""
    return sentence(verdict.message, dict(verdict.values))


def sentence(message, values):
    """Return a msgid translated and filled in. A day of beginning becomes "since 5/2019"; None where it is unknown."""
    if "from" in values:
        since = _(sentences.SINCE) % {"day": values["from"]} if values["from"] else _(sentences.UNKNOWN_START)
        values = {**values, "since": since}
    return _(message) % values
