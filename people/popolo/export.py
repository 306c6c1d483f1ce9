"""All of it as one JSON document, piece by piece: no more than a few hundred rows are in memory at once."""

import json

from people.models import Agency, Appointment, District, Official, Position
from people.popolo.records import Records

AT_ONCE = 500  # rows


def json_pieces(site, everything=False):
    """Yield the pieces of a JSON document with persons, organizations, memberships, posts and areas.

    `site` begins every address, "" leaves addresses out. Only what the public may see, unless `everything`.
    """
    rows = chosen(everything)
    records = Records(site, agencies=keys(rows["organizations"]), places=keys(rows["areas"]))
    makers = {
        "persons": records.person,
        "organizations": records.organization,
        "memberships": records.membership,
        "posts": records.post,
        "areas": records.area,
    }
    for number, (name, maker) in enumerate(makers.items()):
        yield "{" if number == 0 else ",\n"
        yield f'"{name}": ['
        yield from listed(maker(row) for row in rows[name].order_by("pk").iterator(chunk_size=AT_ONCE))
        yield "]"
    yield "}\n"


def chosen(everything):
    """Return the querysets by Popolo's names.

    A post is public through somebody who publicly holds or held it: what was read in a draft has no mark of its own.
    """
    officials, agencies, districts = Official.objects.all(), Agency.objects.all(), District.objects.all()
    appointments, positions = Appointment.objects.all(), Position.objects.all()
    if not everything:
        officials, agencies, districts = officials.public_rows(), agencies.public_rows(), districts.public_rows()
        appointments = appointments.public()
        positions = positions.filter(pk__in=appointments.values("position"))
    return {
        "persons": officials.prefetch_related("aliases"),
        "organizations": agencies.select_related("parent", "district").prefetch_related("aliases", "successors"),
        "memberships": appointments.select_related("official", "position__agency__district"),
        "posts": positions.select_related("agency__district").prefetch_related("aliases"),
        "areas": districts.select_related("parent").prefetch_related("aliases", "successors"),
    }


def keys(rows):
    """Return the keys of the rows."""
    plain = rows.order_by().select_related(None).prefetch_related(None)
    return set(plain.values_list("pk", flat=True))


def listed(records):
    """Yield records as the JSON of a list's inside, one on a line."""
    for number, record in enumerate(records):
        yield f"{',' if number else ''}\n{json.dumps(record, ensure_ascii=False)}"
