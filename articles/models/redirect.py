"""Old addresses that still lead somewhere. No address ever dies."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.text.fields import CleanCharField


class Redirect(models.Model):
    """An old path and the object that answers for it now."""

    old_path = CleanCharField(_("old path"), max_length=300, unique=True, help_text=_("Begins with a slash."))
    content_type = models.ForeignKey(ContentType, models.CASCADE, verbose_name=_("kind of object"))
    object_id = models.PositiveBigIntegerField(_("number of the object"))
    target = GenericForeignKey("content_type", "object_id")

    class Meta:
        verbose_name = _("redirect")
        verbose_name_plural = _("redirects")
        ordering = ["old_path"]
        constraints = [
            models.CheckConstraint(condition=Q(old_path__startswith="/"), name="redirect_path_begins_with_a_slash")
        ]

    def __str__(self):
        return self.old_path
