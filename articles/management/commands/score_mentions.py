"""score_mentions FOLDER [--errors] [--only NAME ...] [--min OUTCOME=VALUE ...]"""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from articles.checking.wording import reason
from articles.management.floors import floor
from articles.mentions import Outcome
from articles.mentions.cases import read_folder
from articles.mentions.scoring import score

COLUMNS = "{:<16}{:>11}{:>9}{:>8}{:>8}{:>8}"


class Command(BaseCommand):
    """Measures the check of titles on labelled mentions. Exit status 1 where a --min is missed. No database."""

    help = "Measure the check of printed titles on a folder of labelled mentions."
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, metavar="FOLDER", help="worlds as *.json files")
        parser.add_argument("--errors", action="store_true", help="show each case that was judged otherwise")
        parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="only cases that begin so")
        parser.add_argument("--min", nargs="+", action="extend", default=[], metavar="OUTCOME=VALUE", dest="floors")

    def handle(self, *, folder, errors, only, floors, **options):
        floors = [floor(text, tuple(Outcome)) for text in floors]
        try:
            cases = read_folder(folder)
        except (OSError, ValueError, KeyError) as error:
            raise CommandError(_("The labels cannot be read: %(reason)s") % {"reason": error}) from error
        cases = [case for case in cases if not only or case.name.startswith(tuple(only))]
        if not cases:
            raise CommandError(_("There is no labelled mention in this folder."))
        total = score(cases)
        if errors:
            self.show_misses(total)
        self.show_table(total)
        short = [
            f"{name} {worst:.3f} < {least}"
            for name, least in floors
            if (worst := min(total.tallies[name].precision, total.tallies[name].recall)) < least
        ]
        if short:
            raise CommandError("; ".join(short))

    def show_table(self, total):
        """Print one line an outcome."""
        head = (_("outcome"), _("precision"), _("recall"), _("right"), _("found"), _("wanted"))
        self.stdout.write(COLUMNS.format(*head))
        for name in Outcome:
            tally = total.tallies[name]
            figures = (f"{value:.3f}" for value in (tally.precision, tally.recall))
            self.stdout.write(COLUMNS.format(name, *figures, tally.right, tally.found, tally.wanted))
        self.stdout.write(_("%(right)d of %(count)d mentions right") % {"right": total.right, "count": total.cases})

    def show_misses(self, total):
        """Print what was labelled and what was found, with both reasons."""
        for miss in total.misses:
            case = miss.case
            wanted = f"{case.outcome} {case.part or ''} {case.which if case.which is not None else ''}".strip()
            self.stdout.write(f"{case.name}  {case.named.name}: {'; '.join(case.named.titles)}")
            self.stdout.write(f"    - {wanted}: {case.why}")
            for verdict in miss.judgement.verdicts:
                self.stdout.write(f"    + {verdict.outcome} {verdict.part or ''} {verdict.which}: {reason(verdict)}")
