"""From a raw text to a draft: the last step of intake, the only one that knows the database."""

from articles.importing.store import Imported, import_source

__all__ = ["Imported", "import_source"]
