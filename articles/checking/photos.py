"""Photos that somebody would miss something of."""

from articles.checking.alarms import NO_ALT, NO_PICTURE, Alarm
from articles.intake.refusals import gettext_noop
from articles.models import ArticlePart, Level

WITHOUT_WORDS = gettext_noop("Photo %(key)s has neither a caption nor a description.")
WITHOUT_PICTURE = gettext_noop("The picture of photo %(key)s is still missing.")


def check_photos(photos):
    """Return an Alarm for each photo without words, and for each caption without its picture."""
    alarms = []
    for photo in photos:
        where = {"place": ArticlePart.CAPTION, "number": photo.key}
        if photo.picture_id and not photo.is_decorative and not photo.alt_text.strip():
            alarms.append(Alarm(NO_ALT, Level.WARNING, WITHOUT_WORDS, {"key": photo.key}, (photo.key,), **where))
        if not photo.picture_id:
            alarms.append(Alarm(NO_PICTURE, Level.NOTE, WITHOUT_PICTURE, {"key": photo.key}, (photo.key,), **where))
    return alarms
