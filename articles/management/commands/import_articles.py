"""import_articles PATH ... [--publish] [--published now|event|dateline] [--dry-run]"""

from itertools import chain
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import DataError, IntegrityError, transaction
from django.utils.translation import gettext as _

from articles.importing import import_source
from articles.importing.folders import texts_at
from articles.intake import UnreadableFile
from articles.workflow import Refused
from cms.text import printable


class Command(BaseCommand):
    """Stores raw articles, one transaction each; a file that cannot be read is named and the rest goes on."""

    help = "Store raw articles as drafts, or publish them by the forced way."

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder of files")
        parser.add_argument("--publish", action="store_true", help="publish by the forced way, as the system")
        parser.add_argument(
            "--published",
            choices=["dateline", "event", "now"],
            default="dateline",
            help="the day of publication (default: the dateline's, else the event's, else now)",
        )
        parser.add_argument("--dry-run", action="store_true", help="read and resolve, but store nothing")

    def handle(self, *, paths, publish, published, dry_run, **options):
        self.failed, self.is_trial, self.how = 0, dry_run, (publish, published)
        for path, articles in chain.from_iterable(map(texts_at, paths)):
            try:
                for name, raw in articles():
                    self.bring_in(path, name, raw)
            except (OSError, UnreadableFile) as error:
                self.fail(path, error)
        if self.failed:
            raise CommandError(_("Not imported: %(count)d") % {"count": self.failed})

    def bring_in(self, path, name, raw):
        """Store one article in a transaction of its own; what is wrong with it is told, and the rest goes on."""
        try:
            with transaction.atomic():
                self.report(path, import_source(raw, name, *self.how))
                transaction.set_rollback(self.is_trial)
        except (UnreadableFile, Refused, DataError, IntegrityError) as error:
            self.fail(path, error)

    def fail(self, path, error):
        """Print what is wrong with one file."""
        self.failed += 1
        reason = _(str(error)) % error.values if isinstance(error, UnreadableFile) else _(str(error))
        self.stderr.write(f"{printable(path)}: {reason}")

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
