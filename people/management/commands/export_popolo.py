"""Write people, agencies, posts and places as JSON of the Popolo standard."""

import os
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from people.popolo import json_pieces


class Command(BaseCommand):
    """`export_popolo [--output FILE] [--all]`: a file is put in its place only when it is whole."""

    help = "Write what is public of people, agencies, posts and places as Popolo JSON."

    def add_arguments(self, parser):
        parser.add_argument("--output", metavar="FILE", type=Path, help="the file to write; else standard output")
        parser.add_argument("--all", action="store_true", help="also what only drafts name; not for publication")

    def handle(self, *args, output, all, **options):
        if not settings.SITE_URL:
            self.stderr.write("SITE_URL is not set: the records have no addresses.")
        pieces = json_pieces(settings.SITE_URL, everything=all)
        if output is None:
            self.stdout.writelines(pieces)
            return
        try:
            write_whole(output, pieces)
        except OSError as error:
            raise CommandError(f"{output}: {error.strerror}") from error


def write_whole(path, pieces):
    """Write the pieces beside the file, then put it in its place. Raises OSError."""
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("w", encoding="utf-8") as file:
            file.writelines(pieces)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
