"""The log of the workflow."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article, State
from cms.text.fields import CleanTextField


class Transition(models.Model):
    """One step of one article: who, when, from where to where, and why. Never changed afterwards."""

    article = models.ForeignKey(Article, models.PROTECT, related_name="transitions", verbose_name=_("article"))
    at = models.DateTimeField(_("when"), default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("who"),
        help_text=_("Empty: the system."),
    )
    action = models.CharField(_("action"), max_length=20)
    from_state = models.CharField(_("from"), max_length=10, choices=State)
    to_state = models.CharField(_("to"), max_length=10, choices=State)
    reason = CleanTextField(_("why"), blank=True)
    is_forced = models.BooleanField(_("forced"), default=False)

    class Meta:
        verbose_name = _("step")
        verbose_name_plural = _("log")
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.get_from_state_display()} → {self.get_to_state_display()}"
