"""In which articles a post was read, and what printed titles point at when sightings are settled."""

from collections import defaultdict

from django.db.models import F, Window
from django.db.models.functions import DenseRank
from django.dispatch import receiver
from django.urls import reverse

from articles.models import Article, PrintedTitle
from people.attestation import Text, attests
from people.sightings import settled


@attests
def articles_that_print(appointments, user, most):
    """Return {appointment's id: list of Text} of the `most` earliest articles whose titles were matched with it.

    `appointments` are ids. Without `user`, or with one who may see no articles, only published ones; one query.
    """
    titles = PrintedTitle.objects.filter(appointment__in=appointments)
    sees_drafts = user is not None and may_see_articles(user)
    if not sees_drafts:
        titles = titles.filter(mention__article__in=Article.objects.published().order_by().values("pk"))
    earliest = F("mention__article__event_on").asc(nulls_last=True)
    rank = Window(DenseRank(), "appointment", [earliest, F("mention__article").asc()])
    rows = titles.annotate(rank=rank).filter(rank__lte=most).order_by("rank", "pk")
    found = defaultdict(dict)
    for title in rows.select_related("mention__article").defer("mention__article__body", "mention__article__folded"):
        article = title.mention.article
        found[title.appointment_id][article.pk] = Text(article.title, _address(article, sees_drafts), article.event_on)
    return {number: list(texts.values()) for number, texts in found.items()}


def may_see_articles(user):
    """Tell whether an account may see articles that are not published."""
    return any(user.has_perm(f"articles.{act}_article") for act in ("view", "change"))


def _address(article, is_for_desk):
    if is_for_desk:
        return reverse("admin:articles_article_change", args=[article.pk])
    return article.get_absolute_url()


@receiver(settled)
def titles_follow_their_post(sightings, appointment, **kwargs):
    """Let printed titles that pointed at sightings point at the appointment that took their place, or at none."""
    PrintedTitle.objects.filter(appointment__in=[one.pk for one in sightings]).update(appointment=appointment)
