"""Word and Excel files: packages of parts, unpacked within limits, without macros and without a password.

A file of another program that is embedded (a table within a text) is not opened: what is in it is not seen.
"""

import io
import zipfile

from articles.attaching.refusal import (
    DAMAGED,
    MACROS,
    MOST_PARTS,
    MOST_UNPACKED,
    NO_DOCUMENT,
    OTHER_OFFICE_FILE,
    PROTECTED,
    UNPACKED_TOO_LARGE,
    UnsafeDocument,
)
from articles.intake.readers.unpacking import CHUNK, ENCRYPTED_FLAG, ENTRY, FAULTS, METHODS, check_places
from articles.intake.refusals import UnreadableFile

CONTENT_TYPES = "[content_types].xml"
FOLDERS = {"word/": "docx", "xl/": "xlsx", "ppt/": ""}
BINARY_WORKBOOK = "xl/workbook.bin"  # .xlsb
MACRO_PARTS = ("vbaproject.bin", "vbadata.xml", "/macrosheets/", "/activex/")
MACRO_TYPES = (b"macroenabled", b"vbaproject")
EMBEDDED_PACKAGES = 20 * MOST_PARTS  # lists of files of packages within the package look like our own


def judge(data: bytes) -> str:
    """Return "docx" or "xlsx" for the bytes of a zip. Raises UnsafeDocument."""
    if data.count(ENTRY) > EMBEDDED_PACKAGES:
        raise UnsafeDocument(UNPACKED_TOO_LARGE)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts = parts_of(archive)
        kind = kind_of(parts)
        check_macros(parts, unpack(archive, parts))
    except UnsafeDocument:
        raise
    except (UnreadableFile, *FAULTS) as error:
        raise UnsafeDocument(DAMAGED) from error
    return kind


def parts_of(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the parts by their names in small letters; none twice, none that share bytes, none too many."""
    entries = archive.infolist()
    if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise UnsafeDocument(UNPACKED_TOO_LARGE)
    if any(entry.flag_bits & ENCRYPTED_FLAG for entry in entries):
        raise UnsafeDocument(PROTECTED)
    check_places(entries)
    parts = {entry.filename.replace("\\", "/").lower(): entry for entry in entries}
    if len(parts) != len(entries) or any(entry.compress_type not in METHODS for entry in entries):
        raise UnsafeDocument(DAMAGED)
    return parts


def kind_of(parts: dict) -> str:
    """Return the kind of a package by the folder of its parts."""
    if CONTENT_TYPES not in parts:
        raise UnsafeDocument(NO_DOCUMENT)
    kinds = {kind for folder, kind in FOLDERS.items() if any(name.startswith(folder) for name in parts)}
    if len(kinds) != 1 or "" in kinds or BINARY_WORKBOOK in parts:
        raise UnsafeDocument(OTHER_OFFICE_FILE)
    return kinds.pop()


def unpack(archive: zipfile.ZipFile, parts: dict) -> bytes:
    """Unpack every part, counting and keeping none but the list of content types, which is returned."""
    left, types = MOST_UNPACKED, []
    for name, entry in parts.items():
        with archive.open(entry) as part:
            while chunk := part.read(CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise UnsafeDocument(UNPACKED_TOO_LARGE)
                if name == CONTENT_TYPES:
                    types.append(chunk)
    return b"".join(types)


def check_macros(parts: dict, types: bytes) -> None:
    """Refuse a package with code in it, by the names of its parts and by its content types (in any coding)."""
    said = types.replace(b"\0", b"").lower()
    named = any(mark in f"/{name}" for name in parts for mark in MACRO_PARTS)
    if named or any(mark in said for mark in MACRO_TYPES):
        raise UnsafeDocument(MACROS)
