"""What a place or an agency came from and what it became, as three columns joined by lines."""

from django.db.models import Q

from people.models import Agency, AgencySuccession, Succession


class Lineage:
    """The rows directly before and after a row, and the resolutions that say so, by name.

    `links` are rows with a `predecessor` and a `successor`, one of which is the row itself.
    """

    def __init__(self, row, links):
        links = list(links)
        self.row = row
        self.before = sorted((link.predecessor for link in links if link.successor_id == row.pk), key=_name)
        self.after = sorted((link.successor for link in links if link.predecessor_id == row.pk), key=_name)
        self.resolutions = sorted({link.resolution for link in links if getattr(link, "resolution", "")})

    def __bool__(self):
        return bool(self.before or self.after)

    @property
    def into(self):
        """Return the SVG path from each row before to the row, in a square of 100 by 100."""
        return "".join(f"M0 {y}C50 {y} 50 50 100 50" for y in heights(len(self.before)))

    @property
    def out(self):
        """Return the SVG path from the row to each row after."""
        return "".join(f"M0 50C50 50 50 {y} 100 {y}" for y in heights(len(self.after)))


def place_lineage(district):
    """Return the Lineage of a place; one query."""
    links = Succession.objects.filter(Q(predecessor=district) | Q(successor=district))
    return Lineage(district, links.select_related("predecessor", "successor"))


def agency_lineage(agency):
    """Return the Lineage of an agency, of agencies that the public may see; one query, two where one is from a text."""
    links = AgencySuccession.objects.filter(Q(predecessor=agency) | Q(successor=agency))
    links = list(links.select_related("predecessor__district", "successor__district"))
    ends = {end.pk: end for link in links for end in (link.predecessor, link.successor)}
    public = {end.pk for end in Agency.objects.public_among(ends.values(), agency)}
    return Lineage(agency, [link for link in links if {link.predecessor_id, link.successor_id} <= public])


def heights(count):
    """Return the middle of each of `count` equal parts of 100: 25, 75 for two."""
    return [f"{100 * (index + 0.5) / count:g}" for index in range(count)]


def _name(row):
    return row.folded, row.pk
