"""What each block of a page is: title, day, author, lead, text, caption, or nothing of the article."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from articles.intake.documents import Mark
from articles.intake.margins import is_byline, is_dateline, publication_day
from articles.intake.readers.html.blocks import Block, ancestors
from articles.intake.readers.html.body import HALF, SHORT, around, find_asides, find_body, sentences
from articles.intake.readers.html.headline import LONGEST, SHORTEST, find_headline
from articles.intake.readers.html.markup import Node, Page
from articles.intake.readers.html.names import AUTHOR, DATE, HEADLINE, SUMMARY
from articles.intake.readers.html.related import find_related
from articles.intake.readers.photo_tables import LONGEST_CAPTION, NO_CAPTIONS

TITLE_WITHIN, SIGNED_WITHIN, LEAD_WITHIN = 8, 3, 4
LONGEST_MARGIN = 120


@dataclass
class Article:
    """The article among the blocks of a page; `title` is an index, `marks` what is known of each block."""

    blocks: Sequence[Block]
    asides: set[Block]
    title: int | None
    body: Node | None
    related: set[Block] = field(default_factory=set)
    inside: list[int] = field(default_factory=list)
    marks: dict[Block, frozenset[Mark]] = field(default_factory=dict)
    first: int = 0  # the index of the first sentence

    def judge(self) -> None:
        """Find what each block is."""
        self.inside = [index for index, block in enumerate(self.blocks) if self.body in around(block.node)]
        if self.body is not None:
            free = [self.blocks[index] for index in self.inside if self.is_free(index)]
            self.related = find_related(free, self.body)
        self.first = self.first_sentence()
        if self.title is None:
            self.title = self.likely_title()
        for index, block in enumerate(self.blocks):
            self.marks[block] = self.marks_at(index, block)
        self.mark_captions()

    def is_free(self, index: int) -> bool:
        """Whether a block is the title, or seen and in no menu."""
        return index == self.title or not (self.blocks[index] in self.asides or self.blocks[index].is_hidden)

    def first_sentence(self) -> int:
        """The index of the first block of the article that is a sentence and no heading, or 0."""
        texts = (index for index in self.inside if self.is_free(index) and self.blocks[index] not in self.related)
        long = [index for index in texts if sentences(self.blocks[index]) >= SHORT]
        return next((index for index in long if not is_headline(self.blocks[index])), long[0] if long else 0)

    def likely_title(self) -> int | None:
        """The index of what is named or set as a heading above the first sentence: the longest such block."""
        candidates = [
            index
            for index in range(max(0, self.first - TITLE_WITHIN), self.first)
            if self.is_free(index) and self.blocks[index].link_share < HALF and is_headline(self.blocks[index])
        ]
        return max(candidates, key=lambda index: self.blocks[index].letters, default=None)

    def marks_at(self, index: int, block: Block) -> frozenset[Mark]:
        """What the block at an index is, by its own look and its place."""
        if index == self.title:
            return (block.marks - {Mark.HEADING, Mark.ITEM, Mark.CAPTION}) | {Mark.TITLE}
        margin = None if block.image or not self.is_free(index) else self.margin(index, block)
        if self.is_outside(index, block, margin):
            return block.marks | {Mark.OUTSIDE}
        return block.marks | {margin} if margin else block.marks

    def margin(self, index: int, block: Block) -> Mark | None:
        """Whether a block near the article is its day, its author or its lead."""
        label = " ".join(node.label for node in ancestors(block.node, 2) if node is not self.body)
        if len(block.text) <= LONGEST_MARGIN and block.link_share < HALF:
            if is_dateline(block.text) or (DATE.search(label) and publication_day(block.text)):
                return Mark.DATELINE
            if AUTHOR.search(label):
                return Mark.BYLINE
        is_near = index <= self.first + LEAD_WITHIN and (self.title is None or index > self.title)
        if is_near and SUMMARY.search(label) and Mark.CAPTION not in block.marks and block.letters >= SHORT:
            return Mark.SUMMARY
        return None

    def is_outside(self, index: int, block: Block, margin: Mark | None) -> bool:
        """Whether a block is no part of the article."""
        if self.body is None or not self.inside:
            return False
        if not self.is_free(index) or block in self.related:
            return True
        start, end = self.inside[0], self.inside[-1]
        if start <= index <= end and self.body in around(block.node):
            return self.title is not None and index < self.title and margin != Mark.DATELINE
        if self.title is not None and self.title < index < start:
            return not (margin or (block.link_share < HALF and sentences(block) >= SHORT))
        if index > end:
            return margin != Mark.BYLINE and not (index <= end + SIGNED_WITHIN and is_signature(block))
        return margin != Mark.DATELINE or self.title is None or index < self.title - SIGNED_WITHIN

    def mark_captions(self) -> None:
        """Mark short words under a picture that are set apart, or stand in one paragraph with it."""
        inside = [block for block in self.blocks if Mark.OUTSIDE not in self.marks[block]]
        texts = [block for block in inside if not block.image]
        telling = {
            mark
            for mark in (Mark.CENTRED, Mark.ITALIC)
            if 2 * sum(mark in block.marks for block in texts) < len(texts) or len(texts) < LEAD_WITHIN
        }
        for picture, block in zip(inside, inside[1:], strict=False):
            if not picture.image or block.image or len(block.text) > LONGEST_CAPTION:
                continue
            is_below = block.follows_break and block.node is picture.node is not self.body
            if not self.marks[block] & NO_CAPTIONS and (block.marks & telling or is_below):
                self.marks[block] |= {Mark.CAPTION}


def is_headline(block: Block) -> bool:
    """Whether a block is named or set as a heading, and long enough for a title."""
    if block.image or not SHORTEST <= len(block.text) <= LONGEST:
        return False
    return Mark.HEADING in block.marks or any(HEADLINE.search(node.label) for node in ancestors(block.node, 2))


def is_signature(block: Block) -> bool:
    """Whether a block after the article signs it."""
    return not block.image and block.link_share < HALF and is_byline(block.text)


def find_article(page: Page, blocks: Sequence[Block]) -> Article:
    """Return what the blocks of a page are."""
    asides = find_asides(blocks)
    title = find_headline(page, blocks, asides)
    article = Article(blocks, asides, title, find_body(blocks, asides, title))
    article.judge()
    return article
