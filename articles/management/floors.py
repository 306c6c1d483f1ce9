"""What commands that measure share: --min MEASURE=VALUE."""

from django.core.management.base import CommandError
from django.utils.translation import gettext as _


def floor(text, names):
    """Return (measure, least value) of "MEASURE=VALUE", the measure one of `names`. Raises CommandError."""
    name, _sign, value = text.partition("=")
    if name not in names:
        raise CommandError(_("“%(name)s” is no measure.") % {"name": name})
    try:
        return name, float(value)
    except ValueError as error:
        raise CommandError(_("“%(value)s” is no number.") % {"value": value}) from error
