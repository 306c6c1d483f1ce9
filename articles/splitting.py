"""What a split of an official means for news: a printed title is matched with a post of whom its mention names."""

from functools import partial

from django.utils.translation import gettext as _

from articles.models import Mention, PrintedTitle
from people.effects import Effect, effect_of
from people.models import Appointment


@effect_of("split")
def titles_follow_their_mention(plan):
    """Match titles whose mention and post come to different officials with the same post of the right one."""
    titles = torn_titles(plan)
    yield Effect(
        _("Printed titles whose post stays with the other official: each is matched with the same post of its own."),
        len(titles),
        rows=tuple(title.pk for title in titles),
        apply=partial(match_anew, plan, titles),
    )


def torn_titles(plan):
    """Return the titles (with mention, article and appointment) of which only one of mention and post goes over."""
    mentions, posts = plan.taken(Mention), plan.taken(Appointment)
    titles = PrintedTitle.objects.filter(mention__official=plan.official, appointment__official=plan.official)
    titles = titles.select_related("mention__article", "appointment").order_by("pk")
    return [title for title in titles if (title.mention_id in mentions) != (title.appointment_id in posts)]


def match_anew(plan, titles, act):
    """Give torn titles a post of their own official: the confirmed one of that day, else a sighting of it.

    A sighting that no title shows any longer was never one of its official: it goes.
    """
    positions = {title.appointment.position_id for title in titles}
    held = Appointment.objects.filter(official__in=[plan.official, plan.new], position__in=positions)
    known = list(held.order_by("-is_confirmed", "pk"))
    missing, matches = {}, {}
    for title in titles:
        key = wanted_post(plan, title)
        post = next((post for post in known if fits(post, *key)), None)
        matches[title.pk] = post or missing.setdefault(key, sighting(*key, title.appointment.is_acting))
    act.create_all(missing.values())
    act.assign(PrintedTitle, {number: {"appointment_id": post.pk} for number, post in matches.items()})
    left = Appointment.objects.filter(pk__in={title.appointment_id for title in titles}, is_confirmed=False)
    act.delete(*left.filter(printed_titles=None))


def wanted_post(plan, title):
    """Return (official, position, day) of the post that a title shows once its mention is where it belongs."""
    owner = plan.new if title.mention_id in plan.taken(Mention) else plan.official
    return owner.pk, title.appointment.position_id, title.appointment.attested_on or title.mention.article.event_on


def fits(post, official, position, day):
    """Tell whether a post is of the official in the position: in force on the day, or seen on it."""
    if (post.official_id, post.position_id) != (official, position):
        return False
    return bool(day and post.in_force(day)) if post.is_confirmed else post.attested_on == day


def sighting(official, position, day, is_acting):
    """Return a post (not saved) that was only read about."""
    return Appointment(
        official_id=official, position_id=position, attested_on=day, is_confirmed=False, is_acting=is_acting
    )
