"""Linked data as a page holds it, and what each kind of it must be (JSON Schema)."""

import json
import re

from jsonschema import Draft202012Validator

ADDRESS = {"type": "string", "pattern": "^https?://[^ ]+$"}
TEXT = {"type": "string", "minLength": 1}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$"}
DAY = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"}


def thing(*kinds, required=(), **properties):
    """Return the schema of an object of one of the kinds: named properties and no others."""
    return {
        "type": "object",
        "required": ["@type", *required],
        "properties": {"@context": {"const": "https://schema.org"}, "@type": {"enum": list(kinds)}, **properties},
        "additionalProperties": False,
    }


def many(items):
    """Return the schema of a list that is not empty: what is empty is left out."""
    return {"type": "array", "minItems": 1, "items": items}


BODY = thing("GovernmentOrganization", required=["name"], name=TEXT, url=ADDRESS)
AREA = thing("AdministrativeArea", required=["name", "url"], name=TEXT, url=ADDRESS)
IMAGE = thing(
    "ImageObject",
    required=["url", "width", "height"],
    url=ADDRESS,
    width={"type": "integer", "minimum": 1},
    height={"type": "integer", "minimum": 1},
    creditText=TEXT,
)
CRUMB = thing("ListItem", required=["position", "name"], position={"type": "integer"}, name=TEXT, item=ADDRESS)
SCHEMAS = {
    "NewsArticle": thing(
        "NewsArticle",
        required=[
            *("headline", "url", "datePublished", "dateModified", "author", "publisher", "articleSection"),
            *("inLanguage", "isAccessibleForFree"),
        ],
        headline={**TEXT, "maxLength": 110},
        url=ADDRESS,
        inLanguage={"enum": ["vi", "en"]},
        datePublished=MOMENT,
        dateModified=MOMENT,
        articleSection=TEXT,
        isAccessibleForFree={"const": True},
        image=many(IMAGE),
        author={"oneOf": [BODY, thing("Person", required=["name"], name=TEXT)]},
        publisher=BODY,
        about=many({"oneOf": [BODY, AREA]}),
        mentions=many(thing("Person", required=["name"], name=TEXT, jobTitle=many(TEXT), url=ADDRESS)),
        correction=many(
            thing("CorrectionComment", required=["text", "datePublished"], text=TEXT, datePublished=MOMENT)
        ),
    ),
    "Person": thing(
        "Person",
        required=["name", "url"],
        name=TEXT,
        url=ADDRESS,
        description=TEXT,
        image=ADDRESS,
        jobTitle=many(TEXT),
        worksFor=many(BODY),
        email=TEXT,
        telephone=TEXT,
    ),
    "GovernmentOrganization": thing(
        "GovernmentOrganization",
        required=["name", "url"],
        name=TEXT,
        url=ADDRESS,
        foundingDate=DAY,
        dissolutionDate=DAY,
        parentOrganization=BODY,
        areaServed=AREA,
    ),
    "AdministrativeArea": thing(
        "AdministrativeArea",
        required=["name", "url"],
        name=TEXT,
        url=ADDRESS,
        identifier=TEXT,
        containedInPlace=AREA,
    ),
    "WebSite": thing(
        "WebSite",
        required=["name", "url", "potentialAction"],
        name=TEXT,
        url=ADDRESS,
        publisher=BODY,
        potentialAction=thing(
            "SearchAction",
            required=["target", "query-input"],
            target=thing(
                "EntryPoint",
                required=["urlTemplate"],
                urlTemplate={"type": "string", "pattern": r"^https?://.*\{words\}$"},
            ),
            **{"query-input": {"const": "required name=words"}},
        ),
    ),
    "BreadcrumbList": thing("BreadcrumbList", required=["itemListElement"], itemListElement=many(CRUMB)),
}


def linked(html):
    """Return {type: data} of the linked data of a page, each held against its schema."""
    texts = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    found = {}
    for data in map(json.loads, texts):
        assert data["@context"] == "https://schema.org"
        Draft202012Validator(SCHEMAS[data["@type"]]).validate(data)
        assert data["@type"] not in found
        found[data["@type"]] = data
    return found
