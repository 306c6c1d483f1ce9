"""What was read in a source, waiting for an editor."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.picture import Picture
from articles.models.source import Source
from cms.text.fields import CleanCharField


class ProposalState(models.TextChoices):
    """What became of a proposal."""

    WAITING = "waiting", _("waiting for review")
    DRAFTED = "drafted", _("made into a draft")
    DISMISSED = "dismissed", _("dismissed")


class Proposal(models.Model):
    """The reading of a source, waiting for an editor.

    `reading` is what the reader found, `plan` the article as the editor has it by now; both are data of
    `articles.importing`. `version` counts the savings, so that two editors do not overwrite each other.
    """

    source = models.OneToOneField(Source, models.CASCADE, related_name="proposal", verbose_name=_("raw text"))
    reading = models.JSONField(editable=False)
    plan = models.JSONField(editable=False)
    state = models.CharField(
        _("state"), max_length=9, choices=ProposalState, default=ProposalState.WAITING, editable=False
    )
    version = models.PositiveIntegerField(default=1, editable=False)
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("sent by"),
    )
    kept_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("last worked on by"),
    )
    created_at = models.DateTimeField(_("arrived"), auto_now_add=True)
    updated_at = models.DateTimeField(_("last worked on"), auto_now=True)

    class Meta:
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=ProposalState.values), name="proposal_state_is_in_the_table"
            )
        ]

    def __str__(self):
        return self.plan.get("title") or self.source.file_name

    @property
    def is_waiting(self):
        """Tell whether it can still be reviewed."""
        return self.state == ProposalState.WAITING


class ProposedPicture(models.Model):
    """A picture that came with a source: number and name within it, and why it was refused where it was."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="pictures", verbose_name=_("proposal"))
    number = models.PositiveSmallIntegerField(_("number"))
    name = CleanCharField(_("file name"), max_length=255, blank=True)
    description = CleanCharField(_("description"), max_length=300, blank=True)
    picture = models.ForeignKey(
        Picture, models.PROTECT, null=True, blank=True, related_name="proposed", verbose_name=_("picture")
    )
    refusal = CleanCharField(_("refused because"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("proposed picture")
        verbose_name_plural = _("proposed pictures")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["proposal", "number"], name="proposedpicture_number_is_unique_in_it")
        ]

    def __str__(self):
        return self.name or str(_("picture %(number)d") % {"number": self.number + 1})
