"""Which place a printed title means: the one it names, or that of the article on the agency's tier."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from articles.mentions.keys import key_of
from articles.mentions.record import About, Body, Record, Unit
from people.abbreviations import expand
from people.agency_names import AgencyName, parse_agency
from people.places import bare_name

# Luật 72/2025/QH15 and Nghị quyết 203/2025/QH15 ended the middle tier of local government with this day.
LAST_DAY_OF_DISTRICTS = date(2025, 6, 30)
CITY = re.compile(r"\bthành phố$", re.IGNORECASE)


@dataclass(frozen=True)
class Where:
    """The place that an agency is meant to be in: by `name`, or one of `units` (`is_open`: they do not tell which).

    Neither name nor units: the words do not say, and any place fits. `is_central`: the whole country.
    """

    name: str = ""
    units: tuple[Unit, ...] = ()
    is_open: bool = False
    is_central: bool = False

    def fits(self, unit: Unit | None) -> bool:
        """Whether an agency of `unit` can be meant."""
        if self.is_central or unit is None:
            return self.is_central and unit is None or self == Where()
        if self.name:
            return unit.is_called(self.name)
        return not self.units or any(one == unit or key_of(one.name) == key_of(unit.name) for one in self.units)


def where(agency: AgencyName | None, about: About, day: date, printed: str = "") -> Where:
    """The Where of a printed agency for an article, on a day of its event; `printed` is the whole title."""
    if agency is None:
        return Where()
    if agency.tier == "central":
        return Where(is_central=True)
    if agency.place:
        return Where(name=agency.place)
    units = on_tier(agency.tier, about) if agency.tier else cities(about) if CITY.search(expand(printed)) else []
    if not agency.tier and not units:
        return Where()
    living = [unit for unit in units if unit.existed_on(day)] or units
    return Where(units=tuple(living), is_open=len(living) != 1)


def on_tier(tier: str, about: About) -> list[Unit]:
    """The units of a tier that the article's places are or lie in, living or not."""
    return list(dict.fromkeys(unit for place in about.units for unit in place.lineage() if unit.tier == tier))


def cities(about: About) -> list[Unit]:
    """The cities, of either tier, that the article's places are or lie in."""
    units = (unit for place in about.units for unit in place.lineage())
    return list(dict.fromkeys(unit for unit in units if unit.name.startswith("Thành phố ")))


def has_ended(agency: AgencyName, place: Where, about: About, record: Record, day: date) -> bool:
    """Whether the printed agency, or its place, surely did not exist on a day."""
    if place.name:
        units = [unit for unit in record.units_called(place.name) if agency.tier in ("", unit.tier)]
    else:
        units = on_tier(agency.tier, about) if agency.tier else []
    if units and not any(unit.existed_on(day) for unit in units):
        return True
    if agency.tier == "huyen" and day > LAST_DAY_OF_DISTRICTS:
        return True
    bodies = [body for body in record.bodies if place.fits(body.unit) and is_called(body, agency)]
    return bool(bodies) and not any(body.existed_on(day) for body in bodies)


def is_called(body: Body, agency: AgencyName) -> bool:
    """Whether a body on record has a printed agency's name."""
    return key_of(agency.body) in body_names(body)


@lru_cache(maxsize=50_000)
def body_names(body: Body) -> frozenset[str]:
    """The names of a body without its place, for comparing."""
    names = set()
    for name in (body.name, *body.other_names):
        parsed = parse_agency(name)
        key = key_of(parsed.body if parsed else name)
        names.add(key.removesuffix(f" {key_of(bare_name(body.unit.name))}") if body.unit else key)
    return frozenset(names)
