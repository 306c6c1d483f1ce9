"""Where pictures that came beside a text belong in it: where it shows them, where it names them, else behind it."""

import re
from collections.abc import Iterable
from dataclasses import replace

from articles.intake.documents import Document, Mark
from articles.intake.readers.file_names import PICTURE_ENDINGS, base_name, picture_key
from articles.intake.readers.joining import picture_line, placed
from articles.intake.readers.unpacking import Member

FILE_ENDING = re.compile(rf"\.(?:{PICTURE_ENDINGS})\b", re.IGNORECASE)
IN_BRACKETS = re.compile(r"[\[(<{]([^\[\](){}<>]{1,90})[\])>}]")
LABEL = re.compile(r"^(?:(?:chèn|xem|file|tệp)\s+)?(?:ảnh|hình|photo|image)\s*(?:số\s*)?[:.]?\s*", re.IGNORECASE)
NAME_REACH, NAME_WORDS = 90, 8  # letters and words before an ending that may belong to a file's name


def fill_pictures(document: Document, members: Iterable[Member]) -> tuple[Document, set[str]]:
    """Return the document with the bytes of the pictures it shows by name, and the paths of those that were used."""
    by_name: dict[str, Member] = {}
    for member in members:
        by_name.setdefault(member.name.casefold(), member)
    pictures, used = [], set()
    for picture in document.pictures:
        member = None if picture.data else by_name.get(base_name(picture.name).casefold())
        if member:
            picture = replace(picture, name=member.name, data=member.data)
            used.add(member.path)
        pictures.append(picture)
    return replace(document, pictures=pictures), used


def place_rest(document: Document) -> Document:
    """Return the document with each picture that has no place yet behind the text."""
    missing = sorted(set(range(len(document.pictures))) - placed(document))
    end = document.lines[-1].end if document.lines else 0
    return replace(document, lines=document.lines + [picture_line(number, end) for number in missing])


def place_named(document: Document) -> Document:
    """Return the document with each picture that has no place yet put right before the line that names its file."""
    here = placed(document)
    waiting: dict[str, int] = {}
    for number, picture in enumerate(document.pictures):
        if number not in here and picture.name:
            waiting.setdefault(picture_key(picture.name), number)
    lines = []
    for line in document.lines:
        if not waiting or Mark.OUTSIDE in line.marks:
            lines.append(line)
            continue
        keys = dict.fromkeys(key for key in named_keys(line.text, waiting) if key)
        lines += [picture_line(waiting.pop(key), line.start) for key in keys]
        lines.append(line)
    return replace(document, lines=lines)


def named_keys(text: str, known: dict[str, int]) -> list[str]:
    """The keys of the files among `known` that a line names: "ảnh: anh 1.jpg", "[Ảnh 2]"."""
    found = []
    for ending in FILE_ENDING.finditer(text):
        words = re.split(r"[\s:;,\[(<“\"]+", text[max(0, ending.start() - NAME_REACH) : ending.start()])[-NAME_WORDS:]
        keys = (picture_key(" ".join(words[first:]) + ending.group()) for first in range(len(words)))
        found.append(next((key for key in keys if key in known), ""))
    for bracket in IN_BRACKETS.finditer(text):
        label = LABEL.match(bracket[1])
        keys = (picture_key(bracket[1]), picture_key(bracket[1][label.end() :])) if label else ()
        found.append(next((key for key in keys if key in known), ""))
    return found
