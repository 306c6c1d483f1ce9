"""The parts of a mail: its texts, its pictures in their places, its attachments.

Broken mails are read as far as they go.
The standard library's older policy is used: its newer one parses headers in quadratic time and fails on odd ones.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.header import decode_header
from email.message import Message
from email.policy import Compat32

from articles.intake.readers.file_names import base_name, harmless
from articles.intake.readers.limits import MAX_FILES, MAX_TEXT, TEXT_TOO_LARGE
from articles.intake.readers.text import decode_letters
from articles.intake.refusals import UnreadableFile, gettext_noop
from cms.text import clean, clean_line

DAMAGED_MAIL = gettext_noop("The mail is damaged. Save it again as .eml, or copy the words and paste them.")

FAULTS = (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError)
MULTIPART = re.compile(rb"multipart/|message/rfc822", re.IGNORECASE)
ASCII_LIKE = re.compile(r"(?:us-)?ascii|utf-?8|(?:windows|cp|iso-8859)[-_]?\d+|latin", re.IGNORECASE)
MOST_ROWS = 2_000_000  # a mail of the largest size has fewer than a million
LONGEST_HEADER = 8_000  # letters
MAX_FORWARDED = 1  # mails within the mail that are read


class ShortHeaders(Compat32):
    """The older policy with headers cut where no honest one reaches: their parameters take quadratic time."""

    def header_source_parse(self, sourcelines):
        """Return the name and the value of a header."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:LONGEST_HEADER]


@dataclass(frozen=True)
class Part:
    """One leaf of `mail`, the one sent or one attached to it.

    `group` tells which of its texts are the same in another form; None: this text stands alone.
    """

    message: Message = field(repr=False)
    mail: Message = field(repr=False)
    group: int | None

    @property
    def kind(self) -> str:
        """Its content type, such as "text/plain"."""
        return self.message.get_content_type()

    @property
    def is_shown(self) -> bool:
        """Whether it is meant to be seen with the text and not as a file beside it."""
        return not header(self.message, "content-disposition").lower().startswith("attachment")

    @property
    def is_body(self) -> bool:
        """Whether it is a text of the mail itself, be it one whose parts could not be told from each other."""
        is_text = self.kind in ("text/plain", "text/html") or self.message.get_content_maintype() == "multipart"
        return is_text and self.is_shown and not file_name(self.message)

    @property
    def content_id(self) -> str:
        """The name by which a page within the mail shows it; "" where it has none."""
        return header(self.message, "content-id").strip("<> ")

    @property
    def name(self) -> str:
        """The name of the file, or the last part of the address that it was saved from."""
        return harmless(file_name(self.message)) or harmless(base_name(header(self.message, "content-location")))

    def data(self) -> bytes:
        """Its bytes as they were before they were packed for the way."""
        try:
            found = self.message.get_payload(decode=True)
        except FAULTS:
            found = None
        if found is None:
            found = self.message.get_payload()
        return found if isinstance(found, bytes) else str(found or "").encode("utf-8", "surrogateescape")

    def text(self) -> str:
        """Its cleaned letters; its charset is believed only where its bytes do not tell better.

        Raises UnreadableFile for plain text that is too large.
        """
        raw = self.data()
        if self.kind != "text/html" and len(raw) > MAX_TEXT:
            raise UnreadableFile(TEXT_TOO_LARGE)
        return clean(decoded(raw, charset(self.message)))


def parse(raw: bytes) -> Message:
    """Return a mail with its parts. Raises UnreadableFile."""
    if len(MULTIPART.findall(raw)) > MAX_FILES or raw.count(b"\n") > MOST_ROWS:
        raise UnreadableFile(DAMAGED_MAIL)
    try:
        return message_from_bytes(raw, policy=ShortHeaders())
    except FAULTS as error:
        raise UnreadableFile(DAMAGED_MAIL) from error


def parts_of(mail: Message) -> Iterator[Part]:
    """Yield the leaves in order; of the mails attached to it only the first level."""
    waiting: list[tuple[Message, Message, int | None, int]] = [(mail, mail, None, 0)]
    number = 0
    while waiting:
        message, of_mail, group, level = waiting.pop()
        if not message.is_multipart():
            yield Part(message, of_mail, group)
            continue
        number += 1
        parts = message.get_payload()
        if message.get_content_type() == "multipart/alternative":
            group = group or number
        if message.get_content_maintype() == "message":
            of_mail, group, level = parts[0], None, level + 1
        if level <= MAX_FORWARDED:
            waiting += [(part, of_mail, group, level) for part in reversed(parts)]


def header(message: Message, name: str) -> str:
    """A header as cleaned text on one line; "" where there is none."""
    try:
        return words_of(str(message.get(name) or ""))
    except FAULTS:
        return ""


def file_name(message: Message) -> str:
    """The name of an attached file; "" where it has none."""
    try:
        return words_of(str(message.get_filename("") or ""))
    except FAULTS:
        return ""


def words_of(value: str) -> str:
    """A header's value with its encoded words decoded, cleaned, on one line."""
    parts = decode_header(value)
    return clean_line("".join(part if isinstance(part, str) else decoded(part, codec or "") for part, codec in parts))


def charset(message: Message) -> str:
    """The charset that a part says it has; "" where it says none."""
    try:
        return message.get_content_charset("") or ""
    except FAULTS:
        return ""


def decoded(raw: bytes, codec: str) -> str:
    """Letters of bytes in a charset that may be wrong or unknown; what cannot be read becomes a sign."""
    if not raw.isascii() or ASCII_LIKE.match(codec):
        for attempt in (lambda: raw.decode("utf-8"), lambda: raw.decode(codec or "utf-8"), lambda: decode_letters(raw)):
            try:
                return attempt()
            except (UnicodeError, LookupError, UnreadableFile):
                continue
    try:
        return raw.decode(codec or "utf-8", "replace")
    except (UnicodeError, LookupError):
        return raw.decode("utf-8", "replace")
