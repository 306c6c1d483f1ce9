"""What kind of binary file some bytes begin, and the sentence for each that holds no text to be read."""

import re

from articles.intake.readers.pdf import refusal_of_pdf
from articles.intake.refusals import UnreadableFile, gettext_noop

OLD_WORD = gettext_noop("This is an old .doc file. Open it in Word, save it as .docx and send that.")
PROTECTED = gettext_noop("The file is protected by a password. Save it without one and send that.")
OUTLOOK = gettext_noop("This is a mail saved by Outlook (.msg). Save it as .eml, or copy the words and paste them.")
RICH_TEXT = gettext_noop("This is an .rtf file. Open it in Word, save it as .docx and send that.")
OLD_OFFICE = gettext_noop("This is an old Office file. Open it, save it as .docx and send that.")
WORD_XML = gettext_noop("This is a Word file in XML. Open it in Word, save it as .docx and send that.")
SPREADSHEET = gettext_noop("This is a spreadsheet, not an article. Copy the words into a Word file and send that.")
SLIDES = gettext_noop("These are slides, not an article. Copy the words into a Word file and send that.")
PICTURE = gettext_noop("The file holds only a picture. Send it together with the text, in one .zip.")
RECORDING = gettext_noop("The file is a film or a sound recording. Send the text of the article.")
OTHER_PACKAGE = gettext_noop("The file is packed in a way that is not read here. Unpack it and make a .zip of it.")
UNKNOWN = gettext_noop("The file is neither a text nor a Word file. Send the article as .docx.")

PICTURES = re.compile(
    rb"\x89PNG\r?\n|\xff\xd8\xff|GIF8[79]a|II\*\x00|MM\x00\*|RIFF.{4}WEBP|BM.{4}\x00\x00\x00\x00|\x00\x00\x01\x00[\x01-\x20]\x00|"
    rb".{4}ftyp(?:heic|heix|hevc|heim|heis|mif1|msf1|avif|avis)|8BPS\x00",
    re.DOTALL,
)
BEGINNINGS = (
    (re.compile(rb"\{\\rtf"), RICH_TEXT),
    (
        re.compile(
            rb".{4}ftyp|RIFF.{4}(?:AVI |WAVE)|ID3[\x02-\x04]\x00|\xff[\xfb\xf3\xf2]|\x1aE\xdf\xa3|OggS\x00|fLaC\x00|"
            rb"FLV\x01|#!AMR|0&\xb2u\x8ef\xcf\x11|\x00\x00\x01\xba",
            re.DOTALL,
        ),
        RECORDING,
    ),
    (re.compile(rb"Rar!\x1a\x07|7z\xbc\xaf'\x1c|\x1f\x8b\x08|BZh[1-9]1AY|\xfd7zXZ\x00|MSCF\x00"), OTHER_PACKAGE),
    (re.compile(rb"\x7fELF|MZ.\x00|\xca\xfe\xba\xbe|\xfe\xed\xfa|\x00asm|SQLite format 3\x00", re.DOTALL), UNKNOWN),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s{0,99}<\?xml[^>]{0,200}\?>\s{0,99}<\?mso-application"), WORD_XML),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s{0,99}<\?xml[^>]{0,200}\?>\s{0,99}<(?:w:wordDocument|pkg:package)"), WORD_XML),
)
OLE = b"\xd0\xcf\x11\xe0"
OLE_STREAMS = (
    ("__properties_version1.0", OUTLOOK),
    ("EncryptedPackage", PROTECTED),
    ("WordDocument", OLD_WORD),
    ("PowerPoint Document", SLIDES),
    ("Workbook", SPREADSHEET),
)


def is_picture(raw: bytes) -> bool:
    """Whether bytes begin as those of a picture do."""
    return bool(PICTURES.match(raw))


def refuse_binaries(raw: bytes) -> None:
    """Raise UnreadableFile for everything that is known by its beginning and cannot be read."""
    if is_picture(raw):
        raise UnreadableFile(PICTURE)
    if raw.startswith(OLE):
        raise UnreadableFile(refusal_of_ole(raw))
    if b"%PDF-" in raw[:1024]:
        raise UnreadableFile(refusal_of_pdf(raw))
    if raw[257:262] == b"ustar":
        raise UnreadableFile(OTHER_PACKAGE)
    for beginning, message in BEGINNINGS:
        if beginning.match(raw):
            raise UnreadableFile(message)


def refusal_of_ole(raw: bytes) -> str:
    """The sentence for a compound file: the names of its streams, in UTF-16, say which program made it."""
    found = (message for stream, message in OLE_STREAMS if stream.encode("utf-16-le") in raw)
    return next(found, OLD_OFFICE)
