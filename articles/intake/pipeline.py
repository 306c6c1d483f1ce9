"""The one entry: bytes in, reading out."""

from pathlib import Path

from articles.intake.blocks import classify
from articles.intake.dating import read_dates
from articles.intake.documents import Document
from articles.intake.known_names import EMPTY, Gazetteer
from articles.intake.parting import parted
from articles.intake.photographs import find_photos
from articles.intake.readers import open_document, open_folder
from articles.intake.reading import BODY_KINDS, DOUBLED, NO_PARAGRAPH, NO_TITLE, Reading
from articles.intake.recognising import read_names
from cms.text import printable


def read(raw: bytes, name: str, gazetteer: Gazetteer = EMPTY) -> Reading:
    """Read a raw article; `name` is the file's name. Raises UnreadableFile and nothing else, for any bytes."""
    return read_document(open_document(raw, name), name, gazetteer)


def read_document(document: Document, name: str, gazetteer: Gazetteer = EMPTY) -> Reading:
    """Read what a file holds. `gazetteer` has the names that are known beforehand."""
    reading = Reading(name, document, classify(parted(document.lines, document.text)))
    reading.title = next(iter(reading.texts("title")), None)
    reading.summary = next(iter(reading.texts("summary")), None)
    reading.photos = find_photos(reading.blocks, document.pictures)
    read_dates(reading)
    read_names(reading, gazetteer)
    reading.warnings += [NO_TITLE] * (reading.title is None) + [NO_PARAGRAPH] * (not reading.texts(*BODY_KINDS))
    reading.warnings += [DOUBLED] * bool(reading.texts("repeat")) + document.warnings
    return reading


def read_path(path: Path) -> Reading:
    """Read a file, or a folder of one text with pictures. Raises OSError and UnreadableFile."""
    document = open_folder(path) if path.is_dir() else open_document(path.read_bytes(), path.name)
    return read_document(document, printable(path.name))
