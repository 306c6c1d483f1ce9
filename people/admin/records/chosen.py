"""Rows ticked over several pages: what was ticked is carried along as one short text, and every page adds its own."""

import re
from dataclasses import dataclass, field

from people.pieces import kind_of
from people.split import belongings

A_PAGE = 60  # boxes of one kind on one page
ROW = re.compile(r"([a-z]+\.[a-z_]+):([0-9]{1,18})")


@dataclass
class Boxes:
    """The boxes of one kind on one page: a heading, how many there are in all, and (name, piece, is ticked)."""

    label: str
    count: int
    rows: list
    is_shown: bool


def row_name(model, number):
    """Return how a form calls a row: "articles.mention:12"."""
    return f"{model._meta.label_lower}:{number}"


def read(names):
    """Return {(model label, number)} of row names; what is none is left out."""
    found = (ROW.fullmatch(name) for name in names)
    return {(match[1], int(match[2])) for match in found if match}


@dataclass
class Choice:
    """Everything that belongs to an official, with what is ticked: {(model label, number)}."""

    official: object
    user: object
    ticked: set = field(default_factory=set)

    def __post_init__(self):
        self.kinds = [(kind_of(column.model), numbers) for column, numbers in belongings(self.official)]
        self._pieces = {}

    def take(self, data):
        """Read what a page sent: what was ticked before, less what it showed, and what is ticked on it."""
        shown = read(data.getlist("shown"))
        ticked = (read(data.get("ticked", "").split()) - shown) | (read(data.getlist("row")) & shown)
        hidden = {kind.model._meta.label_lower for kind, _numbers in self.kinds if not kind.may_be_seen_by(self.user)}
        self.ticked = {(label, number) for label, number in ticked if label not in hidden}

    def match(self):
        """Tick every row that is matched with a ticked post."""
        posts = {number for label, number in self.ticked if label == "people.appointment"}
        for kind, _numbers in self.kinds:
            self.ticked |= {
                (kind.model._meta.label_lower, one.number) for one in self.pieces(kind) if one.posts & posts
            }

    def pieces(self, kind):
        """Return the Pieces of a kind; none where the account may not see them."""
        if kind not in self._pieces:
            numbers = next(numbers for one, numbers in self.kinds if one == kind)
            self._pieces[kind] = kind.tell(numbers) if kind.may_be_seen_by(self.user) else []
        return self._pieces[kind]

    @property
    def carried(self):
        """Return what is ticked as one text."""
        return " ".join(f"{label}:{number}" for label, number in sorted(self.ticked))

    @property
    def pages(self):
        """Return how many pages there are."""
        longest = max((len(self.pieces(kind)) for kind, _numbers in self.kinds), default=0)
        return max(1, -(-longest // A_PAGE))

    def boxes(self, page):
        """Return the Boxes of a page (from 1)."""
        found = []
        for kind, numbers in self.kinds:
            some = self.pieces(kind)[(page - 1) * A_PAGE : page * A_PAGE]
            rows = [(row_name(kind.model, one.number), one, self.has(kind, one.number)) for one in some]
            is_shown = kind.may_be_seen_by(self.user)
            if rows or not is_shown and page == 1:
                found.append(Boxes(kind.label, len(numbers), rows, is_shown))
        return found

    def has(self, kind, number):
        """Tell whether a row is ticked."""
        return (kind.model._meta.label_lower, number) in self.ticked

    def parted(self):
        """Return [(kind, numbers that go over, numbers that stay)]."""
        return [
            (kind, [one for one in numbers if self.has(kind, one)], [one for one in numbers if not self.has(kind, one)])
            for kind, numbers in self.kinds
        ]
