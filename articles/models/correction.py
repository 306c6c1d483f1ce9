"""Corrections that readers are told of."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from cms.text.fields import CleanTextField


class Correction(models.Model):
    """A public note that a published article said something else before."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="corrections", verbose_name=_("article"))
    at = models.DateTimeField(_("when"), default=timezone.now)
    text = CleanTextField(_("correction"), help_text=_("What was wrong, and what is right."))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("who")
    )

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ["-at", "-pk"]
        constraints = [models.CheckConstraint(condition=~models.Q(text=""), name="correction_has_words")]

    def __str__(self):
        return self.text
