"""Archive copies: one file an article, the same bytes for the same content, made at publication and on demand."""

import csv
import hashlib
import re

import pytest
from django.core.management import call_command

from articles.copies import copy_of, keep_copy, to_copy
from articles.models import ArchiveCopy, Article, Correction
from articles.workflow import perform
from tests.factories import (
    make_article,
    make_attachment,
    make_chief,
    make_mention,
    make_photo,
    make_picture,
    make_published,
    make_user,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(settings):
    settings.SITE_URL = "https://tin.example.vn"
    article = make_published("Đường lên vùng chè", title_en="A road", body_en="<p>It opened.</p>")
    make_photo(article, "Thông xe", picture=make_picture())
    make_mention(article, None, "Giám đốc Sở Công Thương")
    make_attachment(article, "Kế hoạch")
    Correction.objects.create(article=article, text="Bài trước viết nhầm số hộ.")
    return article


def html_of(article):
    return copy_of(Article.objects.for_page().get(pk=article.pk)).decode()


def test_a_copy_says_everything_that_the_page_says(article):
    html = html_of(article)
    for words in (
        "Đường lên vùng chè",
        "Ba thôn có đường mới",
        "Thông xe",
        "Giám đốc Sở Công Thương",
        "Kế hoạch",
        "Bài trước viết nhầm số hộ.",
        "It opened.",
        "https://tin.example.vn" + article.get_absolute_url(),
        '<time datetime="2022-03-10T08:00:00+07:00">',
    ):
        assert words in html


def test_a_copy_needs_nothing_else_to_be_read(article):
    html = html_of(article)
    sources = re.findall(r'(?:src|href)="([^"]*)"', html)
    assert [source[:23] for source in sources] == ["data:image/webp;base64,"]
    assert "<script" not in html


def test_the_same_content_gives_the_same_bytes_and_is_kept_once(article):
    assert html_of(article) == html_of(article)
    first, second = keep_copy(article), keep_copy(article)
    assert first == second
    with first.file.open("rb") as file:
        assert hashlib.sha256(file.read()).hexdigest() == first.sha256


def test_other_content_is_another_copy_and_the_old_one_stays(article):
    first = keep_copy(article)
    Article.objects.filter(pk=article.pk).update(title="Đường lên vùng chè đã mở")
    assert keep_copy(article) != first
    assert ArchiveCopy.objects.filter(article=article).count() == 2


def test_only_what_is_published_is_copied(article):
    assert keep_copy(make_article()) is None
    perform(article, "withdraw", reason="sai số liệu", forced=True)
    assert keep_copy(article) is None


def test_publishing_keeps_a_copy(django_capture_on_commit_callbacks):
    article = make_article()
    with django_capture_on_commit_callbacks(execute=True):
        perform(article, "publish", forced=True)
    assert ArchiveCopy.objects.filter(article=article).count() == 1


def test_the_command_copies_what_was_changed_and_writes_a_list(article, tmp_path):
    ArchiveCopy.objects.all().delete()
    call_command("archive_articles", to=tmp_path)
    assert not to_copy().exists()
    with (tmp_path / "list.csv").open(encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    assert hashlib.sha256((tmp_path / row["file"]).read_bytes()).hexdigest() == row["sha256"]
    article.save()
    assert list(to_copy()) == [article]


def test_the_desk_makes_a_copy_and_gives_the_file(client, article):
    client.force_login(make_chief())
    response = client.post(f"/admin/articles/archivecopy/make/{article.pk}/", follow=True)
    copy = ArchiveCopy.objects.filter(article=article).first()
    assert copy.name in response.content.decode()
    answer = client.get(f"/admin/articles/archivecopy/{copy.pk}/file/")
    assert b"".join(answer.streaming_content).decode().startswith("<!doctype html>")
    assert answer["Content-Disposition"].startswith("attachment")


def test_the_desk_copies_no_draft_and_asks_for_a_right(client):
    draft = make_article()
    client.force_login(make_user("khach"))
    assert client.post(f"/admin/articles/archivecopy/make/{draft.pk}/").status_code in {403, 404}
    client.force_login(make_chief())
    client.post(f"/admin/articles/archivecopy/make/{draft.pk}/")
    assert not ArchiveCopy.objects.filter(article=draft).exists()
    assert client.get(f"/admin/articles/archivecopy/make/{draft.pk}/").status_code == 405
