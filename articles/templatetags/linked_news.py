"""News as linked data, and the picture that stands for an article where its address is shared."""

from django import template

from articles.cards.keeping import told_card
from articles.linked_data import news_article, website
from articles.pictures import rendition_size, rendition_url
from cms.addresses import site_address, whole
from cms.linked_data import script

register = template.Library()


@register.simple_tag(takes_context=True)
def article_data(context, article):
    """Return the linked data of an article."""
    return script(news_article(article, context["site"], site_address(context["request"])))


@register.simple_tag(takes_context=True)
def website_data(context):
    """Return the linked data of the site."""
    return script(website(context["site"], site_address(context["request"])))


@register.simple_tag(takes_context=True)
def article_card(context, article, cover):
    """Return the card of an article as `shared_picture` takes it, None where it is not published: drafts have none."""
    return told_card(article, context["site"], cover) if article.is_published else None


@register.simple_tag(takes_context=True)
def shared_picture(context, photo, card=None):
    """Return what is shared of a page as a picture: its url, width, height and alt as a dict, None where it has none.

    `card` is such a dict too, its url a path: a picture made of the title, which stands before the photo.
    """
    here = site_address(context["request"])
    if card:
        return {**card, "url": whole(here, card["url"])}
    if not photo or not photo.picture_id:
        return None
    width, height = rendition_size(photo.picture, "wide")
    address = whole(here, rendition_url(photo, "wide"))
    return {"url": address, "width": width, "height": height, "alt": photo.alt_text or photo.caption}
