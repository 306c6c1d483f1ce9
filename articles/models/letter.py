"""Letters to followers, and the ledger that lets each of them get each article once."""

import uuid

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article
from articles.models.follower import Subscription


class LetterKind(models.TextChoices):
    """What a letter is for."""

    CONFIRM = "confirm", _("asks to confirm")
    KNOWN = "known", _("says that the list is followed already")
    NEWS = "news", _("brings news")


class LetterState(models.TextChoices):
    """How far a letter has come; `articles.following.sending` alone moves it.

    From HANDED on it is never tried again: the mail server was just given the sign that ends the letter. One that stays
    so lost its process within the moment between that sign and the server's answer.
    """

    WAITING = "waiting", _("waiting")
    CLAIMED = "claimed", _("being sent")
    HANDED = "handed", _("handed over, no answer seen")
    SENT = "sent", _("sent")


class LetterQuerySet(models.QuerySet):
    """Letters."""

    def to_send(self, now):
        """Keep those to be tried by `now`: what waits, and what a process claimed that died."""
        return self.unsent().filter(next_at__lte=now)

    def unsent(self):
        """Keep those that have not gone out."""
        return self.filter(state__in=[LetterState.WAITING, LetterState.CLAIMED])

    def unanswered(self):
        """Keep those of which nobody saw the server's answer."""
        return self.filter(state=LetterState.HANDED)


class Letter(models.Model):
    """One letter to one follower about one list."""

    subscription = models.ForeignKey(Subscription, models.CASCADE, related_name="letters", verbose_name=_("list"))
    kind = models.CharField(_("kind"), max_length=7, choices=LetterKind, default=LetterKind.NEWS)
    key = models.UUIDField(default=uuid.uuid4, editable=False)  # in the Message-ID: the same at every attempt
    state = models.CharField(_("state"), max_length=7, choices=LetterState, default=LetterState.WAITING)
    claim = models.CharField(max_length=32, blank=True, editable=False)  # of whoever sends it now
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    made_at = models.DateTimeField(_("made"))
    next_at = models.DateTimeField(_("next attempt"))
    sent_at = models.DateTimeField(_("sent"), null=True)

    objects = LetterQuerySet.as_manager()

    class Meta:
        verbose_name = _("letter")
        verbose_name_plural = _("letters")
        ordering = ["pk"]
        indexes = [
            models.Index(F("next_at"), name="letter_to_send", condition=Q(state__in=["waiting", "claimed"])),
            models.Index(F("made_at"), name="letter_made"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=LetterKind.values), name="letter_is_of_a_known_kind"),
            models.CheckConstraint(condition=Q(state__in=LetterState.values), name="letter_is_in_a_known_state"),
        ]

    def __str__(self):
        return str(self.key)


class DeliveryQuerySet(models.QuerySet):
    """Lines of the ledger."""

    def waiting(self):
        """Keep those that are in no letter yet and may be: of articles that are published now."""
        return self.filter(letter=None, article__state="published")


class Delivery(models.Model):
    """One article for one follower of one list, once: in no letter yet, or in this one."""

    subscription = models.ForeignKey(Subscription, models.CASCADE, related_name="deliveries")
    article = models.ForeignKey(Article, models.CASCADE, related_name="deliveries")
    # Deleting a letter must never make its articles wait again; `sending.release` takes them out of it by name.
    letter = models.ForeignKey(Letter, models.CASCADE, null=True, related_name="deliveries")

    objects = DeliveryQuerySet.as_manager()

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        indexes = [models.Index(F("subscription"), name="delivery_waiting", condition=Q(letter=None))]
        constraints = [models.UniqueConstraint(fields=["subscription", "article"], name="delivery_is_made_once")]

    def __str__(self):
        return f"{self.subscription_id}: {self.article_id}"


class Announcement(models.Model):
    """A published article whose followers were found: what has none yet is looked at by the next `send_digests`."""

    article = models.OneToOneField(Article, models.CASCADE, primary_key=True, related_name="announcement")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("announcement")
        verbose_name_plural = _("announcements")

    def __str__(self):
        return str(self.article_id)
