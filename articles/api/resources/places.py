"""Places and sections."""

from django import forms
from django.db.models import Q
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _

from articles.api.answers import ListAnswer, RowAnswer
from articles.api.describing import examples
from articles.api.describing.parameters import PLACES, SECTIONS, SLUG_OF
from articles.api.shapes.places import PlaceDetailSerializer, PlaceSerializer
from articles.api.shapes.sections import SectionSerializer
from articles.api.visible import Step, names, one_of, visible
from articles.models import Section
from cms.parameters import WordsField, chosen
from people.models import District, Succession


class WordsForm(forms.Form):
    """The words of a place's name."""

    q = WordsField(required=False)


class PlaceList(ListAnswer):
    """Places with news or people, or those whose name is sought."""

    tag = "places"
    summary = _("Places")
    explanation = _(
        "Places with news or people, those they lie in and those that followed them; with words, all places "
        "of that name. Those of today stand before those of the past."
    )
    serializer_class = PlaceSerializer
    parameters = PLACES
    example = examples.PLACES
    single = ("q",)

    def rows(self, parameters):
        """Return the places asked for."""
        words = chosen(WordsForm(parameters.data))["q"]
        rows = District.objects.public_rows().matching(words) if words else District.objects.listed()
        return rows.select_related("parent").today_first()

    def shown(self, rows):
        """Put on each place the one it lies in, where that is public."""
        seen = visible(District, [place.parent for place in rows])
        for place in rows:
            place.shown_parent = one_of(place.parent, seen)
        return rows


class PlaceAnswer(RowAnswer):
    """One place."""

    tag = "places"
    kind = "district"
    summary = _("One place")
    explanation = _("With other names, what it came from and what followed it. No place ever loses its address.")
    serializer_class = PlaceDetailSerializer
    parameters = (SLUG_OF["district"],)
    example = examples.PLACE

    def row(self, slug):
        """Return the place. Raises Http404."""
        rows = District.objects.public_rows().select_related("parent").prefetch_related("aliases")
        place = get_object_or_404(rows, slug=slug)
        links = Succession.objects.filter(Q(predecessor=place) | Q(successor=place))
        links = list(links.select_related("predecessor", "successor").order_by("pk"))
        seen = visible(District, [place.parent, *(end for link in links for end in (link.predecessor, link.successor))])
        before = [Step(link.predecessor, link.resolution) for link in links if link.successor_id == place.pk]
        after = [Step(link.successor, link.resolution) for link in links if link.predecessor_id == place.pk]
        place.shown_names = names(place)
        place.shown_parent = one_of(place.parent, seen)
        place.before, place.after = by_name(before, seen), by_name(after, seen)
        return place


def by_name(steps, seen):
    """Return the steps to places with the ids `seen`, by name."""
    return sorted(
        (step for step in steps if step.place.pk in seen), key=lambda step: (step.place.folded, step.place.pk)
    )


class SectionList(ListAnswer):
    """Sections."""

    tag = "sections"
    summary = _("Sections")
    explanation = _("In the order of the site.")
    serializer_class = SectionSerializer
    parameters = SECTIONS
    example = examples.SECTIONS

    def rows(self, parameters):
        """Return all sections."""
        return Section.objects.order_by("order", "name", "pk")


class SectionAnswer(RowAnswer):
    """One section."""

    tag = "sections"
    kind = "section"
    summary = _("One section")
    serializer_class = SectionSerializer
    parameters = (SLUG_OF["section"],)
    example = examples.SECTION

    def row(self, slug):
        """Return the section. Raises Http404."""
        return get_object_or_404(Section, slug=slug)
