"""Documents that are attached to articles: decided by content, named for readers, answered as downloads.

`judge` (pure Python) says of which kind some bytes are, or refuses them with UnsafeDocument.
"""

from articles.attaching.judging import judge
from articles.attaching.refusal import MOST_BYTES, UnsafeDocument

__all__ = ["MOST_BYTES", "UnsafeDocument", "judge"]
