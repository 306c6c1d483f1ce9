"""From the bytes of a file to text, or a plain-words refusal."""

import unicodedata

from articles.intake.refusals import UnreadableFile, gettext_noop
from cms.text import clean

MAX_BYTES = 2 * 1024 * 1024
BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
VIETNAMESE_LETTERS = set("ăâđêôơưĂÂĐÊÔƠƯ")


EMPTY = gettext_noop("The file is empty.")
TOO_LARGE = gettext_noop("The file is larger than 2 MB. An article in plain text is far smaller.")
BINARY = gettext_noop("The file is not plain text.")
UNDECODABLE = gettext_noop("The letters of the file cannot be read. Save it as text in UTF-8 and try again.")
PDF = gettext_noop("The file is a PDF document, not plain text.")
WORD = gettext_noop("The file is a Word document or a packed file, not plain text.")
IMAGE = gettext_noop("The file is an image, not plain text.")

KNOWN_BINARIES = (
    (b"%PDF", PDF),
    (b"PK\x03\x04", WORD),
    (b"PK\x05\x06", WORD),
    (b"\xd0\xcf\x11\xe0", WORD),
    (b"{\\rtf", WORD),
    (b"\x89PNG", IMAGE),
    (b"\xff\xd8\xff", IMAGE),
    (b"GIF87a", IMAGE),
    (b"GIF89a", IMAGE),
    (b"II*\x00", IMAGE),
    (b"MM\x00*", IMAGE),
)


def decode(raw: bytes) -> str:
    """Return the cleaned text of a file.

    Taken are UTF-8 with or without a byte order mark, UTF-16 with one, and Windows-1258 where the result
    looks like Vietnamese. Raises UnreadableFile for everything else, and for files empty or over 2 MB.
    """
    if len(raw) > MAX_BYTES:
        raise UnreadableFile(TOO_LARGE)
    refuse_binaries(raw)
    text = clean(decode_letters(raw))
    if not text.strip():
        raise UnreadableFile(EMPTY)
    return text


def refuse_binaries(raw: bytes) -> None:
    """Raise UnreadableFile for the known beginnings of documents and images."""
    for magic, message in KNOWN_BINARIES:
        if raw.startswith(magic):
            raise UnreadableFile(message)
    if raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        raise UnreadableFile(IMAGE)


def decode_letters(raw: bytes) -> str:
    """Return the text as encoded, not yet cleaned."""
    for mark, codec in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return decode_strictly(raw, codec)
    if b"\x00" in raw:
        raise UnreadableFile(BINARY)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        text = unicodedata.normalize("NFC", decode_strictly(raw, "cp1258"))
    if not is_plausibly_vietnamese(text):
        raise UnreadableFile(UNDECODABLE)
    return text


def decode_strictly(raw: bytes, codec: str) -> str:
    """Decode or raise UnreadableFile."""
    try:
        return raw.decode(codec)
    except UnicodeDecodeError as error:
        raise UnreadableFile(UNDECODABLE) from error


def is_plausibly_vietnamese(text: str) -> bool:
    """Whether text decoded by guess reads like Vietnamese: its own letters, no stray marks, few odd signs."""
    foreign = [letter for letter in text if ord(letter) > 127]
    odd = sum(1 for letter in foreign if not letter.isalpha() and letter not in "–—“”‘’…\xa0•²³°")
    control = sum(1 for letter in text if ord(letter) < 32 and letter not in "\n\r\t")
    own = sum(1 for letter in foreign if letter in VIETNAMESE_LETTERS or "\u1ea0" <= letter <= "\u1ef9")
    return not control and own * 2 >= len(foreign) > 0 and odd * 20 <= len(foreign)
