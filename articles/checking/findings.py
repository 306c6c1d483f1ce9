"""Keeping what a check found: new things are opened, those that are gone are mended, decisions stay."""

from collections import defaultdict

from django.utils import timezone

from articles.models import Finding, FindingState

TOLD = ["rule", "level", "message", "values", "remedies", "place", "number", "start", "end", "found"]
CHANGED = [*TOLD, "mention_id", "state", "settled_at", "settled_by_id", "owner_id"]
FIELDS = [name.removesuffix("_id") for name in CHANGED]
LONGEST = 300


def keep(alarms, scope, owner=None):
    """Bring the findings of some articles in line with what a check found; three queries, however many articles.

    `alarms` is {article's id: list of Alarm}, `scope` the rules that were asked. A finding that was accepted stays
    so; one that was mended and is there again is open again. `owner` is the account that wrote last, if known.
    """
    existing = defaultdict(dict)
    for finding in Finding.objects.filter(article__in=alarms, rule__in=scope):
        existing[finding.article_id][finding.key] = finding
    new, changed = [], []
    for article, found in alarms.items():
        by_key = {alarm.key: alarm for alarm in reversed(found)}
        for key, alarm in by_key.items():
            finding = existing[article].pop(key, None)
            if finding is None:
                new.append(Finding(article_id=article, key=key, owner=owner, **columns(alarm)))
            elif update(finding, alarm, owner):
                changed.append(finding)
        changed += [finding for finding in existing[article].values() if mend(finding)]
    Finding.objects.bulk_create(new)
    Finding.objects.bulk_update(changed, FIELDS, batch_size=200)
    return new


def columns(alarm):
    """Return what an alarm tells as columns of a finding."""
    return {
        "rule": alarm.rule,
        "level": alarm.level,
        "message": alarm.message,
        "values": {**alarm.values, "person": alarm.official},
        "remedies": alarm.remedies,
        "place": alarm.place,
        "number": alarm.number,
        "start": alarm.start,
        "end": alarm.end,
        "found": alarm.found[:LONGEST],
        "mention_id": alarm.mention.pk if alarm.mention else None,
    }


def update(finding, alarm, owner):
    """Write what an alarm tells now into its finding; tell whether anything changed."""
    told = columns(alarm)
    if finding.state == FindingState.MENDED:
        told |= {"state": FindingState.OPEN, "settled_at": None, "settled_by_id": None}
    if owner is not None:
        told["owner_id"] = owner.pk
    is_new = any(getattr(finding, name) != value for name, value in told.items())
    for name, value in told.items():
        setattr(finding, name, value)
    return is_new


def mend(finding):
    """Note that an open finding is gone; tell whether it was open."""
    if finding.state != FindingState.OPEN:
        return False
    finding.state, finding.settled_at = FindingState.MENDED, timezone.now()
    return True
