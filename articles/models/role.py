"""Who serves which desk, and as what."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from people.models import Agency


class RoleName(models.TextChoices):
    """What an account does. What each may do is told by `articles.policy`."""

    AUTHOR = "author", pgettext_lazy("role", "author")
    EDITOR = "editor", pgettext_lazy("role", "editor")
    PUBLISHER = "publisher", pgettext_lazy("role", "publisher")
    PEOPLE_KEEPER = "people", pgettext_lazy("role", "keeper of people and posts")
    ADMINISTRATOR = "admin", pgettext_lazy("role", "administrator")
    INSPECTOR = "inspector", pgettext_lazy("role", "inspector")


OF_THE_SITE = (RoleName.PEOPLE_KEEPER, RoleName.ADMINISTRATOR)


class Role(models.Model):
    """One account in one role at one agency's desk; without an agency: at every desk."""

    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="roles", verbose_name=_("account")
    )
    name = models.CharField(_("role"), max_length=10, choices=RoleName)
    agency = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="roles",
        verbose_name=_("agency"),
        help_text=_("Empty: every agency. An agency that ended is served by those who serve its successor."),
    )

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        ordering = ["account", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["account", "name", "agency"], name="role_is_given_once", condition=Q(agency__isnull=False)
            ),
            models.UniqueConstraint(
                fields=["account", "name"], name="role_of_every_agency_is_given_once", condition=Q(agency=None)
            ),
            models.CheckConstraint(condition=Q(name__in=RoleName.values), name="role_is_in_the_table"),
            models.CheckConstraint(
                condition=~Q(name__in=[name.value for name in OF_THE_SITE]) | Q(agency=None),
                name="role_of_the_site_has_no_agency",
            ),
        ]

    def __str__(self):
        return f"{self.get_name_display()}, {self.agency or _('every agency')}"
