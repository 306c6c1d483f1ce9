"""The queue of what came in, the raw texts behind it, and what was learned."""

import pytest
from django.urls import reverse

from articles.importing import reviewing
from articles.models import Article, KnownName, Proposal, Source
from tests.articles.admin.intake_texts import QUEUE, TEXT, proposed
from tests.database import queries
from tests.factories import make_user

pytestmark = pytest.mark.django_db
LEARNED = "admin:articles_knownname_changelist"


def titles(response):
    return [row.told_title for row in response.context["cl"].result_list]


@pytest.fixture
def editor():
    return make_user("thao")


def dismissed(editor):
    gone = proposed(TEXT.replace("Suối Mơ", "Khe Sậy"), "bo.txt")
    return reviewing.dismiss(gone.pk, gone.version, editor)


def test_the_queue_shows_what_waits_and_the_rest_when_asked(writer, editor):
    proposed()
    dismissed(editor)
    waiting, gone = "Huyện Suối Mơ gặp mặt đại biểu trí thức", "Huyện Khe Sậy gặp mặt đại biểu trí thức"
    assert titles(writer.get(reverse(QUEUE))) == [waiting]
    assert titles(writer.get(reverse(QUEUE), {"state": "dismissed"})) == [gone]
    assert set(titles(writer.get(reverse(QUEUE), {"state": "all"}))) == {waiting, gone}


def test_the_queue_is_searched_by_title_and_file(writer):
    proposed()
    assert len(titles(writer.get(reverse(QUEUE), {"q": "trí thức"}))) == 1
    assert len(titles(writer.get(reverse(QUEUE), {"q": "tin.txt"}))) == 1
    assert titles(writer.get(reverse(QUEUE), {"q": "lũ quét"})) == []


def test_the_queue_costs_the_same_for_three_texts_and_for_thirty(writer, editor):
    def fill(first, last):
        for number in range(first, last):
            proposal = proposed(TEXT.replace("02/2", f"{number % 28 + 1}/2").replace("Mơ", f"Mơ {number}"), user=editor)
            proposal.source.article = Article.objects.create(title=f"Bài {number}")
            proposal.source.save()

    fill(0, 3)
    three = [queries(writer, reverse(QUEUE)) for _time in range(2)][1]
    fill(3, 30)
    assert queries(writer, reverse(QUEUE)) == three <= 10


def test_nobody_adds_or_deletes_a_proposal_by_hand(desk):
    proposal = proposed()
    assert desk.get(reverse("admin:articles_proposal_add")).status_code == 403
    assert desk.post(reverse("admin:articles_proposal_delete", args=[proposal.pk]), {"post": "yes"}).status_code == 403
    assert Proposal.objects.exists()


def test_who_may_not_add_articles_sees_no_queue_and_no_lessons(reader):
    for name in (QUEUE, LEARNED):
        assert reader.get(reverse(name)).status_code == 403
        assert reverse(name) not in reader.get(reverse("admin:index")).content.decode()


def test_who_writes_is_told_how_many_texts_wait(writer):
    proposed()
    rows = {address: count for _label, count, address in writer.get(reverse("admin:index")).context["waiting"]}
    assert rows[reverse(QUEUE)] == 1


def test_the_raw_text_leads_to_its_review_and_to_its_file(desk):
    source = proposed().source
    page = desk.get(reverse("admin:articles_source_change", args=[source.pk])).content.decode()
    assert reverse("admin:articles_proposal_change", args=[source.proposal.pk]) in page
    assert reverse("admin:articles_source_original", args=[source.pk]) in page


def test_the_file_is_saved_as_it_arrived_and_never_shown(writer):
    source = proposed(name="bản tin.html").source
    answer = writer.get(reverse("admin:articles_source_original", args=[source.pk]))
    assert answer.getvalue() == TEXT.encode()
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["Content-Type"] == "application/octet-stream"


def test_the_file_is_not_for_everybody(client):
    source = proposed().source
    address = reverse("admin:articles_source_original", args=[source.pk])
    assert client.get(address).status_code == 302
    client.force_login(make_user("xem", "people.view_official"))
    assert client.get(address).status_code == 403


def test_a_file_that_is_gone_is_not_found(desk):
    assert desk.get(reverse("admin:articles_source_original", args=[10**30])).status_code == 404
    source = Source.objects.create(raw_sha256="1", text_sha256="1", file_name="a.txt", text="a")
    assert desk.get(reverse("admin:articles_source_original", args=[source.pk])).status_code == 404
    source = proposed().source
    source.file.storage.delete(source.file.name)
    assert desk.get(reverse("admin:articles_source_original", args=[source.pk])).status_code == 404


def test_a_lesson_is_mended_and_taken_back(writer):
    lesson = KnownName.objects.create(kind="person", text="Ban Mai Xanh", is_name=True)
    assert writer.get(reverse(LEARNED), {"kind__exact": "person"}).status_code == 200
    change = reverse("admin:articles_knownname_change", args=[lesson.pk])
    assert writer.post(change, {"kind": "person", "text": "Ban Mai"}).status_code == 302
    lesson.refresh_from_db()
    assert (lesson.text, lesson.is_name) == ("Ban Mai", False)
    writer.post(reverse("admin:articles_knownname_delete", args=[lesson.pk]), {"post": "yes"})
    assert not KnownName.objects.exists()
