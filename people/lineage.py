"""What a place came from and what it became, as three columns joined by lines."""

from django.db.models import Q

from people.models import Succession


class Lineage:
    """The units directly before and after a place, and the resolutions that say so; one query."""

    def __init__(self, district):
        links = Succession.objects.filter(Q(predecessor=district) | Q(successor=district))
        links = list(links.select_related("predecessor", "successor"))
        self.before = [link.predecessor for link in links if link.successor_id == district.pk]
        self.after = [link.successor for link in links if link.predecessor_id == district.pk]
        self.before.sort(key=_name)
        self.after.sort(key=_name)
        self.resolutions = sorted({link.resolution for link in links if link.resolution})

    def __bool__(self):
        return bool(self.before or self.after)

    @property
    def into(self):
        """Return the SVG path from each unit before to the place, in a square of 100 by 100."""
        return "".join(f"M0 {y}C50 {y} 50 50 100 50" for y in heights(len(self.before)))

    @property
    def out(self):
        """Return the SVG path from the place to each unit after."""
        return "".join(f"M0 50C50 50 50 {y} 100 {y}" for y in heights(len(self.after)))


def heights(count):
    """Return the middle of each of `count` equal parts of 100: 25, 75 for two."""
    return [f"{100 * (index + 0.5) / count:g}" for index in range(count)]


def _name(district):
    return district.folded, district.pk
