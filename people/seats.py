"""How many may hold a post at once, and nobody twice: what is refused, in words that name who holds it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from people.tenure import are_together, together_with

MOST_NAMES = 5  # of those who hold the post already


def is_twice(post, other):
    """Tell whether two appointments say of one official in one post what can only be said once."""
    same = (post.official_id, post.position_id) == (other.official_id, other.position_id)
    return same and exclude_each_other(post, other)


def exclude_each_other(post, other):
    """Tell whether two times in a post cannot both be one official's: in force at once, or both without an end."""
    return (post.end is None and other.end is None) or are_together(post, other)


def refuse_twice(post, others):
    """Raise ValidationError where the official already holds the post at that time."""
    if any(is_twice(post, other) for other in others):
        raise ValidationError(_("This official already holds this post at that time."), "twice")


def refuse_crowd(post, others):
    """Raise ValidationError where `post` would make more holders at once than its position has seats.

    `others` are the confirmed appointments in the same position. Those who are acting take no seat: they stand
    in for a holder who is away or not yet there.
    """
    seats = post.position.seats
    if seats is None or post.is_acting:
        return
    holders = together_with(post, [other for other in others if not other.is_acting])
    if len(holders) < seats:
        return
    sentence = ngettext(
        "Only %(seats)d person can hold this post at once, and at that time it is held by: %(names)s.",
        "Only %(seats)d persons can hold this post at once, and at that time it is held by: %(names)s.",
        seats,
    )
    raise ValidationError(sentence % {"seats": seats, "names": named(holders)}, "crowd")


def refuse_too_few(seats, posts):
    """Raise ValidationError where more of `posts`, all of one position, were held at once than there are `seats`."""
    posts = [post for post in posts if not post.is_acting]
    for post in posts:
        holders = [post, *together_with(post, [other for other in posts if other != post])]
        if len(holders) > seats:
            sentence = _("More have held this post at once: %(names)s.") % {"names": named(holders)}
            raise ValidationError({"seats": sentence}, "crowd")


def named(posts):
    """Return the holders' names with their time: "Lò Văn Ánh (2019 – 6/2021)"; many are cut short."""
    names = [f"{post.official.name} ({post.start or '…'} – {post.end or '…'})" for post in posts[:MOST_NAMES]]
    return ", ".join([*names, "…"] if len(posts) > MOST_NAMES else names)
