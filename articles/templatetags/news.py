"""What templates need of the room of articles, those of people's pages among them."""

from django import template

from articles.drawing import drawn
from articles.finder import Finder
from articles.models import Article, PrintedTitle
from articles.pictures import rendition_size, rendition_url
from articles.rendering import body_html
from people.models import Agency, District, Official

register = template.Library()

NEWS_OF = {
    Official: lambda official: Article.objects.published().naming([official]),
    Agency: lambda agency: Article.objects.published().by_agencies([agency]),
    District: lambda district: Article.objects.published().in_districts([district]),
}


@register.simple_tag(takes_context=True)
def news_of(context, row, keep=""):
    """Return the Finder of the news of an official, an agency or a place; made once for a page.

    `keep` names a parameter of the page itself that links must keep.
    """
    request = context["request"]
    if not hasattr(request, "news_of"):
        articles = NEWS_OF[type(row)](row)
        request.news_of = Finder(request, articles, own=row, keep=tuple(keep.split()))
    return request.news_of


@register.simple_tag
def titles_in(articles, official):
    """Return {article's id: printed titles} of an official as each of the articles first names them."""
    titles = PrintedTitle.objects.filter(
        mention__official=official, mention__article__in=[article.pk for article in articles], occurrence=0
    ).select_related("mention")
    found = {}
    for title in titles.order_by("mention", "order", "pk"):
        found.setdefault(title.mention.article_id, []).append(title.text)
    return found


@register.filter
def of_key(mapping, key):
    """Return what a dict holds for a key, or None."""
    return mapping.get(key)


@register.simple_tag
def marked_title(article, search):
    """Return the title of an article with the words that were sought marked."""
    return search.title(article)


@register.simple_tag
def marked_excerpt(article, search):
    """Return where the words that were sought stand in an article, marked."""
    return search.excerpt(article)


@register.simple_tag
def body(article):
    """Return the body of an article with its photos."""
    return body_html(article)


@register.inclusion_tag("articles/_picture.html")
def picture(photo, place="card", is_first=False, is_decorative=False):
    """Draw a photo's picture at one of the places of `articles.drawing`, with the width and height that it has."""
    return drawn(photo, place, is_first, is_decorative)


@register.simple_tag
def picture_size(photo, size):
    """Return (width, height) of a photo's largest JPEG in one of the sizes."""
    return rendition_size(photo.picture, size)


@register.simple_tag
def picture_url(photo, size):
    """Return the address of a photo's largest JPEG in one of the sizes."""
    return rendition_url(photo, size)
