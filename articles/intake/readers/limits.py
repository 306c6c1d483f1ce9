"""How much is read: sizes in bytes unless said, each with the sentence that says what to do beyond it."""

from articles.intake.documents import Document, PictureFile
from articles.intake.refusals import UnreadableFile, gettext_noop

MEGABYTE = 1024 * 1024
MAX_FILE = 60 * MEGABYTE
MAX_TEXT = 2 * MEGABYTE
MAX_LETTERS = 400_000  # of an article
MAX_PICTURES = 60
MAX_PICTURE = 20 * MEGABYTE
MAX_FILES = 500  # in a package
MAX_UNPACKED = 150 * MEGABYTE  # counted while reading, whatever the headers say
MAX_DEPTH = 2  # packages within packages

FILE_TOO_LARGE = gettext_noop("The file is larger than 60 MB. Make its pictures smaller and try again.")
TEXT_TOO_LARGE = gettext_noop("The file is larger than 2 MB. An article in plain text is far smaller.")
TOO_LONG = gettext_noop("The text is longer than 200 pages. Send one file for each article.")
TOO_MANY_PICTURES = gettext_noop("The file holds more than 60 pictures. Keep those of the article and try again.")
FIRST_PICTURES = gettext_noop("Only the first 60 pictures were taken. Add the others by hand.")
PICTURE_TOO_LARGE = gettext_noop("A picture is larger than 20 MB. Make it smaller and try again.")
TOO_MANY_FILES = gettext_noop("The package holds more than 500 files. Pack only the text and its pictures.")
TOO_MUCH_UNPACKED = gettext_noop("The package unpacks to more than 150 MB. Pack only the text and smaller pictures.")
TOO_DEEP = gettext_noop("The package holds packages within packages. Unpack them and make one .zip of all files.")


class Allowance:
    """What may still be unpacked for one file, however its packages are nested."""

    def __init__(self):
        self.files, self.unpacked, self.depth = MAX_FILES, MAX_UNPACKED, MAX_DEPTH

    def take_file(self) -> None:
        """Count one file more. Raises UnreadableFile when there were too many."""
        self.files -= 1
        if self.files < 0:
            raise UnreadableFile(TOO_MANY_FILES)

    def take_bytes(self, size: int) -> None:
        """Count bytes that were unpacked. Raises UnreadableFile when there were too many."""
        self.unpacked -= size
        if self.unpacked < 0:
            raise UnreadableFile(TOO_MUCH_UNPACKED)

    def __enter__(self) -> "Allowance":
        """Go into a package. Raises UnreadableFile when it lies too deep."""
        if self.depth == 0:
            raise UnreadableFile(TOO_DEEP)
        self.depth -= 1
        return self

    def __exit__(self, *error) -> None:
        self.depth += 1


def within_limits(document: Document) -> Document:
    """Return the document. Raises UnreadableFile when it is longer, or has more pictures, than an article."""
    if len(document.text) > MAX_LETTERS:
        raise UnreadableFile(TOO_LONG)
    check_pictures(document.pictures)
    return document


def check_pictures(pictures: list[PictureFile]) -> None:
    """Raise UnreadableFile for too many pictures, or for one too large."""
    if len(pictures) > MAX_PICTURES:
        raise UnreadableFile(TOO_MANY_PICTURES)
    if any(len(picture.data) > MAX_PICTURE for picture in pictures):
        raise UnreadableFile(PICTURE_TOO_LARGE)
