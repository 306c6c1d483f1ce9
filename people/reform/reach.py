"""What a reform reaches beyond the rows that were chosen: parts, agencies, posts, and who came before."""

from datetime import timedelta

from django.db.models import Q

from people.lifetime import agency_ended_before
from people.models import Agency, AgencySuccession, Appointment, District, Official, Succession


def living(rows, day):
    """Keep of places or agencies those that existed on `day` (date) and whose end is not known yet."""
    return rows.filter(Q(starts_on=None) | Q(starts_on__lte=day), ends_on=None)


def living_parts(units, day):
    """Return the places below `units` (numbers) that live on `day`, on all tiers, the upper ones first."""
    found, above = {}, set(units)
    while above:
        parts = living(District.objects.filter(parent__in=above), day).select_related("parent").order_by("folded", "pk")
        new = {part.pk: part for part in parts if part.pk not in found and part.pk not in units}
        found |= new
        above = set(new)
    return list(found.values())


def living_agencies(units, day):
    """Return the agencies of `units` (numbers) that live on `day`, place by place."""
    agencies = living(Agency.objects.filter(district__in=units), day)
    return list(agencies.select_related("district").order_by("district__folded", "district", "folded", "pk"))


def open_posts(agencies, day):
    """Return the confirmed posts in `agencies` that began by `day` and would go on after it."""
    posts = Appointment.objects.confirmed().filter(
        Q(start_earliest=None) | Q(start_earliest__lte=day),
        Q(end_earliest=None) | Q(end_earliest__gt=day),
        position__agency__in=agencies,
    )
    return list(posts.select_related("official", "position__agency").order_by("position__agency__folded", "pk"))


def announced_posts(agencies, day):
    """Return the posts in `agencies` that would begin only after `day`."""
    posts = Appointment.objects.confirmed().filter(position__agency__in=agencies, start_earliest__gt=day)
    return list(posts.select_related("official", "position__agency").order_by("position__agency__folded", "pk"))


def left_without_post(posts, agencies, day):
    """Return the holders of `posts` who have no other post the day after `day`; `agencies` end."""
    after = day + timedelta(days=1)
    others = (
        Appointment.objects.in_force(after)
        .exclude(agency_ended_before(after, "position__agency__"))
        .exclude(position__agency__in=agencies)
        .exclude(pk__in=[post.pk for post in posts])
    )
    holders = Official.objects.filter(pk__in={post.official_id for post in posts})
    return list(holders.exclude(pk__in=others.values("official")))


def places_before(units):
    """Return {unit: numbers of all places that it came from, step by step} for `units` (numbers)."""
    return ancestors(units, Succession.objects, "successor", "predecessor")


def agencies_before(agencies):
    """Return {agency: numbers of all agencies that it came from, step by step} for `agencies` (numbers)."""
    return ancestors(agencies, AgencySuccession.objects, "successor", "predecessor")


def ancestors(rows, links, later, earlier):
    """Return {row: numbers of what `links` lead back to from it}, with one query for each step back."""
    parents, latest = {}, set(rows)
    while latest:
        steps = links.filter(**{f"{later}__in": latest}).values_list(later, earlier)
        parents |= {row: set() for row in latest}
        for row, before in steps:
            parents[row].add(before)
        latest = {before for row in latest for before in parents[row]} - parents.keys()
    return {row: reachable(row, parents) for row in rows}


def reachable(row, parents):
    """Return everything that `parents` ({row: rows before}) lead to from `row`."""
    found, latest = set(), {row}
    while latest:
        latest = {before for one in latest for before in parents[one]} - found
        found |= latest
    return found
