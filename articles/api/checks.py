"""What must hold before the API answers anybody."""

import re

from django.conf import settings
from django.core.checks import Error, register

RATE = re.compile(r"(?:[1-9][0-9]*/(?:s|sec|second|m|min|minute|h|hour|d|day))?")


@register()
def rate_can_be_read(app_configs, **options):
    """Return an error where `API_RATE` is no rate: every answer would be a fault."""
    if RATE.fullmatch(settings.API_RATE):
        return []
    return [Error(f"API_RATE is {settings.API_RATE!r}.", hint="Write 120/minute, or nothing.", id="api.E001")]
