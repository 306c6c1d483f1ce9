"""The work list of posts that were only read in texts, on the desk."""

from datetime import date

import pytest
from django.contrib.admin.models import LogEntry
from django.urls import reverse

from cms.dates import PartialDate
from people.models import Appointment
from tests import factories as make
from tests.database import queries
from tests.posting import words

pytestmark = pytest.mark.django_db
LIST = "admin:people_appointment_unconfirmed"


@pytest.fixture
def sighting():
    """A post that was read in a published article of 9 March 2022."""
    return see(make.make_official("Lò Văn Ánh"), make.make_position("Bí thư", make.make_agency("Huyện ủy A"), seats=1))


def see(official, position, day=date(2022, 3, 9), **fields):
    row = make.make_appointment(official, position, is_confirmed=False, attested_on=day, **fields)
    make.make_mention(make.make_published(f"Bài {day} {official.pk}"), official).titles.create(
        text="Bí thư", position=position, appointment=row
    )
    return row


def page_of(row):
    return reverse("admin:people_appointment_group", args=[row.official_id, row.position_id])


def act(desk, row, name, **data):
    return desk.post(page_of(row), {"_act": name, **data}, follow=True)


def test_the_list_names_the_person_the_post_the_day_and_the_article(desk, sighting):
    html = desk.get(reverse(LIST)).content.decode()
    assert "Lò Văn Ánh, Bí thư Huyện ủy A" in html
    assert "9/3/2022" in html
    article = sighting.printed_titles.get().mention.article
    assert reverse("admin:articles_article_change", args=[article.pk]) in html


def test_confirming_asks_since_when(desk, sighting):
    response = act(desk, sighting, "confirm")
    assert "start" in response.context["adminform"].form.errors
    assert not Appointment.objects.confirmed().exists()


def test_a_group_is_confirmed_as_one_post(desk, sighting):
    see(sighting.official, sighting.position, date(2022, 5, 4))
    response = act(
        desk, sighting, "confirm", start="15/2/2019", end="", decision_number="318-QĐ/TU", decision_on="11/2/2019"
    )
    assert response.redirect_chain[0][0] == reverse(LIST)
    post = Appointment.objects.get()
    assert (str(post.start), post.decision_number, post.decision_on) == ("15/2/2019", "318-QĐ/TU", date(2019, 2, 11))
    assert post.is_confirmed
    assert post.printed_titles.count() == 2
    assert LogEntry.objects.filter(object_id=str(post.pk)).exists()


def test_what_lies_outside_the_time_is_said_to_wait(desk, sighting):
    response = act(desk, sighting, "confirm", start="2023")
    assert Appointment.objects.sightings().count() == 1
    assert len(list(response.context["messages"])) == 2


def test_more_holders_than_seats_are_refused_in_plain_words_and_nothing_is_stored(desk, sighting):
    holder = make.make_official("Vũ Thu Hiền")
    make.make_appointment(holder, sighting.position, start=PartialDate.of_year(2018))
    response = act(desk, sighting, "confirm", start="2019")
    assert "Vũ Thu Hiền" in str(response.context["adminform"].form.non_field_errors())
    assert Appointment.objects.sightings().count() == 1


def test_what_only_acting_holders_were_seen_as_is_offered_as_acting(desk):
    row = see(make.make_official(), make.make_position(), is_acting=True)
    assert desk.get(page_of(row)).context["adminform"].form.initial["is_acting"]


def test_a_group_is_rejected(desk, sighting):
    title = sighting.printed_titles.get()
    act(desk, sighting, "reject")
    title.refresh_from_db()
    assert not Appointment.objects.exists()
    assert (title.text, title.appointment) == ("Bí thư", None)
    assert LogEntry.objects.count() == 1


def test_a_confirmed_post_that_covers_the_day_takes_it_over(desk, sighting):
    post = make.make_appointment(sighting.official, sighting.position, start=PartialDate.of_year(2019))
    assert f'value="{post.pk}"' in desk.get(reverse(LIST)).content.decode()
    act(desk, sighting, "cover", appointment=post.pk)
    assert list(Appointment.objects.all()) == [post]
    assert post.printed_titles.count() == 1


@pytest.mark.parametrize("data", [{}, {"_act": "x"}, {"_act": "cover"}, {"_act": "cover", "appointment": "\x00"}])
def test_an_act_that_no_page_offers_is_a_bad_request(desk, sighting, data):
    assert desk.post(page_of(sighting), data).status_code == 400
    assert Appointment.objects.sightings().exists()


def test_nothing_is_done_by_a_link(desk, sighting):
    desk.get(page_of(sighting), {"_act": "reject"})
    assert Appointment.objects.sightings().exists()


def test_forms_are_protected_against_other_sites(sighting):
    from django.test import Client

    other = Client(enforce_csrf_checks=True)
    other.force_login(make.make_chief())
    assert other.post(page_of(sighting), {"_act": "reject"}).status_code == 403


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_group_that_is_settled_already_leads_back_to_the_list(desk, sighting, method):
    address = page_of(sighting)
    act(desk, sighting, "reject")
    response = getattr(desk, method)(address, {"_act": "reject"}, follow=True)
    assert response.redirect_chain == [(reverse(LIST), 302)]
    assert words(response)


def test_a_number_beyond_all_rows_leads_back_to_the_list(desk):
    address = reverse("admin:people_appointment_group", args=[10**30, 1])
    assert desk.get(address).status_code == 302


@pytest.mark.parametrize("permissions", [[], ["people.view_appointment"], ["people.add_appointment"]])
def test_who_may_not_change_posts_neither_sees_nor_does_it(client, sighting, permissions):
    client.force_login(make.make_user("an", *permissions))
    assert client.get(reverse(LIST)).status_code == 403
    for method in (client.get, client.post):
        assert method(page_of(sighting), {"_act": "reject"}).status_code == 403
    assert Appointment.objects.sightings().exists()


@pytest.mark.parametrize("page", ["0", "x", "99999999999999999999", "%00"])
def test_any_page_number_shows_the_list(desk, sighting, page):
    assert desk.get(f"{reverse(LIST)}?p={page}").status_code == 200


def test_the_list_takes_the_same_queries_for_2_and_20_groups(desk):
    counts = []
    for numbers in (range(2), range(2, 20)):
        for number in numbers:
            see(make.make_official(f"Lù Páo {number}"), make.make_position("Bí thư", make.make_agency(f"Sở {number}")))
        counts.append(queries(desk, reverse(LIST)))
    assert counts[0] == counts[1]


def test_the_first_page_of_the_desk_counts_what_waits(desk, client, sighting):
    waiting = {address: count for label, count, address in desk.get(reverse("admin:index")).context["waiting"]}
    assert waiting[reverse(LIST)] == 1
    assert waiting[reverse("admin:people_appointment_outlived")] == 0
    client.force_login(make.make_user("an", "people.view_appointment"))
    assert client.get(reverse("admin:index")).context["waiting"] == []


def test_the_form_of_a_sighting_links_its_article(desk, sighting):
    article = sighting.printed_titles.get().mention.article
    html = desk.get(reverse("admin:people_appointment_change", args=[sighting.pk])).content.decode()
    assert reverse("admin:articles_article_change", args=[article.pk]) in html


def test_the_list_of_posts_leads_to_both_work_lists(desk):
    html = desk.get(reverse("admin:people_appointment_changelist")).content.decode()
    assert reverse(LIST) in html
    assert reverse("admin:people_appointment_outlived") in html
