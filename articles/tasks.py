"""Work that need not be waited for."""

from django_tasks import task

from articles.pictures import sync


@task()
def sync_pictures(picture_ids):
    """Bring the public files of these pictures (list of ids) in line with what is published."""
    sync(picture_ids)
