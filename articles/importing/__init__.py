"""From a raw text to a draft: the last steps of intake, which know the database.

A file arrives (`propose`), an editor reviews what was read (`reviewing`), a draft is made. A command makes the draft at
once (`import_source`).
"""

from articles.importing.arrival import propose
from articles.importing.store import Imported, import_source

__all__ = ["Imported", "import_source", "propose"]
