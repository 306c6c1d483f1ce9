"""Saved web pages and pages that Word wrote: the article among menus and other news, in page order.

Nothing of a page is lost: what is no part of the article is marked so.
"""

from articles.intake.documents import Document, Mark, Piece, assemble
from articles.intake.readers.html.article import Article, find_article
from articles.intake.readers.html.blocks import blocks_of
from articles.intake.readers.html.headline import told_titles
from articles.intake.readers.html.images import Images, take_embedded
from articles.intake.readers.html.letters import decode_page
from articles.intake.readers.html.markup import Page, parse
from articles.intake.readers.html.mhtml import NO_PAGE, is_mhtml, take_parts
from articles.intake.readers.limits import MAX_LETTERS, TOO_LONG
from articles.intake.readers.photo_tables import Placed, with_captions
from articles.intake.refusals import UnreadableFile, gettext_noop

__all__ = ["read_html"]

MOST_BYTES, MOST_MARKUP = 60 * 1024 * 1024, 4 * 1024 * 1024
TOO_LARGE = gettext_noop("The web page is too large. Copy the article into a Word file and try again.")


def read_html(raw: bytes) -> Document:
    """Return the document in the bytes of a web page (.html, .htm, .mht).

    Pictures that lie beside the page have a name and no bytes. Raises UnreadableFile for everything that holds no text.
    """
    if len(raw) > MOST_BYTES:
        raise UnreadableFile(TOO_LARGE)
    pictures: dict[str, bytes] = {}
    if is_mhtml(raw):
        raw, pictures = take_parts(raw)
    text, embedded = take_embedded(decode_page(raw))
    if len(text) > MOST_MARKUP:
        raise UnreadableFile(TOO_LARGE)
    return document_of(parse(text), Images(pictures | embedded))


def document_of(page: Page, images: Images) -> Document:
    """The blocks of a page as a document."""
    blocks = blocks_of(page)
    letters = sum(len(block.text) for block in blocks)
    if not letters:
        raise UnreadableFile(NO_PAGE)
    if letters > MAX_LETTERS:
        raise UnreadableFile(TOO_LONG)
    article = find_article(page, blocks)
    pieces = with_captions(placed_pieces(article, images))
    if article.title is None and (told := told_titles(page)):
        pieces.insert(0, Piece(told[0], frozenset({Mark.TITLE})))
    document = assemble(pieces, images.files, "html")
    document.warnings += images.warnings
    return document


def placed_pieces(article: Article, images: Images) -> list[Placed]:
    """The blocks as pieces; of the pictures only the article's."""
    found = []
    for block in article.blocks:
        marks = article.marks[block]
        if block.image is None:
            found.append(Placed(Piece(block.text, marks), block.place))
        elif Mark.OUTSIDE not in marks and (number := images.take(block.image)) is not None:
            found.append(Placed(Piece(picture=number), block.place))
    return found
