"""Documents are attached, named and taken away in the form of their article."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.models import Attachment
from tests import factories as make
from tests.articles.admin.posting import address, send
from tests.articles.attaching.packages import package
from tests.database import queries
from tests.posting import rows

pytestmark = pytest.mark.django_db


def file(name="Kế hoạch số 12.pdf", data=None):
    return SimpleUploadedFile(name, data or make.pdf(), "application/octet-stream")


def new_row(number=0, **fields):
    """Return the changes of a form with one attachment more, behind `number` that are there."""
    row = {f"attachments__{number}__{name}": value for name, value in {"order": 0, **fields}.items()}
    return rows("attachments", number + 1, **row)


def errors(response):
    """Return the errors of the rows of attachments."""
    return [form.errors for form in response.context["inline_admin_formsets"][1].formset.forms]


def test_a_document_is_kept_as_it_was_sent_under_its_hash(desk):
    article = make.make_article()
    send(desk, article, **new_row(upload=file(), title="Kế hoạch phòng cháy"))
    attachment = article.attachments.get()
    with attachment.file.open("rb") as stored:
        assert stored.read() == make.pdf()
    assert attachment.file.name == f"attachments/{attachment.sha256[:2]}/{attachment.sha256}.pdf"
    assert (attachment.title, attachment.kind, attachment.size) == ("Kế hoạch phòng cháy", "pdf", len(make.pdf()))


def test_a_large_document_is_kept_as_well(desk):
    large = make.pdf() + b" " * 3_000_000 + b"%%EOF"  # beyond what stays in memory while it is sent
    article = make.make_article()
    send(desk, article, new_attachments=[file("Lớn.pdf", large)])
    attachment = article.attachments.get()
    with attachment.file.open("rb") as stored:
        assert stored.read() == large


def test_without_a_title_it_gets_the_name_of_its_file(desk):
    article = make.make_article()
    send(desk, article, **new_row(upload=file("Bảng_kê quý I.docx", package())))
    attachment = article.attachments.get()
    assert (attachment.title, attachment.kind) == ("Bảng kê quý I", "docx")


def test_several_are_attached_at_once_behind_the_others(desk):
    article = make.make_article()
    make.make_attachment(article, "Cũ", order=7)
    send(desk, article, new_attachments=[file("Một.pdf"), file("Hai.xlsx", package("xl")), file("Lại một.pdf")])
    assert [(one.title, one.order) for one in article.attachments.all()] == [("Cũ", 7), ("Một", 8), ("Hai", 9)]


def test_several_come_with_a_new_article(desk):
    fields = {"title": "Bài mới", "body": "<p>Chữ.</p>", "section": make.make_section().pk}
    send(desk, **fields, new_attachments=[file()])
    assert Attachment.objects.get().article.title == "Bài mới"


def test_what_is_no_document_is_refused_in_plain_words_at_its_field(desk):
    article = make.make_article()
    response = send(desk, article, **new_row(upload=file("ke-hoach.pdf", b"<html>")))
    assert "PDF" in errors(response)[0]["upload"][0]
    assert not Attachment.objects.exists()


def test_a_file_that_is_too_large_is_refused_before_it_is_read(desk, monkeypatch):
    monkeypatch.setattr("articles.admin.documents.MOST_BYTES", 10)
    assert "20 MB" in errors(send(desk, make.make_article(), **new_row(upload=file())))[0]["upload"][0]


def test_one_wrong_file_among_several_is_named_and_none_is_attached(desk):
    article = make.make_article()
    response = send(desk, article, new_attachments=[file(), file("cài đặt.exe", b"MZ")])
    (message,) = response.context["adminform"].form.errors["new_attachments"]
    assert message.startswith("cài đặt.exe: ")
    assert not article.attachments.exists()


def test_a_row_with_a_title_and_no_file_asks_for_the_file(desk):
    response = send(desk, make.make_article(), **new_row(title="Kế hoạch"))
    assert "upload" in errors(response)[0]


def test_the_same_file_twice_is_refused_at_the_later_one(desk):
    article = make.make_article()
    make.make_attachment(article, data=make.pdf())
    response = send(desk, article, **new_row(1, upload=file()))
    assert [list(row) for row in errors(response)] == [[], ["upload"]]


def test_one_is_taken_away_and_put_in_again_in_one_saving(desk):
    article = make.make_article()
    make.make_attachment(article, "Cũ", data=make.pdf())
    send(desk, article, attachments__0__DELETE="on", **new_row(1, upload=file("Mới.pdf")))
    assert article.attachments.get().title == "Mới"


def test_titles_and_order_are_changed_and_the_file_stays(desk):
    article = make.make_article()
    attachment = make.make_attachment(article)
    upload = file("khác.docx", package())
    send(desk, article, attachments__0__title="Tên mới", attachments__0__order=3, attachments__0__upload=upload)
    changed = Attachment.objects.get()
    assert (changed.title, changed.order, changed.sha256) == ("Tên mới", 3, attachment.sha256)


def test_an_order_that_is_left_empty_is_no_fault(desk):
    article = make.make_article()
    make.make_attachment(article, order=4)
    send(desk, article, attachments__0__order="", **new_row(1, upload=file("Mới.pdf"), order=""))
    assert [one.order for one in article.attachments.all()] == [0, 1]


def test_a_title_that_is_too_long_is_refused_at_its_field(desk):
    article = make.make_article()
    make.make_attachment(article)
    assert "title" in errors(send(desk, article, attachments__0__title="x" * 301))[0]


def test_one_is_taken_away_and_its_file_stays_for_the_history(desk):
    article = make.make_article()
    attachment = make.make_attachment(article)
    send(desk, article, attachments__0__DELETE="on")
    assert not article.attachments.exists()
    assert attachment.is_stored


def test_a_row_shows_type_and_size_and_leads_to_the_file(desk):
    article = make.make_article()
    attachment = make.make_attachment(article)
    html = desk.get(address(article)).content.decode()
    link = reverse("admin:articles_attachment_file", args=[attachment.pk])
    assert f'href="{link}"' in html and attachment.kind_and_size in html


def test_who_only_looks_sees_them_and_may_open_them(client):
    client.force_login(make.make_user("xem", "articles.view_article"))
    article = make.make_article()
    attachment = make.make_attachment(article)
    html = client.get(address(article)).content.decode()
    assert attachment.title in html and attachment.kind_and_size in html
    assert 'type="file"' not in html


def test_a_form_with_ten_takes_no_more_queries_than_with_one(desk):
    counts = []
    for count in (1, 10):
        article = make.make_article()
        for _number in range(count):
            make.make_attachment(article)
        counts.append(queries(desk, address(article)))
    assert counts[0] == counts[1]
