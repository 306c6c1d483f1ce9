"""Addresses of articles: made at first publication, then frozen."""

from articles.models import Article
from cms.text import slugify
from people.slugs import free_slug

RESERVED = {"feed"}  # addresses below /tin-tuc/ that are no articles


def article_slug(article):
    """Return a free address made of the title, cut at a word at 100 letters; "bai-<pk>" where nothing is left."""
    base = slugify(article.title) or f"bai-{article.pk}"
    return free_slug(Article, base, reserved=RESERVED)
