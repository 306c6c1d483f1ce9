"""From the bytes of a plain text to its letters, whatever they were encoded in, or a plain-words refusal."""

import unicodedata
from importlib import import_module

from articles.intake.documents import Document, plain
from articles.intake.readers.limits import MAX_TEXT, TEXT_TOO_LARGE
from articles.intake.refusals import UnreadableFile, gettext_noop
from cms.text import clean

BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
LATIN_OR_SIGN = 0x25  # the last page of Unicode that Vietnamese news is printed with: bullets and boxes
VIETNAMESE_LETTERS = set("ăâđêôơưĂÂĐÊÔƠƯ")

EMPTY = gettext_noop("The file is empty.")
BINARY = gettext_noop("The file is not plain text.")
UNDECODABLE = gettext_noop("The letters of the file cannot be read. Save it as text in UTF-8 and try again.")


def read_text(raw: bytes) -> Document:
    """Return the document of a plain text. Raises UnreadableFile."""
    return plain(decode(raw))


def decode(raw: bytes) -> str:
    """Return the cleaned text of a file.

    Taken are UTF-8 and UTF-16 with or without a byte order mark, and Windows-1258, TCVN3 and VNI where the result
    looks like Vietnamese. Raises UnreadableFile for everything else, and for files empty or over 2 MB.
    """
    if len(raw) > MAX_TEXT:
        raise UnreadableFile(TEXT_TOO_LARGE)
    text = clean(decode_letters(raw))
    if not text.strip():
        raise UnreadableFile(EMPTY)
    return text


def decode_letters(raw: bytes) -> str:
    """Return the text as encoded, not yet cleaned."""
    codec = next((codec for mark, codec in BYTE_ORDER_MARKS if raw.startswith(mark)), None) or utf16_by_zeros(raw)
    if codec:
        return decode_strictly(raw, codec)
    if b"\x00" in raw:
        raise UnreadableFile(BINARY)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return decode_bytes_of_windows(raw)
    return from_legacy_font(text) or text


def utf16_by_zeros(raw: bytes) -> str | None:
    """The kind of UTF-16 without a mark: every other byte of most letters is zero, and none of the bytes between."""
    zeros = raw[0::2].count(0), raw[1::2].count(0)
    if len(raw) % 2 or max(zeros) * 5 < len(raw) // 2 or min(zeros):
        return None
    high = raw[0::2] if zeros[0] > zeros[1] else raw[1::2]
    if max(high, default=0) > LATIN_OR_SIGN:
        return None
    return ("utf-16-be", "utf-16-le")[zeros[1] > zeros[0]] if max(zeros) else None


def decode_strictly(raw: bytes, codec: str) -> str:
    """Decode or raise UnreadableFile."""
    try:
        return raw.decode(codec)
    except UnicodeDecodeError as error:
        raise UnreadableFile(UNDECODABLE) from error


def decode_bytes_of_windows(raw: bytes) -> str:
    """Decode bytes that are no UTF-8: Windows-1258, or the fonts of old that put Vietnamese letters in place of others.

    Raises UnreadableFile where neither gives Vietnamese.
    """
    try:
        text = unicodedata.normalize("NFC", raw.decode("cp1258"))
    except UnicodeDecodeError:
        text = ""
    if is_plausibly_vietnamese(text):
        return text
    for codec in ("cp1252", "latin-1"):
        try:
            converted = from_legacy_font(raw.decode(codec))
        except UnicodeDecodeError:
            continue
        if converted:
            return converted
    raise UnreadableFile(UNDECODABLE)


def from_legacy_font(text: str) -> str | None:
    """The text converted, when it was written for a TCVN3 or VNI font; None when it was not."""
    if text.isascii():
        return None
    return import_module("articles.intake.readers.legacy_fonts").guess(text)


def is_plausibly_vietnamese(text: str) -> bool:
    """Whether text decoded by guess reads like Vietnamese: its own letters, no stray marks, few odd signs."""
    foreign = [letter for letter in text if ord(letter) > 127]
    odd = sum(1 for letter in foreign if not letter.isalpha() and letter not in "–—“”‘’…\xa0•²³°")
    control = sum(1 for letter in text if ord(letter) < 32 and letter not in "\n\r\t")
    own = sum(1 for letter in foreign if letter in VIETNAMESE_LETTERS or "\u1ea0" <= letter <= "\u1ef9")
    return not control and own * 2 >= len(foreign) > 0 and odd * 20 <= len(foreign)
