"""Work that nobody needs to wait for."""

from django_tasks import task

from articles.models import Picture
from articles.pictures import rendition_bytes
from cms.images import RENDITIONS


@task()
def prepare_renditions(picture_id):
    """Make a new picture's renditions ahead of publication; publishing makes what is still missing."""
    picture = Picture.objects.filter(pk=picture_id).first()
    if picture:
        for size in RENDITIONS:
            rendition_bytes(picture, size)
