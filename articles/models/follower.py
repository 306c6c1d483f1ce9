"""Who follows which lists of news by e-mail. An address is kept for nothing else, and goes with its last list."""

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

LONGEST_QUERY = 1000  # letters


class Follower(models.Model):
    """An address to which letters go; what it is called anywhere is its number, never the address."""

    email = models.EmailField(_("e-mail"), editable=False)
    since = models.DateTimeField(_("since"), auto_now_add=True)
    paused_at = models.DateTimeField(_("refused by its mail server"), null=True, editable=False)

    class Meta:
        verbose_name = _("follower")
        verbose_name_plural = _("followers")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(Lower("email"), name="follower_has_an_address_of_its_own"),
            models.CheckConstraint(condition=~Q(email=""), name="follower_has_an_address"),
        ]

    def __str__(self):
        return str(_("Follower %(number)s") % {"number": self.pk})


class Often(models.TextChoices):
    """How often letters go out."""

    AT_ONCE = "at_once", _("at once, when an article is published")
    DAILY = "daily", _("once a day, in the morning")
    WEEKLY = "weekly", _("once a week, on Monday morning")


class SubscriptionQuerySet(models.QuerySet):
    """Lists that are followed."""

    def confirmed(self):
        """Keep those that somebody confirmed from the mailbox itself."""
        return self.filter(confirmed_at__isnull=False)

    def due(self, now):
        """Keep those whose letters go out by `now`: at once, or their hour has come; none that is refused."""
        is_time = Q(often=Often.AT_ONCE) | Q(next_at__lte=now)
        return self.confirmed().filter(is_time, follower__paused_at=None)


class Subscription(models.Model):
    """One list that an address follows: the query part of the list's own address, always written in one way."""

    follower = models.ForeignKey(
        Follower, models.CASCADE, related_name="subscriptions", editable=False, verbose_name=_("follower")
    )
    query = models.CharField(_("list"), max_length=LONGEST_QUERY, blank=True, editable=False)
    often = models.CharField(_("how often"), max_length=7, choices=Often, default=Often.AT_ONCE, editable=False)
    asked_at = models.DateTimeField(_("asked"), editable=False)
    confirmed_at = models.DateTimeField(_("confirmed"), null=True, editable=False)
    next_at = models.DateTimeField(_("next letter"), null=True, editable=False)  # of a digest

    objects = SubscriptionQuerySet.as_manager()

    class Meta:
        verbose_name = _("followed list")
        verbose_name_plural = _("followed lists")
        ordering = ["-pk"]
        indexes = [
            models.Index(F("query"), name="subscription_of_a_list", condition=Q(confirmed_at__isnull=False)),
            models.Index(F("next_at"), name="subscription_of_an_hour", condition=Q(next_at__isnull=False)),
        ]
        constraints = [
            models.UniqueConstraint(fields=["follower", "query"], name="subscription_is_there_once"),
            models.CheckConstraint(condition=Q(often__in=Often.values), name="subscription_is_as_often_as_offered"),
            models.CheckConstraint(
                condition=Q(next_at=None) | ~Q(often=Often.AT_ONCE), name="subscription_at_once_has_no_hour"
            ),
        ]

    def __str__(self):
        return str(_("Followed list %(number)s") % {"number": self.pk})
