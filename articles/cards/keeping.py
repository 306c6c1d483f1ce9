"""Which card an article has now, drawn when it is first asked for and kept until it says something else.

Cards lie in private storage: a view that has asked whether the article is published answers with them, so that none
can be had by its address alone. A card's version follows from everything that it shows; of an article only the
versions of today stay, one a language. What is kept may be deleted at any time.
"""

import hashlib
import json
import logging
from threading import Lock
from typing import NamedTuple

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from articles.cards.drawing import Words, card
from articles.cards.layout import HEIGHT, PHOTO, WIDTH
from articles.models import Photo, SiteProfile
from cms.images import UnsafeImage, part
from cms.languages import canonical

LOOK = 1  # raised when cards are drawn differently: all are then drawn anew
SIGNS = 16  # of a version
_END = b"\xff\xd9"  # of every whole JPEG file
_drawing = Lock()  # one card at a time in a process: many who ask for the same wait for it instead of drawing it too
logger = logging.getLogger(__name__)


class Card(NamedTuple):
    """What an article's card shows; `cover` is the photo on it, None where there is none or it is too small."""

    article: int
    words: Words
    cover: Photo | None

    @property
    def version(self):
        """Return what differs between two cards that look different, in hex."""
        photo = [self.cover.picture.sha256, *self.cover.focal] if self.cover else []
        return hashlib.sha256(json.dumps([LOOK, self.words, photo]).encode()).hexdigest()[:SIGNS]

    @property
    def name(self):
        """Return where the card lies in private storage."""
        return f"{_folder(self.article)}/{self.version}.jpg"


def card_of(article, site: SiteProfile, cover: Photo | None):
    """Return the Card of an article, whose section was fetched, in the active language."""
    day = timezone.localdate(article.published_at)
    words = Words(
        title=article.shown_title,
        site=site.name,
        locality=site.locality,
        section=article.section.name,
        day=f"{day.day}/{day.month}/{day.year}",
    )
    return Card(article.pk, words, cover if cover and _is_sharp(cover.picture) else None)


def _is_sharp(picture):
    """Tell whether the part that is shown of a picture is enlarged at most twice."""
    left, top, right, bottom = PHOTO
    return 2 * picture.width >= right - left and 2 * picture.height >= bottom - top


def told_card(article, site, cover):
    """Return path (with the version, so that who has seen another asks again), width, height and words of a card."""
    path = canonical(reverse("card", args=[article.slug]), article.has_english)
    url = f"{path}?v={card_of(article, site, cover).version}"
    return {"url": url, "width": WIDTH, "height": HEIGHT, "alt": article.shown_title}


def card_file(article, site, cover):
    """Return the bytes of an article's card in the active language, as kept, else drawn and kept."""
    wanted = card_of(article, site, cover)
    found = _read(wanted.name)
    if found is None:
        with _drawing:
            found = _read(wanted.name) or _made(wanted)
        _keep_only(article.pk, _names(article, site, cover))
    return found


def forget(article):
    """Take away all cards of the article with this number."""
    _keep_only(article, set())


def _made(wanted):
    data = card(wanted.words, _photo(wanted.cover) if wanted.cover else None)
    storages["private"].delete(wanted.name)  # half a file, left by a process that was killed
    storages["private"].save(wanted.name, ContentFile(data))
    return data


def _photo(cover):
    """Return the part of a photo that a card shows, None where its file is not there or cannot be read."""
    left, top, right, bottom = PHOTO
    try:
        with cover.picture.original.open() as file:
            return part(file.read(), right - left, bottom - top, cover.focal)
    except (OSError, UnsafeImage):
        logger.warning("The card of article %s is drawn without its photo.", cover.article_id, exc_info=True)
        return None


def _read(name):
    """Return the bytes of a card that is there, whole; else None."""
    try:
        with storages["private"].open(name) as file:
            data = file.read()
    except FileNotFoundError:
        return None
    return data if data.endswith(_END) else None


def _names(article, site, cover):
    """Return the names of an article's cards of today in all languages."""
    names = set()
    for language, _name in settings.LANGUAGES:
        with override(language):
            names.add(card_of(article, site, cover).name)
    return names


def _keep_only(article, names):
    folder, private = _folder(article), storages["private"]
    try:
        there = {f"{folder}/{name}" for name in private.listdir(folder)[1]}
    except FileNotFoundError:
        return
    for name in there - names:
        private.delete(name)
    if not names:
        private.delete(folder)


def _folder(article):
    return f"cards/{article // 1000}/{article}"
