"""XLSX: cells of every sort, and workbooks made to do harm."""

import io
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook, load_workbook

from cms.tables import UnreadableTable, read_table, write_xlsx
from cms.tables.refusal import MOST_UNPACKED_BYTES


def saved(book):
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def workbook(*rows):
    """Return the bytes of a workbook with these rows."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return saved(book)


def repacked(data, **parts):
    """Return a workbook with the content of some parts put in the place of theirs."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, parts.get(name, old.read(name)))
    return file.getvalue()


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (date(2019, 5, 17), "dd/mm/yyyy", "17/5/2019"),
        (datetime(2019, 5, 17, 8), "m/d/yy h:mm", "17/5/2019"),
        (date(2019, 5, 1), "mmm-yy", "5/2019"),
        (date(2019, 5, 1), 'mm"/năm d "yyyy', "5/2019"),
        (date(2019, 1, 1), "yyyy", "2019"),
        (date(2019, 5, 17), "[$-42A]dd mmmm yyyy", "17/5/2019"),
        (2019, "General", "2019"),
        (2019.0, "0", "2019"),
        (True, "General", "1"),
        (None, "General", ""),
        ("  Bí thư ", "@", "Bí thư"),
    ],
)
def test_a_cell_is_read_as_far_as_it_is_shown(value, form, text):
    book = Workbook()
    book.active.append(["a", "b"])
    book.active.append(["x", value])
    book.active["B2"].number_format = form
    assert read_table(saved(book)).rows == [["x", text]]


def test_rows_have_the_numbers_that_the_spreadsheet_shows():
    book = Workbook()
    book.active["A3"], book.active["A17"] = "Họ tên", "Lù Văn Páo"
    table = read_table(saved(book))
    assert (table.rows, table.numbers) == ([["Lù Văn Páo"]], [17])


def test_the_sheet_that_was_open_is_read():
    book = Workbook()
    book.active.append(["không phải"])
    book.active = book.create_sheet()
    book.active.append(["a"])
    book.active.append(["1"])
    assert read_table(saved(book)).headings == ["a"]


def test_what_is_written_is_text_and_read_back():
    texts = ["=1+1", "+84", "'=1", "5/2019", "", "Huyện ủy Mường Khương"]
    written = write_xlsx(list("abcdef"), [texts])
    row = load_workbook(io.BytesIO(written)).active[2]
    assert {cell.data_type for cell in row if cell.value} == {"s"}
    assert {cell.number_format for cell in row} == {"@"}
    assert read_table(written).rows == [texts]


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", bytes(MOST_UNPACKED_BYTES + 1))
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *args, **options: pytest.fail("unpacked"))
    with pytest.raises(UnreadableTable, match="60 MB"):
        read_table(file.getvalue())


def test_a_part_gives_no_more_than_the_directory_says():
    data = bytearray(repacked(workbook(["a"], ["1"]), **{"xl/workbook.xml": b" " * 1_000_000}))
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(b"xl/workbook.xml"))
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    with pytest.raises(UnreadableTable, match="damaged"):
        read_table(bytes(data))


def test_entities_are_not_unfolded():
    sheet = (
        '<!DOCTYPE x [<!ENTITY a "mười mười"><!ENTITY b "&a;&a;&a;">]>'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">&b;</worksheet>'
    )
    with pytest.raises(UnreadableTable, match="damaged"):
        read_table(repacked(workbook(["a"], ["1"]), **{"xl/worksheets/sheet1.xml": sheet}))


@pytest.mark.parametrize("number", ["99999999999", "1048577", "-1", "x"])
def test_a_row_of_an_impossible_number_is_refused_soon(number):
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        f'<row r="{number}"><c t="inlineStr"><is><t>a</t></is></c></row></sheetData></worksheet>'
    )
    with pytest.raises(UnreadableTable):
        read_table(repacked(workbook(["a"], ["1"]), **{"xl/worksheets/sheet1.xml": sheet}))


def test_another_zip_is_no_table():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    with pytest.raises(UnreadableTable, match="no CSV"):
        read_table(file.getvalue())


@pytest.mark.parametrize("cut", [30, 500, 2000])
def test_a_workbook_that_is_cut_off_is_damaged(cut):
    with pytest.raises(UnreadableTable, match="damaged"):
        read_table(workbook(["a"], ["1"])[:cut])
