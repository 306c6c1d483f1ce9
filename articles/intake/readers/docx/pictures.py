"""The pictures of a Word document, each taken once, in the order of the text."""

import posixpath
from dataclasses import dataclass, field

from articles.intake.documents import PictureFile
from articles.intake.readers.docx.package import UNPACKED_TOO_LARGE, Package
from articles.intake.readers.limits import FIRST_PICTURES, MAX_PICTURES
from articles.intake.refusals import UnreadableFile, gettext_noop

VECTOR_ENDINGS = (".emf", ".wmf", ".emz", ".wmz")
WMF_BEGINNING, EMF_SIGN, EMF_SIGN_AT = b"\xd7\xcd\xc6\x9a", b" EMF", 40
VECTORS = gettext_noop("Drawings of Word (EMF, WMF) were left out. Save them as PNG pictures and add them by hand.")
NOT_INSIDE = gettext_noop("A picture of the text is not in the file itself. Add it by hand.")


@dataclass
class Pictures:
    """What has been taken from the package so far; `warnings` say what was left out."""

    package: Package
    files: list[PictureFile] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    taken: dict[str, int] = field(default_factory=dict)

    def take(self, part: str | None, description: str) -> int | None:
        """Return the number of the picture in this part, None when it is left out."""
        if part in self.taken:
            return self.taken[part]
        content = self.content(part)
        if content is None:
            return self.warn(NOT_INSIDE)
        if is_vector(part, content):
            return self.warn(VECTORS)
        if len(self.files) == MAX_PICTURES:
            return self.warn(FIRST_PICTURES)
        self.taken[part] = len(self.files)
        self.files.append(PictureFile(posixpath.basename(part), content, description))
        return self.taken[part]

    def content(self, part: str | None) -> bytes | None:
        """The bytes of a part, None when they are missing or damaged."""
        if part not in self.package.names:
            return None
        try:
            return self.package.data(part) or None
        except UnreadableFile as error:
            if error.message == UNPACKED_TOO_LARGE:
                raise
            return None

    def warn(self, message: str) -> None:
        """Say once what was left out."""
        if message not in self.warnings:
            self.warnings.append(message)


def is_vector(part: str, content: bytes) -> bool:
    """Whether a picture is a Windows metafile, which no browser shows."""
    is_emf = content[EMF_SIGN_AT : EMF_SIGN_AT + len(EMF_SIGN)] == EMF_SIGN
    return part.lower().endswith(VECTOR_ENDINGS) or content.startswith(WMF_BEGINNING) or is_emf
