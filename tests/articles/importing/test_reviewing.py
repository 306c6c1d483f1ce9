"""A proposal is kept, made into a draft, read again or dismissed; what an editor corrects is learned."""

import pytest
from django.contrib.auth import get_user_model

from articles.importing import propose, reviewing
from articles.importing.plans import OPEN, Plan, PlannedName, PlannedPerson, PlannedTitle
from articles.models import Article, KnownName, Mention, Proposal, ProposalState, Source
from people.models import Alias, Official
from tests.factories import make_agency, make_district, make_official

pytestmark = pytest.mark.django_db
TEXT = """\
Huyện Suối Mơ gặp mặt đại biểu trí thức
Thứ Sáu, 03/02/2023, 10:15
Sáng 02/2, tại huyện Suối Mơ, Ban Thường vụ Huyện ủy Suối Mơ tổ chức gặp mặt đại biểu trí thức đầu xuân. Dự buổi gặp mặt
có đồng chí Lâm Văn Tẩu, Tỉnh ủy viên, Bí thư Huyện ủy; đồng chí Tẩn Mỹ Lai - Phó Chủ tịch UBND huyện.
Bí thư Huyện ủy Lâm Văn Tẩu phát biểu tại buổi gặp mặt
Đồng chí Bí thư Huyện ủy mong muốn đội ngũ trí thức ở các xã tiếp tục đóng góp ý kiến cho huyện trong năm nay.
"""


@pytest.fixture
def editor():
    return get_user_model().objects.create_user("thao", is_staff=True)


@pytest.fixture
def proposal(editor):
    return propose(TEXT.encode(), "tin.txt", editor)[0]


def make(proposal, plan, editor):
    return reviewing.make(proposal.pk, proposal.version, plan, editor).article


def test_a_file_becomes_a_proposal_and_no_article(proposal):
    assert proposal.is_waiting and proposal.plan["title"] == "Huyện Suối Mơ gặp mặt đại biểu trí thức"
    assert not Article.objects.exists()


def test_the_same_words_give_the_same_proposal(proposal, editor):
    again, source, is_new = propose(TEXT.replace("\n", "\r\n").encode("utf-16"), "khac.txt", editor)
    assert (again, source, is_new) == (proposal, proposal.source, False)


def test_a_plan_is_the_same_after_it_was_stored(proposal):
    plan = reviewing.plan_now(proposal)
    assert Plan.from_data(plan.as_data()) == plan
    assert plan.people[0].titles[0] == PlannedTitle("Tỉnh ủy viên", 2, 146, 158)


def test_the_places_of_a_list_take_its_tier(editor):
    text = "Tin huyện\nSáng 9/3/2023, huyện Suối Mơ làm đường ở các xã Nà Phát, Pha Đán và thị trấn Suối Mơ."
    plan = reviewing.plan_now(propose(text.encode(), "tin.txt", editor)[0])
    assert [place.text for place in plan.districts] == ["huyện Suối Mơ", "xã Nà Phát", "xã Pha Đán", "thị trấn Suối Mơ"]


def test_looking_at_what_words_mean_writes_nothing(proposal):
    matches = reviewing.matches_of(proposal, reviewing.plan_now(proposal))
    assert [person.is_new for person in matches.people] == [True, True]
    assert [place.is_new for place in matches.districts] == [True]
    assert not Official.objects.exists()


def test_a_draft_is_made_in_one_act(proposal, editor):
    article = make(proposal, reviewing.plan_now(proposal), editor)
    proposal.refresh_from_db()
    assert (proposal.state, proposal.source.article) == (ProposalState.DRAFTED, article)
    assert [mention.printed_name for mention in article.mentions.all()] == ["Lâm Văn Tẩu", "Tẩn Mỹ Lai"]
    assert [photo.caption for photo in article.photos.all()] == [
        "Bí thư Huyện ủy Lâm Văn Tẩu phát biểu tại buổi gặp mặt"
    ]


def test_an_act_that_fails_leaves_nothing_behind(proposal, editor, monkeypatch):
    def fail(*args):
        raise RuntimeError

    monkeypatch.setattr("articles.importing.reviewing.learn", fail)
    with pytest.raises(RuntimeError):
        make(proposal, reviewing.plan_now(proposal), editor)
    proposal.refresh_from_db()
    assert proposal.is_waiting and not Article.objects.exists() and not Official.objects.exists()


