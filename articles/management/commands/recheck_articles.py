"""recheck_articles [--since YYYY-MM-DD] [--changed]"""

from datetime import date

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from articles.checking.rechecking import recheck, recheck_changed
from articles.models import Article


class Command(BaseCommand):
    """Holds the titles of articles against the record again, and keeps what differs now as findings."""

    help = "Check the printed titles of articles again by the record of today."

    def add_arguments(self, parser):
        parser.add_argument("--since", metavar="YYYY-MM-DD", help="only articles about events from this day on")
        parser.add_argument(
            "--changed", action="store_true", help="only articles that name officials whose record was changed"
        )

    def handle(self, *, since, changed, **options):
        if changed and since:
            raise CommandError(_("Give one of --since and --changed."))
        articles = Article.objects.all()
        if since:
            articles = articles.filter(event_on__gte=_day(since))
        count, found = recheck_changed() if changed else recheck(articles)
        values = {"articles": count, "findings": found}
        self.stdout.write(_("%(articles)d articles checked, %(findings)d new findings.") % values)


def _day(text):
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CommandError(_("“%(text)s” is no day; write YYYY-MM-DD.") % {"text": text}) from error
