"""Attachments on public pages: readers get them as downloads while the article is published, nobody else does."""

from datetime import timedelta
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.models import Article, Attachment, PreviewLink
from articles.workflow import Refused, perform
from tests import factories as make
from tests.database import refused
from tests.downloads import taken

pytestmark = pytest.mark.django_db


@pytest.fixture
def attached():
    """An attachment of a published article."""
    return make.make_attachment(make.make_published(), "Kế hoạch số 12/KH-UBND")


def test_the_page_names_it_with_type_and_size_and_leads_to_it(client, attached):
    Attachment.objects.update(size=1_250_000)
    html = client.get(attached.article.get_absolute_url()).content.decode()
    assert f'<a href="{attached.get_absolute_url()}">Kế hoạch số 12/KH-UBND</a> <small>PDF, 1,2\xa0MB</small>' in html
    assert "Tệp kèm" in html


def test_a_page_without_any_has_no_box(client):
    assert "tep-kem" not in client.get(make.make_published().get_absolute_url()).content.decode()


def test_a_title_is_escaped(client):
    attached = make.make_attachment(make.make_published(), "<script>alert(1)</script>")
    assert "<script>alert" not in client.get(attached.article.get_absolute_url()).content.decode()


def test_it_is_a_download_under_a_name_that_people_read(client, attached):
    answer = client.get(attached.get_absolute_url())
    assert answer.status_code == 200 and answer.streaming
    assert answer["Content-Type"] == "application/pdf"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Disposition"] == (
        f"attachment; filename=\"ke-hoach-so-12-kh-ubnd.pdf\"; filename*=UTF-8''{quote('Kế hoạch số 12 KH-UBND.pdf')}"
    )
    assert "no-cache" in answer["Cache-Control"]
    data = taken(answer)
    assert data.startswith(b"%PDF-") and int(answer["Content-Length"]) == len(data) == attached.size


def test_a_head_request_is_answered_and_others_are_not(client, attached):
    answer = client.head(attached.get_absolute_url())
    taken(answer)
    assert answer["Content-Length"] == str(attached.size)
    assert client.post(attached.get_absolute_url()).status_code == 405


def test_who_has_it_already_gets_no_bytes(client, attached):
    answer = client.get(attached.get_absolute_url())
    taken(answer)
    again = client.get(attached.get_absolute_url(), HTTP_IF_NONE_MATCH=answer["ETag"])
    assert (again.status_code, again.content) == (304, b"")
    Article.objects.update(state="withdrawn")
    assert client.get(attached.get_absolute_url(), HTTP_IF_NONE_MATCH=answer["ETag"]).status_code == 404


def test_the_address_is_below_that_of_the_article(attached):
    assert attached.get_absolute_url() == (
        f"{attached.article.get_absolute_url()}tep/{attached.pk}/ke-hoach-so-12-kh-ubnd.pdf"
    )


def test_an_earlier_name_leads_to_the_present_one(client, attached):
    address = attached.get_absolute_url()
    Attachment.objects.update(title="Kế hoạch mới")
    attached.refresh_from_db()
    answer = client.get(address)
    assert (answer.status_code, answer["Location"]) == (302, attached.get_absolute_url())


@pytest.mark.parametrize("state", ["draft", "submitted", "returned", "withdrawn"])
def test_that_of_an_article_that_is_not_published_is_not_found(client, attached, state):
    address = attached.get_absolute_url()
    Article.objects.filter(pk=attached.article_id).update(state=state)
    assert client.get(address).status_code == 404
    assert client.get(address.replace("ke-hoach", "khac")).status_code == 404


def test_that_of_another_article_is_not_found_below_this_one(client, attached):
    other = make.make_attachment(make.make_article("Bài nháp"))
    base = attached.article.get_absolute_url()
    assert client.get(f"{base}tep/{other.pk}/{other.plain_name}").status_code == 404
    for number in ("0", "9" * 40, "x"):
        assert client.get(f"{base}tep/{number}/a.pdf").status_code == 404


