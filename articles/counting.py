"""How many articles each option beside a list would show: exact, in two queries whatever the number of options.

The number beside an option is what the list would hold with that option alone ticked in its group, everything chosen in
the other groups kept. So the numbers of a group do not change while boxes of that group are ticked, and an option of
which the number is nought leads nowhere. A faster index may take the place of this module: it has one way in, `count`.
"""

from datetime import date

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Case, CharField, Count, IntegerField, Value, When
from django.db.models.functions import Cast
from django.utils import timezone

from articles.models import Article, Mention
from articles.querysets import midnight
from people.scope import scopes

FIRST_YEAR = 2000  # what is older is counted with that year


def count(filters, offered):
    """Return {parameter: {id of an offered row: number of articles}}; for "year", {year: number}.

    `filters` is a valid ArticleFilter, `offered` holds lists of rows by parameter. Rows without any article are left
    out. Two queries, one where no place is offered.
    """
    found = {"district": _by_place(filters, offered["district"])} if offered["district"] else {"district": {}}
    for name, key, number in _together(_groups(filters, offered)):
        found.setdefault(name, {})[key] = number
    return found


def _groups(filters, offered):
    """Return querysets of (parameter, key, number), one a group of options that are columns or rows of their own."""
    articles = {name: filters.without(name).values("pk") for name in ("agency", "official")}
    about = Article.agencies.through.objects.filter(article__in=articles["agency"], agency__in=offered["agency"])
    named = Mention.objects.filter(article__in=articles["official"], official__in=offered["official"])
    groups = {
        "section": _numbered(filters.without("section"), "section_id", "pk"),
        "year": _numbered(filters.without("since", "until").annotate(year=_year()), "year", "pk"),
        "agency": _numbered(about, "agency_id", "article_id"),
        "official": _numbered(named, "official_id", "article_id"),
    }
    wanted = [name for name in groups if name == "year" or offered[name]]
    return [
        groups[name].annotate(group=Value(name, CharField())).values_list("group", "key", "number") for name in wanted
    ]


def _numbered(rows, key, counted):
    rows = rows.order_by().annotate(key=Cast(key, IntegerField())).values("key")
    return rows.annotate(number=Count(counted, distinct=counted != "pk"))


def _together(groups):
    first, *others = groups
    return first.union(*others, all=True)


def _year():
    """Return the year of publication in Vietnam, by comparing: a function of the calendar would be slower on SQLite."""
    years = range(timezone.localdate().year, FIRST_YEAR, -1)
    cases = [When(published_at__gte=midnight(date(year, 1, 1)), then=Value(year)) for year in years]
    return Case(*cases, default=Value(FIRST_YEAR), output_field=IntegerField())


def _by_place(filters, places):
    """Return {id: number} of places, each with its parts and, unless left out, the places that it followed."""
    try:
        articles, parameters = filters.without("district").values("pk").query.sql_with_params()
    except EmptyResultSet:
        return {}
    start = scopes(connection.vendor, len(places), filters.form.cleaned_data["before"])
    sql = f"""{start}
        SELECT scope.root, COUNT(DISTINCT filed.article_id)
        FROM scope JOIN articles_article_districts filed ON filed.district_id = scope.id
        WHERE filed.article_id IN ({articles}) GROUP BY scope.root"""  # noqa: S608 (compiled by Django, with parameters)
    with connection.cursor() as cursor:
        cursor.execute(sql, [*(place.pk for place in places), *parameters])
        return dict(cursor.fetchall())
