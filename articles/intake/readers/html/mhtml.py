"""Web pages saved as one file (.mht, .mhtml): the page and its pictures as parts of a mail (RFC 2557)."""

import email
import posixpath
import re
from email.errors import MessageError
from email.message import Message

from articles.intake.refusals import UnreadableFile, gettext_noop

HEADER = re.compile(rb"(?:^|\n)(?:MIME-Version|Content-Type)\s*:", re.IGNORECASE)
HEAD = 4096
NO_PAGE = gettext_noop("The saved web page holds no text. Open the page and save it again.")
BROKEN = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)


def is_mhtml(raw: bytes) -> bool:
    """Whether bytes begin as the parts of a saved page do."""
    head = raw[:HEAD].lower()
    return bool(HEADER.search(head)) and b"multipart/related" in head and not head.lstrip().startswith(b"<")


def take_parts(raw: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the page, and pictures by the addresses that it may call them by. Raises UnreadableFile without a page."""
    page, pictures = b"", {}
    try:
        for part in email.message_from_bytes(raw).walk():
            kind = part.get_content_type()
            if kind == "text/html" and not page:
                page = content_of(part)
            elif kind.startswith("image/"):
                pictures |= dict.fromkeys(addresses(part), content_of(part))
    except BROKEN as error:
        raise UnreadableFile(NO_PAGE) from error
    if not page.strip():
        raise UnreadableFile(NO_PAGE)
    return page, pictures


def content_of(part: Message) -> bytes:
    """The bytes of a part."""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def addresses(part: Message) -> list[str]:
    """What a page may call a part: its place, the end of its place, its number."""
    place = str(part.get("Content-Location", "")).strip()
    number = str(part.get("Content-ID", "")).strip(" <>")
    names = [place, posixpath.basename(place), f"cid:{number}" if number else ""]
    return [name for name in names if name]
