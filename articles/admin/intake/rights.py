"""Who may use intake: whoever may add articles, for a draft is what becomes of a text, and at the same desks."""

from django.core.exceptions import PermissionDenied

from articles import policy


def may_use_intake(user):
    """Tell whether an account may send texts in and review them."""
    return policy.may(user, "articles.add_article")


def check_intake(request):
    """Raise PermissionDenied where the account may not use intake."""
    if not may_use_intake(request.user):
        raise PermissionDenied


def within_reach(user, rows, path="publisher"):
    """Keep what came in at desks where the account may write; `path` leads from a row to the agency."""
    return rows.filter(policy.reach(user, "articles.add_article").condition(path))


class WithinDesks:
    """Keeps a ModelAdmin to what came in at desks that the account serves; `path_to_agency` leads there from a row."""

    desk_options = ("path_to_agency",)
    path_to_agency = "publisher"

    def get_queryset(self, request):
        """Leave out what came in at other desks."""
        user, rows = request.user, super().get_queryset(request)
        seen = policy.sees(user).condition(self.path_to_agency)
        sent = policy.reach(user, "articles.add_article").condition(self.path_to_agency)
        return rows.filter(seen | sent) if seen and sent else rows


class IntakeRights:
    """Rights over what intake keeps: those who may add articles see it and work on it; nobody adds it by hand."""

    def has_view_permission(self, request, obj=None):
        """Tell whether the account may see it."""
        return may_use_intake(request.user)

    def has_change_permission(self, request, obj=None):
        """Tell whether the account may work on it."""
        return may_use_intake(request.user)

    def has_add_permission(self, request):
        """Never: it comes in by being sent, or by a review."""
        return False

    def has_delete_permission(self, request, obj=None):
        """Never, unless the list says otherwise."""
        return False
