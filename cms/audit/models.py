"""The one table of the log. Rows are added and read; the database itself refuses to change or delete them."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.audit.acts import act_name


class NeverChanged(Exception):
    """Somebody's code tried to change or delete an entry of the log."""


class EntryQuerySet(models.QuerySet):
    """Entries. What would change them is refused here already, in plain words."""

    def update(self, **values):
        """Refuse."""
        raise NeverChanged("Entries of the audit log are never changed.")

    def delete(self):
        """Refuse."""
        raise NeverChanged("Entries of the audit log are never deleted.")

    def about(self, row):
        """Keep what was done to one row."""
        return self.filter(about_type=ContentType.objects.get_for_model(row), about_id=row.pk)


class Entry(models.Model):
    """One act: when, who, what, to what, from where. Names are kept as they were on that day.

    `agency` is the number of the agency whose desk it concerns, where it concerns one: inspectors of an agency
    read the entries of that agency. Numbers are no references: what was done stays told when the row is gone.
    """

    at = models.DateTimeField(_("when"), default=timezone.now, db_index=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.DO_NOTHING,
        null=True,
        blank=True,
        db_constraint=False,
        related_name="+",
        verbose_name=_("who"),
        help_text=_("Empty: the system, or somebody who was not signed in."),
    )
    by_name = models.CharField(_("name of the account"), max_length=150, blank=True)
    act = models.CharField(_("action"), max_length=40, db_index=True)
    about_type = models.ForeignKey(
        ContentType,
        models.DO_NOTHING,
        null=True,
        blank=True,
        db_constraint=False,
        verbose_name=_("kind"),
        related_name="+",
    )
    about_id = models.PositiveBigIntegerField(_("number"), null=True, blank=True)
    about_name = models.CharField(_("about"), max_length=300, blank=True)
    agency = models.PositiveBigIntegerField(_("agency"), null=True, blank=True, db_index=True)
    address = models.GenericIPAddressField(_("address"), null=True, blank=True, unpack_ipv4=True)
    details = models.JSONField(_("details"), default=dict, blank=True)

    objects = EntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("entry of the audit log")
        verbose_name_plural = _("audit log")
        ordering = ["-at", "-pk"]
        default_permissions = ["view"]
        indexes = [models.Index(fields=["about_type", "about_id"], name="audit_entry_about")]

    def __str__(self):
        return f"{act_name(self.act)}: {self.about_name or self.by_name}"

    def save(self, *args, **options):
        """Add the entry; one that is there is never written again."""
        if not self._state.adding:
            raise NeverChanged("Entries of the audit log are never changed.")
        super().save(*args, **options)

    def delete(self, *args, **options):
        """Refuse."""
        raise NeverChanged("Entries of the audit log are never deleted.")
