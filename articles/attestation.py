"""In which articles a post was read, and what printed titles point at when sightings are settled."""

from collections import defaultdict

from django.db.models import F, Window
from django.db.models.functions import DenseRank
from django.dispatch import receiver
from django.urls import reverse

from articles import policy
from articles.models import Article, PrintedTitle
from people.attestation import Text, attests
from people.sightings import settled


@attests
def articles_that_print(appointments, user, most):
    """Return {appointment's id: list of Text} of the `most` earliest articles whose titles were matched with it.

    `appointments` are ids. Without `user` only published ones, else those too that the account may see.
    """
    titles = PrintedTitle.objects.filter(appointment__in=appointments)
    reach = policy.sees(user) if user is not None else policy.NOWHERE
    if not reach.is_everywhere:
        seen = Article.objects.published() | Article.objects.filter(reach.condition("publisher"))
        titles = titles.filter(mention__article__in=seen.order_by().values("pk"))
    earliest = F("mention__article__event_on").asc(nulls_last=True)
    rank = Window(DenseRank(), "appointment", [earliest, F("mention__article").asc()])
    rows = titles.annotate(rank=rank).filter(rank__lte=most).order_by("rank", "pk")
    found = defaultdict(dict)
    for title in rows.select_related("mention__article").defer("mention__article__body", "mention__article__folded"):
        article = title.mention.article
        found[title.appointment_id][article.pk] = Text(article.title, _address(article, reach), article.event_on)
    return {number: list(texts.values()) for number, texts in found.items()}


def _address(article, reach):
    if reach.covers(article.publisher_id):
        return reverse("admin:articles_article_change", args=[article.pk])
    return article.get_absolute_url()


@receiver(settled)
def titles_follow_their_post(sightings, appointment, **kwargs):
    """Let printed titles that pointed at sightings point at the appointment that took their place, or at none."""
    PrintedTitle.objects.filter(appointment__in=[one.pk for one in sightings]).update(appointment=appointment)
