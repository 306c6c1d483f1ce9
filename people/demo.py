"""Sample places, agencies, officials and posts as rows, found again by their natural keys."""

from dataclasses import dataclass, field
from datetime import date

from cms.dates import parse_partial
from people.abbreviations import expand
from people.gazetteer.addresses import province_of
from people.gazetteer.files import read_links, read_units
from people.gazetteer.loading import load
from people.models import Agency, Alias, Appointment, District, Official, Position

HUYEN = ("083", "085", "543", "550")  # Mường Khương, Bắc Hà, Hoài Nhơn, Tuy Phước


@dataclass
class Book:
    """The rows by the keys that the data files call them."""

    districts: dict = field(default_factory=dict)
    agencies: dict = field(default_factory=dict)
    positions: dict = field(default_factory=dict)
    officials: dict = field(default_factory=dict)


def load_people(people):
    """Write the sample's places and people; return a Book of them."""
    book = Book()
    load_districts(book)
    load_agencies(people["agencies"], book)
    for row in people["positions"]:
        book.positions[row["key"]], _ = Position.objects.update_or_create(
            agency=book.agencies[row["agency"]],
            title=row["title"],
            defaults={"precedence": row["precedence"], "seats": row["seats"]},
        )
    for row in people["officials"]:
        book.officials[row["key"]], _ = Official.objects.get_or_create(
            name=row["name"], distinction=row.get("distinction", "")
        )
    for row in people["appointments"]:
        load_appointment(row, book)
    return book


def day(text):
    """Return an ISO day as a date, or None."""
    return date.fromisoformat(text) if text else None


def load_districts(book):
    """Write the sample's part of the official map; its units are called by their keys there."""
    whole, links = read_units(), read_links()
    units = around(HUYEN, whole, links)
    load(units, [link for link in links if {link.predecessor, link.successor} <= units.keys()], whole)
    keys = {(unit.code, unit.first_day): key for key, unit in units.items()}
    for row in District.objects.exclude(code=""):
        if key := keys.get((row.code, row.starts_on)):
            book.districts[key] = row


def around(huyen, units, links):
    """Return the part of the map ({key: Unit}) that is units of the middle tier, what lies in them and became of them.

    The provinces of all these are among them, and all that became the provinces of today.
    """
    found = {key for key, unit in units.items() if key in huyen or unit.parent in huyen}
    found |= {link.successor for link in links if link.predecessor in found}
    found |= {province_of(units[key], units).key for key in found}
    found |= {
        link.predecessor for link in links if link.successor in found and units[link.successor].tier == "province"
    }
    return {key: unit for key, unit in units.items() if key in found}


def load_agencies(rows, book):
    """Write agencies, then what followed them, what they are part of and their other names."""
    for row in rows:
        book.agencies[row["key"]], _ = Agency.objects.get_or_create(
            name=expand(row["name"]),
            district=book.districts.get(row["district"]),
            defaults={
                "kind": row["kind"],
                "starts_on": day(row["starts_on"]),
                "ends_on": day(row["ends_on"]),
                "end_state": row.get("end_state", ""),
            },
        )
    for row in rows:
        agency = book.agencies[row["key"]]
        agency.successors.set(book.agencies[key] for key in row.get("successors", []))
        if row.get("parent"):
            agency.parent = book.agencies[row["parent"]]
            agency.save()
        for text in {row["name"], *row.get("aliases", [])} - {agency.name}:
            Alias.objects.get_or_create(text=text, agency=agency)


def load_appointment(row, book):
    """Write one confirmed post with its dates."""
    start, end = (parse_partial(row[name]) if row.get(name) else None for name in ("starts_on", "ends_on"))
    known = Appointment.objects.confirmed().filter(
        official=book.officials[row["official"]],
        position=book.positions[row["position"]],
        start_earliest=start.earliest if start else None,
    )
    if known.exists():
        return
    appointment = Appointment(
        official=book.officials[row["official"]],
        position=book.positions[row["position"]],
        is_acting=row.get("is_acting", False),
        decision_number=row.get("decision_number") or "",
        decision_on=day(row.get("decision_on")),
    )
    appointment.start, appointment.end = start, end
    appointment.save()
