"""Which shape a file has: decided by its bytes, and by its name only where the bytes leave it open."""

import re
from enum import StrEnum

from articles.intake.readers.file_names import ENDING
from articles.intake.readers.limits import FILE_TOO_LARGE, MAX_FILE
from articles.intake.readers.signatures import SLIDES, SPREADSHEET, refuse_binaries
from articles.intake.readers.text import EMPTY
from articles.intake.readers.unpacking import DAMAGED, names_of
from articles.intake.refusals import UnreadableFile, gettext_noop

OPEN_DOCUMENT = gettext_noop("This is an .odt file. Open it in Word or LibreOffice, save it as .docx and send that.")

OTHER_OFFICE = {"xl": SPREADSHEET, "ppt": SLIDES}
HEAD = 64 * 1024  # bytes that are looked at for headers and tags
ZIPS = (b"PK\x03\x04", b"PK\x05\x06")
# No comment holds the end of one, so that the expression has but one way to match and takes no longer for many.
COMMENT = rb"<!--(?:(?!-->).){0,4000}-->"
MARKUP = re.compile(
    rb"(?:\s|<\?xml[^>]{0,200}>|%b)*+"
    rb"<(?:!doctype\s+html|(?:html|head|body|table|div|p|span|font|center|meta|title|article|section|style|h[1-6]|br)[\s/>])"
    % COMMENT,
    re.IGNORECASE | re.DOTALL,
)
HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):")
OF_A_MAIL = {b"from", b"received", b"mime-version", b"message-id", b"return-path", b"delivered-to"}
ALSO_OF_A_MAIL = OF_A_MAIL | {b"to", b"cc", b"subject", b"date", b"content-type", b"reply-to", b"dkim-signature"}


class Shape(StrEnum):
    """The shapes that are read."""

    DOCX = "docx"
    PACKAGE = "zip"
    MAIL = "eml"
    HTML = "html"
    TEXT = "txt"


BY_ENDING = {
    ".eml": Shape.MAIL, ".mht": Shape.MAIL, ".mhtml": Shape.MAIL,
    ".htm": Shape.HTML, ".html": Shape.HTML, ".xhtml": Shape.HTML,
}  # fmt: skip


def shape_of(raw: bytes, name: str) -> Shape:
    """Return the shape of a file. Raises UnreadableFile for an empty one and for all that is known not to be read."""
    if not raw:
        raise UnreadableFile(EMPTY)
    if len(raw) > MAX_FILE:
        raise UnreadableFile(FILE_TOO_LARGE)
    if raw.startswith(ZIPS):
        return shape_of_zip(raw, ending_of(name))
    refuse_binaries(raw)
    if MARKUP.match(head_of(raw)):
        return Shape.HTML
    if begins_as_mail(raw):
        return Shape.MAIL
    return BY_ENDING.get(ending_of(name), Shape.TEXT)


def ending_of(name: str) -> str:
    """The ending of a file's name in small letters, with its dot; "" where it has none."""
    match = ENDING.search(name)
    return match.group().lower() if match else ""


def head_of(raw: bytes) -> bytes:
    """The beginning of a file, one byte a letter, for looking at its tags."""
    head = raw[:HEAD].removeprefix(b"\xef\xbb\xbf")
    return head[2:].replace(b"\x00", b"") if head[:2] in (b"\xff\xfe", b"\xfe\xff") else head


def shape_of_zip(raw: bytes, ending: str) -> Shape:
    """Tell a Word file from a package of files, and refuse the other documents that are zips."""
    names = names_of(raw)
    if names is None:
        if ending == ".docx":
            return Shape.DOCX
        raise UnreadableFile(DAMAGED)
    tops = {name.split("/", 1)[0] for name in names}
    if "[Content_Types].xml" in tops:
        for folder, message in OTHER_OFFICE.items():
            if folder in tops and "word" not in tops:
                raise UnreadableFile(message)
        return Shape.DOCX
    if {"mimetype", "META-INF", "content.xml"} <= tops:
        raise UnreadableFile(OPEN_DOCUMENT)
    return Shape.DOCX if "word/document.xml" in names else Shape.PACKAGE


def begins_as_mail(raw: bytes) -> bool:
    """Whether a file begins with the headers of a mail and a blank line behind them."""
    names = []
    for index, line in enumerate(raw[:HEAD].lstrip().split(b"\n")):
        if not line.strip():
            return len(OF_A_MAIL.intersection(names)) > 0 and len(ALSO_OF_A_MAIL.intersection(names)) > 1
        header = HEADER.match(line)
        if header:
            names.append(header[1].lower())
        elif not (index and line[:1] in b" \t") and not (index == 0 and line.startswith(b"From ")):
            return False
    return len(OF_A_MAIL.intersection(names)) > 1
