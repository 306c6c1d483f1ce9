"""Which picture files the web server may see: those of published articles, and no others.

Renditions are made in private storage. They appear in public storage when the first published article uses the
picture, and are taken away when the last one does no longer.
"""

from collections import defaultdict

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages

from articles.models import Article, Photo, Picture
from cms.images import RENDITIONS, Variant, renditions, size_of, variants, widths

FOLDER = "pictures"
SIGNS = 20  # of a picture's hash in the names of its files: enough that no two are alike and nobody guesses one


def rendition_name(picture, size, focal=None, width=None, kind="jpg"):
    """Return where in either storage a file of a picture lies; `size` is a key of RENDITIONS, `kind` the format.

    `focal` is by default the picture's, `width` the largest. The focal point is part of the name of what is cut at
    it, so that a file never changes under its address.
    """
    width = width or widths(picture.width, picture.height, size)[-1]
    across, down = focal or picture.focal
    cut = f"{round(across * 100):03d}{round(down * 100):03d}-" if RENDITIONS[size].ratio else ""
    return f"{_beginning(picture)}-{cut}{size}-{width}.{kind}"


def _beginning(picture):
    return f"{FOLDER}/{picture.sha256[:2]}/{picture.sha256[:SIGNS]}"


def rendition_url(photo, size, width=None, kind="jpg"):
    """Return the public address of a file of a photo's picture, cut as the photo asks; by default the largest JPEG."""
    return default_storage.url(rendition_name(photo.picture, size, photo.focal, width, kind))


def rendition_size(picture, size, width=None):
    """Return (width, height) in pixels of a file, by default the largest, without opening it."""
    return size_of(picture.width, picture.height, size, width or max(RENDITIONS[size].widths))


def file_size(photo, size):
    """Return the bytes of the largest public JPEG of a photo's picture, None where it is not there."""
    try:
        return default_storage.size(rendition_name(photo.picture, size, photo.focal))
    except OSError:
        return None


def rendition_bytes(picture, size, focal=None):
    """Return the bytes of the largest WebP of a size, made and kept privately where it is not there yet."""
    width = widths(picture.width, picture.height, size)[-1]
    name = rendition_name(picture, size, focal, width, "webp")
    make(picture, {name: (Variant(size, width, "webp"), focal or picture.focal)})
    return _read(name)


def names_of(picture, focals):
    """Return {name: what is made for it} for all files of a picture that is cut at these focal points."""
    return {
        rendition_name(picture, one.cut, focal, one.width, one.kind): (one, focal)
        for one in variants(picture.width, picture.height)
        for focal in focals
    }


def make(picture, wanted):
    """Make the files of `wanted`, as `names_of` returns it, that private storage has not yet; all from one decoding."""
    private = storages["private"]
    missing = {name: which for name, which in wanted.items() if not private.exists(name)}
    if missing:
        with picture.original.open() as file:
            made = renditions(file.read(), missing.values())
        for name, which in missing.items():
            private.save(name, ContentFile(made[which]))


def _read(name):
    with storages["private"].open(name) as file:
        return file.read()


def expose(picture, focals):
    """Write the renditions that are missing in public storage, and take away those of other focal points."""
    wanted = names_of(picture, focals)
    there = set(_public_files(picture))
    for name in there - wanted.keys():
        default_storage.delete(name)
    missing = {name: which for name, which in wanted.items() if name not in there}
    make(picture, missing)
    for name in missing:
        default_storage.save(name, ContentFile(_read(name)))


def conceal(picture):
    """Take the renditions out of public storage."""
    for name in _public_files(picture):
        default_storage.delete(name)


def _public_files(picture):
    folder, beginning = _beginning(picture).rsplit("/", 1)
    try:
        names = default_storage.listdir(folder)[1]
    except FileNotFoundError:
        return []
    return [f"{folder}/{name}" for name in names if name.startswith(beginning)]


def sync(pictures):
    """Expose what a published article uses and conceal the rest, of the pictures with these ids."""
    public = Photo.objects.filter(picture__in=pictures, article__in=Article.objects.published())
    focals = defaultdict(set)
    for photo in public.select_related("picture"):
        focals[photo.picture_id].add(photo.focal)
    for picture in Picture.objects.filter(pk__in=pictures):
        expose(picture, focals[picture.pk]) if picture.pk in focals else conceal(picture)
