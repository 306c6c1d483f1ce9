"""The history of officials: who they were called, and which posts they held, after every change."""

from collections import defaultdict

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from cms.audit import account_at_work
from cms.dates import format_partial
from cms.text.differences import word_differences
from cms.transactions import waiting
from people.changes.images import batches
from people.models import Alias, Appointment, Official, OfficialVersion

COLUMNS = ("name", "distinction", "phone", "email")
POST_COLUMNS = (
    "position_id",
    "start_earliest",
    "start_latest",
    "end_earliest",
    "end_latest",
    "is_acting",
    "is_confirmed",
    "attested_on",
    "decision_number",
    "decision_on",
)


def contents_of(officials):
    """Return {number: content} of officials (rows); two queries. Posts are told in words beside their columns."""
    posts, names = defaultdict(list), defaultdict(list)
    rows = Appointment.objects.filter(official__in=officials).select_related("position__agency")
    for row in rows.order_by("start_earliest", "pk"):
        columns = {name: plain(getattr(row, name)) for name in POST_COLUMNS}
        posts[row.official_id].append({"id": row.pk, "words": words_of(row), **columns})
    for number, text in Alias.objects.filter(official__in=officials).order_by("pk").values_list("official", "text"):
        names[number].append(text)
    return {
        row.pk: {
            **{name: getattr(row, name) for name in COLUMNS},
            "portrait": row.portrait.name or "",
            "other_names": names[row.pk],
            "posts": posts[row.pk],
        }
        for row in officials
    }


def plain(value):
    """Return a value as JSON keeps it; days in their ISO form."""
    return value.isoformat() if hasattr(value, "isoformat") else value


def words_of(post):
    """Return a post with its dates and its decision, as one line."""
    dates = [format_partial(one) if one else "…" for one in (post.start, post.end)]
    told = [_("acting")] if post.is_acting else []
    told += [] if post.is_confirmed else [_("not confirmed")]
    told += [_("decision %(number)s") % {"number": post.decision_number}] if post.decision_number else []
    return f"{post.position}: {dates[0]} – {dates[1]}{''.join(f', {one}' for one in told)}"


@transaction.atomic
def keep(numbers, by=None, why=""):
    """Keep what the records of officials (numbers) say now, where it is not what their last version says."""
    for batch in batches(sorted(numbers)):
        officials = list(Official.objects.select_for_update().filter(pk__in=batch))
        last = last_versions(batch)
        new = []
        for number, content in contents_of(officials).items():
            version = last.get(number)
            if version is None or version.content != content:
                next_number = version.number + 1 if version else 1
                new.append(OfficialVersion(official=number, number=next_number, by=by, why=why[:200], content=content))
        OfficialVersion.objects.bulk_create(new)


def last_versions(numbers):
    """Return {official's number: its newest version}."""
    newest = OfficialVersion.objects.filter(official__in=numbers).order_by().values("official")
    pairs = dict(newest.annotate(last=Max("number")).values_list("official", "last"))
    rows = OfficialVersion.objects.filter(official__in=pairs, number__in=set(pairs.values()))
    return {row.official: row for row in rows if pairs[row.official] == row.number}


class Keeping:
    """What is called after commit: it keeps versions of officials (numbers) under the account that was at work."""

    def __init__(self, by):
        self.officials, self.by = set(), by

    def __call__(self):
        keep(self.officials, self.by)


def keep_after_commit(official):
    """Have the record of an official (number) kept once this transaction is stored; once for all its rows."""
    waiting(Keeping, account_at_work()).officials.add(official)


PARTS = {
    "name": lambda content: content["name"],
    "distinction": lambda content: content["distinction"],
    "other_names": lambda content: "\n".join(content["other_names"]),
    "posts": lambda content: "\n".join(post["words"] for post in content["posts"]),
    "phone": lambda content: content["phone"],
    "email": lambda content: content["email"],
    "portrait": lambda content: content["portrait"],
}


def changed_parts(old, new):
    """Return [(name, words before, words after)] of what is not the same in two contents."""
    told = ((name, words(old), words(new)) for name, words in PARTS.items())
    return [(name, before, after) for name, before, after in told if before != after]


def differences(old, new):
    """Return [(label, [(kind, text)])] of what became of a record between two contents."""
    return [(label_of(name), word_differences(before, after)) for name, before, after in changed_parts(old, new)]


def label_of(name):
    """Return what a part of a record is called on screen."""
    own = {"posts": _("posts"), "other_names": _("other names")}
    return own.get(name) or str(Official._meta.get_field(name).verbose_name)
