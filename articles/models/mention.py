"""Officials as an article names them, with every title as it was printed."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from cms.text.fields import CleanCharField
from people.models import Appointment, Official, Position


class Mention(models.Model):
    """One person named in one article, in the order of first appearance."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="mentions", verbose_name=_("article"))
    printed_name = CleanCharField(_("name as printed"), max_length=120)
    official = models.ForeignKey(
        Official, models.PROTECT, null=True, blank=True, related_name="mentions", verbose_name=_("official")
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "official"],
                condition=Q(official__isnull=False),
                name="mention_names_an_official_once_in_an_article",
            ),
            models.CheckConstraint(condition=~Q(printed_name=""), name="mention_has_a_name"),
        ]

    def __str__(self):
        return self.printed_name

    @property
    def first_titles(self):
        """Return the printed titles of the first occurrence: what public pages list."""
        return [title for title in self.titles.all() if title.occurrence == 0]


class ArticlePart(models.TextChoices):
    """Where in an article a title stands."""

    TITLE = "title", _("title")
    SUMMARY = "summary", _("summary")
    BLOCK = "block", _("body")
    CAPTION = "caption", _("caption")


class PrintedTitle(models.Model):
    """A title beside a name, word for word; offsets count characters of the block's plain text.

    `number` is the block of the body (from 0) or the key of the photo. `occurrence` 0 is the person's first.
    """

    mention = models.ForeignKey(Mention, models.CASCADE, related_name="titles", verbose_name=_("mention"))
    text = CleanCharField(_("title as printed"), max_length=300)
    occurrence = models.PositiveSmallIntegerField(_("occurrence"), default=0)
    order = models.PositiveSmallIntegerField(_("order"), default=0)
    place = models.CharField(_("stands in"), max_length=7, choices=ArticlePart, default=ArticlePart.BLOCK)
    number = models.PositiveSmallIntegerField(_("block or photo"), null=True, blank=True)
    start = models.PositiveIntegerField(_("from letter"), null=True, blank=True)
    end = models.PositiveIntegerField(_("to letter"), null=True, blank=True)
    is_given = models.BooleanField(
        _("newly given"), default=False, help_text=_("The text itself says that the person was given this post.")
    )
    position = models.ForeignKey(
        Position,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="printed_titles",
        verbose_name=_("position"),
    )
    appointment = models.ForeignKey(
        Appointment,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="printed_titles",
        verbose_name=_("appointment"),
    )

    class Meta:
        verbose_name = _("printed title")
        verbose_name_plural = _("printed titles")
        ordering = ["occurrence", "order", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="printedtitle_has_words"),
            models.CheckConstraint(
                condition=Q(start=None, end=None) | Q(start__isnull=False, end__isnull=False, start__lt=F("end")),
                name="printedtitle_offsets_are_in_order",
            ),
        ]

    def __str__(self):
        return self.text
