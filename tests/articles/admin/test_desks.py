"""Rights at every address of the desk: six roles, at their own desk and at another's."""

from dataclasses import dataclass
from io import BytesIO

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import NoReverseMatch, get_resolver, reverse
from openpyxl import load_workbook

from articles import history
from articles.copies import keep_copy
from articles.importing import propose
from articles.models import (
    Article,
    Finding,
    FrontSection,
    KnownName,
    Level,
    Notice,
    Page,
    Pinned,
    Redirect,
    RoleName,
    SiteProfile,
)
from articles.workflow import perform
from cms.audit import record
from people import versions
from people.models import Alias, ChangeSet, Succession, TitleReading
from people.models.agency import AgencySuccession
from tests import factories as make
from tests.articles.admin import desk_addresses as table
from tests.articles.workflow.states import in_role
from tests.downloads import taken

pytestmark = pytest.mark.django_db
OF_EVERY_DESK = {RoleName.PEOPLE_KEEPER, RoleName.ADMINISTRATOR}
PARTS = ("changelist", "add", "history", "delete", "change")
SECRET = "bimatcuanguoikhac"  # stands in every row of the other desk


@dataclass
class Desk:
    """The rows of one agency's desk by the model's name."""

    agency: object
    rows: dict


def desk_of(name, word):
    """Return a Desk with a row of every kind of news; `word` stands in all of them."""
    agency = make.make_agency(name)
    article = make.make_article(f"Bài {word}", publisher=agency)
    mention = make.make_mention(article, None, f"Giám đốc {word}", printed_name=f"Tên {word}")
    photo = make.make_photo(article, f"Ảnh {word}", picture=make.make_picture(credit=f"Chụp {word}"), alt=word)
    attachment = make.make_attachment(article, f"Tệp {word}")
    live = make.make_published(f"Tin {word}", publisher=agency)
    proposal, source, _new = propose(f"Tin {word}\n\nNội dung {word}.".encode(), f"{word}.txt", None, agency)
    history.keep(article)
    finding = Finding.objects.create(article=article, key="a" * 64, rule="doubled", level=Level.NOTE, message=word)
    perform(article, "submit", reason=word)
    rows = {
        "article": article,
        "live": live,
        "mention": mention,
        "printedtitle": mention.titles.get(),
        "photo": photo,
        "picture": photo.picture,
        "attachment": attachment,
        "archivecopy": keep_copy(live),
        "proposal": proposal,
        "source": source,
        "finding": finding,
        "transition": article.transitions.first(),
        "fresh": make.make_article(f"Nháp {word}", publisher=agency),
        "audit_entry": record("changed", about=article, agency=agency.pk),
    }
    return Desk(agency, rows)


@pytest.fixture
def desks():
    """The own desk and the other one."""
    return desk_of("UBND huyện Nậm Thượng", "cuaminh"), desk_of("UBND huyện Nậm Hạ", SECRET)


def rows_of_the_site():
    """Return {model: a row} of what belongs to no desk."""
    first, second = make.make_district("Huyện Sín Cao"), make.make_district("Xã Sín Thấp", tier="commune")
    appointment = make.make_appointment(make.make_official("Lù Seo Pao"))
    before, after = make.make_agency("Phòng Văn hóa"), make.make_agency("Phòng Văn hóa - Xã hội")
    before.successors.add(after)
    following = make.make_subscription()
    return {
        "articles_section": make.make_section(),
        "articles_page": Page.objects.create(name="Giới thiệu"),
        "articles_pinned": Pinned.objects.create(article=make.make_published("Bài ghim")),
        "articles_frontsection": FrontSection.objects.create(section=make.make_section("Trang nhất")),
        "articles_notice": Notice.objects.create(text="Thông báo"),
        "articles_knownname": KnownName.objects.create(kind="word", text="lạ", is_name=True),
        "articles_redirect": Redirect.objects.create(old_path="/cu/", target=appointment.official),
        "articles_siteprofile": SiteProfile.objects.get_or_create()[0],
        "articles_follower": following.follower,
        "articles_subscription": following,
        "people_official": appointment.official,
        "people_appointment": appointment,
        "people_agency": before,
        "people_position": appointment.position,
        "people_alias": Alias.objects.create(text="Pao", official=appointment.official),
        "people_titlereading": TitleReading.objects.create(words="Trưởng bản", title="Trưởng bản"),
        "people_district": first,
        "people_succession": Succession.objects.create(predecessor=first, successor=second),
        "people_agencysuccession": AgencySuccession.objects.get(),
        "people_changeset": ChangeSet.objects.create(kind="merge", sentence="Gộp"),
        "auth_user": get_user_model().objects.create_user("ai-do"),
        "auth_group": Group.objects.create(name="Nhóm"),
    }


