"""Which followed lists an article stands on; each list is asked once, however many follow it."""

import logging
from datetime import timedelta

from django.db import transaction
from django.http import QueryDict
from django.utils import timezone

from articles.filters import REPEATABLE, SINGLE, ArticleFilter
from articles.models import Announcement, Article, Delivery, Subscription
from cms.parameters import Parameters

log = logging.getLogger(__name__)
FRESH = timedelta(days=7)  # what is published with an older day comes from an archive and is no news
AT_ONCE = 1000  # rows


def find_followers(number):
    """Write into the ledger who is to get the article of a number; return how many that did not have it there yet.

    Nothing for an article that is not published or no longer news. Doing it twice, or at once, does no harm.
    """
    article = fresh().filter(pk=number).first()
    if article is None:
        return 0
    followed = Subscription.objects.confirmed().filter(confirmed_at__lte=article.published_at)
    queries = matching(set(followed.order_by().values_list("query", flat=True).distinct()), article)
    numbers = followed.filter(query__in=queries).exclude(deliveries__article=article).values_list("pk", flat=True)
    with transaction.atomic():
        rows = [Delivery(subscription_id=follower, article=article) for follower in numbers]
        Delivery.objects.bulk_create(rows, batch_size=AT_ONCE, ignore_conflicts=True)
        Announcement.objects.get_or_create(article=article)
    return len(rows)


def fresh():
    """Return the published articles that are news."""
    return Article.objects.published().filter(published_at__gt=timezone.now() - FRESH)


def forgotten():
    """Return the numbers of those of them whose followers nobody found yet: a process died after the publication."""
    return fresh().filter(announcement=None).order_by("published_at", "pk").values_list("pk", flat=True)


def matching(queries, article):
    """Return those of the queries under which the article stands.

    A query of the database each, three more where words are sought, and four for the names of all.
    """
    asked = {query: Parameters(QueryDict(query), REPEATABLE, SINGLE) for query in sorted(queries)}
    named = {
        name: rows_of(name, {slug for parameters in asked.values() for slug in parameters.slugs(name)})
        for name in REPEATABLE
    }
    only = Article.objects.published().filter(pk=article.pk)
    return [query for query, parameters in asked.items() if is_on(parameters, only, named)]


def rows_of(name, slugs):
    """Return the public rows that a parameter finds by slugs, as a list."""
    field = ArticleFilter.base_filters[name].field
    return list(field.rows(slugs)) if slugs else []


def is_on(parameters, only, named):
    """Tell whether the one article of `only` stands on the list of these parameters."""
    filters = ArticleFilter(parameters.data, only, named)
    if not filters.form.is_valid():
        log.warning("A followed list can no longer be asked for: %s", parameters.link())
        return False
    return filters.qs.order_by().exists()
