"""A web page as a light tree: one pass, in step with its length, whatever is left open or wrongly nested.

The rules of HTML 5 for broken pages need work that grows with the depth times the length, so a small set of its rules
is followed here: which ends may be left out, what a table fences in, where raw text ends.
"""

import re
from dataclasses import dataclass, field
from html import unescape

DEEPEST = 150
LONGEST_NAME = 200  # letters of a class or id that are looked at: each block asks for those around it
TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
# Quotes hold a value together only after "="; elsewhere they are letters of a name or value.
TAG_REST = re.compile(r"""((?:[^>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+|["'])*+)>""")
ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?""")
KEPT_ATTRIBUTES = {
    "class", "id", "src", "data-src", "data-original", "data-lazy-src", "alt", "align", "style", "href", "width",
    "height", "face", "role", "hidden", "itemprop", "property", "name", "content", "type",
}  # fmt: skip
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
RAW = {"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"}
RAW_ENDS = {name: re.compile(rf"</{name}[\s/>]", re.IGNORECASE) for name in RAW}
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul", "legend", "optgroup", "option", "select", "button", "marquee",
}  # fmt: skip
IN_TABLE = {"td", "th", "tr", "tbody", "thead", "tfoot", "caption"}
# What the beginning of an element ends before it, and what that may not reach beyond.
ENDS_BEFORE = {
    **{name: ({"p"}, {"td", "th", "table", "button", "li"}) for name in BLOCKS - IN_TABLE},
    "li": ({"li", "p"}, {"ul", "ol", "menu", "dir", "td", "th"}),
    **{name: ({"dt", "dd", "p"}, {"dl", "td", "th"}) for name in ("dt", "dd")},
    "option": ({"option"}, {"select"}),
    "a": ({"a"}, BLOCKS),
    **{name: ({"td", "th", "p"}, {"tr", "table"}) for name in ("td", "th")},
    "tr": ({"td", "th", "tr", "p"}, {"table"}),
    **{name: (IN_TABLE, {"table"}) for name in ("tbody", "thead", "tfoot")},
}


@dataclass(slots=True, eq=False)
class Node:
    """An element with its nodes and texts in order; `parent` is None for the root."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict, repr=False)
    parent: "Node | None" = field(default=None, repr=False)
    children: list["Node | str"] = field(default_factory=list, repr=False)

    @property
    def label(self) -> str:
        """What its author calls it: class, id and role in small letters."""
        said = (self.attributes.get(name, "")[:LONGEST_NAME] for name in ("class", "id", "role", "itemprop"))
        return " ".join(said).lower()


@dataclass
class Page:
    """A page: its tree and what its raw parts hold ("title", "style", "script" with a type of data)."""

    root: Node
    raw: dict[str, list[str]] = field(default_factory=dict)
    metas: list[dict[str, str]] = field(default_factory=list)


class Reader:
    """Builds the tree of one page."""

    def __init__(self, text: str):
        self.text, self.place = text, 0
        self.open = [Node("")]
        self.page = Page(self.open[0])

    def read(self) -> Page:
        """Return the page; a tag that is never closed with ">" ends it."""
        text, length = self.text, len(self.text)
        while self.place < length:
            start = text.find("<", self.place)
            if start < 0:
                start = length
            self.write(text[self.place : start])
            self.place = start
            if start < length:
                self.sign()
        return self.page

    def write(self, text: str) -> None:
        """Add a text to the element that is open."""
        if text:
            self.open[-1].children.append(unescape(text))

    def sign(self) -> None:
        """Take what begins with "<": a tag, a comment, or a mere sign."""
        text, start = self.text, self.place
        if tag := TAG.match(text, start):
            self.tag(tag)
        elif text.startswith("<!--", start):
            self.skip_to("-->", start + 2)
        elif text[start + 1 : start + 2] in ("!", "?", "/"):
            self.skip_to(">", start)
        else:
            self.write("<")
            self.place += 1

    def skip_to(self, end: str, start: int) -> None:
        """Leave out all until after a sign, or until the page ends."""
        found = self.text.find(end, start)
        self.place = found + len(end) if found >= 0 else len(self.text)

    def tag(self, tag: re.Match) -> None:
        """Take a start tag or an end tag."""
        rest = TAG_REST.match(self.text, tag.end())
        if rest is None:
            self.place = len(self.text)
            return
        self.place = rest.end()
        name = tag[2].lower()
        if tag[1]:
            self.end(name)
        else:
            self.start(name, read_attributes(rest[1]))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins, and those end that it cannot stand in."""
        if name in RAW:
            self.take_raw(name, attributes)
        elif name == "meta":
            self.page.metas.append(attributes)
        else:
            self.end_before(name)
            node = Node(name, attributes, self.open[-1])
            self.open[-1].children.append(node)
            if name not in VOID and len(self.open) < DEEPEST:
                self.open.append(node)

    def take_raw(self, name: str, attributes: dict[str, str]) -> None:
        """Set aside the text of an element that holds no elements."""
        end = RAW_ENDS[name].search(self.text, self.place)
        content = self.text[self.place : end.start() if end else len(self.text)]
        self.page.raw.setdefault(f"{name} {attributes.get('type', '')}".strip().lower(), []).append(content)
        self.place = end.start() if end else len(self.text)

    def end_before(self, name: str) -> None:
        """End the elements whose own end tags may be left out before this one."""
        ended, fences = ENDS_BEFORE.get(name, ((), ()))
        if not ended:
            return
        for index in range(len(self.open) - 1, 0, -1):
            found = self.open[index].name
            if found in ended:
                del self.open[index:]
                if name not in ("td", "th", "tr", "li", "dt", "dd", *IN_TABLE):
                    return
            elif found in fences:
                return

    def end(self, name: str) -> None:
        """End the last element of this name, unless a table or, for mere formatting, a block stands between."""
        if name in ("p", "br") and not any(node.name == name for node in self.open):
            self.open[-1].children.append(Node("br", {}, self.open[-1]))
            return
        for index in range(len(self.open) - 1, 0, -1):
            found = self.open[index].name
            if found == name:
                del self.open[index:]
                return
            if (name not in BLOCKS and found in BLOCKS) or (found == "table" and name not in ("table", "body", "html")):
                return
            if found in ("td", "th") and name not in IN_TABLE | {"table", "body", "html"}:
                return


def read_attributes(text: str) -> dict[str, str]:
    """Return the attributes that matter for reading, the first of each name."""
    found: dict[str, str] = {}
    for name, *values in ATTRIBUTE.findall(text):
        if (key := name.lower()) in KEPT_ATTRIBUTES:
            found.setdefault(key, unescape("".join(values)))
    return found


def parse(text: str) -> Page:
    """Return the tree of a web page. Any text may be given."""
    return Reader(text).read()
