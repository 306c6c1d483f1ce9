"""A mail becomes the document of the article in it or attached to it; the words around it stand outside."""

import pytest

from articles.intake import UnreadableFile
from articles.intake.documents import Mark
from articles.intake.readers import open_document
from articles.intake.readers.limits import MAX_TEXT, TEXT_TOO_LARGE
from articles.intake.readers.mail import LEFT_OUT, NO_ARTICLE
from articles.intake.readers.mail_parts import DAMAGED_MAIL, LONGEST_HEADER, parse
from articles.intake.readers.pdf import PDF
from tests.articles.intake.readers.packing import ARTICLE, JPEG, LEAD, MORE, TITLE, letters, mail, shown, zipped

COVER = "Kính gửi Ban Biên tập,\nPhòng Văn hóa xin gửi tin bài, nhờ anh chị đăng giúp.\n"
SIGNED = "Trân trọng cảm ơn!\nLò Thị Hoa\nPhòng Văn hóa xã\nĐT: 0912 345 678\n"


def opened(*args, **options):
    return open_document(mail(*args, **options), "thu.eml")


def own(document):
    """The lines that may be the article's."""
    return [line.text for line in document.lines if line.picture is None and Mark.OUTSIDE not in line.marks]


def outside(document):
    return [line.text for line in document.lines if Mark.OUTSIDE in line.marks]


def test_greeting_note_and_signature_stand_outside_and_nothing_is_lost():
    document = opened(f"{COVER}\n{ARTICLE}\n{SIGNED}")
    assert own(document) == [TITLE, LEAD, MORE]
    assert letters(document)[0] == letters(document)[1] == "".join(f"Gửi tin bài{COVER}{ARTICLE}{SIGNED}".split())


@pytest.mark.parametrize("end", ["-- \nLò Thị Hoa\n", "Lò Thị Hoa\nĐT: 0912 345 678\n", "Gửi từ iPhone của tôi\n"])
def test_signatures_of_any_kind_stand_outside(end):
    assert own(opened(f"{ARTICLE}\n{end}")) == [TITLE, LEAD, MORE]


def test_the_author_of_the_article_is_no_signature():
    assert own(opened(f"{ARTICLE}\nTin, ảnh: Thu Hà\n"))[-1] == "Tin, ảnh: Thu Hà"


def test_the_subject_is_the_title_where_the_text_has_none():
    document = opened(f"{LEAD}\n\n{MORE}", subject=TITLE)
    assert (document.lines[0].text, document.lines[0].marks) == (TITLE, {Mark.TITLE})


def test_the_subject_is_not_repeated_where_the_text_begins_with_it():
    assert shown(opened(ARTICLE, subject=TITLE.upper())) == [TITLE, LEAD, MORE]


@pytest.mark.parametrize("subject", ["Gửi tin bài tuyên truyền tháng 3", "Fwd: Tin của xã", "V/v đăng tin", "Tin mới"])
def test_a_subject_that_speaks_of_the_mail_is_no_title(subject):
    assert outside(opened(ARTICLE, subject=subject)) == [subject]


@pytest.mark.parametrize(
    "boundary",
    [
        "---------- Forwarded message ---------\nTừ: Hoa <h@b.example>\nDate: Th 3\nSubject: Tin\nTo: <a@b.example>\n",
        "From: Hoa\nSent: Tuesday\nTo: Tòa soạn\nSubject: Tin\n",
        "Vào Th 3, 12 thg 3, 2024 vào lúc 10:20 Hoa <hoa@banmay.example>\nđã viết:\n",
    ],
)
def test_the_longest_of_mails_below_one_another_is_the_article(boundary):
    quoted = "\n".join(f"> {row}" for row in ARTICLE.split("\n"))
    for text in (ARTICLE, quoted):
        assert own(opened(f"Chuyển anh xem.\n\n{boundary}\n{text}")) == [TITLE, LEAD, MORE]


def test_the_page_is_taken_and_its_pictures_stand_where_it_shows_them():
    page = f'<html><body><p>{TITLE}</p><p>{LEAD}</p><img src="cid:anh@mail"><p>{MORE}</p></body></html>'
    raw = mail("ngắn", html=page, files=[("anh1.jpg", "image/jpeg", JPEG), ("anh2.jpg", "image/jpeg", JPEG)])
    raw = raw.replace(b'filename="anh1.jpg"', b'filename="anh1.jpg"\nContent-ID: <anh@mail>')
    document = open_document(raw, "thu.eml")
    assert shown(document)[1:] == [TITLE, LEAD, ("anh1.jpg",), MORE, ("anh2.jpg",)]
    assert [picture.data for picture in document.pictures] == [JPEG, JPEG]


