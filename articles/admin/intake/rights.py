"""Who may use intake: whoever may add articles, for a draft is what becomes of a text."""

from django.core.exceptions import PermissionDenied


def may_use_intake(user):
    """Tell whether an account may send texts in and review them."""
    return user.has_perm("articles.add_article")


def check_intake(request):
    """Raise PermissionDenied where the account may not use intake."""
    if not may_use_intake(request.user):
        raise PermissionDenied


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
