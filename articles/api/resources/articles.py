"""Articles."""

from django.db.models import Prefetch
from django.http import Http404
from django.utils.translation import gettext_lazy as _

from articles.api.answers import ListAnswer, RowAnswer
from articles.api.describing import examples
from articles.api.describing.parameters import NEWS, SLUG_OF
from articles.api.problems import Withdrawn
from articles.api.shapes.articles import ArticleDetailSerializer, ArticleSerializer
from articles.api.visible import Step
from articles.filters import REPEATABLE, ArticleFilter
from articles.models import Article, Mention, Photo, SiteProfile
from articles.searching import Search
from cms.parameters import chosen
from people.models import Agency, District, Succession


class ArticleList(ListAnswer):
    """Published articles, by the filters of the list of news."""

    tag = "articles"
    summary = _("Published articles")
    explanation = _("The newest first, or by relevance where words are sought. All filters can be combined.")
    serializer_class = ArticleSerializer
    parameters = NEWS
    example = examples.ARTICLES
    repeatable = REPEATABLE
    single = ("since", "until", "q", "before", "order")

    def rows(self, parameters):
        """Return the articles asked for."""
        published = Article.objects.published()
        filters = ArticleFilter(parameters.data, published)
        asked = chosen(filters.form)
        rows = filters.qs.newest().for_cards()
        if asked["q"] and asked["order"] == "relevance":
            rows = Search(asked["q"], True, published, filters.meant).ordered(rows)
        return rows

    def shown(self, rows):
        """Put the first photo on each article."""
        for article in rows:
            article.cover = next(iter(article.cover_photos), None)
        return rows


class ArticleAnswer(RowAnswer):
    """One published article."""

    tag = "articles"
    kind = "article"
    summary = _("One article")
    explanation = _("With its text, photos, documents, corrections, and all whom and what it names.")
    serializer_class = ArticleDetailSerializer
    parameters = (SLUG_OF["article"],)
    example = examples.ARTICLE

    def row(self, slug):
        """Return the article. Raises Http404, or Withdrawn where it was public once."""
        article = fetched(Article.objects.published()).filter(slug=slug).first()
        if article is None:
            gone = Article.objects.withdrawn().filter(slug=slug).values_list("withdrawn_at", "notice").first()
            raise Withdrawn(*gone) if gone else Http404
        return completed(article)


def fetched(articles):
    """Return articles with what an answer tells of one; a fixed number of queries."""
    successions = Succession.objects.select_related("successor").order_by("successor__folded", "pk")
    return articles.select_related("section", "publisher").prefetch_related(
        Prefetch("photos", Photo.objects.select_related("picture")),
        Prefetch(
            "districts",
            District.objects.select_related("parent").prefetch_related(Prefetch("successions", successions)),
        ),
        Prefetch("agencies", Agency.objects.select_related("district")),
        Prefetch("mentions", Mention.objects.select_related("official").prefetch_related("titles")),
        "attachments",
        "corrections",
    )


def completed(article):
    """Put on an article what it does not hold itself: publisher's name, licence, edition, what became of its places."""
    article.english = article if article.has_english else None
    site = SiteProfile.current()
    owner = site.owner or site.name
    article.told = {"publisher": article.publisher.name if article.publisher else owner, "licence": site.licence}
    for place in article.districts.all():
        place.followers = [Step(row.successor, row.resolution) for row in place.successions.all()]
    return article
