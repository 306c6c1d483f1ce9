"""Many-to-many rows that hold on to what they name."""

from django.db.models import PROTECT


def protect(links, side):
    """Refuse to delete a row that `links` names at `side` (a foreign key of the rows Django makes itself).

    Django lets such rows go quietly with either end; news must not lose its place because a place was deleted.
    """
    links._meta.get_field(side).remote_field.on_delete = PROTECT
