"""A zip or a folder becomes the document of its one article."""

import pytest

from articles.intake import UnreadableFile
from articles.intake.documents import Mark
from articles.intake.readers import open_document, open_folder
from articles.intake.readers.contents import LEFT_OUT, NOTHING_READABLE, ONLY_PICTURES, SEVERAL_ARTICLES
from articles.intake.readers.limits import TOO_DEEP
from articles.intake.readers.signatures import OLD_WORD
from tests.articles.intake.readers.packing import ARTICLE, JPEG, LEAD, MORE, TITLE, letters, mail, shown, zipped


def opened(files):
    return open_document(zipped(files), "bai.zip")


def refusal_of(files):
    with pytest.raises(UnreadableFile) as refusal:
        opened(files)
    return refusal.value


def test_pictures_follow_the_text_in_the_order_a_person_counts():
    document = opened([("anh10.jpg", JPEG), ("bai.txt", ARTICLE), ("anh2.jpg", JPEG)])
    assert shown(document) == [TITLE, LEAD, MORE, ("anh2.jpg",), ("anh10.jpg",)]
    assert (document.shape, document.warnings) == ("zip", [])


def test_text_and_pictures_are_found_at_any_depth_and_what_systems_leave_is_not():
    files = [
        ("Bài/nội dung/bai.txt", ARTICLE),
        ("Bài/ảnh/1.jpg", JPEG),
        ("Bài/ảnh/Thumbs.db", "x"),
        ("__MACOSX/Bài/._bai.txt", "x"),
        ("Bài/.DS_Store", "x"),
        ("Bài/~$bai.docx", "x"),
        ("desktop.ini", "x"),
    ]
    assert shown(opened(files)) == [TITLE, LEAD, MORE, ("1.jpg",)]


def test_a_name_that_points_out_of_the_package_is_only_a_name():
    document = opened([("../../bai.txt", ARTICLE), ("C:\\..\\anh1.jpg", JPEG)])
    assert document.pictures[0].name == "anh1.jpg"


def test_a_package_in_a_package_is_opened_and_one_more_is_not():
    pictures = zipped([("anh1.jpg", JPEG)])
    assert shown(opened([("bai.txt", ARTICLE), ("anh.zip", pictures)]))[-1] == ("anh1.jpg",)
    assert str(refusal_of([("bai.txt", ARTICLE), ("a.zip", zipped([("b.zip", pictures)]))])) == TOO_DEEP


def test_a_picture_stands_before_the_line_that_names_its_file():
    text = f"{TITLE}\n{LEAD}\n[Ảnh: IMG_0231.JPG] Quang cảnh lễ ra quân\n{MORE}\n(ảnh: anh 1.jpg)\n[Ảnh 7]"
    document = opened([("bai.txt", text), ("anh7.png", JPEG), ("anh 1.jpg", JPEG), ("img_0231.jpg", JPEG)])
    assert shown(document) == [
        TITLE,
        LEAD,
        ("img_0231.jpg",),
        "[Ảnh: IMG_0231.JPG] Quang cảnh lễ ra quân",
        MORE,
        ("anh 1.jpg",),
        "(ảnh: anh 1.jpg)",
        ("anh7.png",),
        "[Ảnh 7]",
    ]


@pytest.mark.parametrize("name", ["chu-thich.txt", "Chú thích ảnh.txt", "doc.txt"])
def test_a_list_of_captions_stands_at_the_end_each_behind_its_picture(name):
    captions = "IMG_1.jpg: Người dân nạo vét kênh\nimg 2 - Lãnh đạo xã kiểm tra\n"
    document = opened([("bai.txt", ARTICLE), ("IMG_2.jpg", JPEG), ("IMG_1.jpg", JPEG), (name, captions)])
    assert shown(document)[3:] == [
        ("IMG_1.jpg",),
        "Người dân nạo vét kênh",
        ("IMG_2.jpg",),
        "Lãnh đạo xã kiểm tra",
    ]
    assert [Mark.CAPTION in line.marks for line in document.lines if line.text] == [False] * 3 + [True] * 2
    assert letters(document)[0] == letters(document)[1]


def test_a_line_of_a_list_that_names_no_picture_is_kept_whole():
    document = opened([("bai.txt", ARTICLE), ("a.jpg", JPEG), ("chu-thich.txt", "Ảnh 1: Toàn cảnh buổi lễ")])
    assert shown(document)[3:] == ["Ảnh 1: Toàn cảnh buổi lễ", ("a.jpg",)]


def test_a_saved_page_finds_its_pictures_and_leaves_the_rest_of_its_folder():
    page = f'<html><body><h1>{TITLE}</h1><p>{LEAD}</p><img src="trang_files/anh1.jpg"><p>{MORE}</p></body></html>'
    files = [("trang.html", page), ("trang_files/logo.png", JPEG), ("trang_files/anh1.jpg", JPEG + b"1")]
    document = opened([*files, ("trang_files/khung.html", page)])
    assert [(picture.name, picture.data) for picture in document.pictures] == [("anh1.jpg", JPEG + b"1")]
    assert shown(document).count(("anh1.jpg",)) == 1


def test_a_mail_in_a_package_is_its_article():
    assert LEAD in shown(opened([("tin.eml", mail(ARTICLE))]))


def test_a_file_that_cannot_be_read_is_left_out_with_a_warning():
    assert opened([("bai.txt", ARTICLE), ("bai.pdf", b"%PDF-1.4 /Font")]).warnings == [LEFT_OUT]


def test_several_texts_are_counted_in_the_refusal():
    refusal = refusal_of([("1.txt", ARTICLE), ("2.txt", ARTICLE), ("3.txt", ARTICLE)])
    assert (refusal.message, refusal.values) == (SEVERAL_ARTICLES, {"count": 3})


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ([("1.jpg", JPEG)], ONLY_PICTURES),
        ([], NOTHING_READABLE),
        ([("bai.doc", b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le")), ("1.jpg", JPEG)], OLD_WORD),
    ],
)
def test_a_package_without_a_text_says_what_is_missing(files, message):
    assert str(refusal_of(files)) == message


def test_a_folder_is_read_as_a_zip_of_it_would_be(tmp_path):
    (tmp_path / "ảnh").mkdir()
    (tmp_path / "ảnh" / "anh1.jpg").write_bytes(JPEG)
    (tmp_path / "bai.txt").write_text(ARTICLE)
    (tmp_path / "link.txt").symlink_to(tmp_path / "bai.txt")
    document = open_folder(tmp_path)
    assert shown(document) == [TITLE, LEAD, MORE, ("anh1.jpg",)]
    assert document.shape == "folder"


def test_a_folder_that_is_not_there_is_an_error_of_the_system(tmp_path):
    with pytest.raises(OSError, match="nowhere"):
        open_folder(tmp_path / "nowhere")
