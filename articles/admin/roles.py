"""Roles within the form of an account."""

from django.utils.translation import gettext_lazy as _

from articles import policy
from articles.models import Role
from cms.accounts.admin import AccountAdmin
from cms.desk.audit import EntryAdmin
from cms.desk.forms import explain
from cms.desk.options import TabularInline


class RoleInline(TabularInline):
    """What an account does, and at whose desk."""

    model = Role
    autocomplete_fields = ["agency"]
    fields = ["name", "agency"]
    verbose_name_plural = _("Roles: what the account does, and at whose desk")


def entries_within_reach(user, entries):
    """Keep the entries of the desks whose log an account may read."""
    reach = policy.reach(user, "audit.view_entry")
    return entries if reach.is_everywhere else entries.filter(agency__in=reach.agencies)


AccountAdmin.inlines = [*AccountAdmin.inlines, RoleInline]
EntryAdmin.reach = staticmethod(entries_within_reach)
explain(
    {
        "role_of_the_site_has_no_agency": ("agency", _("This role is one of the whole site: leave the agency empty.")),
        "role_is_given_once": ("agency", _("The account has this role there already.")),
        "role_of_every_agency_is_given_once": ("name", _("The account has this role already.")),
    }
)
