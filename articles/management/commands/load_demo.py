"""load_demo [--if-empty]"""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from articles.demo.loading import load
from articles.models import Article
from people.models import Official


class Command(BaseCommand):
    """Loads the sample data, only on a demo site (DEMO=1) or into an empty one; repeatable."""

    help = "Load the sample data: invented people in real places."

    def add_arguments(self, parser):
        parser.add_argument("--if-empty", action="store_true", help="do nothing where there is content already")

    def handle(self, *, if_empty, **options):
        is_empty = not (Article.objects.exists() or Official.objects.exists())
        if if_empty and not is_empty:
            return
        if not (settings.DEMO or is_empty):
            raise CommandError(_("There is content already. Sample data goes into an empty site, or where DEMO=1."))
        load(report=self.stdout.write)
