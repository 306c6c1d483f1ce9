"""How often finds are right, by what they rest on: where the figures of `finds.CONFIDENCE` come from."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from articles.intake.finds import Evidence, Find, Kind
from articles.intake.pipeline import read_path
from articles.intake.reading import Reading
from articles.intake.scoring import key, labels_of, neutral

OPTIONAL = {
    Kind.PERSON: ("officials_optional", "persons_not_officials_optional"),
    Kind.AGENCY: ("agencies_optional", "other_orgs"),
    Kind.PLACE: ("districts_optional", "places_below_commune"),
}
Counts = dict[tuple[Kind, Evidence], list[int]]


def calibrate(folder: Path) -> Counts:
    """Return {(kind, evidence): [right, all]} over a labelled folder; what is optional is not counted.

    Raises UnreadableFile, OSError, ValueError.
    """
    counts: Counts = defaultdict(lambda: [0, 0])
    for label in labels_of(folder):
        reading = read_path(folder / label["file"])
        for find, is_right in judged(reading, label):
            counts[find.kind, find.evidence][0] += is_right
            counts[find.kind, find.evidence][1] += 1
    return dict(counts)


def judged(reading: Reading, label: dict) -> Iterator[tuple[Find, bool]]:
    """Yield each find of a reading that the labels judge, and whether it is right."""
    titles = {key(one["name"]): {key(title) for title in one["titles_all"]} for one in label["officials"]}
    wanted = {
        Kind.PERSON: titles.keys(),
        Kind.AGENCY: {key(name) for name in label["agencies"]},
        Kind.PLACE: {key(name) for name in label["districts"]},
    }
    is_day = (reading.event_on.isoformat() if reading.event_on else None) == label["event_date"]
    for find in reading.finds:
        name = key(find.name)
        if find.kind == Kind.DATE:
            yield find, is_day
        elif find.kind == Kind.TITLE:
            if name in titles:
                yield find, key(find.text) in titles[name]
        elif name in wanted[find.kind] or name not in {key(text) for text in neutral(label, *OPTIONAL[find.kind])}:
            yield find, name in wanted[find.kind]


def share(right: int, total: int) -> float:
    """The share of right ones as a confidence; one right and one wrong are added, for nothing is ever certain."""
    return round((right + 1) / (total + 2), 2)
