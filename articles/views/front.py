"""The front page."""

from django.db.models import Q
from django.views.generic import TemplateView

from articles.models import Article, Section
from people.models import District

NEWEST = 7  # the lead and six cards
SECTIONS, MOST_SECTIONS = 3, 12  # shown, and looked through for those that have news
IN_SECTION = 4
PLACES = 12


class FrontPage(TemplateView):
    """The newest news, then what each section has besides, then ways in by place."""

    template_name = "articles/front.html"
    extra_context = {"area": "front"}

    def get_context_data(self, **kwargs):
        """Add the lead, the cards, the columns of sections and the places."""
        newest = list(Article.objects.published().newest().for_cards()[:NEWEST])
        lead, *cards = _lead_first(newest) or [None]
        return super().get_context_data(
            lead=lead,
            cards=cards,
            columns=_columns(shown=newest),
            places=District.objects.with_news_or_people().today_first()[:PLACES],
            **kwargs,
        )


def _lead_first(articles):
    """Put the newest article with a picture at the head, where one of the first three has one."""
    lead = next((article for article in articles[:3] if article.cover_photos), None)
    return [lead, *(article for article in articles if article != lead)] if lead else articles


def _columns(shown):
    """Return (section, card, lines) for the sections that have news besides what is `shown` above.

    The card is the newest article if it has a picture, else None; the lines are the other articles.
    """
    sections = list(Section.objects.all()[:MOST_SECTIONS])
    wanted = Q(pk__in=[])
    for section in sections:
        newest = Article.objects.published().in_sections([section]).exclude(pk__in=[a.pk for a in shown]).newest()
        wanted |= Q(pk__in=newest.values("pk")[:IN_SECTION])
    articles = list(Article.objects.filter(wanted).newest().for_cards()) if sections else []
    columns = [(section, [a for a in articles if a.section_id == section.pk]) for section in sections]
    return [_column(section, found) for section, found in columns if found][:SECTIONS]


def _column(section, articles):
    first, *others = articles
    return (section, first, others) if first.cover_photos else (section, None, articles)
