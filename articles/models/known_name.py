"""What editors taught the reader."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.text.fields import CleanCharField


class Word(models.TextChoices):
    """What a word was taken for."""

    PERSON = "person", _("person")
    AGENCY = "agency", _("agency")
    PLACE = "place", _("place")
    WORD = "word", _("word")  # for the proofreader: a spelling that is right


class KnownName(models.Model):
    """A name that an editor taught the reader: that it is one, or that it is none. No correction is needed twice."""

    kind = models.CharField(_("taken for"), max_length=6, choices=Word)
    text = CleanCharField(_("words"), max_length=200)
    is_name = models.BooleanField(
        _("is one"), help_text=_("Without the tick the reader no longer proposes these words as one.")
    )
    taught_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("taught by"),
    )
    taught_at = models.DateTimeField(_("taught"), auto_now=True)

    class Meta:
        verbose_name = _("learned name")
        verbose_name_plural = _("learned names")
        ordering = ["kind", "text"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "text"], name="knownname_once_for_each_kind"),
            models.CheckConstraint(condition=~models.Q(text=""), name="knownname_has_letters"),
            models.CheckConstraint(condition=models.Q(kind__in=Word.values), name="knownname_kind_is_in_the_table"),
        ]

    def __str__(self):
        return self.text
