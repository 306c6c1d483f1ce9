"""The column that keeps a body: sanitised on every way in."""

from articles.body.markup import sanitise
from cms.text.fields import CleanTextField


class BodyField(CleanTextField):
    """Rich text, sanitised by save, bulk_create and update() alike."""

    cleaner = staticmethod(sanitise)
