"""The names of documents: a title out of a file's name, and a file's name out of a title."""

import re

from cms.text import clean_line, slugify

NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|%;]+')  # what file systems and headers take for something else
MOST_LETTERS = 120  # of a title in a file's name


def title_of(file_name: str) -> str:
    """Return the title that a sent file gets from its name: without its ending, "_" as spaces, at most 300 letters."""
    name = re.split(r"[\\/]", file_name)[-1]
    stem, dot, ending = name.rpartition(".")
    words = stem if dot and len(ending) <= 5 else name
    return clean_line(words.replace("_", " "))[:300].strip()


def readable_name(title: str, kind: str, fallback: str) -> str:
    """Return the name under which a reader keeps the file, with all marks: "Kế hoạch số 12.pdf"."""
    words = clean_line(NOT_IN_NAMES.sub(" ", title))[:MOST_LETTERS].strip(" .")
    return f"{words or fallback}.{kind}"


def plain_name(title: str, kind: str, fallback: str) -> str:
    """Return the name as part of an address, in plain letters: "ke-hoach-so-12.pdf"."""
    return f"{slugify(title) or fallback}.{kind}"
