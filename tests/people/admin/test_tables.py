"""Tables on the desk: who may, what is shown, what is stored, what goes out."""

import io

import pytest
from django.contrib.admin.models import LogEntry
from django.core.files.storage import storages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook

from cms.tables import read_table
from people.exchange import shelf
from people.models import Appointment, Official
from tests import factories as make
from tests.people.exchange.tables import confirm, send, xlsx

pytestmark = pytest.mark.django_db

MODELS = ["official", "agency", "position", "appointment"]
TABLE = xlsx(["Họ tên", "Phân biệt"], ["Lò Văn Ánh", "Sở Y tế"], ["Vũ Thu Hiền", ""])


def page(client, model, name="import"):
    return client.get(reverse(f"admin:people_{model}_{name}"))


# ---- Who may -----------------------------------------------------------------------------------
@pytest.mark.parametrize("model", MODELS)
def test_every_table_has_its_pages_and_links(desk, model):
    html = page(desk, model, "changelist").content.decode()
    assert reverse(f"admin:people_{model}_import") in html
    assert reverse(f"admin:people_{model}_export") in html
    for name in ("import", "export"):
        html = page(desk, model, name).content.decode()
        assert " style=" not in html
        assert "<style" not in html
        assert "<script" not in html.partition('id="content"')[2]


@pytest.mark.parametrize("rights", [[], ["view"], ["view", "add"], ["view", "change"]])
def test_a_table_comes_in_only_by_who_may_add_and_change(client, rights):
    client.force_login(make.make_user("an", *(f"people.{right}_official" for right in rights)))
    assert page(client, "official").status_code == 403
    assert send(client, "official", TABLE).status_code == 403
    assert client.post(reverse("admin:people_official_process_import"), {"ticket": "x"}).status_code == 403
    if rights:
        assert reverse("admin:people_official_import") not in page(client, "official", "changelist").content.decode()


def test_a_table_goes_out_only_to_who_may_see_the_rows(client):
    client.force_login(make.make_user("an", "people.view_agency"))
    assert page(client, "official", "export").status_code == 403
    assert client.post(reverse("admin:people_official_export"), {"format": "0"}).status_code == 403
    assert page(client, "agency", "export").status_code == 200


def test_the_ticket_of_another_account_stores_nothing(client):
    rights = ("people.add_official", "people.change_official", "people.view_official")
    client.force_login(make.make_user("an", *rights))
    preview = send(client, "official", TABLE)
    client.force_login(make.make_user("binh", *rights))
    assert confirm(client, "official", preview).status_code == 302
    assert not Official.objects.exists()


def test_storing_is_a_post(desk):
    assert desk.get(reverse("admin:people_official_process_import")).status_code == 405


# ---- In ----------------------------------------------------------------------------------------
def test_a_preview_stores_nothing_and_a_yes_stores_it_all(desk):
    response = send(desk, "official", TABLE)
    assert len(response.context["preview"].new) == 2
    assert not Official.objects.exists()
    answer = confirm(desk, "official", response)
    assert answer["Location"] == reverse("admin:people_official_changelist")
    assert Official.objects.count() == 2
    assert storages["private"].listdir(shelf.FOLDER)[1] == []


def test_a_yes_that_is_said_twice_stores_once(desk):
    response = send(desk, "official", TABLE)
    confirm(desk, "official", response)
    again = confirm(desk, "official", response)
    assert again["Location"] == reverse("admin:people_official_import")
    assert Official.objects.count() == 2


def test_each_row_is_in_the_log_with_the_table(desk):
    confirm(desk, "official", send(desk, "official", TABLE, "cán bộ.xlsx"))
    entries = LogEntry.objects.all()
    assert len(entries) == 2
    assert {entry.user.username for entry in entries} == {"tong-bien-tap"}
    assert all("cán bộ.xlsx" in entry.get_change_message() for entry in entries)


def test_a_table_that_changes_nothing_cannot_be_stored(desk):
    confirm(desk, "official", send(desk, "official", TABLE))
    response = send(desk, "official", TABLE)
    assert response.context["preview"].is_idle
    assert response.context["ticket"] == ""


def test_a_table_with_a_fault_shows_it_and_leaves_no_file(desk):
    response = send(desk, "official", xlsx(["Họ tên", "Thư điện tử công vụ"], ["Lò Văn Ánh", "chịu"]))
    assert "Dòng 2, cột Thư điện tử công vụ: " in response.content.decode()
    assert response.context["ticket"] == ""
    assert not storages["private"].exists(shelf.FOLDER) or storages["private"].listdir(shelf.FOLDER)[1] == []


