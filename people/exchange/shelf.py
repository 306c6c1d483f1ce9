"""Where a table waits between its preview and the word to store it.

The file lies in the private storage, which all worker processes share, under a name that cannot be guessed. The page
holds a signed ticket for it, which is good for one hour, one account and one kind of table, and is used up by the act.
What nobody came back for goes with the next table that somebody sends, or by the task worker.
"""

from datetime import timedelta
from uuid import uuid4

from django.core import signing
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.utils import timezone
from django_tasks import default_task_backend, task

FOLDER = "tables"
WAIT = timedelta(hours=1)


class Gone(Exception):
    """There is no such table (any more): the ticket is too old, used up, another account's, or made up."""


def put(data, name, purpose):
    """Keep the bytes of a file called `name`; return a ticket for whoever comes with the same `purpose` (a text)."""
    tidy()
    key = uuid4().hex
    storages["private"].save(f"{FOLDER}/{key}", ContentFile(data))
    if default_task_backend.supports_defer:
        tidy_later.using(run_after=timezone.now() + WAIT).enqueue()
    return signing.dumps([key, name], salt=f"{__name__}:{purpose}")


def take(ticket, purpose):
    """Return (bytes, name) of a kept file and keep it no longer. Raises Gone."""
    try:
        key, name = signing.loads(ticket, salt=f"{__name__}:{purpose}", max_age=WAIT)
        with storages["private"].open(f"{FOLDER}/{key}") as file:
            data = file.read()
    except (signing.BadSignature, FileNotFoundError) as error:
        raise Gone from error
    storages["private"].delete(f"{FOLDER}/{key}")
    return data, name


def tidy():
    """Delete the files whose tickets are no longer good."""
    storage = storages["private"]
    try:
        _folders, keys = storage.listdir(FOLDER)
    except FileNotFoundError:
        return
    for key in keys:
        path = f"{FOLDER}/{key}"
        if storage.exists(path) and timezone.now() - storage.get_modified_time(path) > WAIT:
            storage.delete(path)


@task()
def tidy_later():
    """Delete, when its time has come, what nobody came back for."""
    tidy()
