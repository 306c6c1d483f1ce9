"""Copies of articles for the record keeper: one file each, that needs nothing else to be read."""

from django.core.files.storage import storages
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article


def private_storage():
    """Return the storage that no web server serves."""
    return storages["private"]


class ArchiveCopy(models.Model):
    """What an article was for its readers at one time, as a file; the same content is kept once.

    Copies are made and never changed. `sha256` is that of the file's bytes.
    """

    article = models.ForeignKey(Article, models.PROTECT, related_name="archive_copies", verbose_name=_("article"))
    address = models.CharField(_("address"), max_length=300)
    made_at = models.DateTimeField(_("made"), auto_now_add=True)
    sha256 = models.CharField("SHA-256", max_length=64)
    size = models.PositiveIntegerField(_("size in bytes"))
    file = models.FileField(_("file"), storage=private_storage, max_length=200)

    class Meta:
        verbose_name = _("archive copy")
        verbose_name_plural = _("archive copies")
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["article", "sha256"], name="archivecopy_of_one_content_is_kept_once"),
        ]

    def __str__(self):
        return self.name

    @property
    def name(self):
        """Return the name of the file for people: the article's address and the beginning of the hash."""
        return f"{self.article.slug[:80]}-{self.sha256[:12]}.html"
