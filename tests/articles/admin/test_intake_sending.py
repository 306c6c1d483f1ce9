"""Texts are sent in, several at once; each says what became of it."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.html import escape

from articles.admin.intake import outcomes
from articles.intake import UnreadableFile
from articles.models import Article, Proposal
from tests.articles.admin.intake_texts import QUEUE, SEND, TEXT, address, text_file

pytestmark = pytest.mark.django_db
PDF = SimpleUploadedFile("ke-hoach.pdf", b"%PDF-1.7")


def send(client, *files, text="", **headers):
    return client.post(reverse(SEND), {"files": list(files), "text": text}, **headers)


def states(response):
    return [(outcome.name, outcome.state) for outcome in response.context["outcomes"]]


def test_several_files_are_taken_in_and_a_bad_one_hinders_none(writer):
    answer = send(writer, text_file("mot.txt"), PDF, text_file("hai.txt", TEXT.replace("02/2", "05/2")))
    assert states(answer) == [("mot.txt", "read"), ("ke-hoach.pdf", "refused"), ("hai.txt", "read")]
    assert Proposal.objects.count() == 2 and not Article.objects.exists()
    assert "PDF" in answer.context["outcomes"][1].message


def test_the_same_file_twice_is_recognised_and_leads_to_its_review(writer):
    answer = send(writer, text_file("mot.txt"), text_file("lai.txt"))
    assert states(answer) == [("mot.txt", "read"), ("lai.txt", "known")]
    assert answer.context["outcomes"][1].address == address(Proposal.objects.get())


def test_a_text_that_was_made_into_an_article_leads_to_it(writer):
    send(writer, text_file())
    source = Proposal.objects.get().source
    source.article = Article.objects.create(title="Gặp mặt trí thức")
    source.save()
    (outcome,) = send(writer, text_file()).context["outcomes"]
    assert outcome.address == reverse("admin:articles_article_change", args=[source.article.pk])


def test_pasted_words_are_taken_in_too(writer):
    answer = send(writer, text=TEXT)
    assert [state for _name, state in states(answer)] == ["read"]
    assert Proposal.objects.get().sent_by.username == "phong-vien"


def test_nothing_sent_is_said_in_words(writer):
    answer = send(writer)
    assert answer.status_code == 400 and answer.context["form"].non_field_errors()


def test_too_many_files_are_refused_before_any_is_read(writer):
    answer = send(writer, *(text_file(f"{number}.txt", f"Tin số {number}") for number in range(51)))
    assert answer.status_code == 400 and answer.context["form"].errors["files"]
    assert not Proposal.objects.exists()


def test_a_file_that_is_too_large_is_refused_unread(writer, monkeypatch):
    monkeypatch.setattr(outcomes, "MOST_BYTES", 100)
    answer = send(writer, text_file("to.txt"), text_file("nho.txt", "Tin vắn\nHôm nay trời đẹp."))
    assert states(answer) == [("to.txt", "refused"), ("nho.txt", "read")]


def test_a_package_with_several_articles_tells_of_each(writer, monkeypatch):
    parts = [("mot.txt", TEXT.encode()), ("hai.txt", TEXT.replace("02/2", "05/2").encode())]
    monkeypatch.setattr(outcomes, "articles_in", lambda raw, name: parts)
    assert states(send(writer, text_file("goi.zip"))) == [("mot.txt", "read"), ("hai.txt", "read")]


def test_a_package_that_cannot_be_taken_apart_is_refused(writer, monkeypatch):
    def fail(raw, name):
        raise UnreadableFile("The file is larger than %(size)d MB.", size=2)

    monkeypatch.setattr(outcomes, "articles_in", fail)
    (outcome,) = send(writer, text_file("goi.zip")).context["outcomes"]
    assert (outcome.state, "2 MB" in outcome.message) == ("refused", True)


def test_the_script_gets_the_same_as_data(writer):
    answer = send(writer, text_file(), headers={"Accept": "application/json"}).json()
    assert answer["errors"] == []
    assert answer["outcomes"][0]["state"] == "read"
    assert answer["outcomes"][0]["address"] == address(Proposal.objects.get())


def test_a_text_that_two_requests_store_at_once_is_known_to_the_second(writer, monkeypatch):
    calls = []

    def late(raw, name, user, publisher):
        calls.append(name)
        if len(calls) == 1:
            propose(raw, "truoc.txt", user)
            raise outcomes.IntegrityError
        return propose(raw, name, user)

    propose = outcomes.propose
    monkeypatch.setattr(outcomes, "propose", late)
    assert states(send(writer, text_file())) == [("tin.txt", "known")]


def test_a_file_s_name_is_no_markup(writer):
    answer = send(writer, text_file("<b>x.txt")).content.decode()
    assert escape("<b>x.txt") in answer and "<b>x.txt" not in answer


@pytest.mark.parametrize("method", ["get", "post"])
def test_who_may_not_add_articles_may_not_send(reader, method):
    assert getattr(reader, method)(reverse(SEND)).status_code == 403


def test_the_lists_of_articles_and_of_texts_lead_to_the_page(writer):
    for name in ("admin:articles_article_changelist", QUEUE):
        assert reverse(SEND) in writer.get(reverse(name)).content.decode()


def test_the_list_of_articles_does_not_lead_there_who_may_not(reader):
    assert reverse(SEND) not in reader.get(reverse("admin:articles_article_changelist")).content.decode()
