"""The history of officials: a version after every change, compared by words, and restored."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse

from cms.dates import PartialDate
from people import versions
from people.models import Alias, Appointment, Official, OfficialVersion
from tests import factories as make
from tests.articles.workflow.states import in_role
from tests.posting import form_data

pytestmark = pytest.mark.django_db


@pytest.fixture
def keeper():
    client = Client()
    client.force_login(in_role("people", account="giu-ho-so"))
    return client


@pytest.fixture
def official():
    official = make.make_official("Lù Seo Páo")
    make.make_appointment(official, make.make_position("Giám đốc"), start=PartialDate.of_year(2019))
    versions.keep([official.pk])
    return official


def kept(official):
    return OfficialVersion.objects.filter(official=official.pk).order_by("number")


def change(client, official, **changes):
    address = reverse("admin:people_official_change", args=[official.pk])
    page = client.get(address)
    return client.post(address, {**form_data(page, **changes), "_continue": "1"})


def page(client, name, official, *more, **query):
    return client.get(reverse(f"admin:people_official_{name}", args=[official.pk, *more]), query)


def test_a_saving_on_the_desk_is_a_version_under_the_account(keeper, official, committed):
    with committed():
        change(keeper, official, distinction="Sở Công Thương")
    assert [(one.number, one.by and one.by.username) for one in kept(official)] == [(1, None), (2, "giu-ho-so")]
    assert kept(official).last().content["distinction"] == "Sở Công Thương"


def test_a_post_that_ends_makes_a_version_wherever_it_was_written(official, committed):
    with committed():
        post = official.appointments.get()
        post.end = PartialDate.of_year(2024)
        post.save()
        Alias.objects.create(text="Páo", official=official)
    assert kept(official).count() == 2
    assert "2024" in kept(official).last().content["posts"][0]["words"]
    assert kept(official).last().content["other_names"] == ["Páo"]


def test_nothing_changed_is_no_version(official, committed):
    with committed():
        official.save()
    assert kept(official).count() == 1


def test_the_history_page_says_who_changed_what(keeper, official, committed):
    with committed():
        change(keeper, official, name="Lù Seo Páo", phone="0214 000 000")
    html = page(keeper, "history", official).content.decode()
    assert "giu-ho-so" in html and "điện thoại" in html


def test_two_versions_are_compared_word_by_word(keeper, official):
    official.name = "Lù Văn Páo"
    official.save()
    versions.keep([official.pk])
    told = page(keeper, "compare", official, old=1, new=2).context["differences"]
    assert [(one.label, one.pieces) for one in told] == [
        ("tên", [("same", "Lù "), ("gone", "Seo"), ("new", "Văn"), ("same", " Páo")])
    ]


def test_a_version_is_restored_with_its_posts(keeper, official):
    Appointment.objects.all().delete()
    Official.objects.update(phone="0214 000 000")
    keeper.post(reverse("admin:people_official_restore", args=[official.pk, 1]))
    official.refresh_from_db()
    assert official.phone == ""
    assert official.appointments.get().start == PartialDate.of_year(2019)


def test_a_version_that_the_record_does_not_allow_any_more_is_refused_whole(keeper, official):
    post = official.appointments.get()
    post.delete()
    other = make.make_official("Tẩn Mẩy Liều")
    post.position.seats = 1
    post.position.save()
    make.make_appointment(other, post.position, start=PartialDate.of_year(2019))
    Official.objects.filter(pk=official.pk).update(phone="0214 000 000")
    answer = keeper.post(reverse("admin:people_official_restore", args=[official.pk, 1]), follow=True)
    assert [message.level_tag for message in answer.context["messages"]] == ["error"]
    official.refresh_from_db()
    assert official.phone == "0214 000 000"
    assert not official.appointments.exists()


def test_who_may_not_change_officials_restores_nothing(official):
    client = Client()
    client.force_login(in_role("author"))
    assert client.post(reverse("admin:people_official_restore", args=[official.pk, 1])).status_code == 403


def test_many_officials_are_kept_with_a_few_queries(official, django_assert_max_num_queries):
    numbers = [make.make_official(f"Người thứ {number}").pk for number in range(40)]
    with django_assert_max_num_queries(8):
        versions.keep(numbers)
    assert OfficialVersion.objects.count() == 41


def test_a_portrait_is_part_of_the_record(official):
    official.portrait.save("anh.jpg", ContentFile(make.jpeg(200, 250)))
    versions.keep([official.pk])
    assert kept(official).last().content["portrait"]
