"""A document that goes with an article: kept as it was sent, answered as a download while the article is public."""

import hashlib
from dataclasses import dataclass

from django.core.files.base import File
from django.db import models
from django.db.models import Q
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.attaching import judge
from articles.attaching.naming import plain_name, readable_name
from articles.models.article import Article
from articles.models.picture import private_storage
from cms.text.fields import CleanCharField

LAST_ORDER = 32767  # what the column holds
FALLBACK = "tep-kem"  # where a title leaves no letter for a name


class Kind(models.TextChoices):
    """What can be attached; the value is the ending of the file's name."""

    PDF = "pdf", "PDF"
    DOCX = "docx", "Word (DOCX)"
    XLSX = "xlsx", "Excel (XLSX)"


@dataclass(frozen=True)
class SentDocument:
    """A document that was sent and judged, before it is attached to anything."""

    file: File
    kind: str
    sha256: str
    size: int
    title: str

    @classmethod
    def of(cls, file, title=""):
        """Return the document of a File, whose bytes stay where they lie. Raises articles.attaching.UnsafeDocument."""
        data = file.read()
        return cls(file, judge(data), hashlib.sha256(data).hexdigest(), len(data), title)


class AttachmentManager(models.Manager):
    """Attaches documents."""

    def attach(self, article, document, title="", order=0):
        """Return the new attachment of a SentDocument; without an order it stands behind the others."""
        attachment = self.model(article=article, title=title or document.title, order=order or next_order(article))
        attachment.keep(document)
        attachment.save()
        return attachment


class Attachment(models.Model):
    """One document of an article. Its file lies in private storage under its SHA-256 and stays there.

    A version of the article names it by that hash, so that it can come back; see `articles.content`.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="attachments", verbose_name=_("article"))
    file = models.FileField(upload_to="attachments", storage=private_storage, editable=False, max_length=120)
    sha256 = models.CharField(max_length=64, editable=False)
    title = CleanCharField(
        _("title"),
        max_length=300,
        blank=True,
        help_text=_("What readers see; a new file's own name where it is empty."),
    )
    kind = models.CharField(_("type"), max_length=4, choices=Kind, editable=False)
    size = models.PositiveIntegerField(_("size in bytes"), editable=False)
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = AttachmentManager()

    class Meta:
        verbose_name = _("attachment")
        verbose_name_plural = _("attachments")
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["article", "sha256"], name="attachment_once_in_its_article"),
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="attachment_is_of_a_known_kind"),
            models.CheckConstraint(condition=Q(size__gte=1), name="attachment_has_a_size"),
        ]

    def __str__(self):
        return self.title or self.kind_and_size

    def get_absolute_url(self):
        """Return the address of the download; public only while the article is."""
        return reverse("attachment", args=[self.article.slug, self.pk, self.plain_name])

    @property
    def plain_name(self):
        """Return the name as part of an address."""
        return plain_name(self.title, self.kind, FALLBACK)

    @property
    def readable_name(self):
        """Return the name under which a reader keeps the file."""
        return readable_name(self.title, self.kind, FALLBACK)

    @property
    def kind_and_size(self):
        """Return what a reader wants to know before the download: "PDF, 1,2 MB"."""
        return f"{self.get_kind_display()}, {filesizeformat(self.size)}"

    def keep(self, document):
        """Take the file of a SentDocument; the same content twice is one file."""
        self.describe(document.sha256, document.kind, document.size)
        if not self.is_stored:
            self.file.save(self.file.name.removeprefix("attachments/"), document.file, save=False)

    def describe(self, sha256, kind, size):
        """Name the file by its content; whether it is there, `is_stored` tells."""
        self.sha256, self.kind, self.size = sha256, kind, size
        self.file.name = f"attachments/{sha256[:2]}/{sha256}.{kind}"

    @property
    def is_stored(self):
        """Tell whether the file lies in storage."""
        return self.file.storage.exists(self.file.name)


def next_order(article):
    """Return the order with which a new attachment of an article stands behind the others."""
    last = Attachment.objects.filter(article=article).aggregate(last=models.Max("order"))["last"] or 0
    return min(last + 1, LAST_ORDER)
