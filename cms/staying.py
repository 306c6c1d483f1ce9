"""Commands that look for what is due: once, or again and again beside the site."""

import time

from django.core.management.base import BaseCommand
from django.db import close_old_connections


class StayingCommand(BaseCommand):
    """Does `once()`, which returns whether anything failed; exit code 1 then. With --every it stays and looks again.

    Several at once must do no harm.
    """

    def add_arguments(self, parser):
        """Add --every."""
        parser.add_argument("--every", type=int, metavar="SECONDS", help="stay, and look again after so many seconds")

    def handle(self, *, every, **options):
        """Look once, or until somebody ends it."""
        while every:
            self.once()
            close_old_connections()
            time.sleep(every)
        if self.once():
            raise SystemExit(1)

    def once(self):
        """Do what is due now; return whether anything failed."""
        raise NotImplementedError