def test_the_second_of_two_editors_is_told(proposal, editor):
    plan = reviewing.plan_now(proposal)
    reviewing.keep(proposal.pk, proposal.version, plan, editor)
    with pytest.raises(reviewing.Outdated):
        reviewing.keep(proposal.pk, proposal.version, plan, editor)


def test_a_draft_is_made_once(proposal, editor):
    plan = reviewing.plan_now(proposal)
    make(proposal, plan, editor)
    with pytest.raises(reviewing.Outdated):
        make(proposal, plan, editor)
    assert Article.objects.count() == 1


def test_work_is_kept_for_later(proposal, editor):
    plan = reviewing.plan_now(proposal)
    plan.title = "Gặp mặt trí thức đầu xuân"
    kept = reviewing.keep(proposal.pk, proposal.version, plan, editor)
    assert (reviewing.plan_now(kept).title, kept.kept_by, kept.is_waiting) == (plan.title, editor, True)


def test_reading_again_starts_from_the_file(proposal, editor):
    plan = reviewing.plan_now(proposal)
    plan.title = "Khác"
    kept = reviewing.keep(proposal.pk, proposal.version, plan, editor)
    again = reviewing.read_again(kept.pk, kept.version, editor)
    assert again.plan["title"] == "Huyện Suối Mơ gặp mặt đại biểu trí thức"


def test_a_dismissed_proposal_can_be_taken_back(proposal, editor):
    gone = reviewing.dismiss(proposal.pk, proposal.version, editor)
    assert gone.state == ProposalState.DISMISSED and Source.objects.count() == 1
    assert reviewing.take_back(gone.pk, editor).is_waiting


def test_a_person_left_open_stays_a_mention_without_an_official(proposal, editor):
    plan = reviewing.plan_now(proposal)
    plan.people[0].choice = OPEN
    make(proposal, plan, editor)
    assert Mention.objects.get(printed_name="Lâm Văn Tẩu").official is None


def test_a_name_said_to_be_somebody_elses_is_known_next_time(proposal, editor):
    official = make_official("Lâm Văn Tậu")
    plan = reviewing.plan_now(proposal)
    plan.people[0].choice = str(official.pk)
    make(proposal, plan, editor)
    assert Alias.objects.get(official=official).text == "Lâm Văn Tẩu"
    later = propose(TEXT.replace("02/2", "05/2").encode(), "sau.txt", editor)[0]
    assert reviewing.matches_of(later, reviewing.plan_now(later)).people[0].row == official


def test_an_agency_said_to_be_another_is_known_next_time(proposal, editor):
    district = make_district("Huyện Suối Mơ")
    agency = make_agency("Ban Chấp hành Đảng bộ huyện Suối Mơ", district=district)
    plan = reviewing.plan_now(proposal)
    plan.agencies[0].choice = str(agency.pk)
    make(proposal, plan, editor)
    later = propose(TEXT.replace("02/2", "05/2").encode(), "sau.txt", editor)[0]
    assert reviewing.matches_of(later, reviewing.plan_now(later)).agencies[0].row == agency


def test_a_name_that_is_none_is_not_proposed_again(proposal, editor):
    plan = reviewing.plan_now(proposal)
    plan.people = plan.people[:1]
    plan.refused = {"person": ["Tẩn Mỹ Lai"]}
    make(proposal, plan, editor)
    later = propose(TEXT.replace("02/2", "05/2").encode(), "sau.txt", editor)[0]
    assert [person["text"] for person in later.plan["people"]] == ["Lâm Văn Tẩu"]


def test_a_name_that_the_reader_missed_is_remembered(proposal, editor):
    plan = reviewing.plan_now(proposal)
    plan.people.append(PlannedPerson("Vùi", titles=[]))
    plan.agencies.append(PlannedName("Tổ Tư vấn xóa nhà dột"))
    make(proposal, plan, editor)
    assert {(name.kind, name.text) for name in KnownName.objects.filter(is_name=True)} == {
        ("person", "Vùi"),
        ("agency", "Tổ Tư vấn xóa nhà dột"),
    }


def test_a_proposal_goes_with_its_source(proposal):
    proposal.source.delete()
    assert not Proposal.objects.exists()
