"""How this newsroom reads printed titles that the built-in table does not know, or reads otherwise."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from cms.text.fields import CleanCharField, FoldedField
from people.models.agency import AgencyKind
from people.models.district import Tier
from people.titles import OwnReading


class TitleReading(models.Model):
    """Words of a printed title and the post that they mean; it goes before the built-in table."""

    words = CleanCharField(
        _("words as printed"), max_length=120, help_text=_("Without a place: Hội trưởng, Trưởng Ban CHQS.")
    )
    title = CleanCharField(
        pgettext_lazy("position", "title"),
        max_length=120,
        blank=True,
        help_text=_("The post in its one spelling: Chủ tịch. Empty: these words are no post."),
    )
    body = CleanCharField(
        _("agency without its place"),
        max_length=200,
        blank=True,
        help_text=_("Only where the words carry their agency; else the agency is read from what follows them."),
    )
    kind = models.CharField(_("kind"), max_length=20, choices=AgencyKind, blank=True)
    tier = models.CharField(_("tier"), max_length=10, choices=Tier, blank=True)
    folded = FoldedField(sources=("words", "title", "body"))

    class Meta:
        verbose_name = _("reading of a title")
        verbose_name_plural = _("readings of titles")
        ordering = ["words", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["words"], name="titlereading_once_for_its_words"),
            models.CheckConstraint(condition=~models.Q(words=""), name="titlereading_has_words"),
        ]

    def __str__(self):
        return self.words

    @property
    def as_reading(self):
        """Return it as the pure reader takes it."""
        return OwnReading(self.words, self.title, self.body, self.kind, self.tier)

    @classmethod
    def all_readings(cls):
        """Return all rows as a tuple of OwnReading; one query."""
        return tuple(row.as_reading for row in cls.objects.all())
