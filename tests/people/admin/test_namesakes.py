"""Namesakes on the desk: said in form and list, new ones need a public line, duplicates are looked at."""

import pytest
from django.urls import reverse

from people.models import Official
from tests import factories as make
from tests.posting import form_data

pytestmark = pytest.mark.django_db
ADD = "/admin/people/official/add/"


def add(client, **changes):
    return client.post(ADD, form_data(client.get(ADD), **changes))


def errors(response):
    return " ".join(response.context["adminform"].form.errors.get("distinction", []))


def test_a_new_name_that_is_on_record_is_refused_with_a_link_to_the_other(desk):
    known = make.make_official("Lò Văn <b>Ánh</b>")
    refused = errors(add(desk, name="lò văn <b>ánh</b>"))
    assert reverse("admin:people_official_change", args=[known.pk]) in refused
    assert "<b>" not in refused
    assert Official.objects.count() == 1


def test_with_a_public_line_of_its_own_it_is_taken(desk):
    make.make_official("Lò Văn Ánh", distinction="Sở Y tế")
    assert errors(add(desk, name="Lò Văn Ánh", distinction="Sở Y tế"))
    add(desk, name="Lò Văn Ánh", distinction="xã Pha Đán")
    assert Official.objects.count() == 2


def test_a_record_of_before_is_changed_without_being_asked_again(desk):
    official = make.make_official("Lò Văn Ánh")
    make.make_official("Lò Văn Ánh")
    page = reverse("admin:people_official_change", args=[official.pk])
    desk.post(page, form_data(desk.get(page), phone="0200 1"))
    official.refresh_from_db()
    assert official.phone == "0200 1"


def test_a_record_that_takes_the_name_of_another_is_asked(desk):
    official = make.make_official("Lò Văn Ánh")
    make.make_official("Lò Thị Ánh")
    page = reverse("admin:people_official_change", args=[official.pk])
    assert errors(desk.post(page, form_data(desk.get(page), name="Lò Thị Ánh")))


def test_rows_made_from_texts_are_not_held_to_it():
    make.make_official("Lò Văn Ánh")
    assert make.make_official("Lò Văn Ánh", is_provisional=True).pk


def test_the_form_says_who_has_the_same_name_and_suggests_a_line(desk):
    official, namesake = make.make_official("Lò Văn Ánh"), make.make_official("Lò Văn Ánh")
    make.make_appointment(official, make.make_position("Giám đốc", make.make_agency("Sở Y tế")))
    html = desk.get(reverse("admin:people_official_change", args=[official.pk])).content.decode()
    assert f'href="{reverse("admin:people_official_change", args=[namesake.pk])}"' in html
    assert '<option value="Giám đốc Sở Y tế">' in html


def test_the_form_of_an_unmistakable_name_says_nothing(desk):
    official = make.make_official("Lò Văn Ánh")
    html = desk.get(reverse("admin:people_official_change", args=[official.pk])).content.decode()
    assert "field-same_name" not in html


def test_the_list_says_where_a_line_is_needed_at_the_cost_of_one_query(desk, django_assert_max_num_queries):
    page = reverse("admin:people_official_changelist")
    for _ in range(20):
        make.make_official("Lò Văn Ánh")
    desk.get(page)
    with django_assert_max_num_queries(8):
        html = desk.get(page).content.decode()
    assert html.count("<em>") == 20


def test_possible_duplicates_lead_to_the_merge_and_to_two_lines(desk):
    one, other = make.make_official("Lò Văn Ánh"), make.make_official("Lò Văn Ánh")
    html = desk.get(reverse("admin:people_official_duplicates")).content.decode()
    apart = reverse("admin:people_official_apart", args=[one.pk, other.pk])
    assert reverse("admin:people_official_merge", args=[one.pk, other.pk]) in html
    assert apart in html
    refused = desk.post(apart, {f"line-{one.pk}": "Sở Y tế", f"line-{other.pk}": "sở y tế"})
    assert refused.context["form"].non_field_errors()
    desk.post(apart, {f"line-{one.pk}": "Sở Y tế", f"line-{other.pk}": "xã Pha Đán"})
    assert list(Official.objects.order_by("pk").values_list("distinction", flat=True)) == ["Sở Y tế", "xã Pha Đán"]
    assert not desk.get(reverse("admin:people_official_duplicates")).context["rows"]


@pytest.mark.parametrize("name", ["duplicates", "apart"])
def test_without_the_rights_there_is_no_way(client, name):
    one, other = make.make_official("Lò Văn Ánh"), make.make_official("Lò Văn Ánh")
    address = reverse(f"admin:people_official_{name}", args=[one.pk, other.pk] if name == "apart" else [])
    client.force_login(make.make_user("nguoi-xem", "people.change_official", "people.view_official"))
    assert client.get(address).status_code == 403
    client.force_login(make.make_user("quan-ly", "people.merge_official", "people.view_official"))
    assert client.post(address).status_code == (403 if name == "apart" else 200)


def test_public_pages_show_the_line(client):
    official = make.make_official("Lò Văn Ánh", distinction="xã Pha Đán")
    make.make_official("Lò Văn Ánh", distinction="Sở Y tế")
    post = make.make_appointment(official, make.make_position("Giám đốc"))
    article = make.make_published()
    make.make_mention(article, official)
    pages = ["/can-bo/", official.get_absolute_url(), post.position.agency.get_absolute_url()]
    pages += [article.get_absolute_url(), f"/tin-tuc/?official={official.slug}"]
    assert [page for page in pages if "xã Pha Đán" not in client.get(page).content.decode()] == []
