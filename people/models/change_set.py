"""Acts that touch several rows at once, kept so that each can be undone as one."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.text.fields import CleanCharField, CleanTextField


class ActKind(models.TextChoices):
    """What sort of act it was."""

    REFORM = "reform", _("reform of places or agencies")
    MERGE = "merge", _("merge of two records")
    SPLIT = "split", _("split of one record")


class ChangeSet(models.Model):
    """One act: what was done, by whom, when, and its rows before and after (`images`).

    `people.changes` alone writes it. Undoing marks it; nothing of it is ever deleted.
    """

    kind = models.CharField(_("kind"), max_length=10, choices=ActKind)
    sentence = CleanTextField(_("what was done"))
    decision_number = CleanCharField(_("decision number"), max_length=120, blank=True)
    effective_on = models.DateField(_("day"), null=True, blank=True, help_text=_("The day the act speaks of."))
    at = models.DateTimeField(_("when"), default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("who"),
        help_text=_("Empty: the system."),
    )
    undone_at = models.DateTimeField(_("undone"), null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("undone by"),
    )

    class Meta:
        verbose_name = _("recorded act")
        verbose_name_plural = _("recorded acts")
        ordering = ["-pk"]
        default_permissions = ["view"]
        permissions = [
            ("undo_changeset", "Can undo a recorded act"),
            ("reform_places", "Can carry out a reform of places and agencies"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(sentence=""), name="changeset_says_what_was_done"),
            models.CheckConstraint(condition=Q(kind__in=ActKind.values), name="changeset_is_of_a_known_kind"),
            models.CheckConstraint(
                condition=Q(undone_by=None) | Q(undone_at__isnull=False), name="changeset_undone_by_has_a_moment"
            ),
        ]

    def __str__(self):
        return self.sentence


class RowImage(models.Model):
    """One row that an act touched: the columns it made, changed or took away, as JSON by column name.

    `before` null: the act created the row. `after` null: the act deleted it. Both: only what changed.
    """

    change_set = models.ForeignKey(ChangeSet, models.PROTECT, related_name="images", verbose_name=_("recorded act"))
    model = models.CharField(_("kind of row"), max_length=100)
    row = models.PositiveBigIntegerField(_("number of the row"))
    before = models.JSONField(_("before"), null=True, editable=False)
    after = models.JSONField(_("after"), null=True, editable=False)

    class Meta:
        verbose_name = _("row of an act")
        verbose_name_plural = _("rows of an act")
        ordering = ["pk"]
        default_permissions = []
        indexes = [models.Index(fields=["model", "row"], name="rowimage_of_a_row")]
        constraints = [
            models.UniqueConstraint(fields=["change_set", "model", "row"], name="rowimage_once_in_an_act"),
            models.CheckConstraint(
                condition=Q(before__isnull=False) | Q(after__isnull=False), name="rowimage_shows_something"
            ),
        ]

    def __str__(self):
        return f"{self.model} {self.row}"
