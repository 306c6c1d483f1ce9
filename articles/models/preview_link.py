"""A link by which somebody without an account reads an article that is not published."""

import hashlib
import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article

BYTES = 16  # 128 bits


class PreviewLinkManager(models.Manager):
    """Makes and finds links."""

    def make(self, article, by, expires_at):
        """Return (link, token); the token is told this once, only its hash is kept."""
        token = secrets.token_urlsafe(BYTES)
        return self.create(article=article, made_by=by, expires_at=expires_at, token_hash=hashed(token)), token

    def alive(self):
        """Keep links that are neither expired nor revoked, of articles that are not published."""
        return self.filter(revoked_at=None, expires_at__gt=timezone.now()).exclude(article__state="published")

    def of_token(self, token):
        """Return the link of a token, None where there is none that is alive."""
        return self.alive().select_related("article").filter(token_hash=hashed(token)).first()


class PreviewLink(models.Model):
    """One link, bound to one article. It dies at its time, when it is revoked, and with publication."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="preview_links", verbose_name=_("article"))
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", verbose_name=_("made by"))
    made_at = models.DateTimeField(_("made"), auto_now_add=True)
    expires_at = models.DateTimeField(_("expires"))
    revoked_at = models.DateTimeField(_("revoked"), null=True, blank=True)

    objects = PreviewLinkManager()

    class Meta:
        verbose_name = _("preview link")
        verbose_name_plural = _("preview links")
        ordering = ["-made_at", "-pk"]

    def __str__(self):
        return f"{self.article}"


def hashed(token):
    """Return what is kept of a token."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()
