"""Posts of one official that can hardly be true: nothing refuses them, somebody should look.

Claimed only where the dates are sure; a year alone that leaves room for an ordinary hand-over stays silent.
"""

from datetime import date
from itertools import combinations

from django.utils.translation import gettext as _

from people.models.agency import AgencyKind
from people.tenure import are_together

# Titles that one person holds in a body, where nobody has said how many seats the post has; in folded words.
HEADS = {"bi thu", "chu tich", "giam doc", "cuc truong", "chi huy truong", "vien truong", "chanh an", "hieu truong"}
LED_ALONE = {  # not boards, committees and associations: the same person often leads several
    AgencyKind.PARTY_BOARD,
    AgencyKind.PEOPLES_COUNCIL,
    AgencyKind.PEOPLES_COMMITTEE,
    AgencyKind.DEPARTMENT,
    AgencyKind.POLICE,
    AgencyKind.ARMY,
    AgencyKind.COURT,
    AgencyKind.PROCURACY,
}


def oddities(posts):
    """Return sentences about confirmed appointments of one official, fetched with position, agency and its place."""
    posts = sorted((post for post in posts if post.is_confirmed), key=begun)
    sentences = [sentence for post in posts for sentence in outside_of_agency(post)]
    pairs = (pair for pair in combinations(posts, 2) if lead_two_at_once(*pair))
    return sentences + [told_of_pair(*pair) for pair in pairs]


def begun(post):
    """Return what posts are told in the order of: their beginning, those without one first."""
    return post.start.earliest if post.start else date.min


def outside_of_agency(post):
    """Yield what is wrong where a post surely began before its agency did, or after that had ended."""
    agency, start, end = post.position.agency, post.start, post.end
    told = {"post": post.position, "start": start, "end": end}
    if start and agency.starts_on and start.latest < agency.starts_on:
        told["day"] = f"{agency.starts_on:%-d/%-m/%Y}"
        yield _("%(post)s: from %(start)s, but the agency exists only from %(day)s.") % told
    if agency.last_day is None:
        return
    told["day"] = f"{agency.last_day:%-d/%-m/%Y}"
    if start and start.earliest > agency.last_day:
        yield _("%(post)s: from %(start)s, but the agency ended on %(day)s.") % told
    elif end and end.earliest > agency.last_day:
        yield _("%(post)s: to %(end)s, but the agency ended on %(day)s.") % told


def lead_two_at_once(post, other):
    """Tell whether two posts are the heads of two bodies of one kind, surely at the same time and neither acting."""
    one, two = post.position, other.position
    if not (exclude_each_other(one.agency, two.agency) and is_for_one(one) and is_for_one(two)):
        return False
    return not (post.is_acting or other.is_acting) and are_together(post, other)


def exclude_each_other(agency, other):
    """Tell whether two bodies are of a kind of which nobody leads two.

    The secretary of a province's party board leads the party board of its army as well: there the places differ.
    """
    if agency.pk == other.pk or agency.kind != other.kind or agency.kind not in LED_ALONE:
        return False
    return agency.kind != AgencyKind.PARTY_BOARD or agency.district_id != other.district_id


def is_for_one(position):
    """Tell whether one person at a time holds a post: by its seats, or by its title where they are not told."""
    return position.seats == 1 or (position.seats is None and position.folded.strip() in HEADS)


def told_of_pair(post, other):
    """Return the sentence that tells of two posts which one person hardly holds together."""
    return _("At the same time %(one)s (%(one_time)s) and %(other)s (%(other_time)s). Did one of them end?") % {
        "one": post.position,
        "one_time": time_of(post),
        "other": other.position,
        "other_time": time_of(other),
    }


def time_of(post):
    """Return the time of a post in figures: "5/2019 – 17/6/2021"."""
    return f"{post.start or '…'} – {post.end or '…'}"
