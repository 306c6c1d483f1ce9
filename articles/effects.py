"""What a reform of places and agencies means for news."""

from functools import partial

from django.urls import reverse
from django.utils.translation import gettext as _

from articles.models import Article
from people.effects import MOST_EXAMPLES, Effect, effect_of


@effect_of("reform")
def articles_keep_their_place(plan):
    """Tell how many articles are filed under places or are about agencies that end: nothing happens to them."""
    filed = Article.districts.through.objects.filter(district__in=[end.row.pk for end in plan.units])
    about = Article.agencies.through.objects.filter(agency__in=plan.agency_numbers)
    yield told(
        _("Articles filed under these places: they stay filed there, and are found from the places that follow."),
        Article.objects.filter(pk__in=filed.values("article")),
    )
    yield told(
        _("Articles about these agencies: they stay as they are."),
        Article.objects.filter(pk__in=about.values("article")),
    )


@effect_of("reform")
def drafts_are_inherited(plan):
    """Give drafts to their publisher's successor where there is exactly one; name the others."""
    heirs = {end.row.pk: end.heir.pk for end in plan.agencies if end.heir}
    drafts = Article.objects.in_the_making().filter(publisher__in=plan.agency_numbers)
    rows = tuple(drafts.filter(publisher__in=heirs).order_by("pk").values_list("pk", flat=True))
    yield told(
        _("Unpublished articles that go over to the successor of their publisher."),
        drafts.filter(publisher__in=heirs),
        rows=rows,
        apply=partial(inherit, heirs),
    )
    yield told(
        _("Unpublished articles whose publisher ends without a single successor: give each a new publisher by hand."),
        drafts.exclude(publisher__in=heirs),
    )


def inherit(heirs, act):
    """Set the publisher of unpublished articles anew: {agency that ends: its successor}, as numbers."""
    for agency, heir in heirs.items():
        act.update(Article.objects.in_the_making().filter(publisher=agency), publisher=heir)


def told(label, articles, **more):
    """Return the Effect that concerns a queryset of articles, with the newest of them as examples."""
    newest = articles.order_by("-pk").only("title")[:MOST_EXAMPLES]
    examples = tuple((one.title, reverse("admin:articles_article_change", args=[one.pk])) for one in newest)
    return Effect(label, articles.count(), examples, "articles.view_every_article", **more)
