"""How well the reader does on labelled articles: the measures of a folder, and each miss in its context.

A labelled folder holds articles and `gold.jsonl`, one JSON object a line with what a careful reader finds (the keys are
explained in `docs/labelling.md`). What is labelled as optional counts neither for nor against. Comparison ignores case,
spacing, the place of tone marks and a final full stop.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from articles.intake.pipeline import read_path
from articles.intake.reading import Reading
from cms.text import clean, title_key

LISTS = ("officials", "titles", "captions", "agencies", "districts", "photos")
EXACT = ("title", "event_date", "paragraphs", "byline", "source")
AROUND = 60


def key(text: str) -> str:
    """What two spellings of the same words share."""
    return title_key(clean(text)).strip(" .,;:")


@dataclass
class Tally:
    """How many were right, found and wanted over all texts of a folder; `f1` is their harmonic mean."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what was wanted that was found."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found."""
        both = self.found + self.wanted
        return 2 * self.right / both if both else 1.0


@dataclass(frozen=True)
class Miss:
    """Something wanted and not found, or found and not wanted (`is_extra`), with the words around it."""

    file: str
    measure: str
    text: str
    is_extra: bool
    context: str


@dataclass
class Score:
    """The measures of a folder: tallies of lists, (right, total) of exact ones, and every miss."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in LISTS})
    exact: dict[str, list[int]] = field(default_factory=lambda: {name: [0, 0] for name in EXACT})
    misses: list[Miss] = field(default_factory=list)
    texts: int = 0

    def value(self, measure: str) -> float:
        """Return a measure between 0 and 1. Raises KeyError for a name that is none."""
        if measure in self.tallies:
            return self.tallies[measure].f1
        right, total = self.exact[measure]
        return right / total if total else 1.0

    def compare(self, reading: Reading, measure: str, found, wanted, neutral=()) -> None:
        """Count one list of one text; `neutral` counts neither way."""
        found, wanted, neutral = ({key(text): text for text in texts} for texts in (found, wanted, neutral))
        tally = self.tallies[measure]
        tally.right += len(found.keys() & wanted.keys())
        tally.found += len(found.keys() - (neutral.keys() - wanted.keys()))
        tally.wanted += len(wanted)
        self.note(reading, measure, (wanted[one] for one in wanted.keys() - found.keys()), is_extra=False)
        self.note(
            reading, measure, (found[one] for one in found.keys() - wanted.keys() - neutral.keys()), is_extra=True
        )

    def compare_one(self, reading: Reading, measure: str, found, wanted) -> None:
        """Count one value of one text."""
        is_right = key(str(found or "")) == key(str(wanted or ""))
        self.exact[measure][0] += is_right
        self.exact[measure][1] += 1
        if not is_right:
            self.note(reading, measure, [str(wanted)], is_extra=False)
            self.note(reading, measure, [str(found)], is_extra=True)

    def note(self, reading: Reading, measure: str, texts: Iterable[str], is_extra: bool) -> None:
        """Remember misses with their context."""
        self.misses += [Miss(reading.file, measure, text, is_extra, context(reading, text)) for text in sorted(texts)]


def context(reading: Reading, text: str) -> str:
    """Return the words around the first place where a text stands, "" where it stands nowhere."""
    original = " ".join(reading.document.text.split())
    start = original.casefold().find(" ".join(clean(text).casefold().split()))
    if start < 0:
        return ""
    before, after = max(0, start - AROUND), start + len(text) + AROUND
    return ("…" if before else "") + original[before:after] + ("…" if after < len(original) else "")


def labels_of(folder: Path) -> list[dict]:
    """Return the labels of a folder whose articles are there. Raises OSError or ValueError for a bad folder."""
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    labels = [json.loads(line) for line in lines if line.strip()]
    return [label for label in labels if (folder / label["file"]).exists()]


def score(folder: Path, names: Sequence[str] = ()) -> Score:
    """Return the Score of a labelled folder, or of those of its files that are named."""
    total = Score()
    for label in labels_of(folder):
        if not names or label["file"] in names:
            add(total, label, read_path(folder / label["file"]))
    return total


def add(total: Score, label: dict, reading: Reading) -> None:
    """Count one text."""
    total.texts += 1
    people = [official["name"] for official in label["officials"]]
    not_counted = neutral(label, "officials_optional", "persons_not_officials_optional")
    total.compare(reading, "officials", [one.name for one in reading.people], people, not_counted)
    titles = {key(person.name): person.titles for person in reading.people}
    for official in label["officials"]:
        later = [*official["titles_all"], *([official["rank"]] if official.get("rank") else [])]
        total.compare(reading, "titles", titles.get(key(official["name"]), []), official["titles"], later)
    total.compare(reading, "captions", reading.texts("caption"), label["captions"], label.get("meta_lines", []))
    organisations = neutral(label, "agencies_optional", "other_orgs")
    total.compare(reading, "agencies", reading.agencies, label["agencies"], organisations)
    places = neutral(label, "districts_optional", "places_below_commune")
    total.compare(reading, "districts", reading.districts, label["districts"], places)
    add_margins(total, label, reading)
    add_photos(total, label, reading)


def neutral(label: dict, *names: str) -> list[str]:
    """Return the optional labels of these lists; officials by their names."""
    rows = [row for name in names for row in label.get(name, [])]
    return [row["name"] if isinstance(row, dict) else row for row in rows]


def add_margins(total: Score, label: dict, reading: Reading) -> None:
    """Count title, day, number of paragraphs; byline and source where they are labelled."""
    found = reading.as_dict()
    if label["title"] is not None:
        total.compare_one(reading, "title", found["title"], label["title"])
    total.compare_one(reading, "event_date", found["event_date"], label["event_date"])
    total.compare_one(reading, "paragraphs", len(found["paragraphs"]), label["paragraphs_count"])
    for name in ("byline", "source"):
        if name in label:
            wanted = label[name] if isinstance(label[name], str) else " ".join(label[name] or [])
            total.compare_one(reading, name, " ".join(found[name]), wanted)


def add_photos(total: Score, label: dict, reading: Reading) -> None:
    """Count which caption goes with which picture, where that is labelled; a picture is named by file or number."""
    if "photos" not in label:
        return
    files = {file.name: str(number) for number, file in enumerate(reading.document.pictures, 1)}

    def pairs(photos) -> Iterator[str]:
        for photo in photos:
            picture, caption = photo["picture"], photo["caption"]
            if picture is not None and caption:
                yield f"{files.get(str(picture), picture)} = {caption}"

    total.compare(reading, "photos", pairs(reading.as_dict()["photos"]), pairs(label["photos"]))
