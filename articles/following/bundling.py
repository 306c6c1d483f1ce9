"""What goes into one letter: everything that waits for one list of one follower when its hour has come."""

from datetime import datetime, time, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from articles.models import Delivery, Letter, Often, Subscription

HOUR = time(7)  # of digests, in the time of the site
MONDAY = 0
AT_ONCE = 500  # letters


def next_hour(often, now):
    """Return when the next digest goes out after `now` (aware datetime); None for letters that go out at once."""
    if often == Often.AT_ONCE:
        return None
    local = timezone.localtime(now)
    day = local.date() if local.time() < HOUR else local.date() + timedelta(days=1)
    if often == Often.WEEKLY:
        day += timedelta(days=(MONDAY - day.weekday()) % 7)
    return timezone.make_aware(datetime.combine(day, HOUR))


def bundle(now):
    """Put what waits into letters where their hour has come, and set the next hour; return how many letters."""
    count = 0
    while made := bundle_some(now):
        count += made
    for often in (Often.DAILY, Often.WEEKLY):
        overdue = Subscription.objects.filter(often=often, next_at__lte=now)
        overdue.update(next_at=next_hour(often, now))
    return count


@transaction.atomic
def bundle_some(now):
    """Make the letters of some followers; return how many. Two at once do not make the same: the lists are locked."""
    waiting = Delivery.objects.waiting()
    due = Subscription.objects.due(now).filter(Exists(waiting.filter(subscription=OuterRef("pk"))))
    locked = list(due.order_by("pk").select_for_update(of=("self",))[:AT_ONCE])
    found = list(waiting.filter(subscription__in=locked).order_by("pk"))
    wanted = {delivery.subscription_id for delivery in found}
    letters = Letter.objects.bulk_create(
        Letter(subscription=one, made_at=now, next_at=now) for one in locked if one.pk in wanted
    )
    of_list = {letter.subscription_id: letter for letter in letters}
    for delivery in found:
        delivery.letter = of_list[delivery.subscription_id]
    Delivery.objects.bulk_update(found, ["letter"], batch_size=AT_ONCE)
    return len(letters)
