"""Which picture files the web server may see: those of published articles, and no others.

Renditions are made in private storage. They appear in public storage when the first published article uses the
picture, and are taken away when the last one does no longer.
"""

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages

from articles.models import Article, Picture
from cms.images import RENDITIONS, rendition

FOLDER = "pictures"


def rendition_name(picture, size):
    """Return where in either storage a rendition lies; `size` is a key of RENDITIONS.

    The focal point is part of the name, so that a file never changes under its address.
    """
    focal = f"{round(picture.focal_x * 100):03d}{round(picture.focal_y * 100):03d}"
    return f"{_folder(picture)}/{picture.sha256}-{focal}-{size}.webp"


def _folder(picture):
    return f"{FOLDER}/{picture.sha256[:2]}"


def rendition_url(picture, size):
    """Return the public address of a rendition."""
    return default_storage.url(rendition_name(picture, size))


def rendition_size(picture, size):
    """Return (width, height) in pixels of a rendition, without opening a file."""
    spec = RENDITIONS[size]
    across, down = picture.width, picture.height
    if spec.ratio:
        across = min(across, down * spec.ratio[0] / spec.ratio[1])
        down = min(picture.height, picture.width * spec.ratio[1] / spec.ratio[0])
    width = min(spec.width, round(across))
    return width, max(1, round(width * down / across))


def rendition_bytes(picture, size):
    """Return the bytes (WebP) of a rendition, made and kept privately where it is not there yet."""
    private, name = storages["private"], rendition_name(picture, size)
    if not private.exists(name):
        with picture.original.open() as file:
            image = rendition(file.read(), *RENDITIONS[size], (picture.focal_x, picture.focal_y))
        private.save(name, ContentFile(image.data))
    with private.open(name) as file:
        return file.read()


def expose(picture):
    """Write the renditions that are missing in public storage, and take away those of an earlier focal point."""
    wanted = {rendition_name(picture, size): size for size in RENDITIONS}
    for name in _public_files(picture):
        if name not in wanted:
            default_storage.delete(name)
    for name, size in wanted.items():
        if not default_storage.exists(name):
            default_storage.save(name, ContentFile(rendition_bytes(picture, size)))


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
    used = Article.objects.published().filter(photos__picture__in=pictures)
    public = set(used.values_list("photos__picture", flat=True))
    for picture in Picture.objects.filter(pk__in=pictures):
        (expose if picture.pk in public else conceal)(picture)
