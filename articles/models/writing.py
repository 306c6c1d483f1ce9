"""Work that is not saved yet: who has an article open, and what was typed so far."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article


class Presence(models.Model):
    """An account has an article's form open; `seen_at` is when it last said so."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="presences", verbose_name=_("article"))
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("account"))
    since = models.DateTimeField(auto_now_add=True)
    seen_at = models.DateTimeField(auto_now=True, db_index=True)

    class Meta:
        verbose_name = _("open form")
        verbose_name_plural = _("open forms")
        ordering = ["since", "pk"]
        constraints = [models.UniqueConstraint(fields=["article", "account"], name="presence_once_in_an_article")]

    def __str__(self):
        return f"{self.account}"


class Autosave(models.Model):
    """What an account has typed into a form and not saved: `data` is {name: list of values} as a browser sends it.

    Without an article it is a new one. It is no part of the history and goes when the form is saved.
    """

    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("account"))
    article = models.ForeignKey(
        Article, models.CASCADE, null=True, blank=True, related_name="autosaves", verbose_name=_("article")
    )
    data = models.JSONField(default=dict)
    saved_at = models.DateTimeField(auto_now=True, db_index=True)

    class Meta:
        verbose_name = _("unsaved work")
        verbose_name_plural = _("unsaved work")
        ordering = ["-saved_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["account", "article"], name="autosave_once_in_an_article", condition=Q(article__isnull=False)
            ),
            models.UniqueConstraint(
                fields=["account"], name="autosave_once_of_a_new_article", condition=Q(article=None)
            ),
        ]

    def __str__(self):
        return f"{self.account}"