def addresses():
    """Yield the names of all addresses of the desk, in this order once each."""
    names = {}

    def walk(patterns, is_desk):
        for pattern in patterns:
            if hasattr(pattern, "url_patterns"):
                walk(pattern.url_patterns, is_desk or pattern.namespace == "admin")
            elif is_desk:
                names[pattern.name or ""] = True

    walk(get_resolver().url_patterns, False)
    return list(names)


def models():
    """Return {name of a model's addresses: (who sees, who adds, who deletes, whether it belongs to a desk)}."""
    news = {f"articles_{name}": (*roles, True) for name, roles in table.NEWS.items()}
    site = {name: (*roles, False) for name, roles in table.OF_THE_SITE.items()}
    return news | site | {"audit_entry": ("admin inspector", table.NOBODY, table.NOBODY, True)}


def expected(name):
    """Return (roles that get an answer, whether the page belongs to a desk) of an address; None: nobody said."""
    if name in table.PAGES:
        return table.PAGES[name]
    model, _line, part = name.rpartition("_")
    if model not in models() or part not in PARTS:
        return None
    sees, adds, deletes, is_of_desk = models()[model]
    roles = {"add": adds, "delete": deletes}.get(part, sees)
    return roles, is_of_desk and part not in {"changelist", "add"}


def test_every_address_of_the_desk_is_in_the_table():
    unknown = [name for name in addresses() if name not in table.ONLY_POST | table.LEAD_ON and not expected(name)]
    assert unknown == []


def arguments(name, rows, site):
    """Return (path arguments, query) of an address for the rows of a desk."""
    own = {
        "articles_article_delete": ([rows["fresh"].pk], {}),  # what has a log is never deleted
        "articles_article_act": ([rows["live"].pk, "withdraw"], {}),
        "articles_article_compare": ([rows["article"].pk], {"old": 1, "new": 1}),
        "articles_article_preview": ([rows["article"].pk], {}),
        "articles_article_preview_page": ([rows["article"].pk], {}),
        "articles_article_writing": ([rows["article"].pk], {}),
        "articles_proposal_step": ([rows["proposal"].pk, "dismiss"], {}),
        "articles_attachment_file": ([rows["attachment"].pk], {}),
        "articles_archivecopy_file": ([rows["archivecopy"].pk], {}),
        "articles_archivecopy_make": ([rows["live"].pk], {}),
        "articles_picture_preview": ([rows["picture"].pk, "card"], {}),
        "articles_photo_preview": ([rows["photo"].pk, "card"], {}),
        "articles_source_original": ([rows["source"].pk], {}),
        "people_official_compare": ([site["people_official"].pk], {"old": 1, "new": 1}),
        "people_official_merge_with": ([site["people_official"].pk], {}),
        "people_official_merge": ([site["people_official"].pk, site["other_official"].pk], {}),
        "people_official_split": ([site["people_official"].pk], {}),
        "people_appointment_group": ([site["sighting"].official_id, site["sighting"].position_id], {}),
        "people_changeset_undo": ([site["people_changeset"].pk], {}),
        "auth_user_password_change": ([site["auth_user"].pk], {}),
        "auth_user_hand_over": ([site["auth_user"].pk], {}),
    }
    if name in own:
        return own[name]
    model, _line, part = name.rpartition("_")
    row = rows.get(model.removeprefix("articles_")) or site.get(model)
    return ([row.pk], {}) if part in {"history", "delete", "change"} and row else ([], {})


