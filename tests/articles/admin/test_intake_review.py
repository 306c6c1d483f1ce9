"""The review of a text: what it shows, what it stores, what it refuses."""

import re

import pytest
from django.urls import reverse

from articles.models import Article, KnownName, Mention
from people.models import Alias
from tests import factories as make
from tests.articles.admin.intake_texts import QUEUE, TEXT, address, illustrated, proposed
from tests.articles.admin.review_data import now, page, review_data, send

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposal():
    return proposed()


def people(proposal):
    return [person["text"] for person in now(proposal).plan["people"]]


def test_a_review_sent_as_it_is_changes_nothing(writer, proposal):
    before = proposal.plan
    assert send(writer, proposal).status_code == 302
    before["section"] = now(proposal).plan["section"]
    assert now(proposal).plan == before
    assert now(proposal).kept_by.username == "phong-vien"


def test_so_does_one_with_pictures_and_lines_outside(writer):
    proposal = illustrated()
    before = proposal.plan
    assert send(writer, proposal).status_code == 302
    before["section"] = now(proposal).plan["section"]
    assert now(proposal).plan == before


def test_work_is_kept_for_later_and_the_queue_follows(writer, proposal):
    answer = send(writer, proposal, "keep", title="Gặp mặt trí thức đầu xuân", event_on="3/2/2023")
    assert answer.url == reverse(QUEUE)
    plan = now(proposal).plan
    assert (plan["title"], plan["event_on"], plan["event_basis"]) == (
        "Gặp mặt trí thức đầu xuân",
        "2023-02-03",
        "editor",
    )
    assert now(proposal).is_waiting


def test_a_draft_is_made_and_opened(desk, proposal):
    answer = send(desk, proposal, "make")
    article = Article.objects.get()
    assert answer.url == reverse("admin:articles_article_change", args=[article.pk])
    assert [mention.printed_name for mention in article.mentions.all()] == ["Lâm Văn Tẩu", "Tẩn Mỹ Lai"]
    assert article.state == "draft"


def test_who_may_only_add_articles_is_led_to_the_queue(client, proposal):
    client.force_login(make.make_user("cong-tac", "articles.add_article"))
    assert send(client, proposal, "make").url == reverse(QUEUE)


def test_every_find_is_marked_named_and_leads_to_its_field(writer, proposal):
    text = page(writer, proposal)
    assert re.search(r'<mark class="find find-person" id="find-\d"><a href="#person-0">Lâm Văn Tẩu</a>', text)
    assert 'href="#person-0-title-0">Tỉnh ủy viên</a>' in text
    assert 'href="#agency-0"' in text and 'href="#place-0"' in text and 'href="#id_event_on"' in text


def test_a_place_within_an_agency_is_a_mark_within_a_mark(writer):
    text = page(writer, illustrated())
    assert text.count("<mark") == text.count("</mark>")
    assert 'find-title" id=' in text


def test_what_is_typed_like_markup_is_shown_as_it_is(writer):
    bad = TEXT.replace("Lâm Văn Tẩu, Tỉnh", "Lâm Văn Tẩu <script>alert(1)</script>, Tỉnh")
    proposal = proposed(bad.replace("gặp mặt đại biểu trí thức\n", "<script>alert(2)</script>\n"), "<b>.txt")
    text = page(writer, proposal)
    assert "<script>alert" not in text and "&lt;script&gt;alert(1)" in text and "&lt;script&gt;alert(2)" in text


def test_who_may_not_add_articles_sees_and_sends_nothing(reader, proposal):
    steps = [reverse("admin:articles_proposal_step", args=[proposal.pk, name]) for name in ("again", "dismiss")]
    for path in (address(proposal), *steps):
        assert reader.get(path).status_code == 403
        assert reader.post(path, {"go": "make", "version": 1}).status_code == 403
    assert now(proposal).is_waiting and now(proposal).version == 1


# ---- People ---------------------------------------------------------------------------------------
def test_who_is_left_out_and_who_is_no_name_go(writer, proposal):
    send(writer, proposal, person__0__verdict="no", person__1__verdict="never")
    assert people(proposal) == [] and now(proposal).plan["refused"] == {"person": ["Tẩn Mỹ Lai"]}
    send(writer, proposal, "make")
    assert KnownName.objects.get().text == "Tẩn Mỹ Lai" and not Mention.objects.exists()


def test_a_refusal_is_taken_back(writer, proposal):
    send(writer, proposal, person__1__verdict="never")
    send(writer, proposal, refused=None)
    assert now(proposal).plan["refused"] == {}


def test_a_title_is_dropped_and_another_corrected(writer, proposal):
    change = {"person-0-title-0-keep": None, "person-1-title-0-text": "Phó Chủ tịch"}
    data = {**review_data(writer.get(address(proposal))), **change, "go": "update"}
    writer.post(address(proposal), {name: value for name, value in data.items() if value is not None})
    first, second = now(proposal).plan["people"]
    assert [title["text"] for title in first["titles"]] == ["Bí thư Huyện ủy", "Bí thư Huyện ủy"]
    (title,) = second["titles"]
    assert (title["block"], title["start"], title["end"]) == (2, 199, 211)


