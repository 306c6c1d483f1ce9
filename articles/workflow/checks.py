"""What keeps an action from being done: rules of rooms, registered here, and those of every article."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from articles.workflow.actions import ACTIONS

_checks: dict[str, list[Callable]] = {name: [] for name in ACTIONS}
GO_OUT = ("schedule", "publish")


def check(*actions):
    """Register a function that takes an article and yields reasons to refuse any of `actions`.

    A forced action is done in spite of checks; it is logged as forced for a person to look at.
    """

    def register(function):
        for action in actions:
            _checks[action].append(function)
        return function

    return register


def reasons_of_checks(article, action):
    """Return the reasons of all checks against an action (by name)."""
    return [reason for function in _checks[action] for reason in function(article)]


@check("submit", *GO_OUT)
def has_substance(article):
    """Refuse an article that says nothing."""
    if not article.body and not article.photos.exists():
        yield _("The body is empty.")


@check(*GO_OUT)
def attachments_have_titles(article):
    """Refuse a document that readers would not know by any name."""
    for attachment in article.attachments.all():
        if not attachment.title.strip():
            yield _("An attachment (%(what)s) has no title.") % {"what": attachment.kind_and_size}


@check(*GO_OUT)
def photos_have_words(article):
    """Refuse a photo that has its picture and lacks a caption, or that those who cannot see it would miss."""
    for photo in article.photos.filter(picture__isnull=False):
        if not photo.caption.strip():
            yield _("Photo %(key)s has no caption.") % {"key": photo.key}
        if not photo.is_decorative and not photo.alt.strip():
            yield _("Photo %(key)s: describe it for those who cannot see it, or mark it as decorative.") % {
                "key": photo.key
            }
