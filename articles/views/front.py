"""The front page: what an editor arranged, then what is new."""

from django.db.models import F, Q
from django.views.generic import TemplateView

from articles.models import Article, FrontPlace, Loudness, Notice, Pinned, Section
from people.models import District

CARDS = 6
SECTIONS, MOST_SECTIONS = 3, 12  # shown where nobody has chosen, and looked through for those that have news
IN_SECTION = 4
PLACES = 12


class FrontPage(TemplateView):
    """The lead and the cards, notices, what each section has besides, then ways in by place."""

    template_name = "articles/front.html"
    extra_context = {"area": "front"}

    def get_context_data(self, **kwargs):
        """Add the lead, the cards, the notices, the columns of sections and the places."""
        lead, cards = arranged()
        shown = [article for article in (lead, *cards) if article]
        notices = Notice.objects.today().filter(loudness=Loudness.NOTICE).select_related("article")
        return super().get_context_data(
            lead=lead,
            cards=cards,
            notices=list(notices),
            columns=_columns(shown),
            places=District.objects.with_news_or_people().today_first()[:PLACES],
            **kwargs,
        )


def arranged():
    """Return (lead or None, cards): what is pinned today first, then the newest; nothing stands there twice.

    Only published articles are looked at, so what was withdrawn is gone whatever is pinned. Of several leads the
    first leads and the others are the first cards; where only cards are left, the first of them leads.
    """
    pinned = dict(Pinned.objects.shown().values_list("article", "place"))
    newest = Article.objects.published().exclude(pk__in=pinned).newest().values("pk")[: CARDS + 1]
    wanted = Q(pk__in=pinned) | Q(pk__in=newest)
    found = {article.pk: article for article in Article.objects.published().filter(wanted).newest().for_cards()}
    leads, chosen = _pinned_as(FrontPlace.LEAD, pinned, found), _pinned_as(FrontPlace.CARD, pinned, found)
    others = [article for number, article in found.items() if number not in pinned]
    if leads:
        lead, *chosen = [*leads, *chosen]
    elif others:
        lead, others = _lead_first(others)
    else:
        lead, chosen = next(iter(chosen), None), chosen[1:]
    return lead, [*chosen, *others][: max(CARDS, len(chosen))]


def _pinned_as(place, pinned, found):
    return [found[number] for number, its_place in pinned.items() if its_place == place and number in found]


def _lead_first(articles):
    """Return (lead, the others): the newest article with a picture where one of the first three has one."""
    lead = next((article for article in articles[:3] if article.cover_photos), articles[0])
    return lead, [article for article in articles if article != lead]


def _columns(shown):
    """Return (section, card, lines) for the sections that have news besides what is `shown` above.

    The card is the newest article if it has a picture, else None; the lines are the other articles.
    """
    chosen_first = (F("on_front__order").asc(nulls_last=True), "on_front", "order", "name")
    sections = list(Section.objects.annotate(chosen=F("on_front")).order_by(*chosen_first)[:MOST_SECTIONS])
    chosen = [section for section in sections if section.chosen]
    most = len(chosen) or SECTIONS
    sections = chosen or sections
    wanted = Q(pk__in=[])
    for section in sections:
        newest = Article.objects.published().in_sections([section]).exclude(pk__in=[a.pk for a in shown]).newest()
        wanted |= Q(pk__in=newest.values("pk")[:IN_SECTION])
    articles = list(Article.objects.filter(wanted).newest().for_cards()) if sections else []
    columns = [(section, [a for a in articles if a.section_id == section.pk]) for section in sections]
    return [_column(section, found) for section, found in columns if found][:most]


def _column(section, articles):
    first, *others = articles
    return (section, first, others) if first.cover_photos else (section, None, articles)
