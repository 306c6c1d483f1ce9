"""archive_articles [--to FOLDER]"""

import csv
from pathlib import Path

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from articles.copies import keep_copy, to_copy
from articles.models import ArchiveCopy


class Command(BaseCommand):
    """Keeps a copy of every published article that has none of what it says now; writes all copies into a folder."""

    help = "Keep archive copies of published articles; with --to, write all of them and a list into a folder."

    def add_arguments(self, parser):
        parser.add_argument("--to", type=Path, metavar="FOLDER", help="where the files and the list are written")

    def handle(self, *, to, **options):
        copies = [keep_copy(article) for article in to_copy().order_by("pk").iterator(chunk_size=100)]
        self.stdout.write(_("%(number)d articles looked at for the archive.") % {"number": len(copies)})
        if to:
            number = self.write(to)
            self.stdout.write(_("%(number)d copies written to %(folder)s.") % {"number": number, "folder": to})

    def write(self, folder):
        """Write the files and list.csv into the folder; return how many files."""
        folder.mkdir(parents=True, exist_ok=True)
        rows = ArchiveCopy.objects.select_related("article").order_by("made_at", "pk")
        with (folder / "list.csv").open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(["file", "sha256", "size", "made", "address", "title"])
            for copy in rows.iterator(chunk_size=100):
                with copy.file.open("rb") as kept:
                    (folder / copy.name).write_bytes(kept.read())
                made = copy.made_at.isoformat(timespec="seconds")
                table.writerow([copy.name, copy.sha256, copy.size, made, copy.address, copy.article.title])
        return rows.count()
