"""What editors taught the reader, to be looked over and taken back."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from articles.admin.intake.rights import IntakeRights, may_use_intake
from cms.desk.options import DeskAdmin


class KnownNameAdmin(IntakeRights, DeskAdmin):
    """Words that the reader knows to be a name, or to be none. A wrong one is mended or deleted here."""

    list_display = ["text", "kind", "is_one", "taught_by", "taught_at"]
    list_filter = ["kind", "is_name"]
    list_select_related = ["taught_by"]
    search_fields = ["text"]
    fields = ["kind", "text", "is_name"]

    @admin.display(description=_("is one"), boolean=True, ordering="is_name")
    def is_one(self, name):
        """Show whether the words are a name."""
        return name.is_name

    def has_delete_permission(self, request, obj=None):
        """Whoever may use intake may take a lesson back."""
        return may_use_intake(request.user)
