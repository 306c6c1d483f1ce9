"""The body of an article: sanitised HTML, and the one way to look into it."""

from articles.body.blocks import Block, blocks, first_sentence, photo_keys, plain_text
from articles.body.fields import BodyField
from articles.body.markup import figure, paragraph, sanitise, without_figure

__all__ = [
    "Block",
    "BodyField",
    "blocks",
    "figure",
    "first_sentence",
    "paragraph",
    "photo_keys",
    "plain_text",
    "sanitise",
    "without_figure",
]
