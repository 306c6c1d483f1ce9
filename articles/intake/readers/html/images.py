"""The pictures of a page: their bytes where the page holds them, else the name of the file beside it."""

import base64
import binascii
import posixpath
import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from articles.intake.documents import PictureFile
from articles.intake.readers.descriptions import honest_description
from articles.intake.readers.html.markup import Node
from articles.intake.readers.limits import FIRST_PICTURES, MAX_PICTURES
from cms.text import clean, clean_line

DATA = re.compile(r"data:image/([\w.+-]+)(?:;[\w=-]+)*;base64,([A-Za-z0-9+/=%\s]*)", re.IGNORECASE)
EMBEDDED = "embedded:"
SOURCES = ("src", "data-src", "data-original", "data-lazy-src")
SMALL, SHORTEST = 50, 200  # pixels; bytes
PIXELS = re.compile(r"\s*(\d{1,6})(?:\.\d+)?\s*(?:px)?\s*$", re.IGNORECASE)
STYLE_SIZE = re.compile(r"(?<![\w-])(?:width|height)\s*:\s*(\d{1,6})(?:\.\d+)?px", re.IGNORECASE)
ORNAMENT = re.compile(r"spacer|blank|pixel|transparent|emoticon|emoji|smiley|1x1|(?:^|[-_])icons?(?:[-_.\d]|$)|bullet")


@dataclass
class Images:
    """Pictures taken so far; `inside` holds bytes by the addresses that stand for them in the page."""

    inside: dict[str, bytes] = field(default_factory=dict)
    files: list[PictureFile] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    taken: dict[str, int] = field(default_factory=dict)

    def take(self, image: Node) -> int | None:
        """Return the number of a picture, None for icons, spacers and pictures without an address."""
        source = self.source(image)
        if not source or is_ornament(image, source):
            return None
        if source not in self.taken:
            if len(self.files) == MAX_PICTURES:
                self.warnings = [FIRST_PICTURES]
                return None
            self.taken[source] = len(self.files)
            description = honest_description(clean_line(image.attributes.get("alt", "")))
            self.files.append(PictureFile(base_name(source), self.inside.get(source, b""), description))
        return self.taken[source]

    def source(self, image: Node) -> str:
        """The address of a picture: the first that is no placeholder of a page that loads its pictures late."""
        for name in SOURCES:
            source = image.attributes.get(name, "").strip()
            is_placeholder = source.startswith(EMBEDDED) and len(self.inside.get(source, b"")) < SHORTEST
            if source and not is_placeholder and not source.startswith(("data:", "about:", "javascript:")):
                return source
        return ""


def base_name(source: str) -> str:
    """The name of the file at an address."""
    path = source.partition("?")[0].partition("#")[0].replace("\\", "/").removeprefix(EMBEDDED)
    return clean_line(unquote(posixpath.basename(path.rstrip("/"))))


def is_ornament(image: Node, source: str) -> bool:
    """Whether a picture is an icon or a spacer, by the size that the page gives it or by its name."""
    attributes = image.attributes
    sizes = [PIXELS.match(attributes.get(side, "")) for side in ("width", "height")]
    sizes += STYLE_SIZE.finditer(attributes.get("style", ""))
    return any(size and int(size[1]) < SMALL for size in sizes) or bool(ORNAMENT.search(base_name(source).lower()))


def take_embedded(text: str) -> tuple[str, dict[str, bytes]]:
    """Return a page with short addresses in the place of pictures written into it, and these by their addresses."""
    inside: dict[str, bytes] = {}

    def short(match: re.Match) -> str:
        address = f"{EMBEDDED}{len(inside) + 1}.{match[1].lower().partition('+')[0].replace('jpeg', 'jpg')}"
        inside[address] = decoded(match[2])
        return address

    return DATA.sub(short, text), inside


def decoded(letters: str) -> bytes:
    """The bytes that letters of Base64 stand for, none where they are broken."""
    try:
        return base64.b64decode("".join(clean(unquote(letters)).split()))
    except (binascii.Error, ValueError):
        return b""
