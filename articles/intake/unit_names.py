"""Names of units, those of today and those until June 2025: they tell where a place ends and a person begins.

`unit_names.txt` has them compared, one a line; `python -m articles.intake.unit_names` writes it from the map of units.
"""

import csv
from functools import cache
from pathlib import Path

from articles.intake.tokens import comparable

FILE = Path(__file__).with_name("unit_names.txt")
MAP = Path(__file__).parents[2] / "people" / "gazetteer" / "data" / "units.tsv"
TIERS = ("Thành phố ", "Tỉnh ", "Thị xã ", "Thị trấn ", "Huyện ", "Quận ", "Phường ", "Xã ", "Đặc khu ")


@cache
def unit_names() -> frozenset[str]:
    """Every unit's name without its tier word, as `comparable` writes it; read at the first call."""
    return frozenset(FILE.read_text(encoding="utf-8").splitlines())


def names_on_map(units: Path = MAP) -> list[str]:
    """The compared names of a map of units, sorted; numbers of wards are no names."""
    with units.open(encoding="utf-8", newline="") as rows:
        names = {bare_name(row["name"]) for row in csv.DictReader(rows, delimiter="\t")}
    return sorted(name for name in names if not name.isdigit())


def bare_name(name: str) -> str:
    """A unit's compared name without its tier word: "suối mơ" of "Xã Suối Mơ"."""
    tier = next((tier for tier in TIERS if name.startswith(tier)), "")
    return " ".join(comparable(name[len(tier) :]).replace("-", " - ").split())


if __name__ == "__main__":
    FILE.write_text("\n".join(names_on_map()) + "\n", encoding="utf-8")