def test_what_changed_since_the_preview_is_told_and_nothing_is_stored(desk):
    response = send(desk, "official", TABLE)
    make.make_official("Vũ Thu Hiền", distinction="xã Tà Sín")
    answer = confirm(desk, "official", response)
    assert answer.status_code == 200
    assert [fault.row for fault in answer.context["preview"].faults] == [3]
    assert Official.objects.count() == 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7", "không phải tệp CSV hay XLSX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "mật khẩu"),
        (b"PK\x03\x04 broken", "bị hỏng"),
        ("Họ tên\n".encode(), "Bảng trống"),
        (b"a,,b\n1,2,3\n", "Dòng 2 có ô"),
        (b"x" * (5 * 1024 * 1024 + 1), "5 MB"),
        (b"", "rỗng"),
    ],
)
def test_a_file_that_is_no_table_is_refused_at_its_field(desk, data, words):
    response = send(desk, "official", data)
    assert response.status_code == 200
    assert words in " ".join(response.context["form"].errors["import_file"])


@pytest.mark.parametrize(("heading", "words"), [("Lương", "Không có cột nào tên “Lương”"), ("Phân biệt", "“Họ tên”")])
def test_headings_that_do_not_fit_are_told(desk, heading, words):
    response = send(desk, "official", xlsx([heading], ["x"]))
    assert words in response.content.decode()
    assert response.context["ticket"] == ""


def test_no_file_is_asked_for_one(desk):
    response = desk.post(reverse("admin:people_official_import"), {})
    assert response.context["form"].errors["import_file"]


def test_what_a_table_says_is_shown_as_text(desk):
    response = send(desk, "official", xlsx(["Họ tên"], ["<script>alert(1)</script>"]))
    assert "<script>alert" not in response.content.decode()


# ---- Out ---------------------------------------------------------------------------------------
def export(client, model, form="0", query=""):
    response = client.post(f"{reverse(f'admin:people_{model}_export')}{query}", {"format": form, "resource": "0"})
    return response, read_table(response.content) if response.headers.get("Content-Disposition") else None


@pytest.mark.parametrize(("form", "ending"), [("0", "xlsx"), ("1", "csv")])
def test_the_filtered_list_goes_out(desk, form, ending):
    make.make_official("Lò Văn Ánh", is_provisional=True)
    make.make_official("Vũ Thu Hiền", phone="+84 214")
    response, table = export(desk, "official", form, "?is_provisional__exact=0&q=hien")
    assert response["Content-Disposition"].endswith(f'.{ending}"')
    assert [row[:3] for row in table.rows] == [["Vũ Thu Hiền", "", "+84 214"]]


def test_the_chosen_rows_go_out(desk):
    make.make_official("Lò Văn Ánh")
    chosen = make.make_official("Vũ Thu Hiền")
    form = {"action": "export_chosen", "_selected_action": chosen.pk}
    response = desk.post(reverse("admin:people_official_changelist"), form)
    assert [row[0] for row in read_table(response.content).rows] == ["Vũ Thu Hiền"]


@pytest.mark.parametrize("query", ["?is_provisional__exact=%00", "?khong_co=1", "?name__regex=(a%2B)%2B"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_list_that_cannot_be_is_refused(desk, query, method):
    address = reverse("admin:people_official_export")
    assert getattr(desk, method)(f"{address}{query}").status_code == 400


def test_no_form_of_file_is_asked_for_one(desk):
    response, _table = export(desk, "official", "7")
    assert response.status_code == 200
    assert response.context["form"].errors["format"]


def test_a_formula_goes_out_as_text(desk):
    make.make_official("=HYPERLINK(1)")
    _response, table = export(desk, "official", "1")
    response, _table = export(desk, "official", "0")
    assert table.rows[0][0] == "=HYPERLINK(1)"
    assert load_workbook(io.BytesIO(response.content)).active["A2"].data_type == "s"


def test_what_goes_out_comes_in_corrected(desk):
    make.make_appointment(decision_number="12/QD", is_acting=True)
    response, _table = export(desk, "appointment")
    book = load_workbook(io.BytesIO(response.content))
    headings = [cell.value for cell in book.active[1]]
    book.active.cell(2, headings.index("Số quyết định") + 1).value = "12/QĐ-UBND"
    file = io.BytesIO()
    book.save(file)
    preview = send(desk, "appointment", file.getvalue())
    (line,) = preview.context["preview"].shown_changes
    assert line.cells == [("Số quyết định", "12/QD", "12/QĐ-UBND")]
    confirm(desk, "appointment", preview)
    assert Appointment.objects.get().decision_number == "12/QĐ-UBND"


def test_a_table_of_twenty_rows_takes_the_queries_of_three(desk):
    position = make.make_position()

    def queries(count):
        Appointment.objects.all().delete()
        for number in range(count):
            make.make_appointment(make.make_official(f"Lù Văn Páo {count} {number}"), position)
        with CaptureQueriesContext(connection) as captured:
            export(desk, "appointment")
        return len(captured)

    queries(1)
    assert queries(3) == queries(20)
