"""Whatever arrives, readers give a document with all its letters, or a refusal, in time that grows with its length."""

import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.intake import UnreadableFile
from articles.intake.readers import open_document, split_package
from tests.articles.intake.readers.packing import ARTICLE, JPEG, letters, mail, zipped
from tests.growth import MOST_GROWTH, growth

CAPTIONS = "1.jpg: Bà con nạo vét kênh\n2.jpg: Lãnh đạo xã kiểm tra"
PACKAGE = zipped([("a/bai.txt", ARTICLE), ("1.jpg", JPEG), ("2.jpg", JPEG), ("chu-thich.txt", CAPTIONS)])
PAGE = f'<html><body><p>{ARTICLE}</p><img src="cid:x"></body></html>'
FILES = [("1.jpg", "image/jpeg", JPEG), ("bai.zip", "application/zip", PACKAGE)]
MAIL = mail(f"Kính gửi BBT\n{ARTICLE}\nTrân trọng\n", html=PAGE, files=FILES)
NAMES = st.sampled_from(["a.txt", "a.docx", "a.zip", "a.eml", "a.html", "a.mht", "a", ""])
MAIL_WORDS = st.sampled_from(
    ["From: a", "To: b", "Subject: =?utf-8?b?/w==?=", "Content-Type: multipart/mixed; boundary=x", "", "--x", "--x--",
     "Content-Type: message/rfc822", "Content-Type: text/plain; charset=\xff", "Content-Transfer-Encoding: base64",
     "Tin", "Content-Disposition: attachment; filename*0*=utf-9''%ff",
     "Content-Type: image/png; name=\"a", "> Trân trọng"]
)  # fmt: skip
EDITS = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 3), st.binary(max_size=4)), max_size=5)


def holds_its_letters_or_is_refused(raw, name):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            document = open_document(raw, name)
    except UnreadableFile:
        return
    text, lines = letters(document)
    assert text == lines
    places = [place for line in document.lines for place in (line.start, line.end)]
    assert places == sorted(places)
    assert all(line.picture is None or line.picture < len(document.pictures) for line in document.lines)


def edited(raw, edits):
    """The bytes with some replaced, cut out or put in at places between 0 and 1."""
    for place, gone, new in edits:
        start = int(place * len(raw))
        raw = raw[:start] + new + raw[start + gone :]
    return raw


@given(st.binary(max_size=300), NAMES)
def test_any_bytes(raw, name):
    holds_its_letters_or_is_refused(raw, name)


@given(st.text(max_size=200), NAMES)
def test_any_text(text, name):
    holds_its_letters_or_is_refused(text.encode("utf-8", "surrogatepass"), name)


@pytest.mark.parametrize("raw", [PACKAGE, MAIL], ids=["package", "mail"])
@settings(max_examples=150)
@given(edits=EDITS)
def test_files_with_faults(raw, edits):
    holds_its_letters_or_is_refused(edited(raw, edits), "a.zip")


@given(st.lists(MAIL_WORDS, max_size=25))
def test_mails_of_odd_lines(lines):
    holds_its_letters_or_is_refused("\n".join(lines).encode("latin-1", "replace"), "a.eml")


@given(EDITS)
def test_splitting_gives_files_or_a_refusal(edits):
    try:
        found = split_package(edited(PACKAGE, edits))
    except UnreadableFile:
        return
    assert found


LONG = {
    "words": ("thôn bản ", "{}"),
    "headers": ("Subject: a\n", "From: a\n{}\nTin"),
    "a long subject": ("=?utf-8?q?a?= ", "From: a\nTo: b\nSubject: {}\n\nTin"),
    "a long parameter": ("; a*0=b", "From: a\nTo: b\nContent-Type: text/plain{}\n\nTin"),
    "boundaries": ("--x\n\nTin\n", "From: a\nTo: b\nContent-Type: multipart/mixed; boundary=x\n\n{}"),
    "quotations": ("> ", "From: a\nTo: b\n\n{}"),
    "older mails": ("--- Original message ---\nFrom: a\nTo: b\n", "From: a\nTo: b\n\n{}"),
    "blank rows": ("\n", "From: a\nTo: b\n\nTin{}tin"),
    "names of pictures": (" a.jpg [ảnh 1]", "From: a\nTo: b\n\n{}"),
    "pdf": ("/ObjStm stream\n", "%PDF-1.5\n{}"),
    "comments": ("<!-- -->", "{}"),
    "brackets": ("[(", "From: a\nTo: b\n\n{}"),
}


@pytest.mark.parametrize(("piece", "frame"), LONG.values(), ids=LONG)
def test_work_grows_with_the_length(piece, frame):
    def work(text):
        holds_its_letters_or_is_refused(frame.replace("{}", text).encode(), "a.txt")

    assert growth(work, piece, 4_000) < MOST_GROWTH


def test_work_grows_with_the_number_of_files_and_captions():
    def work(captions):
        files = [(f"{number}.jpg", JPEG) for number in range(40)]
        holds_its_letters_or_is_refused(zipped([("a.txt", ARTICLE), ("chu-thich.txt", captions), *files]), "a.zip")

    assert growth(work, "12.jpg: Bà con nạo vét kênh\n", 4_000) < MOST_GROWTH
