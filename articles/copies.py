"""An article as one file for the record keeper: plain HTML with the pictures inside, readable without this software.

The file says what the article's page says, in the order of reading, and where and when it was published. Nothing in it
depends on the moment of copying: the same article gives the same bytes, so a copy can be checked by making it again.
"""

import base64
import hashlib

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.db.models import F, Max, Prefetch, Q, prefetch_related_objects
from django.template.loader import render_to_string
from django.utils import translation

from articles.models import ArchiveCopy, Article, Mention, Photo, SiteProfile
from articles.pictures import rendition_bytes
from articles.rendering import body_html, plain_html

FOLDER = "archive"
SIZE = "wide"


def keep_copy(article):
    """Keep a copy of a published article as it is now; return the ArchiveCopy, one that is there already included.

    Returns None where the article is not published: only what readers saw belongs into the archive.
    """
    article = Article.objects.published().for_page().filter(pk=article.pk).first()
    if article is None:
        return None
    data = copy_of(article)
    digest = hashlib.sha256(data).hexdigest()
    known = ArchiveCopy.objects.filter(article=article, sha256=digest).first()
    return known or _store(article, digest, data)


def _store(article, digest, data):
    day = article.published_at
    copy = ArchiveCopy(article=article, sha256=digest, size=len(data), address=_address(article))
    copy.file.save(f"{FOLDER}/{day:%Y}/{day:%m}/{article.pk}-{digest}.html", ContentFile(data), save=False)
    try:
        with transaction.atomic():
            copy.save()
    except IntegrityError:  # another worker kept the same at the same time
        copy.file.delete(save=False)
        return ArchiveCopy.objects.get(article=article, sha256=digest)
    return copy


def copy_of(article):
    """Return the bytes of the file for a published article."""
    named = Mention.objects.select_related("official").prefetch_related("titles")
    parts = (Prefetch("photos", Photo.objects.select_related("picture")), Prefetch("mentions", named))
    prefetch_related_objects([article], *parts, "districts", "agencies", "attachments", "corrections")
    for photo in article.photos.all():
        photo.data = _data(photo)
    with translation.override(settings.LANGUAGE_CODE):
        page = {
            "article": article,
            "site": SiteProfile.current(),
            "address": _address(article),
            "body": body_html(article, "articles/copy/photo.html"),
            "english": plain_html(article.body_en),
        }
        return render_to_string("articles/copy/page.html", page).encode()


def _data(photo):
    """Return a photo's picture as text that stands in the page itself, "" where the picture is missing."""
    if not photo.picture_id:
        return ""
    return "data:image/webp;base64," + base64.b64encode(rendition_bytes(photo.picture, SIZE, photo.focal)).decode()


def _address(article):
    with translation.override(settings.LANGUAGE_CODE):
        return settings.SITE_URL + article.get_absolute_url()


def to_copy():
    """Return the published articles that have no copy, or were changed after their newest one."""
    rows = Article.objects.published().annotate(copied_at=Max("archive_copies__made_at"))
    return rows.filter(Q(copied_at=None) | Q(copied_at__lt=F("updated_at")))
