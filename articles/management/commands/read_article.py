"""Read raw articles and print what was found in them, one JSON object a line."""

import json
from pathlib import Path

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from articles.intake import UnreadableFile
from articles.intake.pipeline import read_path
from cms.text import printable


class Command(BaseCommand):
    """`read_article FILE [FILE ...]`: no database is touched. Exit status 1 if a file could not be read."""

    help = "Read raw articles and print their parts as JSON, one line for each file. Nothing is stored."
    requires_system_checks = []
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILE", type=Path)

    def handle(self, *args, files, **options):
        failures = 0
        for path in files:
            found = self.read_one(path)
            failures += "error" in found
            self.stdout.write(json.dumps(found, ensure_ascii=False))
        if failures:
            raise SystemExit(1)

    def read_one(self, path):
        """Return the reading of one file as a dict, or its name with what is wrong."""
        try:
            return read_path(path).as_dict()
        except UnreadableFile as error:
            return {"file": printable(path.name), "error": _(error.message) % error.values}
        except OSError as error:
            return {"file": printable(path.name), "error": error.strerror or str(error)}
