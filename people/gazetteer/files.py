"""The map as files: units of local government with first and last day, and what became of each. Pure Python.

A unit is known by its code *and* its first day, for codes were used again: "15" was tỉnh Yên Bái until
30 June 2025, "15@2025-07-01" is tỉnh Lào Cai. A first day that is not known is left out of the key.
"""

import csv
from dataclasses import astuple, dataclass, fields
from datetime import date
from pathlib import Path

FOLDER = Path(__file__).parent / "data"
UNITS, LINKS = FOLDER / "units.tsv", FOLDER / "links.tsv"
TIERS = ("province", "huyen", "commune")
TIER_BY_LENGTH = {2: "province", 3: "huyen", 5: "commune"}  # of the code


@dataclass(frozen=True)
class Unit:
    """One unit during one stretch of its life; `parent` is a key, days are ISO dates, "" is unknown or open."""

    code: str
    starts_on: str
    ends_on: str
    parent: str
    name: str
    slug: str
    aliases: str  # other spellings, parted by "|"

    @property
    def key(self):
        """Return what the unit is known by."""
        return key(self.code, self.starts_on)

    @property
    def tier(self):
        """Return "province", "huyen" or "commune"."""
        return TIER_BY_LENGTH[len(self.code)]

    @property
    def first_day(self):
        """Return the first day (date), or None."""
        return day(self.starts_on)

    @property
    def last_day(self):
        """Return the last day (date), or None."""
        return day(self.ends_on)

    @property
    def other_names(self):
        """Return the other spellings as a list."""
        return self.aliases.split("|") if self.aliases else []


@dataclass(frozen=True)
class Link:
    """One unit followed another, wholly or in part; both are keys, `resolution` is a number or ""."""

    predecessor: str
    successor: str
    resolution: str

    @property
    def decision(self):
        """Return the resolution in words."""
        return f"Nghị quyết số {self.resolution}" if self.resolution else ""


def key(code, starts_on=""):
    """Return what a unit is known by: its code and its first day (ISO)."""
    return f"{code}@{starts_on}" if starts_on else code


def day(text):
    """Return an ISO day as a date, or None for ""."""
    return date.fromisoformat(text) if text else None


def read_units(path=UNITS):
    """Return the units of a file as {key: Unit}, provinces first, then districts, then communes."""
    return {unit.key: unit for unit in _read(path, Unit)}


def read_links(path=LINKS):
    """Return the links of a file as a list."""
    return _read(path, Link)


def write(path, rows):
    """Write units or links (a list of one kind, not empty) as a file."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, dialect="excel-tab", lineterminator="\n")
        table.writerow(field.name for field in fields(rows[0]))
        table.writerows(astuple(row) for row in rows)


def _read(path, kind):
    with open(path, encoding="utf-8", newline="") as file:
        table = csv.reader(file, dialect="excel-tab")
        if next(table, None) != [field.name for field in fields(kind)]:
            raise ValueError(f"{path} does not begin with the names of the columns")
        return [kind(*row) for row in table]
