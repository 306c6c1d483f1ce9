"""Accounts and groups on the desk: rights come from groups, so one account is not given single permissions."""

from allauth.mfa.utils import is_mfa_enabled
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.contrib.auth.models import Group, User
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cms.accounts.acts import Invites, Leaves, standing_of
from cms.accounts.invitations import is_invited
from cms.accounts.presence import end_sessions
from cms.audit import record
from cms.audit.models import Entry
from cms.desk.audit import EntryAdmin
from cms.desk.options import DeskAdmin

VERBS = {
    "add": pgettext_lazy("right", "add"),
    "change": pgettext_lazy("right", "change"),
    "delete": pgettext_lazy("right", "delete"),
    "view": pgettext_lazy("right", "view"),
    "submit": pgettext_lazy("right", "submit"),
    "return": pgettext_lazy("right", "return"),
    "publish": pgettext_lazy("right", "publish"),
    "force_publish": pgettext_lazy("right", "publish without a second person"),
    "view_every": pgettext_lazy("right", "see those of every agency"),
    "withdraw": pgettext_lazy("right", "withdraw"),
    "undo": pgettext_lazy("right", "undo"),
    "merge": pgettext_lazy("right", "merge and split"),
    "reform_places": pgettext_lazy("right", "carry out a reform"),
}


class AccountAdmin(Invites, Leaves, DeskAdmin, UserAdmin):
    """Accounts of the desk."""

    list_display = ["username", "last_name", "first_name", "standing", "is_superuser", "last_login"]
    change_form_template = "admin/auth/user/account.html"
    autocomplete_fields = ["groups"]
    form = UserChangeForm
    filter_horizontal = []
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        (_("Personal info"), {"fields": [("last_name", "first_name"), "email"]}),
        (_("Rights"), {"fields": [("is_active", "is_staff", "is_superuser"), "groups"]}),
        (_("Important dates"), {"fields": [("last_login", "date_joined")]}),
    ]

    @admin.display(description=_("Standing"), ordering="is_active")
    def standing(self, user):
        """Show whether the account is in use, invited, or out of use."""
        return standing_of(user)

    def render_change_form(self, request, context, *args, **options):
        """Tell the page which acts fit the account."""
        user = context.get("original")
        context["is_invited"] = user is not None and is_invited(user)
        context["is_another"] = user is not None and user != request.user
        context["has_second_factor"] = context["is_another"] and is_mfa_enabled(user)
        return super().render_change_form(request, context, *args, **options)

    def get_readonly_fields(self, request, obj=None):
        """Let nobody give away more than they have: superusers are made by superusers."""
        dates = ["last_login", "date_joined"]
        return dates if request.user.is_superuser else [*dates, "is_superuser"]

    def user_change_password(self, request, id, form_url=""):
        """Set a password for somebody; whoever was signed in with the former one is so no longer."""
        response = super().user_change_password(request, id, form_url)
        if request.method == "POST" and response.status_code == 302:
            user = User.objects.get(pk=id)
            end_sessions(user, besides=request.session.session_key)
            record("password-set", by=request.user, about=user, request=request)
        return response

    def has_change_permission(self, request, obj=None):
        """Leave superusers to superusers: who sets an account's password can be that account."""
        return super().has_change_permission(request, obj) and may_touch(request.user, obj)

    def has_delete_permission(self, request, obj=None):
        """Keep every account that did something: its log would go with it. It is made inactive instead."""
        has_done_nothing = obj is None or not LogEntry.objects.filter(user=obj).exists()
        return super().has_delete_permission(request, obj) and may_touch(request.user, obj) and has_done_nothing


def may_touch(user, account):
    """Tell whether `user` may change or delete `account` (None: any that they may at all)."""
    return account is None or user.is_superuser or not account.is_superuser


class GroupsAdmin(DeskAdmin, GroupAdmin):
    """Groups: what their members may do."""

    search_fields = ["name"]
    filter_horizontal = []

    def formfield_for_manytomany(self, db_field, request=None, **options):
        """Offer the rights over what is on the desk, as boxes to tick."""
        field = super().formfield_for_manytomany(db_field, request, **options)
        rooms = {model._meta.app_label for model in self.admin_site._registry}
        field.queryset = field.queryset.filter(content_type__app_label__in=rooms).select_related("content_type")
        field.label_from_instance = right_in_words
        field.widget = CheckboxSelectMultiple(choices=field.choices)
        return field


def right_in_words(permission):
    """Return what a permission lets do, in the reader's language: "article: publish"."""
    model = permission.content_type.model_class()
    verb = permission.codename.removesuffix(f"_{model._meta.model_name}")
    return f"{model._meta.verbose_name}: {VERBS.get(verb, permission.name)}"


def take_over(site):
    """Put these in the place of Django's own admins of accounts and groups."""
    for model, model_admin in ((User, AccountAdmin), (Group, GroupsAdmin), (Entry, EntryAdmin)):
        if site.is_registered(model):
            site.unregister(model)
        site.register(model, model_admin)
