"""What a merge of two officials means for news: their mentions become one, the old address leads on."""

from collections import defaultdict
from functools import partial

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _

from articles.models import Mention, PrintedTitle, Redirect
from cms.languages import without_prefix
from people.effects import Effect, effect_of
from people.merge.folding import combining, rows_of
from people.models import Official


@combining(Mention)
def one_list_of_titles(act, folded):
    """Make two mentions of one article one: the name as it was printed first, then every title in its order.

    The titles of the mention that comes second are later occurrences, unless the first has no title at all.
    """
    mentions = {mention.pk: mention for mention in rows_of(Mention, {*folded, *folded.values()})}
    titles = titles_of(mentions)
    names, places = {}, {}
    for gone, kept in folded.items():
        first, second = sorted((mentions[gone], mentions[kept]), key=lambda one: (one.order, one.pk))
        names[kept] = {"printed_name": first.printed_name, "order": first.order}
        places |= places_after(titles[first.pk], titles[second.pk])
    act.assign(Mention, names)
    act.assign(PrintedTitle, places)


def titles_of(mentions):
    """Return {mention's number: its printed titles in order}."""
    found = defaultdict(list)
    for title in PrintedTitle.objects.filter(mention__in=mentions).order_by("mention", "occurrence", "order", "pk"):
        found[title.mention_id].append(title)
    return found


def places_after(first, second):
    """Return {title's number: occurrence and order} that put the titles of `second` behind those of `first`."""
    occurrences = 1 + max((title.occurrence for title in first), default=-1)
    order = 1 + max((title.order for title in first), default=-1)
    return {title.pk: {"occurrence": title.occurrence + occurrences, "order": title.order + order} for title in second}


@effect_of("merge")
def old_address_leads_on(plan):
    """Let the address of the official that goes lead to the one that stays."""
    old, new = (without_prefix(official.get_absolute_url()) for official in (plan.goes, plan.stays))
    yield Effect(
        _("The old address goes on working: it leads to the official that stays."),
        1,
        ((old, old), (new, new)),
        apply=partial(lead, old, plan.stays.pk),
    )


def lead(path, official, act):
    """Let an old path lead to an official (a number), whatever it led to before."""
    kind = ContentType.objects.get_for_model(Official)
    known = Redirect.objects.filter(old_path=path)
    if known.exists():
        act.update(known, content_type=kind, object_id=official)
    else:
        act.create(Redirect(old_path=path, content_type=kind, object_id=official))
