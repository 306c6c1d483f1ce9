"""A split on the desk: tick over several pages, look, apply; checked at every step."""

import pytest
from django.urls import reverse

from articles.models import Mention
from people.changes import undo
from people.models import Alias, ChangeSet, Official
from tests import factories as make
from tests.dumps import dump

pytestmark = pytest.mark.django_db


def address(official):
    return reverse("admin:people_official_split", args=[official.pk])


def sent(answer, *ticks, **more):
    """Return what a browser sends for a page of boxes with these ticked besides those that are."""
    shown = [row for group in answer.context["boxes"] for row in group.rows]
    return {
        "name": answer.context["form"]["name"].value(),
        "distinction": answer.context["form"]["distinction"].value() or "",
        "ticked": answer.context["choice"].carried,
        "shown": [name for name, _piece, _is_ticked in shown],
        "row": [name for name, _piece, is_ticked in shown if is_ticked or name in ticks],
        "page": answer.context["page"],
        **more,
    }


def looked_at(client, official, *ticks, **more):
    """Return (the page that shows the effect, what its form sends)."""
    page = client.get(address(official))
    look = client.post(address(official), sent(page, *ticks, go="look", **more))
    plan = look.context.get("plan")
    hidden = plan and {
        "ticked": look.context["choice"].carried,
        "name": plan.order.name,
        "distinction": plan.order.distinction,
        "digest": plan.digest,
        "go": "apply",
    }
    return look, hidden


@pytest.fixture
def official():
    """An official with a post that an article names, and another name."""
    official = make.make_official("Lò Văn Ánh")
    post = make.make_appointment(official, make.make_position("Giám đốc"))
    mention = make.make_mention(make.make_article("Tin về chè"), official, "Giám đốc Sở")
    mention.titles.update(position=post.position, appointment=post)
    Alias.objects.create(text="Ánh Pha Đán", official=official)
    return official


def alias(official):
    return f"people.alias:{official.aliases.get().pk}"


def post(official):
    return f"people.appointment:{official.appointments.get().pk}"


def test_every_page_before_the_last_writes_nothing(desk, official):
    before = dump()
    look, _hidden = looked_at(desk, official, alias(official), distinction="xã Pha Đán")
    assert dump() == before
    html = look.content.decode()
    for said in ("xã Pha Đán", "Ánh Pha Đán", "Tin về chè"):
        assert said in html, said


def test_applied_it_is_one_act_in_the_name_of_who_did_it(desk, official):
    before = dump()
    _look, hidden = looked_at(desk, official, alias(official), distinction="xã Pha Đán")
    page = desk.post(address(official), hidden, follow=True)
    change_set, second = ChangeSet.objects.get(), Official.objects.exclude(pk=official.pk).get()
    assert page.context["original"] == second
    assert change_set.by.username == "tong-bien-tap"
    assert list(second.aliases.values_list("text", flat=True)) == ["Ánh Pha Đán"]
    undo(change_set)
    assert dump() == before


def test_mentions_are_shown_by_article_day_and_printed_titles(desk, official):
    html = desk.get(address(official)).content.decode()
    assert "Tin về chè" in html
    assert "Lò Văn Ánh, Giám đốc Sở" in html


def test_mentions_of_a_ticked_post_are_ticked_with_it(desk, official):
    page = desk.get(address(official))
    page = desk.post(address(official), sent(page, post(official), go="match"))
    assert f"articles.mention:{official.mentions.get().pk}" in page.context["choice"].carried


def test_a_namesake_needs_a_public_line(desk, official):
    look, hidden = looked_at(desk, official, alias(official))
    assert hidden is None
    assert "distinction" in look.context["form"].errors
    assert alias(official) in look.context["choice"].carried


def test_nothing_ticked_is_said_in_plain_words(desk, official):
    look, hidden = looked_at(desk, official, name="Lò Thị Ánh")
    assert hidden is None
    assert len(look.context["faults"]) == 1


def test_ticks_are_kept_over_pages_of_sixty(desk, official):
    article = make.make_article()
    for number in range(130):
        Alias.objects.create(text=f"Tên {number}", official=official)
    make.make_mention(article, official)
    page = desk.get(address(official))
    assert max(len(group.rows) for group in page.context["boxes"]) == 60
    first = page.context["boxes"][0].rows[0][0]
    page = desk.post(address(official), sent(page, first, page="3"))
    assert page.context["page"] == 3
    last = next(group.rows[-1][0] for group in page.context["boxes"] if len(group.rows) > 1)
    page = desk.post(address(official), sent(page, last, page="1"))
    assert set(page.context["choice"].carried.split()) == {first, last}
    unticked = {**sent(page), "row": [], "page": "2"}
    assert desk.post(address(official), unticked).context["choice"].carried == last


@pytest.mark.parametrize("number", ["0", "99", "x", "²", "9" * 30])
def test_a_page_that_is_none_is_one_that_is(desk, official, number):
    page = desk.get(address(official))
    assert desk.post(address(official), sent(page, page=number)).context["page"] == 1


def test_what_is_ticked_by_no_box_is_refused(desk, official):
    other = make.make_mention(make.make_article(), make.make_official("Ai đó"))
    rows = f"articles.mention:{other.pk} auth.user:1 x:y people.official:{'9' * 18}"
    look, hidden = looked_at(desk, official, name="Lò Thị Ánh", ticked=rows)
    assert hidden is None
    assert len(look.context["faults"]) == 1
    assert Mention.objects.get(pk=other.pk).official.name == "Ai đó"


def test_what_has_changed_since_is_shown_anew(desk, official):
    _look, hidden = looked_at(desk, official, alias(official), name="Lò Thị Ánh")
    make.make_mention(make.make_article(), official)
    page = desk.post(address(official), hidden)
    assert len(page.context["faults"]) == 1
    assert Official.objects.count() == 1


def test_without_the_right_there_is_no_way(client, official):
    client.force_login(make.make_user("nguoi-xem", "people.change_official", "people.view_official"))
    assert client.get(address(official)).status_code == 403
    assert client.post(address(official), {"go": "apply"}).status_code == 403


def test_whom_titles_of_articles_are_hidden_from_reads_none(client, official):
    client.force_login(make.make_user("quan-ly", "people.merge_official", "people.view_official"))
    page = client.get(address(official))
    assert "Tin về chè" not in page.content.decode()
    assert post(official) in page.content.decode()


def test_what_an_account_may_not_see_it_cannot_part(client, official):
    client.force_login(make.make_user("quan-ly", "people.merge_official", "people.view_official"))
    mention = f"articles.mention:{official.mentions.get().pk}"
    _look, hidden = looked_at(client, official, alias(official), name="Lò Thị Ánh", ticked=mention)
    assert hidden["ticked"] == alias(official)
