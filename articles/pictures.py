"""Which picture files the web server may see: those of published articles, and no others.

A picture's renditions appear in public storage when the first published article uses it, and are taken away
when the last one does no longer. Names are random-looking (the content's SHA-256), but no draft relies on that.
"""

from cms.images import RENDITIONS, rendition
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from articles.models import Article, Picture


def rendition_name(picture, size):
    """Return where in public storage the rendition of a picture lies; `size` is a key of RENDITIONS.

    The focal point is part of the name, so that a file never changes under its address.
    """
    focal = f"{round(picture.focal_x * 100):02d}{round(picture.focal_y * 100):02d}"
    return f"pictures/{picture.sha256[:2]}/{picture.sha256}-{focal}-{size}.webp"


def rendition_url(picture, size):
    """Return the public address of a rendition."""
    return default_storage.url(rendition_name(picture, size))


def make_rendition(picture, size):
    """Return the bytes (WebP) of one rendition of a picture."""
    with picture.original.open() as file:
        data = file.read()
    spec = RENDITIONS[size]
    return rendition(data, spec.width, spec.ratio, (picture.focal_x, picture.focal_y)).data


def expose(picture):
    """Write the renditions that are missing in public storage."""
    for size in RENDITIONS:
        name = rendition_name(picture, size)
        if not default_storage.exists(name):
            default_storage.save(name, ContentFile(make_rendition(picture, size)))


def conceal(picture):
    """Take the renditions out of public storage."""
    for size in RENDITIONS:
        default_storage.delete(rendition_name(picture, size))


def sync(pictures):
    """Expose what a published article uses and conceal the rest, of the pictures with these ids."""
    used = Article.objects.published().filter(photos__picture__in=pictures)
    public = set(used.values_list("photos__picture", flat=True))
    for picture in Picture.objects.filter(pk__in=pictures):
        (expose if picture.pk in public else conceal)(picture)
