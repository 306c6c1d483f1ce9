"""How news that belongs to an official is told row by row: mentions by their article, photos, old addresses."""

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy

from articles.models import Article, Mention, PrintedTitle, Redirect, Shown
from people.pieces import Piece, tells

MOST_LETTERS = 120  # of a caption


@tells(Mention, gettext_lazy("Mentions in articles"), permission="articles.view_every_article")
def mentions(numbers):
    """Return the Pieces of mentions by the day of their article, the latest first."""
    rows = Mention.objects.filter(pk__in=numbers).prefetch_related(
        Prefetch("article", told_articles()),
        Prefetch("titles", PrintedTitle.objects.order_by("occurrence", "order", "pk")),
    )
    return [mention_piece(mention) for mention in sorted(rows, key=lambda row: latest_first(row.article))]


def mention_piece(mention):
    """Return the Piece of one mention: title and day of its article, the name and every title as printed."""
    titles = mention.titles.all()
    printed = ", ".join([mention.printed_name, *dict.fromkeys(title.text for title in titles)])
    return Piece(
        mention.pk,
        mention.article.title,
        (*told_of(mention.article), printed),
        desk_address(mention.article),
        frozenset(title.appointment_id for title in titles if title.appointment_id),
    )


@tells(Shown, gettext_lazy("Photos that show them"), permission="articles.view_every_article")
def photos(numbers):
    """Return the Pieces of photos in which an official is shown, those of the latest article first."""
    rows = Shown.objects.filter(pk__in=numbers)
    rows = rows.prefetch_related(Prefetch("photo__article", told_articles()))
    return [photo_piece(row) for row in sorted(rows, key=lambda row: (*latest_first(row.photo.article), row.photo.key))]


def photo_piece(row):
    """Return the Piece of one official in one photo: the caption, and the article."""
    article = row.photo.article
    caption = Truncator(str(row.photo)).chars(MOST_LETTERS)
    return Piece(row.pk, caption, (article.title, *told_of(article)), desk_address(article))


@tells(Redirect, gettext_lazy("Older addresses"))
def old_addresses(numbers):
    """Return the Pieces of older addresses that lead to an official."""
    return [Piece(row.pk, row.old_path) for row in Redirect.objects.filter(pk__in=numbers)]


def told_articles():
    """Return articles with what is told of them."""
    return Article.objects.only("title", "state", "event_on", "published_at", "created_at")


def day_of(article):
    """Return the day an article is about, as far as it is known: else that on which it went out, or was written."""
    return article.event_on or localdate(article.published_at or article.created_at)


def latest_first(article):
    """Return what articles are sorted by."""
    return -day_of(article).toordinal(), -article.pk


def told_of(article):
    """Return the day of an article, and how far it has come where it is not public."""
    day = date_format(day_of(article))
    return (day,) if article.is_published else (day, article.get_state_display())


def desk_address(article):
    """Return the address of an article's form."""
    return reverse("admin:articles_article_change", args=[article.pk])
