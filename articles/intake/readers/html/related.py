"""Other news within an article's own element: lists of links, and what stands under a label such as "Tin liên quan".

Other news name other people; to take them for the article's would be worse than to lose a line of it.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from articles.intake.documents import Mark
from articles.intake.readers.html.blocks import Block
from articles.intake.readers.html.body import around
from articles.intake.readers.html.markup import Node
from articles.intake.readers.html.names import OTHER_NEWS, OTHER_NEWS_ALONE

LINKED, PARTLY = 0.8, 0.5
LONG, DATE_LENGTH = 200, 40
MOST_LABELS = 10


def find_related(blocks: Sequence[Block], body: Node) -> set[Block]:
    """Return which of an article's blocks are other news; `blocks` are those in its element, in order."""
    related = {block for block in blocks if is_link(block)}
    labels = (index for index, block in enumerate(blocks) if not block.image and OTHER_NEWS_ALONE.fullmatch(block.text))
    for index in islice(labels, MOST_LABELS):
        related |= {blocks[index], *under_label(blocks[index + 1 :], blocks[index], body)}
    return related | pictures_of(blocks, related, body)


def is_link(block: Block) -> bool:
    """Whether a block is nothing but a link, or says that it leads to more."""
    if block.image or block.link_share < PARTLY:
        return False
    return bool(OTHER_NEWS.match(block.text)) or (block.link_share > LINKED and len(block.text) <= LONG)


def under_label(after: Sequence[Block], label: Block, body: Node) -> Sequence[Block]:
    """The blocks that a label stands over: the rest of its own element, or the run of links and items below it."""
    for node in around(label.node):
        if node is body:
            break
        inside = [block for block in after if node in around(block.node)]
        if inside and not any(is_plain(block) for block in inside):
            return inside
        if inside:
            break
    texts = [block for block in after if not block.image]
    if texts and 2 * sum(belongs(block) for block in texts) >= len(texts) and not is_plain(texts[0]):
        return after
    end = next((index for index, block in enumerate(after) if not belongs(block)), len(after))
    return after[:end]


def is_plain(block: Block) -> bool:
    """Whether a block is a paragraph of an article by its length and has no links."""
    return len(block.text) > LONG and block.link_share < 1 - LINKED


def belongs(block: Block) -> bool:
    """Whether a block can stand in a list of other news: a link, an item, a day, a picture."""
    if block.image or Mark.ITEM in block.marks:
        return True
    return block.link_share > PARTLY or len(block.text) < DATE_LENGTH


def pictures_of(blocks: Sequence[Block], related: set[Block], body: Node) -> set[Block]:
    """The pictures in elements that hold words of other news and no words of the article."""
    texts: Counter[Node] = Counter()
    others: Counter[Node] = Counter()
    for block in blocks:
        if not block.image:
            (others if block in related else texts).update(around(block.node))
    found = set()
    for block in blocks:
        if block.image and block not in related:
            holders = [node for node in around(block.node) if others[node] or texts[node] or node is body]
            if holders and holders[0] is not body and not texts[holders[0]]:
                found.add(block)
    return found
