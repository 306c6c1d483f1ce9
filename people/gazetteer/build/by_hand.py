"""What no package says, filled in by hand: each row of the `.tsv` files beside this one names its source."""

import csv
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class ByHand:
    """Links of communes and of districts (old code, new code), resolutions by province of today, other names by key."""

    communes: set
    districts: set
    resolutions: dict
    names: dict


def read_by_hand(folder=FOLDER):
    """Return the ByHand of a folder's `links.tsv`, `resolutions.tsv` and `names.tsv`."""
    links = {(row["old"], row["new"]) for row in _rows(folder / "links.tsv")}
    names = {}
    for row in _rows(folder / "names.tsv"):
        names.setdefault(row["key"], []).append(row["name"])
    return ByHand(
        {pair for pair in links if len(pair[0]) == 5},
        {pair for pair in links if len(pair[0]) == 3},
        {row["province"]: row["resolution"] for row in _rows(folder / "resolutions.tsv")},
        names,
    )


def _rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, dialect="excel-tab"))
