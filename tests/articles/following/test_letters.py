"""What letters say."""

import pytest
from django.core import mail
from django.test.utils import override_settings

from tests.articles.following.mailing import publish
from tests.factories import make_district, make_published, make_subscription

pytestmark = pytest.mark.django_db


@pytest.fixture
def letter(committed):
    """The letter about one article to who follows a place."""
    place = make_district()
    make_published(districts=[place])
    make_subscription(f"district={place.slug}", email="lan@vidu.vn")
    body = "<p>Ba thôn có đường mới. Xe máy đi được quanh năm.</p>"
    publish(committed, "Đường & cầu <mới>", districts=[place], body=body)
    return mail.outbox[0]


def test_the_subject_says_the_list(letter):
    assert "Huyện Nậm Thượng" in letter.subject
    assert "1" in letter.subject


def test_an_article_has_title_place_day_first_sentence_and_link(letter):
    for words in ("Đường & cầu <mới>", "Huyện Nậm Thượng –", "Ba thôn có đường mới.", "/tin-tuc/duong-cau-moi/"):
        assert words in letter.body
    assert "quanh năm" not in letter.body


def test_the_html_says_the_same_and_escapes_it(letter):
    html, kind = letter.alternatives[0]
    assert kind == "text/html"
    assert "Đường &amp; cầu &lt;mới&gt;" in html
    assert "<style" not in html
    assert " style=" not in html
    assert "<img" not in html


def test_programs_are_told_that_nobody_wrote_it_by_hand(letter):
    assert letter.extra_headers["Auto-Submitted"] == "auto-generated"
    assert letter.from_email == "Cổng Tin <khong-tra-loi@localhost>"


def test_the_id_of_a_letter_does_not_change_between_attempts(letter):
    from articles.models import Letter

    assert letter.extra_headers["Message-ID"] == f"<{Letter.objects.get().key}@localhost>"


@override_settings(SITE_URL="https://tin.vidu.vn")
def test_addresses_are_those_of_the_site_as_it_is_set(committed):
    make_subscription()
    publish(committed)
    assert "https://tin.vidu.vn/tin-tuc/" in mail.outbox[0].body
    assert mail.outbox[0].extra_headers["Message-ID"].endswith("@tin.vidu.vn>")
    assert "localhost" not in mail.outbox[0].body
