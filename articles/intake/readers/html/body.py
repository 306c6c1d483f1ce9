"""Where on a page the article stands: the smallest element that holds most of the page's sentences."""

from collections import Counter
from collections.abc import Iterator, Sequence

from articles.intake.readers.html.blocks import Block
from articles.intake.readers.html.markup import Node
from articles.intake.readers.html.names import is_aside, is_body

SHORT = 50  # letters of a block that is hardly a sentence
MOST, ALMOST_ALL = 0.6, 0.9
BEFORE_TITLE = 0.2
HALF = 0.5
LINES = {"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd"}
TABLE_PARTS = {"table", "tr", "tbody", "thead", "tfoot"}


def around(node: Node | None) -> Iterator[Node]:
    """Yield an element and all those around it."""
    while node is not None:
        yield node
        node = node.parent


def sentences(block: Block) -> float:
    """How much of an article a block can be: its letters that are no links, little for a short one."""
    own = max(0, block.letters - 2 * block.linked)
    return 0 if block.is_hidden or block.image else own if own >= SHORT else own / 5


def find_asides(blocks: Sequence[Block]) -> set[Block]:
    """Return the blocks in elements that are called menus and the like, unless these hold half of the page."""
    held: Counter[Node] = Counter()
    for block in blocks:
        for node in around(block.node):
            held[node] += sentences(block)
    whole = max(held.values(), default=0)
    aside = {node for node in held if is_aside(node) and held[node] <= whole / 2}
    return {block for block in blocks if any(node in aside for node in around(block.node))}


def find_body(blocks: Sequence[Block], asides: set[Block], title: int | None) -> Node | None:
    """Return the element that holds the article's sentences, None on a page without any."""
    held: Counter[Node] = Counter()
    for index, block in enumerate(blocks):
        if block in asides:
            continue
        weight = sentences(block) * (BEFORE_TITLE if title is not None and index < title else 1)
        for node in around(block.node):
            held[node] += weight
    if not held or not max(held.values()):
        return None
    path = list(descend(next(node for node in held if node.parent is None), held))
    return widened(chosen(path, held), blocks, asides, title)


def descend(root: Node, held: Counter[Node]) -> Iterator[Node]:
    """Yield elements from the root inwards, each holding most of what the one around it does."""
    node: Node | None = root
    while node is not None:
        yield node
        inner = (found for child in node.children if isinstance(child, Node) for found in boxes(child))
        node = next((child for child in inner if held[child] >= MOST * held[node] > 0), None)


def boxes(node: Node) -> Iterator[Node]:
    """Yield an element that can hold an article: itself, the cells of a table, nothing for a mere paragraph."""
    if node.name in TABLE_PARTS:
        for child in node.children:
            if isinstance(child, Node):
                yield from boxes(child)
    elif node.name not in LINES:
        yield node


def chosen(path: Sequence[Node], held: Counter[Node]) -> Node:
    """Of elements from outside in, the innermost that is called the text and holds almost all, else the last."""
    named = [node for node in path if is_body(node)]
    best = named[0] if named else path[-1]
    for node in named:
        if held[node] >= ALMOST_ALL * held[best]:
            best = node
    return best


def widened(body: Node, blocks: Sequence[Block], asides: set[Block], title: int | None) -> Node:
    """Return the element or one around it, as long as that adds nothing but plain words after the title."""
    if is_body(body):
        return body
    strange: Counter[Node] = Counter()
    for block in blocks[title or 0 :]:
        if block in asides or block.is_hidden or block.link_share > HALF:
            strange.update(around(block.node))
    while body.parent is not None and strange[body.parent] == strange[body]:
        body = body.parent
    return body
