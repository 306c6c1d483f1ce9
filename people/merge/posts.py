"""Posts of two records that say the same, and other names: how a merge tells them and makes them one."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from people.changes.images import columns_of
from people.merge.folding import combining, rows_of
from people.merge.sameness import also_same
from people.models import Alias, Appointment
from people.pieces import Piece, tells
from people.seats import exclude_each_other

SAME = ("position_id", "is_acting", "is_confirmed", "start_earliest", "start_latest", "end_earliest", "end_latest")
SOURCES = [name for name in columns_of(Appointment) if name not in {*SAME, "official_id"}]  # how a post is known


@also_same(Appointment, "official")
def equal_posts(pairs):
    """Return {confirmed post of one that goes: post of the one that stays} with equal dates, unless sources differ."""
    held = Appointment.objects.confirmed().order_by("pk")
    staying = list(held.filter(official__in=pairs.values()))
    found = {}
    for post in held.filter(official__in=pairs):
        same = (other for other in staying if other.official_id == pairs[post.official_id] and is_same(post, other))
        if other := next(same, None):
            found[post.pk] = other.pk
    return found


def contradictions(stays, goes):
    """Yield what two records say of one post that cannot both be true of one official, as sentences."""
    held = Appointment.objects.confirmed().filter(official__in=[stays, goes]).select_related("position__agency")
    of_stays = [post for post in held if post.official_id == stays.pk]
    for post in held:
        for other in of_stays if post.official_id == goes.pk else ():
            same_post = post.position_id == other.position_id
            if same_post and exclude_each_other(post, other) and not is_same(post, other):
                told = [", ".join(notes(one)) for one in (other, post)]
                sentence = _("Both have “%(post)s” at the same time, told differently: %(one)s; %(other)s. Mend one.")
                yield sentence % {"post": post.position.full_name, "one": told[0], "other": told[1]}


def is_same(post, other):
    """Tell whether two confirmed posts say the same, and neither knows a source that contradicts the other's."""
    if any(getattr(post, name) != getattr(other, name) for name in SAME):
        return False
    return not any(contradict(post, other, name) for name in SOURCES)


def contradict(post, other, name):
    """Tell whether two posts know different sources; they may well have been seen on different days."""
    one, two = getattr(post, name), getattr(other, name)
    return bool(one and two and one != two and name != "attested_on")


@combining(Appointment)
def keep_sources(act, folded):
    """Give a post that stays the decision and the day that only the other knows."""
    posts = {post.pk: post for post in rows_of(Appointment, {*folded, *folded.values()})}
    values = {}
    for gone, kept in folded.items():
        new = {name: getattr(posts[gone], name) for name in SOURCES if not getattr(posts[kept], name)}
        if new := {name: value for name, value in new.items() if value}:
            values[kept] = new
    if values:
        act.assign(Appointment, values)


@tells(Appointment, gettext_lazy("Posts"))
def posts(numbers):
    """Return the Pieces of posts, the latest first."""
    rows = Appointment.objects.filter(pk__in=numbers).select_related("position__agency")
    return [Piece(post.pk, post.position.full_name, tuple(notes(post))) for post in rows.by_time()]


def notes(post):
    """Yield what is known of a post: its time, its decision, how it is known."""
    if not post.is_confirmed:
        if post.attested_on:
            yield _("seen in a text about %(day)s") % {"day": date_format(post.attested_on)}
        else:
            yield _("seen in a text, day unknown")
        return
    yield period(post) or _("time not known")
    if post.is_acting:
        yield _("acting")
    if post.decision_number:
        yield _("Decision %(number)s") % {"number": post.decision_number}


def period(post):
    """Return the time of a confirmed post as far as it is known: "2019–2024", "from 5/2019", "until 2024"; or ""."""
    if post.start and post.end:
        return f"{post.start}–{post.end}"
    if post.start:
        return _("from %(first)s") % {"first": post.start}
    return _("until %(day)s") % {"day": post.end} if post.end else ""


@tells(Alias, gettext_lazy("Other names"))
def other_names(numbers):
    """Return the Pieces of other names."""
    return [Piece(alias.pk, alias.text) for alias in Alias.objects.filter(pk__in=numbers)]
