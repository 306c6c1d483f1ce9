"""News: what was written, about whom and where, and how far it has come."""

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.body import BodyField, plain_text
from articles.models.edition import Editions
from articles.models.section import Section, default_section
from articles.querysets import ArticleQuerySet
from cms.text.fields import CleanCharField, CleanTextField, FoldedField
from people.links import protect
from people.models import Agency, District


class State(models.TextChoices):
    """How far an article has come; `articles.workflow` alone moves it."""

    DRAFT = "draft", _("draft")
    SUBMITTED = "submitted", _("submitted")
    RETURNED = "returned", _("returned")
    SCHEDULED = "scheduled", _("scheduled")
    PUBLISHED = "published", _("published")
    WITHDRAWN = "withdrawn", _("withdrawn")


class EventBasis(models.TextChoices):
    """How the year of the event is known. An inferred year is a question to the editor, not a fact."""

    EDITOR = "editor", _("set by an editor")
    EXPLICIT = "explicit", _("printed in the text")
    DATELINE = "dateline", _("from the dateline")
    INFERRED = "inferred", _("inferred from the text")


class Article(Editions, models.Model):
    """One piece of news. Public only while `state` is published; see `ArticleQuerySet.published()`."""

    title = CleanCharField(_("title"), max_length=300, help_text=_("Best between 60 and 100 letters."))
    summary = CleanTextField(
        _("summary"),
        blank=True,
        help_text=_("One or two sentences. Cards show the first sentence where it is empty."),
    )
    body = BodyField(_("body"), blank=True)
    section = models.ForeignKey(
        Section, models.PROTECT, default=default_section, related_name="articles", verbose_name=_("section")
    )
    byline = CleanCharField(_("byline"), max_length=160, blank=True)
    source = CleanCharField(_("source"), max_length=300, blank=True, help_text=_("Where the text comes from."))
    districts = models.ManyToManyField(District, blank=True, related_name="articles", verbose_name=_("places"))
    agencies = models.ManyToManyField(
        Agency,
        blank=True,
        related_name="articles",
        verbose_name=_("agencies"),
        help_text=_("What the news is about."),
    )
    publisher = models.ForeignKey(
        Agency,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="published_articles",
        verbose_name=_("publisher"),
        help_text=_("The agency whose desk owns the article."),
    )
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.DRAFT, editable=False)
    slug = models.SlugField(  # noqa: DJ001 (null until first publication)
        _("address"), max_length=110, unique=True, null=True, editable=False
    )
    replaces = models.OneToOneField(
        "self",
        models.CASCADE,
        null=True,
        blank=True,
        editable=False,
        related_name="new_draft",
        verbose_name=_("new draft of"),
    )
    event_on = models.DateField(_("event day"), null=True, blank=True)
    event_ends_on = models.DateField(_("event's last day"), null=True, blank=True)
    event_basis = models.CharField(
        _("event day known"), max_length=10, choices=EventBasis, default=EventBasis.EDITOR, editable=False
    )
    published_at = models.DateTimeField(_("published"), null=True, blank=True, editable=False)
    publish_at = models.DateTimeField(_("to be published"), null=True, blank=True, editable=False)
    unpublish_at = models.DateTimeField(_("to be withdrawn"), null=True, blank=True, editable=False)
    withdrawn_at = models.DateTimeField(_("withdrawn on"), null=True, blank=True, editable=False)
    notice = CleanTextField(_("public notice"), blank=True, editable=False)
    correction = CleanTextField(
        _("correction"),
        blank=True,
        help_text=_(
            "Readers are told below the article. Leave it empty where nothing was wrong: a comma, a line of credit."
        ),
    )
    updated_at = models.DateTimeField(_("updated"), auto_now=True)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    title_en = CleanCharField(
        _("English title"), max_length=300, blank=True, help_text=_("An English edition has a title and a text.")
    )
    summary_en = CleanTextField(_("English summary"), blank=True)
    body_en = BodyField(
        _("English text"),
        blank=True,
        help_text=_("A blank line begins a new paragraph, “## ” a heading, “- ” an item of a list. Photos follow it."),
    )
    folded = FoldedField(sources=("title", "summary", "body_text", "byline", "title_en", "summary_en", "body_en_text"))
    folded_title = FoldedField(sources=("title",))

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = ["-published_at", "-pk"]
        indexes = [
            models.Index(
                F("published_at").desc(),
                F("id").desc(),
                name="article_newest_published",
                condition=Q(state="published"),
            ),
            models.Index(F("updated_at").desc(), F("id").desc(), name="article_last_changed"),
            models.Index(F("publish_at"), name="article_to_be_published", condition=Q(state="scheduled")),
            models.Index(
                F("unpublish_at"),
                name="article_to_be_withdrawn",
                condition=Q(state="published", unpublish_at__isnull=False),
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="published") | Q(slug__isnull=False, published_at__isnull=False, replaces=None),
                name="article_published_has_an_address_and_a_day",
            ),
            models.CheckConstraint(condition=~Q(title=""), name="article_has_a_title"),
            models.CheckConstraint(condition=Q(state__in=State.values), name="article_state_is_in_the_table"),
            models.CheckConstraint(
                condition=Q(event_ends_on=None) | Q(event_on__isnull=False, event_ends_on__gte=F("event_on")),
                name="article_event_ends_after_it_starts",
            ),
            models.CheckConstraint(
                condition=~Q(title_en="") | Q(body_en="", summary_en=""), name="article_in_english_has_a_title"
            ),
            models.CheckConstraint(condition=~Q(replaces=F("pk")), name="article_does_not_replace_itself"),
            models.CheckConstraint(
                condition=~Q(state="scheduled") | Q(publish_at__isnull=False), name="article_scheduled_has_a_time"
            ),
        ]
        permissions = [
            ("submit_article", "Can submit an article"),
            ("return_article", "Can return an article to its writer"),
            ("publish_article", "Can publish an article"),
            ("force_publish_article", "Can publish an article without a second person"),
            ("withdraw_article", "Can withdraw a published article"),
            ("view_every_article", "Can see the articles of every agency"),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        """Return the article's public address; only an article that was published once has one."""
        return reverse("article", args=[self.slug])

    @property
    def is_published(self):
        """Tell whether citizens can read it now."""
        return self.state == State.PUBLISHED

    @property
    def changed_at(self):
        """Return when it was last changed, never before it was published."""
        return max(self.updated_at, self.published_at or self.updated_at)

    @property
    def body_text(self):
        """Return the words of the body without markup."""
        return plain_text(self.body)

    @property
    def body_en_text(self):
        """Return the words of the English text without markup."""
        return plain_text(self.body_en)


protect(Article.districts.through, "district")
protect(Article.agencies.through, "agency")
