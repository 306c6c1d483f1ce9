"""From the bytes of a zip to the files in it: in memory only, counted while they unpack."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from articles.intake.readers.file_names import harmless, is_junk, name_in_zip
from articles.intake.readers.limits import MAX_FILES, TOO_MANY_FILES, Allowance
from articles.intake.readers.signatures import OTHER_PACKAGE, PROTECTED
from articles.intake.refusals import UnreadableFile, gettext_noop

DAMAGED = gettext_noop("The packed file is damaged. Pack it again as .zip and send that.")
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
CHUNK = 1024 * 1024
ENTRY, ENTRIES_A_FILE = b"PK\x01\x02", 20  # packages within the package have entries of their own
ENCRYPTED_FLAG = 0x1
FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, LookupError, RuntimeError,
    OverflowError,
)  # fmt: skip


@dataclass(frozen=True)
class Member:
    """A file of a package: its path (cleaned, parted by "/") and its bytes."""

    path: str
    data: bytes = field(repr=False)

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rsplit("/", 1)[-1]

    @property
    def folder(self) -> str:
        """The path without its last part; "" at the top."""
        return self.path.rpartition("/")[0]


def names_of(raw: bytes) -> list[str] | None:
    """Return the paths in a zip as they are written there; None when its list cannot be read."""
    try:
        return zipfile.ZipFile(BytesIO(raw)).namelist() if is_bounded(raw) else None
    except FAULTS:
        return None


def is_bounded(raw: bytes) -> bool:
    """Whether the list of a zip's files is of a length that is worth reading."""
    return raw.count(ENTRY) <= MAX_FILES * ENTRIES_A_FILE


def unpack(raw: bytes, allowance: Allowance) -> Iterator[Member]:
    """Yield the files of a zip, junk left out, in the zip's order. Raises UnreadableFile."""
    if not is_bounded(raw):
        raise UnreadableFile(TOO_MANY_FILES)
    try:
        archive = zipfile.ZipFile(BytesIO(raw))
        check_places(archive.infolist())
        for info in archive.infolist():
            path = harmless(name_in_zip(info.filename, info.flag_bits))
            if not info.is_dir() and not is_junk(path):
                allowance.take_file()
                yield Member(path, read_entry(archive, info, allowance))
    except UnreadableFile:
        raise
    except FAULTS as error:
        raise UnreadableFile(DAMAGED) from error


def check_places(entries: list[zipfile.ZipInfo]) -> None:
    """Raise UnreadableFile when entries share bytes, as those of a zip bomb do."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise UnreadableFile(DAMAGED)
        end = entry.header_offset + entry.compress_size


def read_entry(archive: zipfile.ZipFile, info: zipfile.ZipInfo, allowance: Allowance) -> bytes:
    """Return the bytes of one file, counting them as they come. Raises UnreadableFile, and what zipfile raises."""
    if info.flag_bits & ENCRYPTED_FLAG:
        raise UnreadableFile(PROTECTED)
    if info.compress_type not in METHODS:
        raise UnreadableFile(OTHER_PACKAGE)
    chunks = []
    with archive.open(info) as file:
        while chunk := file.read(CHUNK):
            allowance.take_bytes(len(chunk))
            chunks.append(chunk)
    return b"".join(chunks)
