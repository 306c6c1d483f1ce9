"""What two writings of the same words share. The words of posts, places and names come again and again."""

from functools import lru_cache

from cms.text import title_key

key_of = lru_cache(maxsize=20_000)(title_key)