def test_a_corrected_title_that_is_not_printed_so_is_refused_at_its_field(writer, proposal):
    answer = send(writer, proposal, **{"person-1-title-0-text": "Phó Chủ tịch Ủy ban huyện", "title": "Tên mới"})
    form = answer.context["review"].people[1].titles[0]
    assert answer.status_code == 200 and "text" in form.errors
    text = answer.content.decode()
    assert "Phó Chủ tịch Ủy ban huyện" in text and "Tên mới" in text
    assert now(proposal).version == 1


def test_a_missed_person_is_added_in_the_order_of_the_text(writer, proposal):
    send(writer, proposal, **{"person-1-verdict": "no"})
    send(writer, proposal, **{"person-1-text": "Tẩn  Mỹ Lai", "person-1-more_titles": "Phó Chủ tịch UBND huyện\n" * 2})
    assert people(proposal) == ["Lâm Văn Tẩu", "Tẩn Mỹ Lai"]
    (title,) = now(proposal).plan["people"][1]["titles"]
    assert (title["block"], title["start"]) == (2, 199)


@pytest.mark.parametrize(
    ("field", "value"), [("text", "Vàng Seo Vùi"), ("text", "Lâm Văn Tẩ"), ("more_titles", "Chủ tịch nước")]
)
def test_a_missed_person_must_stand_in_the_text_letter_for_letter(writer, proposal, field, value):
    data = {"person-2-text": "Suối Mơ", f"person-2-{field}": value}
    answer = send(writer, proposal, **data)
    assert field in answer.context["review"].people[2].errors
    assert value in answer.content.decode()


def test_namesakes_are_a_question_until_one_is_chosen(writer, proposal):
    first = make.make_official("Tẩn Mỹ Lai", distinction="Sở Y tế")
    second = make.make_official("Tẩn Mỹ Lai", distinction="Sở Tư pháp")
    answer = writer.get(address(proposal))
    assert "person-1" in [point.anchor for point in answer.context["points"]]
    assert "person-1-choice" not in review_data(answer)
    send(writer, proposal, **{"person-1-choice": str(first.pk)})
    assert now(proposal).plan["people"][1]["choice"] == str(first.pk)
    answer = writer.get(address(proposal))
    assert "person-1" not in [point.anchor for point in answer.context["points"]]
    assert f'name="person-1-choice" value="{second.pk}"' in answer.content.decode()
    send(writer, proposal, "make")
    assert Mention.objects.get(printed_name="Tẩn Mỹ Lai").official == first


def test_another_official_is_named_as_the_records_have_them(writer, proposal):
    official = make.make_official("Lâm Văn Tậu")
    send(writer, proposal, **{"person-0-other": "lam van tau"})
    assert now(proposal).plan["people"][0]["choice"] == str(official.pk)
    send(writer, proposal, "make")
    assert Alias.objects.get(official=official).text == "Lâm Văn Tẩu"


def test_a_name_that_several_have_is_shown_as_answers(writer, proposal):
    for place in ("Sở Y tế", "Sở Tư pháp"):
        make.make_official("Lâm Văn Tậu", distinction=place)
    answer = send(writer, proposal, **{"person-0-other": "Lâm Văn Tậu"})
    assert "other" in answer.context["review"].people[0].errors
    assert "Lâm Văn Tậu (Sở Tư pháp)" in answer.content.decode()
    assert "other" in send(writer, proposal, **{"person-0-other": "Không Ai"}).context["review"].people[0].errors


# ---- Lines and photos -------------------------------------------------------------------------
def test_a_line_becomes_the_caption_of_the_picture_beside_it(writer):
    proposal = illustrated()
    send(writer, proposal, **{"line-6-kind": "caption"})
    line = now(proposal).plan["lines"][6]
    assert (line["kind"], line["picture"], line["text"]) == ("caption", 1, proposal.plan["lines"][6]["text"])
    assert 'name="line-6-text"' in page(writer, proposal)
    send(writer, proposal, **{"line-6-kind": "paragraph"})
    assert now(proposal).plan["lines"] == proposal.plan["lines"]


def test_a_caption_is_corrected_and_moved_to_another_picture(writer):
    proposal = illustrated()
    send(writer, proposal, "make", **{"line-4-text": "Tại xã Lùng Vầu", "line-4-credit": "An", "line-4-picture": "1"})
    photos = Article.objects.get().photos.select_related("picture")
    assert [(photo.caption, photo.credit) for photo in photos] == [("", ""), ("Tại xã Lùng Vầu", "An")]


def test_a_picture_is_left_out(writer):
    proposal = illustrated()
    send(writer, proposal, "make", left_out="1")
    assert Article.objects.get().photos.count() == 1


def test_a_picture_has_one_caption(writer):
    proposal = illustrated()
    change = {"line-6-kind": "caption", "line-6-text": "Vụ xuân", "line-6-credit": "", "line-6-picture": "0"}
    answer = send(writer, proposal, **change)
    assert [form.line.block for form in answer.context["review"].lines if "picture" in form.errors] == [6]


def test_a_line_that_becomes_the_title_is_the_title(writer):
    proposal = illustrated()
    send(writer, proposal, **{"line-1-kind": "outside", "line-6-kind": "title"})
    assert now(proposal).plan["title"] == proposal.plan["lines"][6]["text"]
    send(writer, proposal, **{"line-5-kind": "summary"})
    assert now(proposal).plan["summary"] == proposal.plan["lines"][5]["text"]
