"""Vietnamese text: one way to clean it, one way to fold it for search, one way to make addresses of it.

Pure Python; the model fields that apply it are in `cms.text.fields`.
"""

from cms.text.cleaning import clean, clean_line, printable
from cms.text.folding import fold, fold_with_map, folded_words
from cms.text.keys import slugify, title_key

__all__ = ["clean", "clean_line", "fold", "fold_with_map", "folded_words", "printable", "slugify", "title_key"]
