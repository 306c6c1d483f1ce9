"""Places: the provinces and what lies in them, and each place with its history."""

from django import forms
from django.views.generic import TemplateView

from cms.parameters import Pages, Parameters, WordsField, chosen, page_of
from people.lineage import place_lineage
from people.models import Agency, District, Tier
from people.views.pages import PAGE_SIZE, RowPage

MOST_LINKS = 12  # to units of one province, on the page of all provinces


class PlaceList(TemplateView):
    """The provinces with their units, or the places whose name holds the words of `q`."""

    extra_context = {"area": "districts"}

    def get_template_names(self):
        """Return the template of the provinces or of the places found."""
        return ["people/places_found.html" if self.words else "people/places.html"]

    def get_context_data(self, **kwargs):
        """Add the provinces, or the page of places found."""
        parameters = Parameters(self.request.GET, single=("q", "page"))
        self.words = chosen(WordsForm(parameters.data))["q"]
        if not self.words:
            provinces = District.objects.listed().filter(tier=Tier.PROVINCE).today_first()
            page = page_of(provinces, parameters, PAGE_SIZE)
            return super().get_context_data(
                page=page, pages=Pages(self.request.path, parameters, page), provinces=with_units(page), **kwargs
            )
        found = District.objects.public_rows().matching(self.words).select_related("parent__parent")
        page = page_of(found.today_first(), parameters, PAGE_SIZE)
        return super().get_context_data(
            words=self.words, page=page, pages=Pages(self.request.path, parameters, page), **kwargs
        )


class WordsForm(forms.Form):
    """The words of a place's name."""

    q = WordsField(required=False)


def with_units(provinces):
    """Return (province, its listed units, how many more there are), the upper tier of units first; one query."""
    units = {province.pk: [] for province in provinces}
    rows = District.objects.listed().exclude(tier=Tier.PROVINCE).select_related("parent").today_first()
    for unit in rows:
        province = unit.parent_id if unit.parent_id in units else unit.parent and unit.parent.parent_id
        if province in units:
            units[province].append(unit)
    found = []
    for province in provinces:
        inside = sorted(units[province.pk], key=lambda unit: unit.tier != Tier.HUYEN)
        found.append((province, inside[:MOST_LINKS], len(inside[MOST_LINKS:])))
    return found


class PlacePage(RowPage):
    """One place: what it was, what it became, its agencies, its news."""

    model = District
    template_name = "people/place.html"
    extra_context = {"area": "districts"}

    def get_queryset(self):
        """Return public places with the places they lie in."""
        return super().get_queryset().select_related("parent__parent")

    def get_context_data(self, **kwargs):
        """Add the lineage, the agencies and the parts."""
        place = self.object
        return super().get_context_data(
            lineage=place_lineage(place),
            agencies=Agency.objects.listed()
            .filter(district=place)
            .select_related("district")
            .order_by("folded", "pk")[:PAGE_SIZE],
            parts=District.objects.listed().filter(parent=place).today_first()[:PAGE_SIZE],
            **kwargs,
        )
