"""load_districts --all | --province CODE ...: bring places in line with the official map of units."""

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from people.gazetteer.counting import census
from people.gazetteer.files import read_links, read_units
from people.gazetteer.loading import load
from people.gazetteer.selection import NoSuchProvince, of_provinces

STEPS = {
    "province": gettext_lazy("provinces"),
    "huyen": gettext_lazy("districts"),
    "commune": gettext_lazy("communes"),
    "links": gettext_lazy("successions"),
}
MOST_NAMED = 20


class Command(BaseCommand):
    """Makes, mends and adopts places; repeatable: what is as the map says is left alone."""

    help = "Load the official units of local government, old and new, with what became of each."

    def add_arguments(self, parser):
        which = parser.add_mutually_exclusive_group(required=True)
        which.add_argument("--all", action="store_true", help="the whole country")
        which.add_argument("--province", action="append", metavar="CODE", help="one province of today (repeatable)")

    def handle(self, *, province, **options):
        whole, links = read_units(), read_links()
        units = whole
        if province:
            try:
                units, links = of_provinces(province, whole, links)
            except NoSuchProvince as error:
                raise CommandError(_("No province has the code “%(code)s”.") % {"code": error}) from error
        self.tell_census(census(units, links))
        self.tell_outcome(load(units, links, whole, report=lambda step: self.stdout.write(f"... {STEPS[step]}")))

    def tell_census(self, counted):
        """Print what the map has."""
        today, before = counted.today, counted.before
        self.stdout.write(
            _("Today: %(provinces)d provinces, %(communes)d communes.")
            % {"provinces": today["province"], "communes": today["commune"]}
        )
        self.stdout.write(
            _("Until 30 June 2025: %(provinces)d provinces, %(districts)d districts, %(communes)d communes.")
            % {"provinces": before["province"], "districts": before["huyen"], "communes": before["commune"]}
        )
        self.stdout.write(_("Links from old to new: %(number)d.") % {"number": counted.links})

    def tell_outcome(self, outcome):
        """Print what was written, and what needs a look."""
        counts = outcome.counts
        self.stdout.write(
            _(
                "%(changes)d rows written: places made %(made)d, changed %(changed)d, adopted %(adopted)d, moved to"
                " another address %(moved)d; successions %(links)d; other names %(names)d."
            )
            % {
                "changes": outcome.changes,
                "links": counts["succession", "made"] + counts["succession", "changed"],
                "names": counts["alias", "made"],
                **{what: counts["district", what] for what in ("made", "changed", "adopted", "moved")},
            }
        )
        self.name(_("Made from a text, and not one official unit for sure:"), outcome.left)
        self.name(_("Has a code and first day that the map does not know:"), outcome.unknown)
        self.name(_("Gave its address to an official unit:"), [f"{place} ({old})" for place, old in outcome.moved])

    def name(self, heading, places):
        """Print the first of some places below a heading; nothing where there is none."""
        if places:
            self.stdout.write(heading)
            for place in places[:MOST_NAMED]:
                self.stdout.write(f"  {place}")
            if len(places) > MOST_NAMED:
                self.stdout.write(f"  ... (+{len(places) - MOST_NAMED})")