@pytest.fixture
def site():
    """Rows that belong to no desk."""
    rows = rows_of_the_site()
    position = rows["people_position"]
    sighting = make.make_appointment(make.make_official("Lù Seo Sến"), position, is_confirmed=False)
    versions.keep([rows["people_official"].pk])
    return {**rows, "other_official": make.make_official("Lù Seo Phà"), "sighting": sighting}


@pytest.mark.parametrize("name", [name for name in addresses() if expected(name)])
def test_an_address_answers_its_roles_at_their_own_desk_and_nobody_else(name, desks, site):
    own, other = desks
    roles, is_of_desk = expected(name)
    wrong = []
    for role in RoleName.values:
        client = client_in(role, own.agency)
        is_of_every_desk = role in OF_EVERY_DESK
        for desk in desks:
            path, query = arguments(name, desk.rows, site)
            try:
                address = reverse(f"admin:{name}", args=path)
            except NoReverseMatch:
                pytest.fail(f"say in `arguments` how {name} is asked")
            answer = client.get(address, query)
            told = text_of(answer)
            may = role in roles.split() and (desk is own or not is_of_desk or is_of_every_desk)
            if is_answer(answer) is not may:
                wrong.append((role, "own" if desk is own else "other", answer.status_code))
            if not is_of_every_desk and SECRET in told:
                wrong.append((role, "own" if desk is own else "other", "tells of the other desk"))
    if wrong:
        pytest.fail(str(wrong))


def client_in(role, agency):
    """Return a client signed in in a role at an agency's desk."""
    client = Client(raise_request_exception=False)
    client.force_login(in_role(role, None if role in OF_EVERY_DESK else agency))
    return client


def is_answer(answer):
    """Tell whether a page was shown; the list of one row leads to that row."""
    leads_to_its_row = answer.status_code == 302 and "/siteprofile/" in answer["Location"]
    return answer.status_code == 200 or leads_to_its_row


def text_of(answer):
    """Return the words of an answer; those of a spreadsheet are not read here."""
    if answer.streaming:
        return taken(answer).decode(errors="ignore")
    return answer.content.decode(errors="ignore")


@pytest.mark.parametrize(
    "name", ["articles_article_newdraft", "articles_article_duplicate", "articles_article_restore"]
)
def test_what_is_sent_to_an_article_of_another_desk_changes_nothing(name, desks):
    own, other = desks
    client = client_in("publisher", own.agency)
    path = [other.rows["live"].pk] + ([1] if name.endswith("restore") else [])
    assert client.post(reverse(f"admin:{name}", args=path)).status_code == 404


def test_a_form_sent_to_an_article_of_another_desk_changes_nothing(desks):
    own, other = desks
    client = client_in("publisher", own.agency)
    article = other.rows["live"]
    answer = client.post(reverse("admin:articles_article_change", args=[article.pk]), {"title": "Đổi", "_save": "1"})
    assert answer.status_code == 302
    article.refresh_from_db()
    assert article.title == f"Tin {SECRET}"


def test_an_article_is_not_given_to_a_desk_that_the_account_does_not_serve(desks):
    own, other = desks
    client = client_in("author", own.agency)
    page = client.get(reverse("admin:articles_article_add"))
    field = page.context["adminform"].form.fields["publisher"]
    assert list(field.queryset) == [own.agency]
    assert field.required and field.initial == own.agency.pk


def test_several_articles_chosen_by_hand_are_those_of_the_own_desk(desks):
    own, other = desks
    client = client_in("publisher", own.agency)
    chosen = [own.rows["article"].pk, other.rows["article"].pk]
    client.post(reverse("admin:articles_article_changelist"), {"action": "publish", "_selected_action": chosen})
    states = [Article.objects.get(pk=desk.rows["article"].pk).state for desk in desks]
    assert states == ["published", "submitted"]


def test_a_spreadsheet_holds_nothing_of_another_desk(desks):
    client = client_in("inspector", desks[0].agency)
    for name in ("articles_finding_export", "audit_entry_export"):
        answer = client.get(reverse(f"admin:{name}"))
        cells = [str(cell.value) for row in load_workbook(BytesIO(answer.content)).active.rows for cell in row]
        assert not any(SECRET in cell for cell in cells)
        assert any("cuaminh" in cell for cell in cells)
