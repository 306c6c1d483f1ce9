"""Checking articles again when the record behind them was changed."""

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from articles.checking.check import RECORD_RULES, check_record
from articles.checking.findings import keep
from articles.models import Article, Mention, Recheck
from people.models import Alias, Official

BATCH = 100


def note_change(officials):
    """Remember officials (ids) whose record was changed; tell whether nobody was waiting before.

    The articles that name them are checked again by `recheck_changed`.
    """
    is_first = not Recheck.objects.exists()
    rows = [Recheck(official=number, asked_at=timezone.now()) for number in officials]
    Recheck.objects.bulk_create(rows, update_conflicts=True, unique_fields=["official"], update_fields=["asked_at"])
    return is_first


def naming(officials):
    """Return the articles that name any of some officials (ids), by the desk's choice or by a name they bear.

    Where the desk has not said who is meant, the name counts as it is on record, or in capitals.
    """
    names = set(Official.objects.filter(pk__in=officials).values_list("name", flat=True))
    names |= set(Alias.objects.filter(official__in=officials).values_list("text", flat=True))
    named = Q(official__in=officials) | Q(official=None, printed_name__in=names | {name.upper() for name in names})
    return Article.objects.filter(pk__in=Mention.objects.filter(named).order_by().values("article"))


def recheck(articles):
    """Check some articles (a queryset) again by the record, in batches; return (articles, new findings) as numbers."""
    numbers = list(articles.order_by("pk").values_list("pk", flat=True))
    count = 0
    for place in range(0, len(numbers), BATCH):
        count += _recheck_batch(numbers[place : place + BATCH])
    return len(numbers), count


@transaction.atomic
def _recheck_batch(numbers):
    batch = list(Article.objects.filter(pk__in=numbers).select_for_update().order_by("pk"))
    checks = check_record(batch)
    return len(keep({number: check.alarms for number, check in checks.items()}, RECORD_RULES))


def recheck_changed():
    """Check the articles that name officials whose record was changed; return what `recheck` returns.

    A change that comes while this runs is kept for the next time.
    """
    waiting = dict(Recheck.objects.values_list("official", "asked_at"))
    if not waiting:
        return 0, 0
    done = recheck(naming(waiting))
    for number, asked in waiting.items():
        Recheck.objects.filter(official=number, asked_at=asked).delete()
    return done
