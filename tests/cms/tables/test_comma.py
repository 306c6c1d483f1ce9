"""CSV as spreadsheets of many makers write it."""

import codecs
import random
import unicodedata
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.tables import MOST_ROWS, UnreadableTable, read_table, write_csv

TEXT = "Họ tên,Chức vụ\r\nLù Văn Páo,Bí thư\r\nĐặng Quốc Thưởng,Giám đốc\r\n"
ROWS = [["Lù Văn Páo", "Bí thư"], ["Đặng Quốc Thưởng", "Giám đốc"]]


def decomposed_1258(text):
    """Return the bytes that programs on Windows-1258 write: base letters with their tone behind them."""
    tones = "\u0300\u0309\u0303\u0301\u0323"
    pieces = []
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in parts if mark in tones)
        base = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in tones))
        pieces.append(base + tone)
    return "".join(pieces).encode("cp1258")


ENCODED = {
    "UTF-8": TEXT.encode(),
    "UTF-8 with its mark": codecs.BOM_UTF8 + TEXT.encode(),
    "UTF-16 with its mark": TEXT.encode("utf-16"),
    "UTF-16, small end first": TEXT.encode("utf-16-le"),
    "UTF-16, big end first": TEXT.encode("utf-16-be"),
    "Windows-1258": decomposed_1258(TEXT),
}


@pytest.mark.parametrize("name", ENCODED)
def test_letters_are_read_in(name):
    table = read_table(ENCODED[name])
    assert table.headings == ["Họ tên", "Chức vụ"]
    assert table.rows == ROWS


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_cells_may_be_parted_by(separator):
    assert read_table(TEXT.replace(",", separator).encode()).rows == ROWS


def test_the_line_by_which_excel_is_told_the_separator_is_no_row():
    table = read_table(f"sep=;\r\n{TEXT.replace(',', ';')}".encode())
    assert table.rows == ROWS
    assert table.numbers == [2, 3]


def test_rows_have_the_numbers_that_the_spreadsheet_shows():
    table = read_table('\nTên,Số\n\n"một\nhai",1\n\n\nba,3\n'.encode())
    assert table.numbers == [4, 7]
    assert table.rows == [["một\nhai", "1"], ["ba", "3"]]


def test_a_row_that_ends_early_has_blank_cells():
    assert read_table(b"a,b,c\n1\n").rows == [["1", "", ""]]


def test_columns_without_heading_and_without_cells_are_left_out():
    table = read_table(b"a,,b,\n1,,2,\n")
    assert (table.headings, table.rows) == (["a", "b"], [["1", "2"]])


REFUSED = {
    "nothing": (b"", "empty"),
    "blanks": (b"  \n\n ", "empty"),
    "headings alone": ("Họ tên,Chức vụ\n".encode(), "empty"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(200), "no CSV"),
    "a PDF": (b"%PDF-1.7 ...", "no CSV"),
    "a page": (b"<!DOCTYPE html><html></html>", "no CSV"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "old form"),
    "control characters": (b"a,b\n1,\x01\n", "no CSV"),
    "broken UTF-8": ("Huyện,Xã\nMường Khương,Pha Long\n".encode() + b"\xc3(", "letters"),
    "a cell below no heading": (b"a,b\n1,2,3\n", "Row 2"),
    "a cell in a column without heading": (b"a,,b\n1,2,3\n", "Row 2"),
    "too many rows": (b"a\n" + b"1\n" * (MOST_ROWS + 1), "5,000"),
    "too many bytes": (b"a\n" + b"1" * (5 * 1024 * 1024), "5 MB"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_is(name):
    data, words = REFUSED[name]
    with pytest.raises(UnreadableTable, match=words):
        read_table(data)


def test_as_many_rows_as_may_be_are_read():
    assert len(read_table(b"a\n" + b"1\n" * MOST_ROWS).rows) == MOST_ROWS


@pytest.mark.parametrize("text", ["=1+1", "+84 214", "-1", "@SUM(A1)", "＝1", "'=1", "''+1", "'chữ", "a=1"])
def test_what_a_spreadsheet_would_run_is_written_harmlessly_and_read_back(text):
    written = write_csv(["a"], [[text]])
    cell = written.decode("utf-8-sig").splitlines()[1].strip('"')
    assert cell[0] not in "=+-@＝"
    assert read_table(written).rows == [[text]]


LETTERS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=20)


@given(LETTERS, LETTERS)
def test_what_is_written_is_read(first, second):
    table = read_table(write_csv(["a", "b"], [[first, second]]))
    assert table.rows == [[unicodedata.normalize("NFC", text) for text in (first, second)]]


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(data):
    with suppress(UnreadableTable):
        read_table(data)


def test_noise_is_refused():
    noise = random.Random(7).randbytes(4000)
    with pytest.raises(UnreadableTable):
        read_table(noise)
