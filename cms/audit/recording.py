"""Writing to the log."""

from ipaddress import ip_address

from django.conf import settings
from django.db import models
from django.utils.functional import Promise

LONGEST_NAME = 300


def record(act, by=None, about=None, request=None, agency=None, **details):
    """Add an entry and return it; in the transaction that is open, so that act and entry stand or fall together.

    `by` is the account, by default that of `request`, whose address is kept too; `about` the row that the act
    concerns or a text that names it; `agency` the number of the agency whose desk it is. `details` are texts,
    numbers, days or rows, kept as JSON.
    """
    from cms.audit.models import Entry

    user = by or getattr(request, "user", None)
    known = user if user is not None and user.is_authenticated else None
    entry = Entry(
        act=act,
        by=known,
        by_name=known.get_username() if known else "",
        agency=agency,
        address=address_of(request),
        details={name: plain(value) for name, value in details.items()},
    )
    if isinstance(about, models.Model):
        from django.contrib.contenttypes.models import ContentType

        entry.about_type, entry.about_id = ContentType.objects.get_for_model(about), about.pk
    entry.about_name = str(about)[:LONGEST_NAME] if about is not None else ""
    entry.save()
    return entry


def address_of(request):
    """Return the address that a request came from, None without one. Behind our own proxy it is what that one says."""
    if request is None:
        return None
    told = request.META.get("HTTP_X_FORWARDED_FOR", "").rpartition(",")[2] if settings.TRUSTED_PROXY else ""
    try:
        return str(ip_address(told.strip() or request.META.get("REMOTE_ADDR", "")))
    except ValueError:
        return None


def plain(value):
    """Return a value as JSON keeps it: numbers and truth as they are, lists by their items, all else as text."""
    if isinstance(value, Promise):
        return str(value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, list | tuple | set):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {str(name): plain(one) for name, one in value.items()}
    return str(value)
