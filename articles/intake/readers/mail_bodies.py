"""The text of a mail from its parts: plain or marked up, pictures in their places, what is no article marked."""

import re
from collections.abc import Sequence
from dataclasses import replace
from email.message import Message
from itertools import groupby

from articles.intake.documents import Document, Mark, PictureFile, plain
from articles.intake.lines import Line
from articles.intake.readers.covering import outside_rows
from articles.intake.readers.dispatch import read_shape
from articles.intake.readers.joining import join, marked, picture_only
from articles.intake.readers.mail_parts import Part, header
from articles.intake.readers.shapes import Shape

CID = re.compile(r"cid:([^\s\"'<>)]+)", re.IGNORECASE)
QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
FLOWED = re.compile(r"(?<=\S) \n(?=\S)")
NEARLY_ALL = 0.95
UTF8_MARK = "\ufeff"


class Names:
    """One name for each file of a mail, by which a page within the mail shows it."""

    def __init__(self, parts: Sequence[Part]):
        self.names: dict[int, str] = {}
        self.by_id: dict[str, str] = {}
        taken: set[str] = set()
        for number, part in enumerate(parts, start=1):
            if part.is_body:
                continue
            name = part.name or f"{number}.{part.message.get_content_subtype()}"
            name = f"{number}-{name}" if name.casefold() in taken else name
            taken.add(name.casefold())
            self.names[id(part.message)] = name
            if part.content_id:
                self.by_id[part.content_id] = name

    def of(self, part: Part) -> str:
        """The name of a part."""
        return self.names[id(part.message)]

    def in_page(self, page: str) -> str:
        """A page with names for its pictures in place of their numbers in the mail."""
        return CID.sub(lambda found: self.by_id.get(found[1], found[0]), page)


def saved_page(mail: Message, parts: Sequence[Part], names: Names) -> Document | None:
    """The page, when this is no mail but one that a browser has saved as .mht."""
    if not (header(mail, "snapshot-content-location") or "saved by" in header(mail, "from").lower()):
        return None
    page = next((part for part in parts if part.kind == "text/html"), None)
    return read_markup(page, names) if page else None


def read_markup(part: Part, names: Names) -> Document:
    """The document of a part in HTML. Raises UnreadableFile."""
    return read_shape(Shape.HTML, f"{UTF8_MARK}{names.in_page(part.text())}".encode())


def body_of(parts: Sequence[Part], names: Names) -> Document:
    """The text of one mail, with the lines marked that are none of an article's. Raises UnreadableFile."""
    texts = [part for part in parts if part.is_body]
    documents = []
    for _, group in groupby(shown_in_order(parts), key=lambda part: part.group or id(part.message)):
        same = list(group)
        if same[0].is_body:
            documents.append(best_of([part for part in same if part.is_body], names))
        elif texts:
            documents.append(picture_only(PictureFile(names.of(same[0]))))
    return join(documents, "eml")


def shown_in_order(parts: Sequence[Part]) -> list[Part]:
    """The texts, and the pictures that stand between two of them and are shown by no page."""
    last = max((index for index, part in enumerate(parts) if part.is_body), default=0)
    return [
        part
        for index, part in enumerate(parts)
        if part.is_body or (index < last and part.is_shown and part.group is None and not part.content_id)
    ]


def best_of(parts: Sequence[Part], names: Names) -> Document:
    """The same text in several forms: the page, for it has no wrapped lines, unless it holds less than plain text."""
    plains = join([read_plain(part) for part in parts if part.kind != "text/html"], "eml")
    pages = [mark_lines(read_markup(part, names)) for part in parts if part.kind == "text/html" and part.text().strip()]
    page = join(pages, "eml")
    has_more = any(line.picture is not None for line in page.lines)
    return page if has_more or len(page.text) >= NEARLY_ALL * len(plains.text) else plains


def read_plain(part: Part) -> Document:
    """The document of a part in plain text; its signs of quotation are left out."""
    text = QUOTED.sub("", part.text())
    if "flowed" in str(part.message.get_param("format", "")).lower():
        text = FLOWED.sub(" ", text)
    rows = text.split("\n")
    documents = []
    for is_outside, group in groupby(zip(outside_rows(rows), rows, strict=True), key=lambda pair: pair[0]):
        document = plain("\n".join(row for _, row in group))
        documents.append(marked(document, Mark.OUTSIDE) if is_outside else document)
    return join(documents, "eml")


def mark_lines(document: Document) -> Document:
    """The document of a page with the mark on each line that is none of an article's; pictures go with their line."""
    outside = outside_rows([line.text for line in document.lines])
    lines = [with_mark(line) if is_outside else line for line, is_outside in zip(document.lines, outside, strict=True)]
    return replace(document, lines=lines)


def with_mark(line: Line) -> Line:
    """The line marked as outside."""
    return replace(line, marks=line.marks | {Mark.OUTSIDE})
