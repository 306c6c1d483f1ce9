"""The history of an article: what it said after each saving."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article

SINCE = {"attachments": []}  # parts that contents kept before there were any do not have


class Revision(models.Model):
    """What an article said at one time: `content` is that of `articles.content`. Never changed afterwards.

    `number` counts within the article; the last one is what the article says now. `why` tells where it came from,
    where it was not an ordinary saving.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="revisions", verbose_name=_("article"))
    number = models.PositiveIntegerField(_("version"))
    at = models.DateTimeField(_("when"), auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("who"),
        help_text=_("Empty: the system."),
    )
    why = models.CharField(_("from where"), max_length=200, blank=True)
    content = models.JSONField(editable=False)

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ["article", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number_is_unique_in_its_article")
        ]

    def __str__(self):
        return str(_("version %(number)s") % {"number": self.number})

    @classmethod
    def from_db(cls, db, field_names, values):
        """Let an old version say of later parts what it meant: that there were none."""
        revision = super().from_db(db, field_names, values)
        if "content" in revision.__dict__:
            revision.content = {**SINCE, **revision.content}
        return revision
