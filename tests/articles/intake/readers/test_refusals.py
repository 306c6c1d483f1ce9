"""What cannot be read is told by its bytes, and each kind has its own sentence."""

import re
import zlib

import pytest

from articles.intake import UnreadableFile
from articles.intake.readers import limits, open_document, pdf, shapes, signatures, text, unpacking
from tests.articles.intake.readers.packing import ARTICLE, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
TYPES = ("[Content_Types].xml", "<Types/>")


def ole(*streams):
    return OLE + b"".join(name.encode("utf-16-le") for name in streams)


def packed_pdf(objects):
    return b"%PDF-1.5\n5 0 obj << /Type /ObjStm /N 1 >> stream\n" + zlib.compress(objects) + b"\nendstream"


REFUSED = [
    ("a.txt", b"", text.EMPTY),
    ("a.doc", ole("WordDocument", "Workbook"), signatures.OLD_WORD),
    ("a.docx", ole("EncryptedPackage"), signatures.PROTECTED),
    ("a.msg", ole("__properties_version1.0", "WordDocument"), signatures.OUTLOOK),
    ("a.xls", ole("Workbook"), signatures.SPREADSHEET),
    ("a.ppt", ole("PowerPoint Document"), signatures.SLIDES),
    ("a.wps", OLE, signatures.OLD_OFFICE),
    ("a.rtf", rb"{\rtf1\ansi Tin}", signatures.RICH_TEXT),
    ("a.doc", b"<?xml version='1.0'?><?mso-application progid='Word.Document'?>", signatures.WORD_XML),
    ("a.odt", zipped([("mimetype", "x"), ("META-INF/manifest.xml", "x"), ("content.xml", "x")]), shapes.OPEN_DOCUMENT),
    ("a.xlsx", zipped([TYPES, ("xl/workbook.xml", "x")]), signatures.SPREADSHEET),
    ("a.pptx", zipped([TYPES, ("ppt/presentation.xml", "x")]), signatures.SLIDES),
    ("a.pdf", b"%PDF-1.4\n<< /Type /Font >>", pdf.PDF),
    ("a.pdf", b"junk\n%PDF-1.4\n<< /Encrypt 4 0 R >>", pdf.PDF),
    ("a.pdf", packed_pdf(b"<< /Type /Font >>"), pdf.PDF),
    ("a.pdf", packed_pdf(b"<< /Type /XObject >>"), pdf.SCAN),
    ("a.pdf", b"%PDF-1.5 /ObjStm stream\nno zip", pdf.SCAN),
    ("a.txt", b"\x89PNG\r\n\x1a\n", signatures.PICTURE),
    ("a.jpg", b"\xff\xd8\xff\xe0", signatures.PICTURE),
    ("a.webp", b"RIFF\x00\x00\x00\x00WEBPVP8 ", signatures.PICTURE),
    ("a.heic", b"\x00\x00\x00\x18ftypheic", signatures.PICTURE),
    ("a.mp4", b"\x00\x00\x00\x18ftypisom", signatures.RECORDING),
    ("a.mp3", b"ID3\x03\x00", signatures.RECORDING),
    ("a.rar", b"Rar!\x1a\x07\x00", signatures.OTHER_PACKAGE),
    ("a.7z", b"7z\xbc\xaf'\x1c", signatures.OTHER_PACKAGE),
    ("a.tar", bytes(257) + b"ustar", signatures.OTHER_PACKAGE),
    ("a.exe", b"MZ\x90\x00\x03", signatures.UNKNOWN),
    ("a.bin", bytes(range(256)), text.BINARY),
    ("a.zip", b"PK\x03\x04 cut off", unpacking.DAMAGED),
]


@pytest.mark.parametrize(("name", "raw", "message"), REFUSED, ids=[f"{one[0]}-{n}" for n, one in enumerate(REFUSED)])
def test_each_kind_of_file_is_refused_with_its_own_sentence(name, raw, message):
    with pytest.raises(UnreadableFile) as refusal:
        open_document(raw, name)
    assert refusal.value.message == message


def refused_with(message, raw, name="bai.zip"):
    with pytest.raises(UnreadableFile) as refusal:
        open_document(raw, name)
    return refusal.value.message == message


def test_a_file_over_its_limit_is_refused(monkeypatch):
    monkeypatch.setattr(shapes, "MAX_FILE", 10)
    assert refused_with(limits.FILE_TOO_LARGE, b"a" * 11)


def test_a_text_of_more_letters_than_an_article_has_is_refused():
    assert refused_with(limits.TOO_LONG, b"Tin tuc. " * 50_000, "a.txt")


def test_bytes_are_counted_while_they_unpack():
    bomb = zipped([(f"{number}.txt", bytes(16 * limits.MEGABYTE)) for number in range(10)])
    assert len(bomb) < limits.MEGABYTE
    assert refused_with(limits.TOO_MUCH_UNPACKED, bomb)


def test_a_size_that_the_package_states_is_not_believed():
    honest = zipped([("bai.txt", ARTICLE.encode() * 9)])
    size = len(ARTICLE.encode() * 9).to_bytes(4, "little")
    assert refused_with(unpacking.DAMAGED, honest.replace(size, (1).to_bytes(4, "little")))


def test_more_files_than_a_package_may_hold_are_refused():
    assert refused_with(limits.TOO_MANY_FILES, zipped([(f"{number}.txt", "a") for number in range(501)]))


def test_more_pictures_than_an_article_may_have_are_refused():
    pictures = [(f"{number}.jpg", b"\xff\xd8\xff") for number in range(61)]
    assert refused_with(limits.TOO_MANY_PICTURES, zipped([("bai.txt", ARTICLE), *pictures]))


def test_a_picture_over_its_limit_is_refused():
    picture = b"\xff\xd8\xff" + bytes(limits.MAX_PICTURE)
    assert refused_with(limits.PICTURE_TOO_LARGE, zipped([("bai.txt", ARTICLE), ("1.jpg", picture)]))


def test_a_protected_package_is_refused():
    raw = bytearray(zipped([("bai.txt", ARTICLE)]))
    for magic, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(magic) + offset] |= 1
    assert refused_with(signatures.PROTECTED, bytes(raw))


def test_entries_that_share_bytes_are_refused():
    raw = bytearray(zipped([("1.txt", ARTICLE), ("2.txt", ARTICLE)]))
    first, second = (entry.start() for entry in re.finditer(b"PK\x01\x02", raw))
    raw[second + 42 : second + 46] = raw[first + 42 : first + 46]
    assert refused_with(unpacking.DAMAGED, bytes(raw))


def test_two_files_of_one_name_are_both_kept():
    with pytest.warns(UserWarning, match="Duplicate name"):
        raw = zipped([("1.txt", ARTICLE), ("anh.jpg", b"\xff\xd8\xff1"), ("anh.jpg", b"\xff\xd8\xff2")])
    assert [picture.data[-1:] for picture in open_document(raw, "a.zip").pictures] == [b"1", b"2"]
