"""Names within packages are read as they were meant, and can do no harm."""

import pytest

from articles.intake.readers.file_names import base_name, harmless, is_junk, name_in_zip, natural, picture_key


@pytest.mark.parametrize("codec", ["utf-8", "cp1258"])
def test_a_name_without_a_mark_of_its_encoding_is_read(codec):
    assert name_in_zip("đường ô tô.jpg".replace("ờ", "ơ").encode(codec).decode("cp437"), 0) == "đương ô tô.jpg"


def test_a_name_marked_as_utf8_stays():
    assert name_in_zip("ảnh.jpg", 0x800) == "ảnh.jpg"


def test_a_decomposed_name_is_composed():
    assert harmless("a\u0309nh/a\u0309nh 1.jpg") == "ảnh/ảnh 1.jpg"


@pytest.mark.parametrize("path", ["/etc/anh.jpg", "..\\..\\etc\\anh.jpg", "C:/etc/./anh.jpg", "etc//anh.jpg\x00"])
def test_no_name_leads_out_of_its_package(path):
    assert harmless(path) == "etc/anh.jpg"


@pytest.mark.parametrize("path", ["__MACOSX/a.jpg", ".git/a.jpg", "a/.DS_Store", "Thumbs.db", "~$bai.docx", ""])
def test_what_systems_leave_behind_is_junk(path):
    assert is_junk(path)


def test_numbers_in_names_count():
    assert sorted(["anh10.jpg", "anh2.jpg", "Ảnh 1.jpg", "9.jpg"], key=natural) == [
        "9.jpg", "Ảnh 1.jpg", "anh2.jpg", "anh10.jpg",
    ]  # fmt: skip


def test_the_last_part_of_an_address_is_the_files_name():
    assert base_name("https://tin.example/a/%E1%BA%A3nh%201.jpg?w=3") == "ảnh 1.jpg"


def test_two_writings_of_a_pictures_name_have_one_key():
    assert picture_key("IMG 0231.JPG") == picture_key("img_0231") == "img0231"
