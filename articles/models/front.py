"""What an editor puts on the front page: pinned articles, sections, notices, and the banner of an emergency."""

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article, State
from articles.models.section import Section
from cms.text.fields import CleanCharField, HttpsField


class ShownForATime(models.QuerySet):
    """Rows that have a first and a last day, or none."""

    def on(self, day):
        """Keep what is shown on a day; both ends belong."""
        begun = Q(starts_on=None) | Q(starts_on__lte=day)
        return self.filter(begun, Q(ends_on=None) | Q(ends_on__gte=day))

    def today(self):
        """Keep what is shown today."""
        return self.on(timezone.localdate())


class Timed(models.Model):
    """A first and a last day (both inclusive), either of which may be open."""

    starts_on = models.DateField(_("first day"), null=True, blank=True)
    ends_on = models.DateField(_("last day"), null=True, blank=True, help_text=_("Disappears by itself after it."))
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = ShownForATime.as_manager()

    class Meta:
        abstract = True

    @property
    def stage(self):
        """Return "waiting", "shown" or "over": how its days stand to today."""
        today = timezone.localdate()
        if self.ends_on and self.ends_on < today:
            return "over"
        return "waiting" if self.starts_on and self.starts_on > today else "shown"


class FrontPlace(models.TextChoices):
    """Where on the front page an article is pinned."""

    LEAD = "lead", _("lead")
    CARD = "card", _("latest news")


class PinnedQuerySet(ShownForATime):
    """Pinned articles."""

    def shown(self):
        """Keep what readers see today: its days say so, and its article is published."""
        return self.today().filter(article__in=Article.objects.published())

    def leads(self):
        """Keep what is pinned as the lead; the first of them leads, the others stand among the latest news."""
        return self.filter(place=FrontPlace.LEAD)


class Pinned(Timed):
    """An article that an editor puts on the front page; a withdrawn one is not shown, whatever its days say."""

    article = models.ForeignKey(
        Article,
        models.CASCADE,
        related_name="pinned",
        verbose_name=_("article"),
        limit_choices_to={"state": State.PUBLISHED},
    )
    place = models.CharField(_("stands as"), max_length=4, choices=FrontPlace, default=FrontPlace.CARD)

    objects = PinnedQuerySet.as_manager()

    class Meta:
        verbose_name = _("pinned article")
        verbose_name_plural = _("pinned articles")
        ordering = ["place", "order", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["article"], name="pinned_article_is_pinned_once"),
            models.CheckConstraint(
                condition=Q(starts_on=None) | Q(ends_on=None) | Q(starts_on__lte=F("ends_on")),
                name="pinned_ends_after_it_starts",
            ),
        ]

    def __str__(self):
        return self.article.title


class FrontSection(models.Model):
    """A section that stands on the front page; where there is none, the first that have news do."""

    section = models.OneToOneField(Section, models.CASCADE, related_name="on_front", verbose_name=_("section"))
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        verbose_name = _("section on the front page")
        verbose_name_plural = _("sections on the front page")
        ordering = ["order", "pk"]

    def __str__(self):
        return self.section.name


class Loudness(models.TextChoices):
    """How loud a notice is, from the quietest on; all but the first stand on every page."""

    NOTICE = "notice", _("notice, on the front page")
    INFORMATION = "info", _("information, on top of every page")
    WARNING = "warning", _("warning, on top of every page")
    EMERGENCY = "emergency", _("emergency, on top of every page")


class Notice(Timed):
    """A short line to readers, with a link where there is more to say."""

    text = CleanCharField(_("text"), max_length=200)
    link = HttpsField(_("link"), blank=True, help_text=_("An address that begins with https://, or leave it empty."))
    article = models.ForeignKey(
        Article,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("article"),
        limit_choices_to={"state": State.PUBLISHED},
        help_text=_("Leads there instead, as long as it is published."),
    )
    loudness = models.CharField(_("where"), max_length=9, choices=Loudness, default=Loudness.NOTICE)

    class Meta:
        verbose_name = _("notice to readers")
        verbose_name_plural = _("notices to readers")
        ordering = ["loudness", "order", "-pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="notice_has_words"),
            models.CheckConstraint(
                condition=Q(starts_on=None) | Q(ends_on=None) | Q(starts_on__lte=F("ends_on")),
                name="notice_ends_after_it_starts",
            ),
        ]

    def __str__(self):
        return self.text

    @property
    def address(self):
        """Return where it leads, "" where nowhere; never to an article that is not published."""
        if self.article and self.article.is_published:
            return self.article.get_absolute_url()
        return self.link
