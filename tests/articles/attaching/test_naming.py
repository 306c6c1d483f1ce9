"""Titles out of file names, and file names out of titles."""

import pytest

from articles.attaching.naming import plain_name, readable_name, title_of


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Kế hoạch số 12.pdf", "Kế hoạch số 12"),
        ("Ke_hoach__so_12.PDF", "Ke hoach so 12"),
        ("C:\\Văn bản\\Quyết định.docx", "Quyết định"),
        ("../../etc/passwd", "passwd"),
        ("báo cáo\u202efdp.pdf", "báo cáofdp"),
        ("Số 12.QĐ-UBND ngày 3", "Số 12.QĐ-UBND ngày 3"),
        (".pdf", ""),
        ("x" * 400 + ".pdf", "x" * 300),
    ],
)
def test_a_title_is_the_name_of_the_file_without_its_ending(name, title):
    assert title_of(name) == title


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Kế hoạch số 12", "Kế hoạch số 12.pdf"),
        ("Số 12/KH-UBND: quý I", "Số 12 KH-UBND quý I.pdf"),
        ('a"; filename="b.exe', "a filename= b.exe.pdf"),
        ("Hết hạn...", "Hết hạn.pdf"),
        ("???", "tep-kem.pdf"),
        ("", "tep-kem.pdf"),
        ("ố" * 300, "ố" * 120 + ".pdf"),
    ],
)
def test_a_reader_keeps_it_under_its_title(title, name):
    assert readable_name(title, "pdf", "tep-kem") == name


def test_an_address_has_plain_letters():
    assert plain_name("Kế hoạch số 12/KH", "docx", "tep-kem") == "ke-hoach-so-12-kh.docx"
    assert plain_name("…", "pdf", "tep-kem") == "tep-kem.pdf"
