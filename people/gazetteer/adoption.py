"""Places made provisionally from texts find the official unit that they are."""

from collections import defaultdict

from cms.text import title_key
from people.evidence import filings
from people.gazetteer.addresses import province_of
from people.gazetteer.files import TIERS
from people.models import District


class Adoption:
    """Tells which unit of the whole map ({key: Unit}) a provisional place is, where exactly one fits.

    A unit fits by its tier and its name or another spelling, if it existed on every day of the news filed under
    the place. Where several fit, it is the one in a province of the places that stand in the same news.
    """

    def __init__(self, units):
        self.units = units
        self.named = defaultdict(dict)
        for unit in units.values():
            for name in (unit.name, *unit.other_names):
                self.named[unit.tier, title_key(name)][unit.key] = unit
        self.places = sorted(District.objects.filter(is_provisional=True), key=lambda place: TIERS.index(place.tier))
        self.days, self.companions = defaultdict(set), defaultdict(set)
        for place, day, other in filings([place.pk for place in self.places]):
            self.days[place] |= {day} - {None}
            self.companions[place] |= {other} - {None, place}

    def unit_of(self, place, rows):
        """Return the Unit that `place` (District) is, or None; `rows` ({key: District}) are taken already."""
        candidates = self.named[place.tier, title_key(place.name)].values()
        fitting = [unit for unit in candidates if unit.key not in rows and self._lived(unit, self.days[place.pk])]
        if len(fitting) > 1:
            near = self._provinces_of(self.companions[place.pk], rows)
            fitting = [unit for unit in fitting if province_of(unit, self.units).key in near]
        return fitting[0] if len(fitting) == 1 else None

    @staticmethod
    def _lived(unit, days):
        first, last = unit.first_day, unit.last_day
        return all((first is None or first <= day) and (last is None or day <= last) for day in days)

    def _provinces_of(self, places, rows):
        return {province_of(self.units[key], self.units).key for key, row in rows.items() if row.pk in places}
