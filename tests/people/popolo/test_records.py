"""What the records say, and what they must not tell."""

import json
from datetime import date

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import PrintedTitle
from cms.dates import PartialDate
from people.popolo import json_pieces
from people.popolo.dates import popolo_date
from tests import factories as make

pytestmark = pytest.mark.django_db


def document(site="https://tin.vidu.vn", **options):
    return json.loads("".join(json_pieces(site, **options)))


@pytest.mark.parametrize(
    ("partial", "text"),
    [
        (None, None),
        (PartialDate.of_day(date(2019, 5, 17)), "2019-05-17"),
        (PartialDate.of_month(2019, 5), "2019-05"),
        (PartialDate.of_year(2019), "2019"),
        (PartialDate(date(2019, 5, 3), date(2019, 5, 9)), "2019-05"),
        (PartialDate(date(2019, 5, 3), date(2019, 6, 9)), "2019"),
        (PartialDate(date(2019, 5, 3), date(2020, 6, 9)), None),
    ],
)
def test_a_date_says_as_much_as_is_known(partial, text):
    assert popolo_date(partial) == text


def test_an_empty_site_is_a_document_of_empty_lists():
    assert document() == {"persons": [], "organizations": [], "memberships": [], "posts": [], "areas": []}


def test_a_membership_names_person_post_and_place():
    place = make.make_district("Huyện Nậm Thượng")
    agency = make.make_agency("Huyện ủy Nậm Thượng", district=place)
    official = make.make_official("Vũ Thu Hiền")
    post = make.make_position("Bí thư", agency)
    decision = {"decision_number": "12/QĐ-TU", "decision_on": date(2019, 5, 3)}
    held = make.make_appointment(official, post, start=PartialDate.of_month(2019, 5), is_acting=True, **decision)
    assert document()["memberships"] == [
        {
            "id": str(held.pk),
            "label": "Quyền Bí thư Huyện ủy Nậm Thượng",
            "role": "Quyền Bí thư",
            "person_id": "vu-thu-hien",
            "organization_id": agency.slug,
            "post_id": str(post.pk),
            "area_id": "huyen-nam-thuong",
            "start_date": "2019-05",
            "sources": [{"url": "https://tin.vidu.vn/can-bo/vu-thu-hien/", "note": "Quyết định 12/QĐ-TU, 3/5/2019"}],
        }
    ]


def test_an_area_tells_its_time_and_what_it_became():
    old = make.make_district("Huyện Nậm Thượng", code="00083", ends_on=date(2025, 6, 30))
    make.make_succession(old, make.make_district("Xã Lùng Vầu", "commune"))
    (area,) = (area for area in document()["areas"] if area["id"] == "huyen-nam-thuong")
    assert area["identifier"] == "00083"
    assert (area["classification"], area["end_date"]) == ("huyen", "2025-06-30")
    assert area["successor_ids"] == ["xa-lung-vau"]


def test_without_the_site_s_address_records_have_none():
    make.make_appointment(decision_number="12/QĐ-TU")
    assert "http" not in "".join(json_pieces(""))


def drafted():
    """Make what the reading of a draft makes: everything provisional, in a post of a public agency too."""
    place = make.make_district("Huyện Nháp", code="", is_provisional=True)
    agency = make.make_agency("Huyện ủy Nháp", district=place, is_provisional=True)
    official = make.make_official("Lò Văn Nháp", is_provisional=True)
    for post in (make.make_position("Bí thư", agency), make.make_position("Trưởng ban nháp", make.make_agency())):
        seen = make.make_appointment(official, post, is_confirmed=False, attested_on=date(2022, 3, 9))
    mention = make.make_mention(make.make_article(), official, "Trưởng ban nháp")
    PrintedTitle.objects.filter(mention=mention).update(position=post, appointment=seen)
    return mention


def test_what_only_a_draft_names_is_not_told():
    drafted()
    told = "".join(json_pieces("https://tin.vidu.vn"))
    assert "nháp" not in told.lower()
    assert "nhap" not in told


def test_all_of_it_is_told_where_that_is_asked_for():
    drafted()
    found = document(everything=True)
    assert [len(found[name]) for name in ("persons", "organizations", "memberships", "posts", "areas")] == [
        1,
        2,
        2,
        2,
        1,
    ]


def test_a_sighting_that_is_published_is_marked_as_one():
    official, post = make.make_official(), make.make_position()
    seen = make.make_appointment(official, post, is_confirmed=False, attested_on=date(2022, 3, 9))
    mention = make.make_mention(make.make_published(), official, "Giám đốc")
    PrintedTitle.objects.filter(mention=mention).update(position=post, appointment=seen)
    (membership,) = document()["memberships"]
    assert membership["is_confirmed"] is False
    assert membership["attested_date"] == "2022-03-09"
    assert "start_date" not in membership


def test_ten_rows_take_the_queries_of_two():
    def queries(first, last):
        for number in range(first, last):
            place = make.make_district(f"Xã số {number}", "commune")
            post = make.make_position(agency=make.make_agency(f"Đảng ủy xã số {number}", district=place))
            make.make_appointment(make.make_official(f"Lù Văn Páo {number}"), post)
        with CaptureQueriesContext(connection) as captured:
            document()
        return len(captured)

    assert queries(0, 2) == queries(2, 10)


# ---- The command and the download ----------------------------------------------------------------
@override_settings(SITE_URL="https://tin.vidu.vn")
def test_the_command_writes_a_whole_file(tmp_path):
    make.make_official("Vũ Thu Hiền")
    target = tmp_path / "popolo.json"
    call_command("export_popolo", output=target)
    (person,) = json.loads(target.read_text())["persons"]
    assert person["links"] == [{"url": "https://tin.vidu.vn/can-bo/vu-thu-hien/"}]
    assert list(tmp_path.iterdir()) == [target]


def test_the_command_writes_to_standard_output_and_says_what_is_missing(capsys):
    make.make_official("Vũ Thu Hiền", is_provisional=True)
    call_command("export_popolo", "--all")
    out, err = capsys.readouterr()
    assert json.loads(out)["persons"][0]["name"] == "Vũ Thu Hiền"
    assert "SITE_URL" in err


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(CommandError):
        call_command("export_popolo", output=tmp_path / "khong" / "co.json")


def test_the_desk_gives_the_public_part(desk):
    drafted()
    make.make_official("Vũ Thu Hiền")
    response = desk.get(reverse("admin:people_popolo"))
    assert response["Content-Disposition"] == 'attachment; filename="popolo.json"'
    found = json.loads(b"".join(response.streaming_content))
    assert [person["name"] for person in found["persons"]] == ["Vũ Thu Hiền"]
    assert found["persons"][0]["links"][0]["url"].startswith("http://testserver/")
    assert reverse("admin:people_popolo") in desk.get(reverse("admin:people_official_export")).content.decode()


def test_the_desk_gives_it_only_to_who_may_see_all_of_it(client):
    client.force_login(make.make_user("an", "people.view_official"))
    assert client.get(reverse("admin:people_popolo")).status_code == 403
    assert reverse("admin:people_popolo") not in client.get(reverse("admin:people_official_export")).content.decode()
