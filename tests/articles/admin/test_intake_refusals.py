"""Reviews that meet another editor's work, tampered values, or a very long text."""

import pytest
from django.urls import reverse

from articles.importing import reviewing
from articles.models import Article, Proposal
from tests import factories as make
from tests.articles.admin.intake_texts import QUEUE, address, illustrated, proposed
from tests.articles.admin.review_data import now, page, review_data, send
from tests.database import queries

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposal():
    return proposed()


# ---- Two editors --------------------------------------------------------------------------------
def test_the_second_editor_keeps_what_was_typed_and_can_go_on(writer, proposal):
    data = review_data(writer.get(address(proposal)))
    other = make.make_user("thao")
    reviewing.keep(proposal.pk, 1, reviewing.plan_now(proposal), other)
    answer = writer.post(address(proposal), {**data, "title": "Tên của tôi", "go": "keep"})
    text = answer.content.decode()
    assert answer.status_code == 409 and "Tên của tôi" in text and "thao" in text
    again = review_data(answer)
    assert again["version"] == "2"
    assert writer.post(address(proposal), {**again, "go": "keep"}).status_code == 302
    assert now(proposal).plan["title"] == "Tên của tôi"


def test_what_was_typed_survives_that_the_draft_was_made_meanwhile(writer, proposal):
    data = review_data(writer.get(address(proposal)))
    reviewing.make(proposal.pk, 1, reviewing.plan_now(proposal), make.make_user("thao"))
    answer = writer.post(address(proposal), {**data, "title": "Tên của tôi", "go": "make"})
    assert answer.status_code == 409 and "Tên của tôi" in answer.content.decode()
    assert Article.objects.count() == 1


def test_what_was_typed_survives_that_the_text_was_read_again_with_fewer_names(writer, proposal):
    data = review_data(writer.get(address(proposal)))
    Proposal.objects.update(version=3, plan={**proposal.plan, "people": [], "lines": proposal.plan["lines"][:2]})
    answer = writer.post(address(proposal), {**data, "go": "keep"})
    assert answer.status_code == 409 and "Lâm Văn Tẩu" in answer.content.decode()


# ---- Steps ----------------------------------------------------------------------------------------
def step(proposal, name):
    return reverse("admin:articles_proposal_step", args=[proposal.pk, name])


def test_reading_again_is_asked_before_and_drops_the_work(writer, proposal):
    send(writer, proposal, title="Khác")
    assert writer.get(step(proposal, "again")).status_code == 200
    assert now(proposal).plan["title"] == "Khác"
    writer.post(step(proposal, "again"), {"version": now(proposal).version})
    assert now(proposal).plan["title"] == "Huyện Suối Mơ gặp mặt đại biểu trí thức"


def test_a_dismissed_text_is_shown_read_only_and_taken_back(writer, proposal):
    assert writer.post(step(proposal, "dismiss"), {"version": 1}).url == reverse(QUEUE)
    text = page(writer, proposal)
    assert "review_form" not in text and step(proposal, "take-back") in text
    writer.post(step(proposal, "take-back"), {"version": now(proposal).version})
    assert now(proposal).is_waiting


def test_a_drafted_text_is_shown_read_only_with_its_article(desk, proposal):
    send(desk, proposal, "make")
    text = page(desk, proposal)
    assert "review_form" not in text
    assert reverse("admin:articles_article_change", args=[Article.objects.get().pk]) in text


def test_a_step_from_an_old_page_is_not_taken(writer, proposal):
    writer.post(step(proposal, "dismiss"), {"version": 7})
    assert now(proposal).is_waiting
    assert writer.post(step(proposal, "dismiss"), {"version": "x"}).status_code == 200
    assert writer.get(step(proposal, "burn")).status_code == 404


