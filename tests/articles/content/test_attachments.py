"""Attachments are part of what an article says: kept in versions, copied, compared, restored, put together."""

import pytest

from articles import history
from articles.content import content_of, differences, merge, write_content
from articles.models import Article, Attachment, Revision
from articles.workflow import duplicate_of, new_draft_of, perform
from tests import factories as make

pytestmark = pytest.mark.django_db


def attachments(article):
    """Return what readers see of the attachments of an article."""
    return [(one.title, one.sha256) for one in Article.objects.get(pk=article.pk).attachments.all()]


def test_content_names_a_document_by_its_hash():
    article = make.make_article()
    attachment = make.make_attachment(article, "Kế hoạch")
    assert content_of(article)["attachments"] == [
        {
            "id": attachment.pk,
            "sha256": attachment.sha256,
            "kind": "pdf",
            "size": attachment.size,
            "title": "Kế hoạch",
            "order": 1,
        }
    ]


def test_a_version_brings_back_what_was_taken_away_under_its_address():
    article = make.make_published()
    attachment = make.make_attachment(article)
    version, address = history.keep(article), attachment.get_absolute_url()
    attachment.delete()
    history.keep(article)
    history.restore(version, by=None)
    back = article.attachments.get()
    assert back.get_absolute_url() == address
    assert back.is_stored


def test_one_whose_file_is_gone_is_left_out():
    article = make.make_article()
    attachment = make.make_attachment(article)
    version = history.keep(article)
    attachment.delete()
    attachment.file.storage.delete(attachment.file.name)
    history.restore(version, by=None)
    assert not article.attachments.exists()


def test_a_version_from_before_there_were_attachments_has_none():
    article = make.make_article()
    history.keep(article)
    old = content_of(article)
    del old["attachments"]
    Revision.objects.update(content=old)
    assert Revision.objects.get().content["attachments"] == []
    assert history.keep(article) is None
    make.make_attachment(article)
    history.keep(article)
    history.restore(Revision.objects.get(number=1), by=None)
    assert not article.attachments.exists()


def test_a_new_draft_has_them_all_and_publishing_it_brings_its_own(client):
    live = make.make_published()
    stays, goes = make.make_attachment(live, "Ở lại"), make.make_attachment(live, "Bỏ đi")
    draft = new_draft_of(live, make.make_chief())
    assert attachments(draft) == attachments(live)
    draft.attachments.filter(sha256=goes.sha256).delete()
    draft.attachments.update(title="Ở lại, tên mới")
    added = make.make_attachment(draft, "Thêm")
    assert len(attachments(live)) == 2
    perform(draft, "submit", forced=True)
    perform(draft, "publish", forced=True)
    assert attachments(live) == [("Ở lại, tên mới", stays.sha256), ("Thêm", added.sha256)]
    assert live.attachments.first().pk == stays.pk


def test_a_duplicate_has_them_and_takes_none_away():
    article = make.make_published()
    make.make_attachment(article)
    copy = duplicate_of(article, make.make_chief())
    assert attachments(copy) == attachments(article) != []
    copy.delete()
    assert article.attachments.get().is_stored


def test_the_comparison_tells_them_in_words():
    article = make.make_article()
    make.make_attachment(article, "Kế hoạch")
    before = content_of(article)
    article.attachments.update(title="Kế hoạch mới")
    (difference,) = differences(before, content_of(article))
    assert difference.label == "tệp kèm"
    assert ("new", " mới") in [(kind, words.rstrip("\n")) for kind, words in difference.pieces]
    assert any("PDF" in words for _kind, words in difference.pieces)


def test_another_file_under_the_same_title_is_a_difference_of_words():
    article = make.make_article()
    make.make_attachment(article, "Kế hoạch")
    before = content_of(article)
    article.attachments.all().delete()
    make.make_attachment(article, "Kế hoạch")
    (difference,) = differences(before, content_of(article))
    assert not difference.is_form


def test_other_numbers_of_rows_are_no_difference():
    live = make.make_published()
    make.make_attachment(live)
    assert [one.name for one in differences(content_of(live), content_of(new_draft_of(live)))] == []


def test_what_two_attach_at_once_is_put_together():
    article = make.make_article()
    make.make_attachment(article, "Chung")
    base = content_of(article)
    own = make.make_attachment(article, "Của tôi")
    mine = content_of(article)
    own.delete()
    make.make_attachment(article, "Của người khác")
    merged, clashes = merge(base, content_of(article), mine)
    assert clashes == []
    write_content(article, merged)
    assert {title for title, _hash in attachments(article)} == {"Chung", "Của tôi", "Của người khác"}


def test_one_that_both_named_otherwise_is_asked_about():
    article = make.make_article()
    make.make_attachment(article, "Cũ")
    base, sides = content_of(article), []
    for title in ("Một", "Hai"):
        Attachment.objects.update(title=title)
        sides.append(content_of(article))
    assert merge(base, *sides)[1] == ["attachments"]
