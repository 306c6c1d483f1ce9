"""Files that are no Word documents, or broken ones: refused with a sentence that helps, never with a crash."""

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.intake import UnreadableFile
from articles.intake.readers.docx import NO_TEXT, ONLY_PICTURES, package, read_docx
from articles.intake.readers.docx.package import DAMAGED, NO_WORD, UNPACKED_TOO_LARGE
from articles.intake.readers.limits import TOO_LONG
from articles.intake.readers.signatures import OLD_OFFICE, OLD_WORD, OLE, PROTECTED, RICH_TEXT, SLIDES, SPREADSHEET
from articles.intake.tokens import words
from tests.articles.intake.readers.word_files import PNG, packed, paragraph, part, picture, run, table, word_file
from tests.growth import MOST_GROWTH, growth

EXAMPLE = word_file(
    paragraph("Lễ khởi công", style="Tiu")
    + paragraph(picture("p", "Quang cảnh"), run("huyÖn", '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'))
    + table([paragraph(picture("p"))], [paragraph("Cầu mới")]),
    pictures=[("p", "a.png", PNG)],
    compression=zipfile.ZIP_STORED,
)
ENTITIES = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'


def refusal(raw):
    with pytest.raises(UnreadableFile) as error:
        read_docx(raw)
    return error.value.message


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", NO_WORD),
        (b"Tin", NO_WORD),
        (b"{\\rtf1 Tin}", RICH_TEXT),
        (OLE + "EncryptedPackage".encode("utf-16-le"), PROTECTED),
        (OLE + "WordDocument".encode("utf-16-le"), OLD_WORD),
        (OLE + "Workbook".encode("utf-16-le"), SPREADSHEET),
        (OLE + bytes(500), OLD_OFFICE),
        (b"PK\x03\x04", DAMAGED),
        (packed({"xl/workbook.xml": b"<x/>"}), SPREADSHEET),
        (packed({"ppt/presentation.xml": b"<x/>"}), SLIDES),
        (packed({"a.txt": b"Tin"}), NO_WORD),
        (packed({"[Content_Types].xml": b"<Types/>"}), DAMAGED),
        (packed({"word/document.xml": b"<a/>"}), DAMAGED),
        (packed({"word/document.xml": b"<a"}), DAMAGED),
        (packed({"word/document.xml": ENTITIES}), DAMAGED),
        (packed({"word/document.xml": b"<a>" * 100_000}), DAMAGED),
        (EXAMPLE[: len(EXAMPLE) // 2], DAMAGED),
        (word_file(paragraph("x"), more={"word/styles.xml": ENTITIES}), DAMAGED),
        (word_file(paragraph("x"), compression=zipfile.ZIP_LZMA), DAMAGED),
        (word_file(paragraph(" ")), NO_TEXT),
        (word_file(paragraph("a" * 400_001)), TOO_LONG),
        (word_file(paragraph(picture("p")), pictures=[("p", "a.png", PNG)]), ONLY_PICTURES),
        (word_file(paragraph(picture("p")), pictures=[("p", "a.emf", PNG)]), ONLY_PICTURES),
    ],
)
def test_each_has_its_own_sentence(raw, message):
    assert refusal(raw) == message


def test_what_all_parts_unpack_to_is_counted(monkeypatch):
    monkeypatch.setattr(package, "MAX_UNPACKED", 100_000)
    pictures = [(f"p{number}", f"{number}.png", bytes(60_000)) for number in range(2)]
    raw = word_file(paragraph("x", picture("p0"), picture("p1")), pictures=pictures)
    assert refusal(raw) == UNPACKED_TOO_LARGE


def test_a_small_file_that_unpacks_to_too_much_markup_is_refused(monkeypatch):
    monkeypatch.setattr(package, "MAX_MARKUP", 100_000)
    assert refusal(word_file(paragraph(" " * 200_000 + "x"))) == UNPACKED_TOO_LARGE


def test_sizes_in_headers_are_not_believed():
    raw = word_file(paragraph("x"), pictures=[("p", "a.png", bytes(1000))])
    with zipfile.ZipFile(io.BytesIO(raw)) as file:
        size = file.getinfo("word/document.xml").file_size
    assert refusal(raw.replace(size.to_bytes(4, "little"), (1).to_bytes(4, "little"))) == DAMAGED


def test_a_document_without_styles_and_relations_is_read():
    body = part("document", f"<w:body>{paragraph('Tin', style='u1')}</w:body>")
    assert read_docx(packed({"word/document.xml": body})).text == "Tin"


def test_strict_documents_are_read():
    body = (
        f'<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body>{paragraph("Tin")}</body></document>'
    )
    assert read_docx(packed({"word/document.xml": body.replace("w:", "").encode()})).text == "Tin"


def check(raw):
    """Read bytes; whatever comes of it keeps each letter of its text in its lines."""
    try:
        document = read_docx(raw)
    except UnreadableFile:
        return
    assert "".join(document.text.split()) == "".join("".join(line.text for line in document.lines).split())
    assert all(line.picture is None or line.picture < len(document.pictures) for line in document.lines)


@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", OLE, b"{\\rtf", b"<?xml"]))
def test_any_bytes_are_read_or_refused(raw, beginning):
    check(beginning + raw)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(EXAMPLE) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_file_with_changed_bytes_is_read_or_refused(changes):
    raw = bytearray(EXAMPLE)
    for place, value in changes:
        raw[place] = value
    check(bytes(raw))


NAMES = st.sampled_from(words(
    "p|r|t|tbl|tr|tc|sdt|sdtContent|ins|del|drawing|txbxContent|AlternateContent|Choice|Fallback|fldChar|pPr|rPr|numPr|"
    "rFonts|rStyle|pStyle|sym|br|blip|hyperlink|footnoteReference"
))  # fmt: skip
ATTRIBUTES = st.dictionaries(
    st.sampled_from(["w:val", "w:ascii", "w:char", "w:font", "r:embed", "w:id", "w:fldCharType"]),
    st.sampled_from(["", "p", "begin", "end", "Tiu", "Cu", "FFFFFFFFFF", "F0B7", "D800", ".VnTime", "0"]),
    max_size=2,
)


def element(name, attributes, children):
    """Write an element of Word's markup."""
    said = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<w:{name}{said}>{''.join(children)}</w:{name}>"


TREES = st.recursive(
    st.sampled_from(["Tin", "µ", " ", ""]),
    lambda inner: st.builds(element, NAMES, ATTRIBUTES, st.lists(inner, max_size=4)),
    max_leaves=30,
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TREES, max_size=4))
def test_any_arrangement_of_elements_is_read_or_refused(trees):
    check(word_file("".join(trees), pictures=[("p", "a.png", PNG)]))


@pytest.mark.parametrize(
    "piece",
    [
        paragraph("Tin huyện."),
        table([paragraph("a")]),
        run("x", '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'),
        '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t><w:fldChar w:fldCharType="begin"/></w:r></w:p>',
        "<w:p><w:r><w:t>\n\n\n\n&amp;&amp;</w:t></w:r></w:p>",
    ],
)
def test_work_grows_in_step_with_the_file(piece):
    assert growth(lambda body: check(word_file(paragraph("x") + body)), piece, 60_000) < MOST_GROWTH
