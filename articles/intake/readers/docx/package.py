"""The packed file that a Word document is: its parts, read with limits that no header of it can lift."""

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field

from articles.intake.readers.docx.markup import Element, parse
from articles.intake.readers.signatures import SLIDES, SPREADSHEET, refuse_binaries
from articles.intake.refusals import UnreadableFile, gettext_noop

MAX_UNPACKED, MAX_MARKUP = 100 * 1024 * 1024, 20 * 1024 * 1024
MAX_PARTS = 5_000
ZIP = b"PK"
DAMAGED = gettext_noop("The Word file is damaged. Open it in Word, save it again and try once more.")
UNPACKED_TOO_LARGE = gettext_noop("The Word file is too large when unpacked. Make its pictures smaller and try again.")
NO_WORD = gettext_noop("The file is not a Word document. Open it in Word and save it as .docx.")
OTHER_PARTS = {"xl/workbook.xml": SPREADSHEET, "xl/workbook.bin": SPREADSHEET, "ppt/presentation.xml": SLIDES}
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, NotImplementedError, KeyError)


@dataclass
class Package:
    """The parts of a document by their names; each raises UnreadableFile when it cannot be read."""

    file: zipfile.ZipFile
    names: frozenset[str]
    unpacked: int = field(default=0)

    def data(self, name: str) -> bytes:
        """Return the bytes of a part; what all parts unpack to is counted while they are read."""
        try:
            if self.file.getinfo(name).compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise UnreadableFile(DAMAGED)
            with self.file.open(name) as part:
                content = part.read(MAX_UNPACKED - self.unpacked + 1)
        except UnreadableFile:
            raise
        except BROKEN as error:
            raise UnreadableFile(DAMAGED) from error
        self.unpacked += len(content)
        if self.unpacked > MAX_UNPACKED:
            raise UnreadableFile(UNPACKED_TOO_LARGE)
        return content

    def markup(self, name: str) -> Element | None:
        """Return the root of a part in XML, None where the document has no such part."""
        if name not in self.names:
            return None
        content = self.data(name)
        if len(content) > MAX_MARKUP:
            raise UnreadableFile(UNPACKED_TOO_LARGE)
        return parse(content, DAMAGED)

    def relations(self, name: str) -> list[tuple[str, str, str]]:
        """Return what a part points to within the document: id, kind and name of the other part."""
        folder, base = posixpath.split(name)
        root = self.markup(posixpath.join(folder, "_rels", f"{base}.rels"))
        return [
            (
                relation.attributes.get("Id", ""),
                relation.attributes.get("Type", "").rpartition("/")[2],
                posixpath.normpath(posixpath.join("/", folder, relation.attributes.get("Target", ""))).lstrip("/"),
            )
            for relation in (root.children if root else [])
            if isinstance(relation, Element) and relation.attributes.get("TargetMode") != "External"
        ]


def open_package(raw: bytes) -> Package:
    """Return the parts of a Word document. Raises UnreadableFile, with another sentence for each other shape."""
    refuse_binaries(raw)
    if not raw.startswith(ZIP):
        raise UnreadableFile(NO_WORD)
    try:
        file = zipfile.ZipFile(io.BytesIO(raw))
    except BROKEN as error:
        raise UnreadableFile(DAMAGED) from error
    names = frozenset(file.namelist())
    if len(names) > MAX_PARTS:
        raise UnreadableFile(DAMAGED)
    return Package(file, names)


def main_part(package: Package) -> str:
    """Return the name of the part that holds the text."""
    names = [name for _, kind, name in package.relations("") if kind == "officeDocument"] + ["word/document.xml"]
    found = next((name for name in names if name in package.names), None)
    for other, message in OTHER_PARTS.items():
        if found == other or (found is None and other in package.names):
            raise UnreadableFile(message)
    if found is None:
        raise UnreadableFile(DAMAGED if "[Content_Types].xml" in package.names else NO_WORD)
    return found
