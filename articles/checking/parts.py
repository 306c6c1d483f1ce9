"""The parts of an article that are read: title, summary, blocks of the body, captions, descriptions of photos."""

from dataclasses import dataclass

from articles.body import blocks
from articles.models import ArticlePart


@dataclass(frozen=True)
class Text:
    """One part: where it stands (an ArticlePart), its number (block, or key of the photo), its words, its tag."""

    place: str
    text: str
    number: int | None = None
    tag: str = "p"


def parts_of(article, photos):
    """Return the Texts of an article in reading order; `photos` are its photos."""
    found = [Text(ArticlePart.TITLE, article.title, tag="h1")]
    if article.summary:
        found.append(Text(ArticlePart.SUMMARY, article.summary))
    found += [Text(ArticlePart.BLOCK, block.text, block.number, block.tag) for block in blocks(article.body)]
    found += [Text(ArticlePart.CAPTION, photo.caption, photo.key) for photo in photos if photo.caption]
    return found


def words_of(parts):
    """Return the words of an article without its captions."""
    return "\n".join(part.text for part in parts if part.place != ArticlePart.CAPTION)
