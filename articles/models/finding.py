"""What somebody should look at in an article: one row for the check of titles, the proofreader, links and the rest."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.models.mention import ArticlePart, Mention
from articles.querysets import FindingQuerySet


class FindingState(models.TextChoices):
    """What became of a finding."""

    OPEN = "open", _("open")
    ACCEPTED = "accepted", _("accepted as it is")
    MENDED = "mended", _("mended")


class Level(models.IntegerChoices):
    """How grave a finding is. Only an error keeps an article from being published."""

    ERROR = 1, _("error")
    WARNING = 2, _("please look")
    NOTE = 3, _("note")


STAND_ALONE = ("dead-link", "forced-publication", "failed-schedule")


class Finding(models.Model):
    """One thing found by a rule. `key` tells the same finding at the next check, wherever its words stand by then.

    The sentence is a msgid with its values, so that it is shown in the reader's language. Offsets count letters of
    the part's plain text, as in PrintedTitle. `remedies` are texts that may take the place of `found`.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="findings", verbose_name=_("article"))
    key = models.CharField(max_length=64, editable=False)
    rule = models.CharField(_("rule"), max_length=40)
    level = models.PositiveSmallIntegerField(_("weight"), choices=Level, default=Level.WARNING)
    message = models.CharField(max_length=300, editable=False)
    values = models.JSONField(default=dict, editable=False)
    remedies = models.JSONField(default=list, editable=False)
    place = models.CharField(_("stands in"), max_length=7, choices=ArticlePart, blank=True)
    number = models.PositiveSmallIntegerField(_("block or photo"), null=True, blank=True)
    start = models.PositiveIntegerField(_("from letter"), null=True, blank=True)
    end = models.PositiveIntegerField(_("to letter"), null=True, blank=True)
    found = models.CharField(_("words"), max_length=300, blank=True)
    mention = models.ForeignKey(
        Mention, models.SET_NULL, null=True, blank=True, related_name="findings", verbose_name=_("mention")
    )
    state = models.CharField(_("state"), max_length=8, choices=FindingState, default=FindingState.OPEN)
    reason = models.TextField(_("why it stays"), blank=True)
    is_forced = models.BooleanField(_("published in spite of it"), default=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="findings",
        verbose_name=_("editor"),
        help_text=_("Who wrote or changed the article last."),
    )
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("settled by")
    )
    settled_at = models.DateTimeField(_("settled"), null=True, blank=True)
    found_at = models.DateTimeField(_("found"), auto_now_add=True)

    objects = FindingQuerySet.as_manager()

    class Meta:
        verbose_name = _("finding")
        verbose_name_plural = _("things to look at")
        ordering = ["level", "found_at", "pk"]
        indexes = [
            models.Index(F("level"), F("found_at"), name="finding_open", condition=Q(state="open")),
        ]
        constraints = [
            models.UniqueConstraint(fields=["article", "key"], name="finding_once_in_an_article"),
            models.CheckConstraint(condition=Q(state__in=FindingState.values), name="finding_state_is_in_the_table"),
            models.CheckConstraint(
                condition=~Q(state="accepted") | ~Q(reason=""), name="finding_is_accepted_for_a_reason"
            ),
            models.CheckConstraint(
                condition=Q(start=None, end=None) | Q(start__isnull=False, end__isnull=False, start__lte=F("end")),
                name="finding_offsets_are_in_order",
            ),
        ]

    def __str__(self):
        return self.found or self.rule

    @property
    def stands_alone(self):
        """Tell whether it is there, and no check of the text would find it again: only its own kind closes it."""
        return self.rule in STAND_ALONE and self.state != FindingState.MENDED

    @property
    def is_open(self):
        """Tell whether nobody has decided yet."""
        return self.state == FindingState.OPEN


class Recheck(models.Model):
    """The number of an official whose record was changed since the articles that name them were checked."""

    official = models.PositiveBigIntegerField(unique=True)
    asked_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("recheck")
        verbose_name_plural = _("rechecks")
        ordering = ["asked_at", "pk"]

    def __str__(self):
        return f"{self.official}"
