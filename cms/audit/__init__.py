"""Who did what."""

import logging

logger = logging.getLogger(__name__)


def record(act, by=None, about=None, request=None, **details):
    """Note an act: its name, the account that did it, what it was about, the request, and whatever else tells more."""
    address = request.META.get("REMOTE_ADDR") if request else None
    logger.info("%s by=%s about=%s from=%s %s", act, by, about, address, details)
