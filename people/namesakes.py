"""Officials of one name: who they are, and the public line that tells them apart."""

from collections import defaultdict

from django.utils.text import Truncator
from django.utils.translation import gettext as _

from cms.text import title_key
from people.abbreviations import shorten
from people.models import Appointment, Official

LONGEST_LINE = Official._meta.get_field("distinction").max_length


def called(*names):
    """Return {title key: officials} of those who have one of the names, all marks the same: "Tân" is not "Tấn"."""
    found = {title_key(name): [] for name in names}
    for official in Official.objects.called_like(names):
        found.get(title_key(official.name), []).append(official)
    return found


def namesakes_of(official):
    """Return the other officials with the name of `official` (saved or not); one query."""
    (found,) = called(official.name).values()
    return [one for one in found if one.pk != official.pk]


def with_namesakes(officials):
    """Return officials as a list, each with its `namesakes`; one query for all."""
    officials = list(officials)
    found = called(*(official.name for official in officials)) if officials else {}
    for official in officials:
        official.namesakes = [one for one in found[title_key(official.name)] if one.pk != official.pk]
    return officials


def line_fault(name, line, besides=None):
    """Return why an official of this name cannot have this public line, in plain words; "" where nothing is wrong.

    Where somebody of the name is on record (the official numbered `besides` aside), the line tells them apart.
    """
    others = [one for one in called(name)[title_key(name)] if one.pk != besides]
    if others and not line:
        return _("“%(name)s” is on record already: give a public line that tells them apart.") % {"name": others[0]}
    if line and any(title_key(one.distinction) == title_key(line) for one in others):
        return _("Somebody of this name has the same public line.")
    return ""


def suggested_lines(officials):
    """Return {official's number: public line made of a post: "Phó Chủ tịch UBND huyện Nậm Thượng, 2019–2024"}.

    The post is the last one held, the highest of several; where none is confirmed, the last one read about.
    """
    posts = defaultdict(list)
    rows = Appointment.objects.filter(official__in=officials).select_related("position__agency")
    for post in rows.by_time():
        posts[post.official_id].append(post)
    return {number: line_of(min(some, key=importance)) for number, some in posts.items()}


def importance(post):
    """Return what posts are sorted by: confirmed, still held or ended last, highest first."""
    ended = post.end_latest or post.position.agency.ends_on
    begun = post.start_latest or post.attested_on
    return (
        not post.is_confirmed,
        -ended.toordinal() if ended else float("-inf"),
        post.position.precedence,
        -begun.toordinal() if begun else 0,
        post.pk,
    )


def line_of(post):
    """Return a post as a public line, with the years that are known."""
    words = [shorten(post.position.full_name), years_of(post)]
    return Truncator(", ".join(word for word in words if word)).chars(LONGEST_LINE)


def years_of(post):
    """Return the years of a post: "2019–2024", "since 2019", "until 2024", or "" where none is known."""
    ended = post.end_latest or (post.start_earliest and post.position.agency.ends_on)
    if post.start_earliest and ended:
        first, last = post.start_earliest.year, ended.year
        return str(first) if first == last else f"{first}–{last}"
    if post.start_earliest:
        return _("since %(year)d") % {"year": post.start_earliest.year}
    return _("until %(year)d") % {"year": ended.year} if ended else ""
