"""score_intake FOLDER [--errors] [--confidence] [--only FILE ...] [--min MEASURE=VALUE ...]"""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from articles.intake import UnreadableFile
from articles.intake.calibration import calibrate, share
from articles.intake.scoring import EXACT, LISTS, score
from articles.management.floors import floor

COLUMNS = "{:<12}{:>8}{:>16}{:>13}{:>8}{:>10}{:>10}"


class Command(BaseCommand):
    """Measures the reader on a labelled folder. Exit status 1 where a --min is missed. No database is touched."""

    help = "Measure the reader of raw articles on a folder of labelled ones."
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, metavar="FOLDER", help="articles and their gold.jsonl")
        parser.add_argument("--errors", action="store_true", help="show each miss in its context")
        parser.add_argument(
            "--confidence", action="store_true", help="show how often finds are right, by their evidence"
        )
        parser.add_argument("--only", nargs="+", default=[], metavar="FILE", help="only these files of the folder")
        parser.add_argument("--min", nargs="+", action="extend", default=[], metavar="MEASURE=VALUE", dest="floors")

    def handle(self, *, folder, errors, confidence, only, floors, **options):
        floors = [floor(text, (*LISTS, *EXACT)) for text in floors]
        try:
            total = score(folder, only)
        except UnreadableFile as error:
            raise CommandError(_(error.message) % error.values) from error
        except (OSError, ValueError, KeyError) as error:
            raise CommandError(_("The labels cannot be read: %(reason)s") % {"reason": error}) from error
        if not total.texts:
            raise CommandError(_("There is no labelled text in this folder."))
        if errors:
            self.show_misses(total)
        self.show_table(total)
        if confidence:
            self.show_confidence(folder)
        short = [f"{name} {total.value(name):.3f} < {least}" for name, least in floors if total.value(name) < least]
        if short:
            raise CommandError("; ".join(short))

    def show_table(self, total):
        """Print one line a measure."""
        head = (_("measure"), _("F1"), _("precision"), _("recall"), _("right"), _("found"), _("wanted"))
        self.stdout.write(COLUMNS.format(*head))
        for name in LISTS:
            tally = total.tallies[name]
            figures = (f"{value:.3f}" for value in (tally.f1, tally.precision, tally.recall))
            self.stdout.write(COLUMNS.format(name, *figures, tally.right, tally.found, tally.wanted))
        for name in EXACT:
            right, of = total.exact[name]
            self.stdout.write(COLUMNS.format(name, f"{total.value(name):.3f}", "", "", right, "", of))
        self.stdout.write(_("%(count)d texts") % {"count": total.texts})

    def show_confidence(self, folder):
        """Print for each kind of evidence how many finds were right, of how many, and the confidence that follows."""
        for (kind, evidence), (right, of) in sorted(calibrate(folder).items()):
            self.stdout.write(f"{kind:<8}{evidence:<8}{right:>6}{of:>6}  {share(right, of):.2f}")

    def show_misses(self, total):
        """Print each miss: + for what was found wrongly, - for what was not found."""
        for miss in total.misses:
            sign = "+" if miss.is_extra else "-"
            self.stdout.write(f"{miss.file}  {miss.measure}  {sign} {miss.text}")
            if miss.context:
                self.stdout.write(f"    {miss.context}")
