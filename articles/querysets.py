"""The words in which articles are asked for. Every public surface starts from `published()`."""

from datetime import date, datetime, time, timedelta

from django.db import models
from django.db.models import Case, Exists, OuterRef, Prefetch, Q, Subquery, Value, When, prefetch_related_objects
from django.db.models.functions import Left
from django.utils import timezone

from articles.meant import meant
from articles.wanted import wanted
from people.models import District
from people.scope import own_scope, scope

OPENING = 1500  # letters of a body that are enough for its first sentence


class ArticleQuerySet(models.QuerySet):
    """Articles."""

    def published(self):
        """Keep what citizens may read now."""
        return self.filter(state="published")

    def withdrawn(self):
        """Keep what citizens could read once and can no longer, reworked or not."""
        return self.filter(slug__isnull=False, withdrawn_at__isnull=False).exclude(state="published")

    def in_the_making(self):
        """Keep what is being worked on: drafts, and what waits for approval or for its time."""
        return self.filter(state__in=["draft", "submitted", "returned", "scheduled"])

    def public_rows(self):
        """Keep what has a public address now; the same word for every model that has addresses."""
        return self.published()

    def in_districts(self, districts, with_predecessors=True):
        """Keep news filed under any of the places, their parts and, unless left out, what came before them."""
        filed, reach = self.model.districts.through.objects, scope if with_predecessors else own_scope
        condition = Q(pk__in=[])
        for district in districts:
            condition |= Q(pk__in=filed.filter(district_id__in=reach(district)).values("article_id"))
        return self.filter(condition)

    def filed_under(self, districts):
        """Keep news filed under any of the places themselves, not under their parts or predecessors."""
        filed = self.model.districts.through.objects
        return self.filter(pk__in=filed.filter(district__in=districts).values("article_id"))

    def by_agencies(self, agencies):
        """Keep news about any of the agencies."""
        filed = self.model.agencies.through.objects
        return self.filter(pk__in=filed.filter(agency__in=agencies).values("article_id"))

    def naming(self, officials):
        """Keep news that names any of the officials."""
        from articles.models import Mention

        return self.filter(pk__in=Mention.objects.filter(official__in=officials).values("article_id"))

    def in_sections(self, sections):
        """Keep news that stands in any of the sections."""
        return self.filter(section__in=sections)

    def since(self, day):
        """Keep what was published on `day` (date, Vietnamese time) or later."""
        return self.filter(published_at__gte=midnight(day))

    def until(self, day):
        """Keep what was published on `day` (date, Vietnamese time) or before."""
        return self.filter(published_at__lt=midnight(min(day, date.max - timedelta(days=2)) + timedelta(days=1)))

    def search(self, text, names=None):
        """Keep articles that hold every word of `text`, in any order, and every “exact phrase”, with or without marks.

        What an article is linked with stands for the words of its name; `names` is the articles.meant.Meant of the
        text where it is known already, else three queries look for it.
        The last word may be the beginning of one. A text without any letter or digit asks for nothing and
        finds nothing; one that is only blanks asks for everything.
        """
        asked = wanted(text)
        if asked.is_empty:
            return self if asked.is_blank else self.none()
        names = meant(asked) if names is None else names
        for pattern in asked.patterns:
            linked = names.linked(self.model._default_manager, pattern.strip())
            self = self.filter(Q(folded__contains=pattern) | linked)
        return self

    def without_text(self):
        """Leave out the columns that are large: the texts and their folded words; `english_text` tells of the one."""
        has_english = Case(When(body_en="", then=Value(False)), default=Value(True))
        return self.defer("body", "body_en", "folded", "folded_title").annotate(english_text=has_english)

    def newest(self):
        """Put the newest first; equal times by number, so that pages never overlap."""
        return self.order_by("-published_at", "-pk")

    def for_page(self):
        """Fetch section and publisher, and whether there are attachments and corrections: most articles have none."""
        from articles.models import Attachment, Correction

        return self.select_related("section", "publisher").annotate(
            has_attachments=Exists(Attachment.objects.filter(article=OuterRef("pk"))),
            has_corrections=Exists(Correction.objects.filter(article=OuterRef("pk"))),
        )

    def for_cards(self):
        """Fetch what a card shows: section, places and the first photo that has its picture; 3 queries.

        Where there is no summary, `opening` holds the first letters of the body for the teaser.
        """
        from articles.models import Photo

        first = (
            Photo.objects.filter(article=OuterRef("article"), picture__isnull=False)
            .order_by("order", "key")
            .values("pk")[:1]
        )
        photos = Photo.objects.filter(picture__isnull=False, pk=Subquery(first)).select_related("picture")
        places = District.objects.only("name", "slug", "ends_on", "tier")
        return (
            self.select_related("section")
            .without_text()
            .annotate(opening=Case(When(summary="", then=Left("body", OPENING)), default=Value("")))
            .prefetch_related(Prefetch("photos", photos, to_attr="cover_photos"), Prefetch("districts", places))
        )


def fetch_for_form(article):
    """Fetch what stands in an article and its steps, for its form and for the checks; eight queries."""
    from articles.models import Mention, Photo, PrintedTitle, Shown, Transition

    titles = PrintedTitle.objects.select_related("position__agency__district").order_by("occurrence", "order", "pk")
    mentions = Mention.objects.select_related("official").prefetch_related(Prefetch("titles", titles))
    shown = Prefetch("shown", Shown.objects.select_related("official"))
    prefetch_related_objects(
        [article],
        Prefetch("photos", Photo.objects.select_related("picture").prefetch_related(shown)),
        "attachments",
        Prefetch("mentions", mentions),
        Prefetch("transitions", Transition.objects.select_related("by")),
    )


def midnight(day):
    """Return the moment at which `day` (date) begins in Vietnam; the first and last days of time are moved inside.

    The calendar of Python ends within UTC+7: year 1 and year 9999 would overflow on the way to UTC.
    """
    day = min(max(day, date.min + timedelta(days=2)), date.max - timedelta(days=2))
    return timezone.make_aware(datetime.combine(day, time.min))


class FindingQuerySet(models.QuerySet):
    """Things to look at."""

    def open(self):
        """Keep what nobody has decided yet."""
        return self.filter(state="open")

    def blocking(self):
        """Keep what an article is not published with."""
        return self.open().filter(level=1)

    def for_desk(self):
        """Fetch what a list of them shows."""
        return self.select_related("article__publisher", "owner").defer(
            "article__body", "article__folded", "article__summary"
        )
