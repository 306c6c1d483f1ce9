"""Photos that somebody would miss something of."""

from articles.checking.alarms import NO_ALT, NO_PICTURE, SMALL, Alarm
from articles.intake.refusals import gettext_noop
from articles.models import ArticlePart, Level

WITHOUT_WORDS = gettext_noop("Photo %(key)s has neither a caption nor a description.")
WITHOUT_PICTURE = gettext_noop("The picture of photo %(key)s is still missing.")
TOO_SMALL = gettext_noop("The picture of photo %(key)s is small (%(across)s × %(down)s pixels) and looks blurred.")
LEAST_WIDTH = 960  # pixels: the article's column on a computer, at the usual density


def is_small(picture):
    """Tell whether a picture has fewer pixels across than a page shows."""
    return picture.width < LEAST_WIDTH


def check_photos(photos):
    """Return an Alarm for each photo without words, each caption without its picture, and each picture too small."""
    alarms = []
    for photo in photos:
        where = {"place": ArticlePart.CAPTION, "number": photo.key}
        if photo.picture_id and not photo.is_decorative and not photo.alt_text.strip():
            alarms.append(Alarm(NO_ALT, Level.WARNING, WITHOUT_WORDS, {"key": photo.key}, (photo.key,), **where))
        if not photo.picture_id:
            alarms.append(Alarm(NO_PICTURE, Level.NOTE, WITHOUT_PICTURE, {"key": photo.key}, (photo.key,), **where))
        elif is_small(photo.picture):
            told = {"key": photo.key, "across": photo.picture.width, "down": photo.picture.height}
            alarms.append(Alarm(SMALL, Level.NOTE, TOO_SMALL, told, (photo.key,), **where))
    return alarms
