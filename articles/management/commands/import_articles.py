"""import_articles PATH ... [--publish] [--published now|event|dateline] [--dry-run]"""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import DataError, IntegrityError, transaction
from django.utils.translation import gettext as _

from articles.importing import import_source
from articles.intake import UnreadableFile
from articles.workflow import Refused
from cms.text import printable


class Command(BaseCommand):
    """Stores raw articles, one transaction each; a file that cannot be read is named and the rest goes on."""

    help = "Store raw articles as drafts, or publish them by the forced way."

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a text file, or a folder of *.txt")
        parser.add_argument("--publish", action="store_true", help="publish by the forced way, as the system")
        parser.add_argument(
            "--published",
            choices=["dateline", "event", "now"],
            default="dateline",
            help="the day of publication (default: the dateline's, else the event's, else now)",
        )
        parser.add_argument("--dry-run", action="store_true", help="read and resolve, but store nothing")

    def handle(self, *, paths, publish, published, dry_run, **options):
        failed = 0
        for path in files(paths):
            try:
                with transaction.atomic():
                    imported = import_source(path.read_bytes(), printable(path.name), publish, published)
                    self.report(path, imported)
                    transaction.set_rollback(dry_run)
            except (OSError, UnreadableFile, Refused, DataError, IntegrityError) as error:
                failed += 1
                self.stderr.write(f"{printable(path)}: {_(str(error))}")
        if failed:
            raise CommandError(_("Not imported: %(count)d") % {"count": failed})

    def report(self, path, imported):
        """Print what became of one file, then what stayed open."""
        article = imported.article
        number = article.pk if article else "-"
        if not imported.is_new:
            self.stdout.write(
                _("%(path)s: came before, article %(number)s") % {"path": printable(path), "number": number}
            )
            return
        self.stdout.write(
            _("%(path)s: article %(number)s, %(state)s")
            % {"path": printable(path), "number": number, "state": article.get_state_display()}
        )
        for question in imported.questions:
            self.stdout.write(f"  ? {question}")


def files(paths):
    """Return the files that the given paths mean; a folder is its texts in order of name."""
    for path in paths:
        yield from sorted(path.glob("*.txt")) if path.is_dir() else [path]
