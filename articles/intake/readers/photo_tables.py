"""Captions in tables: editors lay a photo in one row and its words in the next, or both in one cell."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from articles.intake.documents import Mark, Piece

LONGEST_CAPTION = 300
FEW = 3
NO_CAPTIONS = frozenset({Mark.TITLE, Mark.HEADING, Mark.OUTSIDE, Mark.ITEM, Mark.CAPTION})
SET_APART = frozenset({Mark.CENTRED, Mark.ITALIC})


class Place(NamedTuple):
    """A cell of a table, by numbers."""

    table: int
    row: int
    cell: int


@dataclass(frozen=True)
class Placed:
    """A piece and the cell that it stands in, None outside tables."""

    piece: Piece
    place: Place | None = None


def with_captions(placed: Sequence[Placed]) -> list[Piece]:
    """Return the pieces in their order, those marked as captions that a table shows to be some."""
    rows, cells = defaultdict(list), defaultdict(list)
    for index, item in enumerate(placed):
        if item.place:
            rows[item.place[:2]].append(index)
            cells[item.place].append(index)
    pieces = [item.piece for item in placed]
    captions = below_pictures(pieces, rows) | beside_pictures(pieces, cells)
    return [
        replace(piece, marks=piece.marks | {Mark.CAPTION}) if index in captions else piece
        for index, piece in enumerate(pieces)
    ]


def below_pictures(pieces: Sequence[Piece], rows: dict) -> set[int]:
    """The indexes of short texts in a row under one that holds nothing but pictures."""
    of_pictures = {place for place, row in rows.items() if all(pieces[index].picture is not None for index in row)}
    return {
        index
        for (table, number), row in rows.items()
        if (table, number - 1) in of_pictures
        for index in row
        if may_be_caption(pieces[index])
    }


def beside_pictures(pieces: Sequence[Piece], cells: dict) -> set[int]:
    """The indexes of short texts after a picture in its own cell."""
    found = set()
    for cell in cells.values():
        is_article = sum(len(pieces[index].text) for index in cell) > FEW * LONGEST_CAPTION
        run: list[int] | None = None
        for index in cell:
            if pieces[index].picture is not None:
                run = []
            elif run is not None and len(run) < FEW and may_be_caption(pieces[index]):
                if not is_article or (not run and pieces[index].marks & SET_APART):
                    found.add(index)
                run.append(index)
            else:
                run = None
    return found


def may_be_caption(piece: Piece) -> bool:
    """Whether a text is short, and nothing else by its layout."""
    return piece.picture is None and len(piece.text) <= LONGEST_CAPTION and not piece.marks & NO_CAPTIONS
