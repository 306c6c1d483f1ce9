"""The original keeps its letters, and a block's letters are found in it again."""

from hypothesis import given
from hypothesis import strategies as st

from articles.intake.documents import Mark, PictureFile, Piece, assemble, original_offset, plain
from cms.text import clean

TEXTS = st.text(alphabet="aB .,\n\t-đồngChí1", max_size=80).map(clean)


@given(TEXTS)
def test_each_letter_of_a_block_is_found_in_the_original(text):
    document = plain(text)
    for line in document.lines:
        for offset, letter in enumerate(line.text):
            if letter != " ":
                assert text[original_offset(text, line.start, line.end, offset)] == letter


@given(st.lists(TEXTS, max_size=6))
def test_pieces_become_lines_that_hold_every_letter(texts):
    document = assemble([Piece(text) for text in texts], [], "docx")
    assert "".join("".join(texts).split()) == "".join("".join(line.text for line in document.lines).split())
    for line in document.lines:
        assert " ".join(document.text[line.start : line.end].split()) == line.text


def test_a_picture_stands_between_lines_and_marks_go_with_their_piece():
    pieces = [Piece("Lễ khởi công"), Piece(picture=0), Piece("Quang cảnh buổi lễ", frozenset({Mark.ITALIC}))]
    document = assemble(pieces, [PictureFile("anh1.jpg")], "docx")
    assert [(line.text, line.picture) for line in document.lines] == [
        ("Lễ khởi công", None),
        ("", 0),
        ("Quang cảnh buổi lễ", None),
    ]
    assert document.lines[2].marks == {"italic"}
