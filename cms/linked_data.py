"""Linked data (schema.org as JSON-LD) as it stands in a page: data that no browser runs."""

import json
from urllib.parse import urljoin

from django.utils.safestring import mark_safe

KIND = "application/ld+json"
ESCAPES = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}


def script(data):
    """Return a dict of schema.org as HTML; no text in it can end the element or begin another.

    Properties that are empty are left out.
    """
    told = {"@context": "https://schema.org", **without_empty(data)}
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(f'<script type="{KIND}">{text.translate(ESCAPES)}</script>')  # noqa: S308 (escaped above)


def without_empty(data):
    """Return data without what says nothing: None, empty texts and empty lists."""
    if isinstance(data, dict):
        kept = {name: without_empty(value) for name, value in data.items()}
        return {name: value for name, value in kept.items() if value not in (None, "", [], {})}
    if isinstance(data, list):
        return [without_empty(one) for one in data]
    return data


def breadcrumbs(crumbs, here):
    """Return the BreadcrumbList of (name, path) pairs; the last may have no path. `here` is the site's address."""
    items = [
        {"@type": "ListItem", "position": number, "name": str(name), "item": urljoin(f"{here}/", path) if path else ""}
        for number, (name, path) in enumerate(crumbs, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}
