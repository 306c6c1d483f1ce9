"""The history of officials: what the record of each said after every change."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class OfficialVersion(models.Model):
    """What the record of an official said at one time: `content` is that of `people.versions`. Never changed.

    `official` is a number and no reference: a merge moves what refers to an official, and history is not moved.
    """

    official = models.PositiveBigIntegerField(_("official"))
    number = models.PositiveIntegerField(_("version"))
    at = models.DateTimeField(_("when"), auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("who")
    )
    why = models.CharField(_("from where"), max_length=200, blank=True)
    content = models.JSONField(editable=False)

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ["official", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["official", "number"], name="officialversion_number_is_unique_in_it")
        ]

    def __str__(self):
        return str(_("version %(number)s") % {"number": self.number})
