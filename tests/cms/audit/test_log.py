"""The audit log: written with the act, never changed, readable."""

from io import BytesIO

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from articles.models import Article, SiteProfile
from articles.workflow import Refused, perform
from cms.audit import record
from cms.audit.models import Entry, NeverChanged
from cms.audit.protection import protect, unprotect
from tests.articles.admin.posting import send
from tests.articles.workflow.states import do, in_role
from tests.factories import make_agency, make_appointment, make_article, make_chief, make_user

pytestmark = pytest.mark.django_db


def acts():
    return list(Entry.objects.order_by("pk").values_list("act", flat=True))


def test_a_step_of_the_workflow_is_written_with_who_what_and_why():
    article, user = make_article(publisher=make_agency()), make_chief()
    do(article, "submit", by=user, reason="Đã kiểm tra.")
    entry = Entry.objects.get()
    assert (entry.act, entry.by, entry.by_name, entry.about_id, entry.about_name, entry.agency) == (
        "article-submit",
        user,
        "tong-bien-tap",
        article.pk,
        article.title,
        article.publisher_id,
    )
    assert entry.details["reason"] == "Đã kiểm tra."


def test_what_is_taken_back_is_not_written():
    article = make_article()
    with transaction.atomic():
        perform(article, "submit")
        transaction.set_rollback(True)
    assert not Entry.objects.exists()


def test_what_was_refused_is_not_written_as_done():
    with pytest.raises(Refused):
        perform(make_article(body=""), "submit")
    assert not Entry.objects.exists()


def test_an_entry_is_never_changed_or_deleted_by_our_own_code():
    entry = record("changed", about="gì đó")
    entry.act = "deleted"
    for act in (entry.save, entry.delete, Entry.objects.all().delete, lambda: Entry.objects.update(act="deleted")):
        with pytest.raises(NeverChanged):
            act()


@pytest.mark.parametrize("statement", ["UPDATE audit_entry SET act = 'x'", "DELETE FROM audit_entry"])
@pytest.mark.django_db(transaction=True)
def test_the_database_itself_refuses_to_change_one(statement):
    record("changed", about="gì đó")
    with connection.schema_editor() as editor:
        if statement.startswith("DELETE"):  # the tests' own database lets it through otherwise
            protect(editor, ["DELETE"])
    try:
        with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
        assert acts() == ["changed"]
    finally:
        with connection.schema_editor() as editor:
            unprotect(editor, ["DELETE"])


def test_who_comes_and_goes_is_written_with_the_address():
    make_user("an")
    client = Client(REMOTE_ADDR="203.0.113.9")
    client.post(reverse("account_login"), {"login": "an", "password": "sai"})
    client.post(reverse("account_login"), {"login": "an", "password": "Mat-khau-thu-9"})
    client.post(reverse("account_logout"))
    assert acts() == ["sign-in-failed", "sign-in", "sign-out"]
    assert set(Entry.objects.values_list("address", flat=True)) == {"203.0.113.9"}
    assert Entry.objects.first().by_name == "an"


def test_a_password_is_never_written():
    Client().post(reverse("account_login"), {"login": "an", "password": "rat-bi-mat"})
    entry = Entry.objects.get()
    assert "rat-bi-mat" not in f"{entry.about_name} {entry.details}"


def test_asking_for_what_one_has_no_right_to_is_written(client):
    client.force_login(in_role("author"))
    assert client.get(reverse("admin:audit_entry_changelist")).status_code == 403
    entry = Entry.objects.get(act="refused")
    assert entry.about_name == reverse("admin:audit_entry_changelist")


def test_a_visitor_who_is_refused_is_not_written(client):
    client.get(reverse("admin:audit_entry_changelist"))
    assert not Entry.objects.exists()


def test_a_saving_on_the_desk_is_written_with_its_fields(desk):
    article = make_article()
    send(desk, article, title="Tên khác")
    entry = Entry.objects.get(act="changed")
    assert entry.about_id == article.pk
    assert "tiêu đề" in entry.details["fields"]


def test_settings_posts_and_accounts_are_written_too(desk):
    profile = SiteProfile.objects.create()
    desk.post(reverse("admin:articles_siteprofile_change", args=[profile.pk]), {"name": "Cổng Tin Sơn Lĩnh"})
    appointment = make_appointment()
    desk.post(reverse("admin:people_appointment_delete", args=[appointment.pk]), {"post": "yes"})
    told = list(Entry.objects.order_by("pk").exclude(act="sign-in").values_list("act", "about_type__model"))
    assert told == [("changed", "siteprofile"), ("deleted", "appointment")]


def test_the_log_is_read_filtered_and_exported(desk):
    article = make_article("Đường lên vùng chè")
    perform(article, "submit")
    record("changed", about="gì đó")
    page = desk.get(reverse("admin:audit_entry_changelist"), {"act": "article-submit"}).content.decode()
    assert "Đường lên vùng chè" in page and "gì đó" not in page
    answer = desk.get(reverse("admin:audit_entry_export"), {"act": "article-submit"})
    rows = list(load_workbook(BytesIO(answer.content)).active.values)
    assert len(rows) == 2 and "Đường lên vùng chè" in rows[1]


def test_the_entry_of_an_article_that_is_gone_still_tells_of_it(desk):
    article = make_article("Bài thừa")
    desk.post(reverse("admin:articles_article_delete", args=[article.pk]), {"post": "yes"})
    assert not Article.objects.exists()
    assert Entry.objects.get(act="deleted").about_name == "Bài thừa"


@pytest.mark.parametrize("address", ["", "unix:", "999.1.1.1"])
def test_an_address_that_is_none_is_left_out(rf, address):
    request = rf.get("/", REMOTE_ADDR=address)
    request.user = make_user()
    assert record("changed", about="gì đó", request=request).address is None
