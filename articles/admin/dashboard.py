"""The first page of the desk: what is mine, what waits for me, what goes out today, what grew old, a year of news."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, F, OuterRef, Q, Subquery
from django.db.models.functions import TruncMonth
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import policy
from articles.history import written_by
from articles.models import Article, State, Transition
from articles.querysets import midnight

MOST, MOST_ROWS, MONTHS = 6, 6, 12
OLD = timedelta(days=14)
BAR, GAP, HEIGHT = 12, 4, 36  # of the charts, in pixels


@dataclass(frozen=True)
class Shelf:
    """Some articles under a heading: the first of them, how many there are, and what is said where there is none."""

    heading: str
    articles: list
    count: int
    empty: str


@dataclass(frozen=True)
class Bars:
    """Twelve months of one agency or section: (x, y, height, label) of each bar, and their sum."""

    name: str
    bars: list
    total: int


def dashboard(request):
    """Return what the first page shows of news to this account; None where it may see no articles."""
    if not policy.sees(request.user):
        return None
    rows = policy.visible(request.user, Article.objects.select_related("publisher", "section").without_text())
    now = timezone.now()
    return {
        "shelves": [shelf for shelf in shelves(request.user, rows, now) if shelf],
        "charts": charts(policy.visible(request.user, Article.objects.published()), timezone.localdate(now)),
        "width": MONTHS * (BAR + GAP),
        "height": HEIGHT,
        "bar": BAR,
        "may_write": policy.may(request.user, "articles.add_article"),
    }


def shelves(user, rows, now):
    """Yield the shelves that this account has a use for; None for the others."""
    mine = rows.in_the_making().filter(pk__in=written_by(user)).order_by("-updated_at")
    yield shelf(_("Mine"), mine, _("Nothing of yours is in the making.")) if may_write(user) else None
    waiting = rows.filter(state=State.SUBMITTED).alias(sent_by=submitter())
    waiting = waiting.filter(Q(sent_by=None) | ~Q(sent_by=user.pk))
    judges = policy.may(user, "articles.return_article")
    yield shelf(_("Waits for me"), waiting.order_by("updated_at"), _("Nothing waits for approval.")) if judges else None
    today = midnight(timezone.localdate(now)), midnight(timezone.localdate(now) + timedelta(days=1))
    due = rows.filter(state=State.SCHEDULED, publish_at__gte=today[0], publish_at__lt=today[1])
    yield shelf(_("Goes out today"), due.order_by("publish_at"), _("Nothing is scheduled for today."))
    old = rows.in_the_making().filter(updated_at__lt=now - OLD).order_by("updated_at")
    yield shelf(_("Untouched for two weeks"), old, _("No draft has been forgotten."))


def may_write(user):
    """Tell whether an account writes articles."""
    return policy.may(user, "articles.add_article")


def submitter():
    """Return the subquery for who submitted an article last."""
    steps = Transition.objects.filter(article=OuterRef("pk"), action="submit").order_by("-at", "-pk")
    return Subquery(steps.values("by")[:1])


def shelf(heading, articles, empty):
    """Return the Shelf of a queryset; two queries."""
    return Shelf(heading, list(articles[:MOST]), articles.count(), empty)


def charts(published, today):
    """Return [(heading, [Bars])] of the last twelve months by agency and by section; two queries."""
    months = last_months(today)
    year = published.filter(published_at__gte=midnight(months[0])).order_by()
    year = year.annotate(month=TruncMonth("published_at"))
    by_agency = year.values("month", name=F("publisher__name")).annotate(count=Count("pk"))
    by_section = year.values("month", name=F("section__name")).annotate(count=Count("pk"))
    return [(_("By agency"), bars_of(by_agency, months)), (_("By section"), bars_of(by_section, months))]


def last_months(today):
    """Return the first days of the last twelve months, the present one last."""
    number = today.year * 12 + today.month - 1
    return [today.replace(year=one // 12, month=one % 12 + 1, day=1) for one in range(number - MONTHS + 1, number + 1)]


def bars_of(rows, months):
    """Return the Bars of those who published most, on one scale."""
    counts = {}
    for row in rows:
        month = timezone.localtime(row["month"]).date().replace(day=1)
        counts.setdefault(row["name"] or _("nobody"), {})[month] = row["count"]
    most = max((count for by_month in counts.values() for count in by_month.values()), default=1)
    ranked = sorted(counts.items(), key=lambda pair: (-sum(pair[1].values()), pair[0]))[:MOST_ROWS]
    return [Bars(name, [bar(by_month, *place, most) for place in enumerate(months)], sum(by_month.values()))
            for name, by_month in ranked]  # fmt: skip


def bar(by_month, number, month, most):
    """Return (x, y, height, label) of a month's bar; a month without news has a line on the ground."""
    count = by_month.get(month, 0)
    height = max(1, round(count / most * HEIGHT))
    return number * (BAR + GAP), HEIGHT - height, height, f"{month.month}/{month.year}: {count}"
