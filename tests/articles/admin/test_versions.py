"""History of an article on the desk, and two editors who save at once."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from articles import history
from articles.models import Article, Revision
from tests import factories as make
from tests.articles.admin.posting import address, send
from tests.articles.workflow.states import in_role
from tests.posting import form_data, words

pytestmark = pytest.mark.django_db


def client_of(user):
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def two():
    """Two clients of two publishers."""
    return client_of(in_role("publisher", account="ky-an")), client_of(in_role("publisher", account="binh"))


def opened(client, article, **changes):
    """Open the form; return what it will send with the changes, whenever it is sent."""
    return {**form_data(client.get(address(article)), **changes), "_base": base_of(client, article)}


def base_of(client, article):
    return client.get(address(article)).context["base"]


def save(client, article, data):
    return client.post(address(article), {**data, "_continue": "1"})


def test_every_saving_is_a_version_with_its_author(desk):
    article = make.make_article("Một")
    send(desk, article, title="Hai")
    send(desk, article, title="Hai")
    send(desk, article, title="Ba")
    told = article.revisions.order_by("number").values_list("number", "content__title", "by__username")
    assert list(told) == [(1, "Một", None), (2, "Hai", "tong-bien-tap"), (3, "Ba", "tong-bien-tap")]


def test_the_history_page_says_who_changed_what(desk):
    article = make.make_article("Một")
    send(desk, article, title="Hai", summary="Tóm tắt.")
    page = desk.get(reverse("admin:articles_article_history", args=[article.pk])).content.decode()
    assert "tong-bien-tap" in page
    assert "tiêu đề, tóm tắt" in page


def test_two_versions_are_compared_word_by_word(desk):
    article = make.make_article("Bí thư thăm xã")
    send(desk, article, title="Phó Bí thư thăm xã")
    page = desk.get(reverse("admin:articles_article_compare", args=[article.pk]), {"old": 1, "new": 2})
    (difference,) = page.context["differences"]
    assert difference.pieces == (("new", "Phó "), ("same", "Bí thư thăm xã"))


@pytest.mark.parametrize("asked", [{}, {"old": "x", "new": "1"}, {"old": "1", "new": "99"}, {"old": "٣", "new": "-1"}])
def test_versions_that_are_none_are_not_found(desk, asked):
    article = make.make_article()
    history.keep(article)
    assert desk.get(reverse("admin:articles_article_compare", args=[article.pk]), asked).status_code == 404


def test_a_version_is_restored_and_nothing_of_the_history_goes(desk):
    article = make.make_article("Một")
    photo = make.make_photo(article, caption="Chợ phiên")
    mention = make.make_mention(article, None, "Bí thư Huyện ủy")
    history.keep(article)
    photo.delete()
    mention.delete()
    Article.objects.update(title="Hai")
    restore = reverse("admin:articles_article_restore", args=[article.pk, 1])
    assert desk.get(restore).status_code == 404
    desk.post(restore)
    article.refresh_from_db()
    assert article.title == "Một"
    assert article.photos.get().caption == "Chợ phiên"
    assert article.mentions.get().titles.get().text == "Bí thư Huyện ủy"
    assert [one.content["title"] for one in article.revisions.order_by("number")] == ["Một", "Hai", "Một"]


def test_who_may_only_look_restores_nothing(reader_of_every_desk):
    article = make.make_article()
    history.keep(article)
    restore = reverse("admin:articles_article_restore", args=[article.pk, 1])
    assert reader_of_every_desk.post(restore).status_code == 403


@pytest.fixture
def reader_of_every_desk():
    return client_of(in_role("inspector"))


def test_two_who_change_different_parts_lose_nothing_and_are_asked_nothing(two):
    article = make.make_article("Một", body="<p>Đầu.</p><p>Cuối.</p>")
    first, second = two
    sent = opened(first, article, title="Hai"), opened(second, article, body="<p>Đầu.</p><p>Cuối, có thêm.</p>")
    save(first, article, sent[0])
    answer = save(second, article, sent[1])
    assert answer.status_code == 302
    article.refresh_from_db()
    assert (article.title, article.body) == ("Hai", "<p>Đầu.</p><p>Cuối, có thêm.</p>")
    assert "ky-an" in words(second.get(address(article)))


def test_two_who_change_different_paragraphs_lose_nothing(two):
    article = make.make_article(body="<p>Đầu.</p><p>Giữa.</p><p>Cuối.</p>")
    first, second = two
    sent = (
        opened(first, article, body="<p>Đầu mới.</p><p>Giữa.</p><p>Cuối.</p>"),
        opened(second, article, body="<p>Đầu.</p><p>Giữa.</p><p>Cuối mới.</p>"),
    )
    for client, data in zip(two, sent, strict=True):
        save(client, article, data)
    article.refresh_from_db()
    assert article.body == "<p>Đầu mới.</p><p>Giữa.</p><p>Cuối mới.</p>"


def test_two_who_change_one_part_see_both_and_decide(two):
    article = make.make_article("Một")
    first, second = two
    sent = opened(first, article, title="Của An"), opened(second, article, title="Của Bình", summary="Tóm tắt.")
    save(first, article, sent[0])
    page = save(second, article, sent[1])
    assert page.status_code == 409
    html = page.content.decode()
    assert "Của An" in html and "Của Bình" in html
    assert list(page.context["messages"]) == []
    article.refresh_from_db()
    assert (article.title, article.summary) == ("Của An", "")
    answer = second.post(address(article), {"_mine": page.context["mine"], "part-title": "mine"})
    assert answer.status_code == 302
    article.refresh_from_db()
    assert (article.title, article.summary) == ("Của Bình", "Tóm tắt.")
    assert {"Của An", "Của Bình"} <= set(Revision.objects.values_list("content__title", flat=True))


def test_what_is_not_chosen_stays_in_the_history(two):
    article = make.make_article("Một")
    first, second = two
    sent = opened(first, article, title="Của An"), opened(second, article, title="Của Bình")
    save(first, article, sent[0])
    page = save(second, article, sent[1])
    second.post(address(article), {"_mine": page.context["mine"], "part-title": "theirs"})
    article.refresh_from_db()
    assert article.title == "Của An"
    assert article.revisions.filter(content__title="Của Bình").exists()
    assert article.revisions.first().content["title"] == "Của An"


@pytest.mark.parametrize("base", ["99", "x", "-1", ""])
def test_a_version_that_never_was_is_no_error(two, base):
    article = make.make_article("Một")
    sent = {**opened(two[0], article, title="Hai"), "_base": base}
    assert save(two[0], article, sent).status_code == 302
    article.refresh_from_db()
    assert article.title == "Hai"


def test_a_third_who_saves_while_the_second_decides_is_not_passed_over(two):
    article = make.make_article("Một")
    first, second = two
    sent = opened(first, article, title="Của An"), opened(second, article, title="Của Bình")
    save(first, article, sent[0])
    page = save(second, article, sent[1])
    send(client_of(make.make_chief()), article, title="Của Chi")
    page = second.post(address(article), {"_mine": page.context["mine"], "part-title": "mine"})
    assert page.status_code == 409
    assert "Của Chi" in page.content.decode()


def test_a_decision_that_was_tampered_with_is_refused(two):
    article = make.make_article("Một")
    history.keep(article)
    assert two[0].post(address(article), {"_mine": "x", "part-title": "mine"}).status_code == 403


def test_what_another_part_of_the_site_changed_meanwhile_is_not_written_over(two):
    article = make.make_article("Một")
    send(two[0], article, title="Hai")
    sent = opened(two[0], article, summary="Tóm tắt.")
    Article.objects.update(title="Ba")
    assert save(two[0], article, sent).status_code == 302
    article.refresh_from_db()
    assert (article.title, article.summary) == ("Ba", "Tóm tắt.")


def test_a_form_with_a_mistake_stays_with_all_that_was_typed(two):
    article = make.make_article("Một")
    first, second = two
    sent = opened(first, article, title="Hai"), opened(second, article, title="", summary="Tóm tắt.")
    save(first, article, sent[0])
    page = save(second, article, sent[1])
    assert page.status_code == 200
    assert page.context["adminform"].form["summary"].value() == "Tóm tắt."
    article.refresh_from_db()
    assert (article.title, article.summary) == ("Hai", "")


def test_a_person_whom_the_other_took_out_is_asked_about(two):
    article = make.make_article()
    make.make_mention(article, None, "Bí thư Huyện ủy")
    first, second = two
    sent = (
        opened(first, article, mentions__0__DELETE="on"),
        opened(second, article, mentions__0__titles="Phó Bí thư Huyện ủy"),
    )
    save(first, article, sent[0])
    assert not article.mentions.exists()
    page = save(second, article, sent[1])
    assert page.status_code == 409
    second.post(address(article), {"_mine": page.context["mine"], "part-people": "mine"})
    assert article.mentions.get().titles.get().text == "Phó Bí thư Huyện ủy"


def test_a_picture_that_was_sent_is_there_whatever_is_decided(two):
    article = make.make_article("Một")
    first, second = two
    sent = opened(first, article, title="Của An"), opened(second, article, title="Của Bình")
    save(first, article, sent[0])
    picture = SimpleUploadedFile("anh.jpg", make.jpeg(640, 400), "image/jpeg")
    page = save(second, article, {**sent[1], "new_photos": picture})
    second.post(address(article), {"_mine": page.context["mine"], "part-title": "theirs"})
    article.refresh_from_db()
    assert article.title == "Của An"
    assert article.photos.get().picture is not None


def test_documents_that_two_attach_at_once_are_both_there(two):
    first, second = two
    article = make.make_article("Một")
    history.keep(article)
    files = [SimpleUploadedFile(f"{name}.pdf", make.pdf(name)) for name in ("Mot", "Hai")]
    late = opened(second, article, new_attachments=[files[1]])
    save(first, article, opened(first, article, new_attachments=[files[0]]))
    save(second, article, late)
    assert {one.title for one in article.attachments.all()} == {"Mot", "Hai"}
    assert all(one.is_stored for one in article.attachments.all())


def test_a_document_is_attached_whatever_else_is_decided(two):
    first, second = two
    article = make.make_article("Một")
    history.keep(article)
    late = opened(second, article, title="Ba", new_attachments=[SimpleUploadedFile("Hai.pdf", make.pdf())])
    save(first, article, opened(first, article, title="Hai"))
    asked = save(second, article, late)
    assert asked.status_code == 409
    save(second, article, {"_mine": asked.context["mine"], "part-title": "theirs"})
    article.refresh_from_db()
    assert (article.title, article.attachments.get().title) == ("Hai", "Hai")


def test_a_workflow_button_waits_until_the_two_are_put_together(two):
    article = make.make_article("Một")
    first, second = two
    sent = opened(first, article, title="Hai"), opened(second, article, summary="Tóm tắt.")
    save(first, article, sent[0])
    second.post(address(article), {**sent[1], "_action": "submit"})
    article.refresh_from_db()
    assert (article.title, article.summary, article.state) == ("Hai", "Tóm tắt.", "draft")