# ---- Odd requests ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "change",
    [
        {"version": "0"},
        {"version": None},
        {"version": "9" * 30},
        {"title": ""},
        {"title": "d" * 301},
        {"event_on": "31/2/2023"},
        {"event_on": "1/1/0001"},
        {"event_ends_on": "1/1/2023"},
        {"section": "99"},
        {"section": "x"},
        {"left_out": "7"},
        {"refused": "official:x"},
        {"person-TOTAL_FORMS": "x"},
        {"person-TOTAL_FORMS": None},
        {"person-0-choice": "987654"},
        {"person-0-choice": "9" * 30},
        {"person-0-choice": "²"},
        {"person-0-verdict": "perhaps"},
        {"person-0-text": ""},
        {"person-0-text": "x" * 300},
        {"person-0-title-0-at": "99:0:4"},
        {"person-0-title-0-at": "2:5:4"},
        {"person-0-title-0-at": "2:0:99999"},
        {"person-0-title-0-at": "x"},
        {"person-0-title-TOTAL_FORMS": "x"},
        {"person-0-other": "?"},
        {"place-0-choice": "0"},
        {"agency-0-text": "d" * 201},
        {"line-2-kind": "picture"},
        {"line-4-picture": "9"},
        {"line-4-picture": "x"},
        {"line-4-text": " "},
    ],
    ids=str,
)
def test_tampered_values_are_refused_in_words(writer, change):
    proposal = illustrated()
    make.make_section()
    answer = send(writer, proposal, "make", **change)
    assert answer.status_code == 200
    assert not Article.objects.exists() and now(proposal).version == 1


def test_everything_that_is_wrong_stands_first_with_a_link(writer):
    change = {"event_on": "31/2/2023", "person-0-text": "Không Có Ai", "line-4-text": " "}
    answer = send(writer, illustrated(), "make", **change)
    anchors = [point.anchor for point in answer.context["points"]]
    assert anchors[:2] == ["id_event_on", "line-4"] and "person-0" in anchors
    assert all(f'id="{anchor}"' in answer.content.decode() and point.why for anchor, point in
               zip(anchors, answer.context["points"], strict=True))  # fmt: skip


def test_more_rows_than_a_text_has_are_refused(writer, proposal):
    assert send(writer, proposal, **{"person-TOTAL_FORMS": "1000000"}).status_code == 200


@pytest.mark.parametrize("change", [{"line-77-kind": "title"}, {"person-77-text": "x"}, {"title": "a\x00b"}])
def test_what_the_page_never_asked_changes_nothing(writer, proposal, change):
    assert send(writer, proposal, **change).status_code == 302


def test_a_button_that_is_none_and_a_number_that_is_none(writer, proposal):
    assert send(writer, proposal, "burn").status_code == 400
    for number in ("0", "x", "9" * 30):
        assert writer.get(reverse("admin:articles_proposal_change", args=[number])).status_code == 404


# ---- Size -----------------------------------------------------------------------------------------
def crowded(count):
    names = [f"Lù Văn {a} {b}" for a in ("Páo", "Sèng", "Chẩn", "Vầu") for b in "ABCDEĐGHIKLMNOPQ"][:count]
    said = ". ".join(f"Dự buổi gặp mặt có đồng chí {name}, Giám đốc Sở Công Thương" for name in names)
    return proposed(
        f"Huyện Suối Mơ gặp mặt\nSáng 02/2/2023, tại huyện Suối Mơ. {said}.\n" + "Dòng thêm vào bài.\n\n" * 340
    )


def test_each_person_costs_a_few_questions_and_lines_cost_none(writer, proposal):
    few = queries(writer, address(proposal))
    assert few <= 21
    many = crowded(40)
    people = len(many.plan["people"])
    assert people >= 30 and len(many.plan["lines"]) > 300
    assert queries(writer, address(many)) <= few + 2 * people


def test_a_person_with_very_many_titles_keeps_them_all(writer):
    said = " ".join(f"Bí thư Huyện ủy Lâm Văn Tẩu nói việc thứ {number}." for number in range(60))
    proposal = proposed(f"Huyện Suối Mơ gặp mặt\nSáng 02/2/2023, tại huyện Suối Mơ. {said}\n")
    before = proposal.plan["people"]
    assert len(before[0]["titles"]) == 60
    assert send(writer, proposal).status_code == 302
    assert now(proposal).plan["people"] == before
