"""A body as pages show it: photos at their places, tables that can be scrolled."""

import re

from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from cms.languages import domestic, foreign

FIGURE = re.compile(r'<figure data-photo="([0-9]+)"></figure>')


def body_html(article, template="articles/_photo.html"):
    """Return the body (safe HTML) with its photos drawn by `template`; photos without a place follow the text.

    The body was sanitised when it was written. The first photo is loaded at once, the others when they
    come near. A place whose photo is gone stays empty.
    """
    photos = {photo.key: photo for photo in article.photos.all()}
    state = {"is_first": True}

    def draw(photo):
        words = {"photo": photo, "is_first": state["is_first"], "foreign": foreign(), "domestic": domestic()}
        html = render_to_string(template, words) if photo else ""
        state["is_first"] = state["is_first"] and not (photo and photo.picture_id)
        return html

    text = FIGURE.sub(lambda found: draw(photos.pop(int(found[1]), None)), article.shown_body)
    return mark_safe(scrolling_tables(text) + "".join(draw(photo) for photo in list(photos.values())))  # noqa: S308


def plain_html(body):
    """Return a sanitised body without photos as safe HTML."""
    return mark_safe(scrolling_tables(FIGURE.sub("", body)))  # noqa: S308


def scrolling_tables(html):
    """Return HTML whose tables can be scrolled where they are wider than the screen."""
    return html.replace("<table>", render_to_string("articles/_table_open.html")).replace("</table>", "</table></div>")
