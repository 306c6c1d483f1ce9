"""What was read in one file, as data."""

from dataclasses import asdict, dataclass, field
from datetime import date

from articles.intake.blocks import Block
from articles.intake.documents import Document, original_offset
from articles.intake.finds import Find, Kind
from articles.intake.photographs import PhotoFound
from articles.intake.refusals import gettext_noop

NO_TITLE = gettext_noop("No title was found.")
NO_DATE = gettext_noop("No day of the event was found.")
NO_YEAR = gettext_noop("The text gives the day of the event but not its year.")
INFERRED_YEAR = gettext_noop("The year of the event is inferred from the text. Please check it.")
NO_PARAGRAPH = gettext_noop("No paragraph was found.")
IMPOSSIBLE_DATE = gettext_noop("The day of the event as printed does not exist.")
DOUBLED = gettext_noop("A paragraph stands twice in the text; the second one is left out.")

TEXT_KINDS = ("title", "summary", "paragraph", "item", "subhead", "caption")
BODY_KINDS = ("summary", "paragraph", "item")


@dataclass(frozen=True)
class PrintedFound:
    """A title printed with a name: its text, the block it stands in, its place in that block's text.

    `is_given` where the text says that the person was given the post ("giữ chức vụ ...").
    """

    text: str
    block: int
    start: int
    end: int
    is_given: bool = False


@dataclass
class PersonFound:
    """An official of the text: the name as first printed, and every title printed with it, in reading order."""

    name: str
    first_block: int
    first_start: int
    printed: list[PrintedFound] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)


@dataclass
class Reading:
    """What was read in one file; offsets count characters of a block's text, days are calendar days.

    `finds` are all places where something was recognised, in reading order; `people`, `agencies` and `districts`
    list each once; `tiers` has the tier word of those districts that are printed without ("các xã A, B": "xã" for B).
    `warnings` are msgids.
    """

    file: str
    document: Document
    blocks: list[Block]
    title: str | None = None
    summary: str | None = None
    event_on: date | None = None
    event_ends_on: date | None = None
    event_date_raw: str | None = None
    year_basis: str = "none"
    dateline_on: date | None = None
    people: list[PersonFound] = field(default_factory=list)
    agencies: list[str] = field(default_factory=list)
    districts: list[str] = field(default_factory=list)
    tiers: dict[str, str] = field(default_factory=dict)
    photos: list[PhotoFound] = field(default_factory=list)
    finds: list[Find] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def texts(self, *kinds: str) -> list[str]:
        """The texts of the blocks of these kinds, in order."""
        return [block.text for block in self.blocks if block.kind in kinds]

    def place_name(self, printed: str) -> str:
        """Return the name of one of the districts with the tier word that the text gives it somewhere before."""
        return f"{self.tiers[printed]} {printed}" if printed in self.tiers else printed

    def in_original(self, block: int, offset: int) -> int:
        """Return where letter `offset` of a block stands in the document's text."""
        found = self.blocks[block]
        return original_offset(self.document.text, found.start, found.end, offset)

    def as_dict(self) -> dict:
        """The reading as plain data: what the command prints; `start` and `end` of a find count in `original`."""
        return {
            "file": self.file,
            "shape": self.document.shape,
            "title": self.title,
            "summary": self.summary,
            "event_date": self.event_on.isoformat() if self.event_on else None,
            "event_date_end": self.event_ends_on.isoformat() if self.event_ends_on else None,
            "event_date_raw": self.event_date_raw,
            "year_basis": self.year_basis,
            "paragraphs": self.texts(*BODY_KINDS),
            "captions": self.texts("caption"),
            "photos": [self.photo_as_dict(photo) for photo in self.photos],
            "byline": self.texts("byline"),
            "source": self.texts("source"),
            "officials": [{"name": person.name, "titles": person.titles} for person in self.people],
            "agencies": self.agencies,
            "districts": self.districts,
            "blocks": [{"kind": block.kind, "text": block.text} for block in self.blocks],
            "finds": [self.find_as_dict(find) for find in self.finds],
            "warnings": self.warnings,
        }

    def as_data(self) -> dict:
        """The reading as a proposal keeps it: blocks and finds with their offsets, and what is to be asked."""
        return {
            "shape": self.document.shape,
            "blocks": [asdict(block) for block in self.blocks],
            "finds": [self.find_as_data(find) for find in self.finds],
            "event_date_raw": self.event_date_raw,
            "year_basis": self.year_basis,
            "dateline_on": self.dateline_on.isoformat() if self.dateline_on else None,
            "warnings": self.warnings,
        }

    def find_as_data(self, find: Find) -> dict:
        """A find with its offsets in its block, listed under the name that the plan has."""
        name = self.place_name(find.name) if find.kind == Kind.PLACE else find.name
        return {**asdict(find), "name": name, "confidence": find.confidence}

    def photo_as_dict(self, photo: PhotoFound) -> dict:
        """A photo with its file's name and its caption's words."""
        files = self.document.pictures
        return {
            "picture": files[photo.picture].name if photo.picture is not None else None,
            "caption": self.blocks[photo.caption].text if photo.caption is not None else None,
            "credit": photo.credit,
        }

    def find_as_dict(self, find: Find) -> dict:
        """A find with its place in the original."""
        return {
            "kind": find.kind,
            "text": find.text,
            "name": find.name,
            "start": self.in_original(find.block, find.start),
            "end": self.in_original(find.block, find.end),
            "confidence": find.confidence,
        }
