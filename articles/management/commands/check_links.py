"""check_links [--all]"""

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from articles.checking.links import check_links
from articles.models import Article


class Command(BaseCommand):
    """Asks the links of articles whether they answer, and keeps those that do not as findings."""

    help = "Ask the links of published articles whether they answer."

    def add_arguments(self, parser):
        parser.add_argument("--all", action="store_true", help="of drafts and withdrawn articles too")

    def handle(self, *, all, **options):
        articles = Article.objects.all() if all else Article.objects.published()
        linking = articles.filter(body__contains='href="http').order_by("pk")
        counts = [check_links(article) for article in linking.iterator(chunk_size=100)]
        values = {"articles": len(counts), "links": sum(counts)}
        self.stdout.write(_("%(articles)d articles with links, %(links)d links that do not answer.") % values)
