"""Arranging the front page at the desk."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import FrontSection, Loudness, Notice, Pinned, RoleName
from articles.workflow import perform
from cms.audit.models import Entry
from tests import factories as make
from tests.articles.workflow.states import in_role

pytestmark = pytest.mark.django_db
PINNED, NOTICES = reverse("admin:articles_pinned_changelist"), reverse("admin:articles_notice_changelist")
ADD_PIN = reverse("admin:articles_pinned_add")


def day(days):
    return timezone.localdate() + timedelta(days=days)


def pin(article, **fields):
    return {"article": article.pk, "place": "lead", "starts_on": "", "ends_on": "", "order": 0, **fields}


@pytest.fixture
def article():
    return make.make_published("Khai mạc phiên chợ")


@pytest.mark.parametrize("model", ["pinned", "frontsection", "notice"])
def test_who_publishes_at_every_desk_arranges_the_site_and_who_publishes_at_one_does_not(model):
    everywhere, at_one = in_role(RoleName.PUBLISHER), in_role(RoleName.PUBLISHER, make.make_agency())
    assert everywhere.has_perm(f"articles.add_{model}")
    assert not at_one.has_perm(f"articles.add_{model}")
    assert f"articles.add_{model}" not in at_one.get_all_permissions()


def test_an_article_is_pinned_and_the_log_tells_it(desk, article):
    desk.post(ADD_PIN, pin(article))
    assert Pinned.objects.get().article == article
    assert Entry.objects.filter(act="added", about_name="Khai mạc phiên chợ").exists()


def test_a_draft_cannot_be_pinned_and_the_form_says_why(desk):
    html = desk.post(ADD_PIN, pin(make.make_article())).content.decode()
    assert not Pinned.objects.exists()
    assert _("Only an article that is published now can stand here.") in html


def test_an_article_is_pinned_once_and_the_form_says_so(desk, article):
    Pinned.objects.create(article=article)
    assert _("This article is pinned already.") in desk.post(ADD_PIN, pin(article)).content.decode()


def test_the_last_day_may_not_stand_before_the_first(desk, article):
    response = desk.post(ADD_PIN, pin(article, starts_on="2/3/2026", ends_on="1/3/2026"))
    assert response.status_code == 200
    assert not Pinned.objects.exists()


def test_what_is_over_when_it_is_saved_is_told(desk, article):
    html = desk.post(ADD_PIN, pin(article, ends_on="1/3/2020"), follow=True).content.decode()
    assert _("The last day of “%(row)s” has passed: it is no longer shown.") % {"row": article.title} in html
    assert _("over: no longer shown") in html


def test_the_list_says_where_an_article_was_withdrawn(desk, article):
    Pinned.objects.create(article=article)
    perform(article, "withdraw", reason="sai số liệu", forced=True)
    assert "không hiện: bài không còn được đăng" in desk.get(PINNED).content.decode()


def test_the_list_says_which_of_two_leads_leads(desk, article):
    Pinned.objects.create(article=article, place="lead", order=1)
    Pinned.objects.create(article=make.make_published("Bài hai"), place="lead", order=2)
    told = _("shown among the latest news: another article leads")
    assert desk.get(PINNED).content.decode().count(told) == 1


def test_a_notice_whose_article_was_withdrawn_is_still_shown_and_the_list_says_so(desk, article):
    Notice.objects.create(text="Xem hướng dẫn", article=article, loudness=Loudness.WARNING)
    perform(article, "withdraw", reason="sai số liệu", forced=True)
    assert _("shown without its article, which is no longer published") in desk.get(NOTICES).content.decode()


def test_the_picker_offers_published_articles_only(desk, article):
    make.make_article("Khai mạc bản nháp")
    asked = {"app_label": "articles", "model_name": "pinned", "field_name": "article", "term": "khai mac"}
    found = desk.get(reverse("admin:autocomplete"), asked).json()["results"]
    assert [one["id"] for one in found] == [str(article.pk)]


def test_the_order_of_sections_is_typed_in_their_list(desk):
    rows = [FrontSection.objects.create(section=make.make_section(name)) for name in ("Kinh tế", "Y tế")]
    address = reverse("admin:articles_frontsection_changelist")
    data = {"form-TOTAL_FORMS": 2, "form-INITIAL_FORMS": 2, "_save": "1"}
    for number, (row, order) in enumerate(zip(rows, (2, 1), strict=True)):
        data |= {f"form-{number}-id": row.pk, f"form-{number}-order": order}
    desk.post(address, data)
    assert list(FrontSection.objects.all()) == rows[::-1]
    assert Entry.objects.filter(act="changed", about_name="Kinh tế").exists()