def test_plain_text_is_taken_where_the_page_holds_less():
    assert own(opened(ARTICLE, html="<html><body>Xem bản chữ.</body></html>")) == [TITLE, LEAD, MORE]


def test_an_attached_text_is_the_article_of_a_covering_note():
    files = [("bai.txt", "text/plain", ARTICLE.encode()), ("anh.zip", "application/zip", zipped([("1.jpg", JPEG)]))]
    document = opened(COVER + SIGNED, files=files)
    assert own(document) == [TITLE, LEAD, MORE]
    assert shown(document)[-1] == ("1.jpg",)
    assert document.shape == "eml"


def test_a_text_attached_to_a_mail_that_is_the_article_is_left_out_with_a_warning():
    document = opened(ARTICLE, files=[("bai.txt", "text/plain", ARTICLE.encode())])
    assert (own(document), document.warnings) == ([TITLE, LEAD, MORE], [LEFT_OUT])


def test_an_attached_file_that_cannot_be_read_is_the_reason_of_the_refusal():
    with pytest.raises(UnreadableFile) as refusal:
        opened(COVER, files=[("bai.pdf", "application/pdf", b"%PDF-1.4 /Font")])
    assert refusal.value.message == PDF


def test_a_mail_without_words_is_refused():
    with pytest.raises(UnreadableFile) as refusal:
        opened("\n", files=[("1.jpg", "image/jpeg", JPEG)])
    assert refusal.value.message == NO_ARTICLE


def test_an_attached_mail_is_read_once():
    inner = mail(ARTICLE, subject="Tin của xã Bản Mây")
    head = 'From: a@b.example\nSubject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n'
    head += "Content-Type: text/plain; charset=utf-8\n\nGui anh.\n--x\nContent-Type: message/rfc822\n\n"
    document = open_document(head.encode() + inner + b"\n--x--\n", "thu.eml")
    assert own(document) == [TITLE, LEAD, MORE]


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "us-ascii", "x-unknown", "utf-7", ""])
def test_a_wrong_charset_does_no_harm(charset):
    head = f"From: a@b.example\nSubject: Tin\nContent-Type: text/plain; charset={charset}\n\n"
    assert own(open_document(head.encode() + ARTICLE.encode(), "a.eml")) == [TITLE, LEAD, MORE]


def test_a_mail_whose_boundary_is_missing_still_gives_its_words():
    head = "From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed\n\n"
    assert LEAD in own(open_document(head.encode() + ARTICLE.encode(), "a.eml"))


def test_a_mail_of_endless_parts_is_refused():
    with pytest.raises(UnreadableFile) as refusal:
        open_document(b"From: a\nTo: b\n\n" + b"Content-Type: multipart/mixed; boundary=a\n\n--a\n" * 999, "a.eml")
    assert refusal.value.message == DAMAGED_MAIL


def test_plain_text_in_a_mail_has_the_limit_of_plain_text():
    with pytest.raises(UnreadableFile) as refusal:
        opened("Lùng Vầu họp bàn.\n" * (MAX_TEXT // 18))
    assert refusal.value.message == TEXT_TOO_LARGE


def test_no_more_of_a_header_is_read_than_an_honest_one_has():
    head = b"From: a\nTo: b\nContent-Type: text/plain; charset=utf-8" + b'; a="b;c"' * 9_999
    parsed = parse(head + b"\n\n" + ARTICLE.encode())
    assert len(parsed["Content-Type"]) == LONGEST_HEADER
    assert parsed.get_content_charset() == "utf-8"


def test_a_page_saved_as_one_file_is_a_page():
    page = f'<html><body><p>{LEAD}</p><img src="https://tin.example/anh1.jpg"></body></html>'
    raw = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://tin.example/\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html; charset=utf-8\n\n'
        f"{page}\n--x\nContent-Type: image/jpeg\nContent-Location: https://tin.example/anh1.jpg\n\nJPEG\n--x--\n"
    ).encode()
    document = open_document(raw, "trang.mhtml")
    assert (shown(document), document.shape) == ([LEAD, ("anh1.jpg",)], "html")
    assert document.pictures[0].data.strip() == b"JPEG"
