"""What the desk itself writes into the audit log: every saving and deletion, and refusals."""

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from cms.audit import at_work, record

MOST_LETTERS = 150


class RecordsChanges:
    """Lets a ModelAdmin write each saving and deletion into the audit log, in the transaction of the act."""

    def log_addition(self, request, obj, message):
        """Write that a row was added."""
        record("added", about=obj, request=request, agency=agency_of(obj))
        return super().log_addition(request, obj, message)

    def log_change(self, request, obj, message):
        """Write that a row was changed, and which fields."""
        record("changed", about=obj, request=request, agency=agency_of(obj), fields=fields_of(message))
        return super().log_change(request, obj, message)

    def log_deletions(self, request, queryset):
        """Write that rows were deleted."""
        for obj in queryset:
            record("deleted", about=obj, request=request, agency=agency_of(obj))
        return super().log_deletions(request, queryset)


def agency_of(row):
    """Return the number of the agency whose desk owns a row, None where none does."""
    return getattr(row, "publisher_id", None)


def fields_of(message):
    """Return the names of the fields that a change message of the admin tells of, as one text."""
    if not isinstance(message, list):
        return str(message)
    names = [name for part in message for name in part.get("changed", {}).get("fields", [])]
    parts = [str(part[act].get("name", "")) for part in message for act in ("added", "deleted") if part.get(act)]
    return ", ".join(str(_(name[:1].lower() + name[1:])) for name in map(str, (*names, *parts)) if name)


class AccountMiddleware:
    """Says whose work a request is, and writes into the audit log where an account asks for what it may not."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with at_work(request.user):
            return self.get_response(request)

    def process_exception(self, request, exception):
        """Record a refusal of somebody who is signed in; the page for it is made as ever."""
        if isinstance(exception, PermissionDenied) and request.user.is_authenticated:
            record("refused", about=request.path[:MOST_LETTERS], request=request, method=request.method)
