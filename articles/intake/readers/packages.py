"""A zip or a folder that holds one article: a text and the pictures that go with it."""

import os
from pathlib import Path

from articles.intake.documents import Document
from articles.intake.readers.contents import article_of, flattened
from articles.intake.readers.file_names import harmless, is_junk
from articles.intake.readers.limits import MAX_FILE, Allowance
from articles.intake.readers.unpacking import Member, unpack


def read_package(raw: bytes, allowance: Allowance) -> Document:
    """Return the article in a zip. Raises UnreadableFile."""
    return article_of(flattened(unpack(raw, allowance), allowance), allowance, "zip")


def open_folder(path: Path) -> Document:
    """Return the article in a folder and its folders; links are not followed.

    Raises UnreadableFile, and OSError when the folder itself cannot be read.
    """
    allowance = Allowance()
    return article_of(flattened(files_of(Path(path), allowance), allowance), allowance, "folder")


def files_of(top: Path, allowance: Allowance) -> list[Member]:
    """The files below a folder, junk left out, counted before they are read."""
    members = []
    for folder, folders, names in os.walk(top, onerror=raise_it):
        folders.sort()
        for name in sorted(names):
            file = Path(folder) / name
            path = harmless(os.fsencode(file.relative_to(top)).decode("utf-8", "replace"))
            if is_junk(path) or file.is_symlink() or not file.is_file():
                continue
            allowance.take_file()
            allowance.take_bytes(file.stat().st_size)
            members.append(Member(path, read_at_most(file)))
    return members


def read_at_most(file: Path) -> bytes:
    """The bytes of a file, of a larger one only so many that it is refused."""
    with file.open("rb") as opened:
        return opened.read(MAX_FILE + 1)


def raise_it(error: OSError) -> None:
    """Raise what os.walk would pass over."""
    raise error