def test_a_new_draft_shows_nothing_of_its_own(client, attached):
    draft = make.make_article("Bản nháp mới", replaces=attached.article)
    own = make.make_attachment(draft, "Chưa công bố")
    html = client.get(attached.article.get_absolute_url()).content.decode()
    assert "Chưa công bố" not in html
    base = attached.article.get_absolute_url()
    assert client.get(f"{base}tep/{own.pk}/{own.plain_name}").status_code == 404


def test_its_file_lies_outside_what_the_web_server_serves(client, attached, settings):
    assert not list(settings.MEDIA_ROOT.rglob("*.pdf"))
    assert client.get(f"/media/{attached.file.name}").status_code == 404


def test_one_whose_file_is_gone_is_not_found(client, attached):
    attached.file.storage.delete(attached.file.name)
    assert client.get(attached.get_absolute_url()).status_code == 404


def test_a_download_takes_one_query(client, attached, django_assert_num_queries):
    with django_assert_num_queries(1):
        taken(client.get(attached.get_absolute_url()))


def preview_of(article):
    """Return the address of a preview link."""
    _link, token = PreviewLink.objects.make(article, make.make_chief(), timezone.now() + timedelta(days=1))
    return reverse("preview", args=[token])


def test_a_preview_link_leads_to_those_of_its_article_and_of_no_other(client):
    article = make.make_article("Bài chưa đăng")
    own, other = make.make_attachment(article), make.make_attachment(make.make_article())
    page = preview_of(article)
    address = f"{page}tep/{own.pk}/{own.plain_name}"
    html = client.get(page).content.decode()
    assert f'href="{address}"' in html and "/tin-tuc/xem-thu/" not in html.split("<main")[1]
    answer = client.get(address)
    assert taken(answer).startswith(b"%PDF-")
    assert "no-store" in answer["Cache-Control"] and "noindex" in answer["X-Robots-Tag"]
    assert answer["Content-Disposition"].startswith("attachment")
    assert client.get(f"{page}tep/{other.pk}/{other.plain_name}").status_code == 404


def test_a_dead_preview_link_leads_to_nothing(client):
    own = make.make_attachment(make.make_article())
    page = preview_of(own.article)
    PreviewLink.objects.update(revoked_at=timezone.now())
    assert client.get(f"{page}tep/{own.pk}/{own.plain_name}").status_code == 404


def test_the_preview_of_the_desk_leads_to_the_desk(desk):
    own = make.make_attachment(make.make_article())
    page = desk.get(reverse("admin:articles_article_preview_page", args=[own.article_id])).content.decode()
    address = reverse("admin:articles_attachment_file", args=[own.pk])
    assert f'href="{address}"' in page
    answer = desk.get(address)
    assert "no-store" in answer["Cache-Control"] and answer["Content-Disposition"].startswith("attachment")
    assert taken(answer).startswith(b"%PDF-")
    assert Client().get(address).status_code == 302


def test_an_article_is_not_published_while_one_has_no_title():
    article = make.make_article()
    make.make_attachment(article, title="")
    perform(article, "submit")
    with pytest.raises(Refused, match="PDF"):
        perform(article, "publish")
    article.attachments.update(title="Kế hoạch")
    perform(article, "publish")


def test_the_database_keeps_a_document_once_in_an_article():
    article = make.make_article()
    make.make_attachment(article, data=make.pdf())
    refused("attachment_once_in_its_article", lambda: make.make_attachment(article, data=make.pdf()))


@pytest.mark.parametrize(
    ("column", "value", "constraint"),
    [("kind", "exe", "attachment_is_of_a_known_kind"), ("size", 0, "attachment_has_a_size")],
)
def test_the_database_refuses_other_kinds_and_empty_files(column, value, constraint):
    make.make_attachment(make.make_article())
    refused(constraint, lambda: Attachment.objects.update(**{column: value}))
