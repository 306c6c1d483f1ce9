"""Which picture files the web server may see: those of published articles, and no others.

Renditions are made in private storage. They appear in public storage when the first published article uses the
picture, and are taken away when the last one does no longer.
"""

from collections import defaultdict
from itertools import product

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages

from articles.models import Article, Photo, Picture
from cms.images import RENDITIONS, rendition

FOLDER = "pictures"


def rendition_name(picture, size, focal=None):
    """Return where in either storage a rendition lies; `size` is a key of RENDITIONS, `focal` by default the picture's.

    The focal point is part of the name, so that a file never changes under its address.
    """
    across, down = focal or picture.focal
    return f"{_folder(picture)}/{picture.sha256}-{round(across * 100):03d}{round(down * 100):03d}-{size}.webp"


def _folder(picture):
    return f"{FOLDER}/{picture.sha256[:2]}"


def rendition_url(photo, size):
    """Return the public address of a photo's picture in a size, cut as the photo asks."""
    return default_storage.url(rendition_name(photo.picture, size, photo.focal))


def rendition_size(picture, size):
    """Return (width, height) in pixels of a rendition, without opening a file."""
    spec = RENDITIONS[size]
    across, down = picture.width, picture.height
    if spec.ratio:
        across = min(across, down * spec.ratio[0] / spec.ratio[1])
        down = min(picture.height, picture.width * spec.ratio[1] / spec.ratio[0])
    width = min(spec.width, round(across))
    return width, max(1, round(width * down / across))


def rendition_bytes(picture, size, focal=None):
    """Return the bytes (WebP) of a rendition, made and kept privately where it is not there yet."""
    private, name = storages["private"], rendition_name(picture, size, focal)
    if not private.exists(name):
        with picture.original.open() as file:
            image = rendition(file.read(), *RENDITIONS[size], focal or picture.focal)
        private.save(name, ContentFile(image.data))
    with private.open(name) as file:
        return file.read()


def expose(picture, focals):
    """Write the renditions that are missing in public storage, and take away those of other focal points."""
    wanted = {rendition_name(picture, *which): which for which in product(RENDITIONS, focals)}
    for name in _public_files(picture):
        if name not in wanted:
            default_storage.delete(name)
    for name, which in wanted.items():
        if not default_storage.exists(name):
            default_storage.save(name, ContentFile(rendition_bytes(picture, *which)))


def conceal(picture):
    """Take the renditions out of public storage."""
    for name in _public_files(picture):
        default_storage.delete(name)


def _public_files(picture):
    try:
        names = default_storage.listdir(_folder(picture))[1]
    except FileNotFoundError:
        return []
    return [f"{_folder(picture)}/{name}" for name in names if name.startswith(picture.sha256)]


def sync(pictures):
    """Expose what a published article uses and conceal the rest, of the pictures with these ids."""
    public = Photo.objects.filter(picture__in=pictures, article__in=Article.objects.published())
    focals = defaultdict(set)
    for photo in public.select_related("picture"):
        focals[photo.picture_id].add(photo.focal)
    for picture in Picture.objects.filter(pk__in=pictures):
        expose(picture, focals[picture.pk]) if picture.pk in focals else conceal(picture)
