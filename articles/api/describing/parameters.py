"""The parameters of lists, with the values that each may have. An empty value means everywhere: not set."""

from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import OpenApiExample, OpenApiParameter

from articles.api.paging import LARGEST_PAGE, PAGE_SIZE
from cms.parameters.reading import MOST_VALUES
from people.models import AgencyKind

SLUG = {"type": "string", "pattern": "^[-a-zA-Z0-9_]+$"}
SLUG_OR_EMPTY = {"type": "string", "pattern": "^[-a-zA-Z0-9_]*$"}
EMPTY = {"type": "string", "maxLength": 0}


def parameter(name, schema, description, example=None, **options):
    """Return a parameter after the question mark; an example that is given stands beside it."""
    examples = [OpenApiExample("example", value=example, summary=_("Example"))] if example is not None else []
    return OpenApiParameter(name, schema, description=description, examples=examples, **options)


def rows(name, description, example):
    """Return a repeatable parameter of slugs."""
    schema = {"type": "array", "items": SLUG_OR_EMPTY, "maxItems": MOST_VALUES}
    return parameter(name, schema, description, [example], style="form", explode=True)


def day(name, description, example):
    """Return a parameter that is a day."""
    return parameter(name, {"anyOf": [{"type": "string", "format": "date"}, EMPTY]}, description, example)


def number(default, **limits):
    """Return what a whole number from 1 on may be."""
    return {"anyOf": [{"type": "integer", "minimum": 1, **limits}, EMPTY], "default": default}


def slug_of(name, example):
    """Return the part of an address that names one row."""
    example = [OpenApiExample("example", value=example, summary=_("Example"))]
    return OpenApiParameter("slug", SLUG, OpenApiParameter.PATH, description=name, examples=example)


PAGING = (
    parameter("page", number(default=1), _("Which page of the list, from 1 on."), 1),
    parameter(
        "per_page",
        number(maximum=LARGEST_PAGE, default=PAGE_SIZE),
        _("How many rows a page has, 100 at most."),
        PAGE_SIZE,
    ),
)
DISTRICT = _("News of this place, its parts and what came before it (a slug; may be repeated: any of them).")
IN_DISTRICT = _("In this place, its parts and what came before it (a slug; may be repeated: any of them).")
NEWS = (
    rows("district", DISTRICT, "huyen-nam-thuong"),
    rows("agency", _("News about this agency (a slug; may be repeated: any of them)."), "huyen-uy-huyen-nam-thuong"),
    rows("official", _("News that names this official (a slug; may be repeated: any of them)."), "vu-thu-hien"),
    rows("section", _("News in this section (a slug; may be repeated: any of them)."), "kinh-te"),
    day("since", _("Published on this day or later, in Vietnamese time."), "2022-03-01"),
    day("until", _("Published on this day or before, in Vietnamese time."), "2022-03-31"),
    parameter(
        "q",
        {"type": "string"},
        _("Words to search for, with or without Vietnamese marks; “a phrase” in quotes."),
        "vung che",
    ),
    parameter(
        "before",
        {"type": "string", "enum": ["no", ""]},
        _("“no” leaves out the news of what came before the places."),
    ),
    parameter(
        "order",
        {"type": "string", "enum": ["newest", "relevance", ""], "default": "newest"},
        _("“relevance” puts first what fits the words of q best."),
    ),
    *PAGING,
)
OFFICIALS = (
    rows("district", IN_DISTRICT, "huyen-nam-thuong"),
    rows(
        "agency", _("With a post in this agency (a slug; may be repeated: any of them)."), "huyen-uy-huyen-nam-thuong"
    ),
    rows(
        "title", _("With a post of this title, its words joined by hyphens (may be repeated: any of them)."), "bi-thu"
    ),
    day("on", _("With a post held on this day."), "2022-03-09"),
    *PAGING,
)
AGENCIES = (
    rows("district", IN_DISTRICT, "huyen-nam-thuong"),
    parameter(
        "kind",
        {"type": "array", "items": {"type": "string", "enum": [*AgencyKind.values, ""]}, "maxItems": MOST_VALUES},
        _("Of this kind (may be repeated: any of them)."),
        ["party_committee"],
        style="form",
        explode=True,
    ),
    *PAGING,
)
PLACES = (
    parameter("q", {"type": "string"}, _("Words of the name, with or without Vietnamese marks."), "nam thuong"),
    *PAGING,
)
SECTIONS = PAGING
SLUG_OF = {
    "article": slug_of(_("The slug of the article."), "hoi-nghi-ban-ve-duong-len-vung-che"),
    "official": slug_of(_("The slug of the official."), "vu-thu-hien"),
    "agency": slug_of(_("The slug of the agency."), "huyen-uy-huyen-nam-thuong"),
    "district": slug_of(_("The slug of the place."), "huyen-nam-thuong"),
    "section": slug_of(_("The slug of the section."), "kinh-te"),
}
