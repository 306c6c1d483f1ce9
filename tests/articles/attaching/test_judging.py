"""What may be attached is told by content; hostile files are refused in plain words."""

import random
import zlib

import pytest
from openpyxl import Workbook

from articles.attaching import UnsafeDocument, judge, office, refusal
from articles.attaching.judging import OLE
from tests.articles.attaching.packages import TYPES, lying_about_sizes, package, packed, with_flag
from tests.factories import jpeg, pdf


def refused(data):
    """Return why a document is refused."""
    with pytest.raises(UnsafeDocument) as error:
        judge(data)
    return error.value.message


def pdf_with(words):
    """Return a PDF with some bytes among its objects."""
    return pdf().replace(b"1 0 obj", words + b"\n1 0 obj", 1)


def test_each_kind_is_known_by_its_content(tmp_path):
    book = tmp_path / "book.xlsx"
    Workbook().save(book)
    assert judge(book.read_bytes()) == "xlsx"
    assert [judge(data) for data in (pdf(), package("word"), package("xl"))] == ["pdf", "docx", "xlsx"]


@pytest.mark.parametrize(
    "data",
    [b"text", b"<html><script>alert(1)</script>", jpeg(8, 8), b"MZ\x90\x00", b"\n%PDF-1.4 late %%EOF", b"{\\rtf1}"],
    ids=["text", "page", "picture", "program", "late PDF", "rtf"],
)
def test_other_files_are_refused(data):
    assert refused(data) == refusal.NO_DOCUMENT


def test_nothing_but_spaces_is_damaged():
    assert refused(b" \n") == refusal.DAMAGED


def test_a_file_above_the_limit_is_refused():
    assert refused(pdf() + b" " * refusal.MOST_BYTES) == refusal.TOO_LARGE


@pytest.mark.parametrize("data", [pdf()[:-8], b"%PDF-", b"%PDF-1.4 %%EOF" + b"x" * 9000], ids=["cut", "head", "glued"])
def test_a_pdf_without_its_end_is_damaged(data):
    assert refused(data) == refusal.DAMAGED


def test_padding_behind_the_end_of_a_pdf_does_no_harm():
    assert judge(pdf() + b"\0" * 9000) == "pdf"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (b"<< /S /JavaScript /JS (app.alert(1)) >>", refusal.ACTIVE_PDF),
        (b"<< /S /Launch /F (cmd.exe) >>", refusal.ACTIVE_PDF),
        (b"<< /S /J#61vaScript >>", refusal.ACTIVE_PDF),
        (b"<< /S /#4caunch >>", refusal.ACTIVE_PDF),
        (b"<< /Type /EmbeddedFile >>", refusal.FILES_IN_PDF),
        (b"<< /EmbeddedFiles 9 0 R >>", refusal.FILES_IN_PDF),
        (b"<< /Encrypt 9 0 R >>", refusal.PROTECTED),
    ],
)
def test_a_pdf_that_acts_or_hides_is_refused(words, reason):
    assert refused(pdf_with(words)) == reason


def test_a_script_in_a_packed_list_of_objects_is_found():
    packed_list = b"9 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\n" + zlib.compress(b"<< /S /JavaScript >>")
    assert refused(pdf_with(packed_list)) == refusal.ACTIVE_PDF


def test_a_name_that_only_begins_alike_does_no_harm():
    assert judge(pdf_with(b"<< /LaunchDate (1/7/2025) /EncryptMetadata false >>")) == "pdf"


@pytest.mark.parametrize(
    "data",
    [
        package(more={"word/vbaProject.bin": b"x"}),
        package(more={"word/VBAPROJECT.BIN": b"x"}),
        package(more={"word/activeX/activeX1.bin": b"x"}),
        package("xl", more={"xl/macrosheets/sheet1.xml": "<m/>"}),
        package(types='<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'),
        package(
            types='<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'.encode("utf-16")
        ),
        package(types='<Default ContentType="application/vnd.ms-office.vbaProject"/>', more={"word/other.bin": b"x"}),
    ],
)
def test_macros_are_refused_by_whatever_name(data):
    assert refused(data) == refusal.MACROS


def test_a_password_is_refused():
    ole = OLE + b"\0" * 600
    assert refused(ole + "EncryptedPackage".encode("utf-16-le")) == refusal.PROTECTED
    assert refused(with_flag(package())) == refusal.PROTECTED
    assert refused(ole) == refusal.OLD_FILE


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (packed({"a.txt": "x"}), refusal.NO_DOCUMENT),
        (package(types=None), refusal.NO_DOCUMENT),
        (package("ppt"), refusal.OTHER_OFFICE_FILE),
        (package("visio"), refusal.OTHER_OFFICE_FILE),
        (package("xl", more={"xl/workbook.bin": b"x"}), refusal.OTHER_OFFICE_FILE),
        (package("word", more={"xl/workbook.xml": "<x/>"}), refusal.OTHER_OFFICE_FILE),
    ],
    ids=["zip", "no types", "slides", "drawing", "binary workbook", "two at once"],
)
def test_other_packages_are_refused(data, reason):
    assert refused(data) == reason


def test_what_unpacks_to_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(office, "MOST_UNPACKED", 100_000)
    bomb = package(more={"word/media/a.xml": b"0" * 200_000})
    assert refused(bomb) == refusal.UNPACKED_TOO_LARGE


def test_a_list_that_lies_about_sizes_helps_nobody():
    assert refused(lying_about_sizes(package(more={"word/a.xml": b"0" * 200_000}))) == refusal.DAMAGED


def test_too_many_parts_are_refused(monkeypatch):
    monkeypatch.setattr(office, "MOST_PARTS", 10)
    assert refused(package(more={f"word/{number}.xml": "<a/>" for number in range(20)})) == refusal.UNPACKED_TOO_LARGE


def test_two_parts_of_one_name_are_refused():
    assert refused(package(more={TYPES.upper(): "<Types/>"})) == refusal.DAMAGED


def test_a_damaged_package_is_refused_and_never_an_error():
    sound = package(more={"word/a.xml": bytes(range(256)) * 40})
    chance = random.Random(7)
    for _time in range(300):
        data = bytearray(sound)
        for place in chance.sample(range(4, len(data)), 3):
            data[place] = chance.randrange(256)
        try:
            assert judge(bytes(data)) in {"docx", "xlsx"}
        except UnsafeDocument:
            continue
    assert refused(sound[:-30]) == refusal.DAMAGED
