"""Officials, their posts and other names on the desk."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from cms.dates import PartialDate
from people.models import Official
from tests import factories as make
from tests.posting import form_data, rows

pytestmark = pytest.mark.django_db


def change(client, row, **changes):
    """Open the form of a row, change something, send it; return the answer."""
    address = reverse(f"admin:people_{row._meta.model_name}_change", args=[row.pk])
    return client.post(address, form_data(client.get(address), **changes))


def form_errors(response, inline=0):
    return [form.errors for form in response.context["inline_admin_formsets"][inline].formset.forms]


def test_posts_are_a_timeline_with_partial_dates(desk):
    official, position = make.make_official(), make.make_position()
    post = {"appointments-0-position": position.pk, "appointments-0-is_confirmed": "on"}
    change(
        desk,
        official,
        **rows("appointments", 1),
        **post,
        **{"appointments-0-start": "5/2019", "appointments-0-end": "2021"},
    )
    appointment = official.appointments.get()
    assert (str(appointment.start), str(appointment.end)) == ("5/2019", "2021")
    assert appointment.end_latest == date(2021, 12, 31)


def test_a_date_is_taken_out(desk):
    official = make.make_official()
    dates = {"start_earliest": date(2019, 1, 1), "start_latest": date(2019, 12, 31)}
    appointment = make.make_appointment(official, **dates)
    change(desk, official, **{"appointments-0-start": "", "appointments-0-is_confirmed": "on"})
    appointment.refresh_from_db()
    assert appointment.start is None


def test_a_form_that_is_sent_back_unchanged_keeps_the_dates(desk):
    official = make.make_official()
    dates = {"start_earliest": date(2019, 5, 1), "start_latest": date(2019, 5, 31)}
    appointment = make.make_appointment(official, **dates)
    change(desk, official, **{"appointments-0-decision_number": "12/QĐ-UBND", "appointments-0-is_confirmed": "on"})
    appointment.refresh_from_db()
    assert (str(appointment.start), appointment.decision_number) == ("5/2019", "12/QĐ-UBND")


@pytest.mark.parametrize(("start", "field"), [("31/2/2019", "start"), ("2022", "end")])
def test_a_wrong_date_is_refused_at_its_field(desk, start, field):
    official = make.make_official()
    make.make_appointment(official)
    wrong = {"appointments-0-start": start, "appointments-0-end": "2020", "appointments-0-is_confirmed": "on"}
    assert field in form_errors(change(desk, official, **wrong))[0]


def test_what_was_only_read_takes_no_dates_until_it_is_confirmed(desk):
    official = make.make_official()
    sighting = make.make_appointment(official, is_confirmed=False, attested_on=date(2022, 3, 9))
    response = change(desk, official, **{"appointments-0-start": "2019"})
    assert "is_confirmed" in form_errors(response)[0]
    change(desk, official, **{"appointments-0-start": "2019", "appointments-0-is_confirmed": "on"})
    sighting.refresh_from_db()
    assert sighting.is_confirmed
    assert str(sighting.start) == "2019"
    assert sighting.attested_on == date(2022, 3, 9)


def test_a_sighting_is_shown_as_such(desk):
    official = make.make_official()
    make.make_appointment(official, is_confirmed=False, attested_on=date(2022, 3, 9))
    html = desk.get(reverse("admin:people_official_change", args=[official.pk])).content.decode()
    assert "9/3/2022" in html


def test_the_same_post_is_edited_in_its_own_form(desk):
    appointment = make.make_appointment()
    change(desk, appointment, start="17/5/2019", is_confirmed="on")
    appointment.refresh_from_db()
    assert appointment.start_earliest == appointment.start_latest == date(2019, 5, 17)


@pytest.mark.parametrize("name", ["chan-dung.jpg", "a" * 250 + ".jpg", "../../chan-dung.html"])
def test_a_portrait_is_re_encoded_and_shown(desk, name):
    official = make.make_official()
    upload = SimpleUploadedFile(name, make.jpeg(800, 1000), "image/jpeg")
    change(desk, official, portrait=upload)
    official.refresh_from_db()
    assert official.portrait.name.endswith(".webp")
    html = desk.get(reverse("admin:people_official_change", args=[official.pk])).content.decode()
    assert official.portrait.url in html


def test_a_portrait_that_is_no_picture_is_refused_in_plain_words(desk):
    official = make.make_official()
    upload = SimpleUploadedFile("chan-dung.jpg", b"GIF89a not a picture", "image/jpeg")
    response = change(desk, official, portrait=upload)
    assert "JPEG" in response.context["adminform"].form.errors["portrait"][0]


def test_other_names_are_kept_with_the_official(desk):
    official = make.make_official()
    change(desk, official, **rows("aliases", 1), **{"aliases-0-text": "Anh Thưởng"})
    assert official.aliases.get().text == "Anh Thưởng"


def test_officials_stand_in_vietnamese_order(desk):
    for name in ("Vũ Thu Hiền", "Đặng Quốc Thưởng", "Lò Văn Ánh"):
        make.make_official(name)
    found = desk.get(reverse("admin:people_official_changelist")).context["cl"].result_list
    assert [official.name for official in found] == ["Lò Văn Ánh", "Vũ Thu Hiền", "Đặng Quốc Thưởng"]


def test_an_official_who_is_named_is_not_deleted_and_the_article_is_told(desk):
    official = make.make_official()
    make.make_mention(make.make_article("Tin về chè"), official)
    response = desk.post(reverse("admin:people_official_delete", args=[official.pk]), {"post": "yes"})
    assert response.status_code == 200
    assert official.name in response.content.decode()
    assert Official.objects.exists()


def test_an_official_whom_nothing_shows_has_no_link_to_the_site(desk):
    hidden = make.make_official("Lò Văn Ánh", is_provisional=True)
    shown = make.make_official("Vũ Thu Hiền")
    pages = [desk.get(reverse("admin:people_official_change", args=[row.pk])) for row in (hidden, shown)]
    assert [page.context["absolute_url"] for page in pages] == [None, shown.get_absolute_url()]


# ---- posts that do not go together


def held_by_form(number, position, start="", end="", pk="", official=""):
    """Return what a browser sends for one post of an official."""
    names = {"position": position.pk, "start": start, "end": end, "is_confirmed": "on", "id": pk, "official": official}
    return {f"appointments-{number}-{name}": value for name, value in names.items()}


def test_a_post_that_is_taken_is_refused_and_its_holder_named(desk):
    position = make.make_position("Bí thư", seats=1)
    make.make_appointment(make.make_official("Lò Văn Ánh"), position, start=PartialDate.of_year(2019))
    official = make.make_official("Vũ Thu Hiền")
    response = change(desk, official, **rows("appointments", 1), **held_by_form(0, position, "2021"))
    assert "Lò Văn Ánh" in str(form_errors(response)[0])
    assert not official.appointments.exists()


def test_an_official_is_not_given_a_post_twice_at_once_in_one_form(desk):
    official, position = make.make_official(), make.make_position()
    posts = {**held_by_form(0, position, "2019"), **held_by_form(1, position, "2021", "2023")}
    response = change(desk, official, **rows("appointments", 2), **posts)
    assert form_errors(response)[1]
    assert not official.appointments.exists()


def test_one_term_is_ended_and_the_next_begun_in_one_form(desk):
    official, position = make.make_official(), make.make_position(seats=1)
    first = make.make_appointment(official, position, start=PartialDate.of_year(2016))
    posts = held_by_form(0, position, "2016", "30/6/2021", first.pk, official.pk)
    posts |= held_by_form(1, position, "1/7/2021", official=official.pk)
    response = change(desk, official, **rows("appointments", 2), **{"appointments-INITIAL_FORMS": 1}, **posts)
    assert response.status_code == 302
    assert [str(post.start) for post in official.appointments.by_time()] == ["1/7/2021", "2016"]


def test_a_decision_confirms(desk):
    official = make.make_official()
    make.make_appointment(official, is_confirmed=False, attested_on=date(2022, 3, 9))
    response = change(desk, official, **{"appointments-0-decision_number": "12/QĐ-UBND"})
    assert "is_confirmed" in form_errors(response)[0]


def test_fewer_seats_than_holders_are_refused_at_their_field(desk):
    position = make.make_position(seats=2)
    for name in ("Lò Văn Ánh", "Vũ Thu Hiền"):
        make.make_appointment(make.make_official(name), position, start=PartialDate.of_year(2019))
    response = change(desk, position, seats=1)
    assert "seats" in response.context["adminform"].form.errors
