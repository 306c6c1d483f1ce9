"""What arrived, before it was an article. "The same file twice" is decided here."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.models.picture import private_storage
from cms.text.fields import CleanCharField, CleanTextField
from people.models import Agency


class Source(models.Model):
    """A raw text as it arrived, whatever became of the article made of it."""

    raw_sha256 = models.CharField(max_length=64, unique=True, editable=False)
    text_sha256 = models.CharField(max_length=64, unique=True, editable=False)
    file_name = CleanCharField(_("file name"), max_length=255)
    file = models.FileField(
        _("file as it arrived"), upload_to="sources", storage=private_storage, editable=False, blank=True
    )
    text = CleanTextField(_("text as it arrived"))
    arrived_at = models.DateTimeField(_("arrived"), auto_now_add=True)
    publisher = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="sources",
        verbose_name=_("publisher"),
        help_text=_("The agency at whose desk it came in."),
    )
    article = models.ForeignKey(
        Article, models.SET_NULL, null=True, blank=True, related_name="sources", verbose_name=_("article")
    )

    class Meta:
        verbose_name = _("raw text")
        verbose_name_plural = _("raw texts")
        ordering = ["-arrived_at", "-pk"]

    def __str__(self):
        return self.file_name
