"""Sections, pictures, the site's own row and old addresses."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse

from articles.models import Redirect, Section, SiteProfile
from tests import factories as make
from tests.posting import form_data

pytestmark = pytest.mark.django_db


def test_the_list_of_the_site_is_its_form(desk):
    listing = reverse("admin:articles_siteprofile_changelist")
    assert desk.get(listing)["Location"] == reverse("admin:articles_siteprofile_add")
    SiteProfile.objects.create(name="Cổng Tin Sơn Lĩnh")
    assert desk.get(listing)["Location"] == reverse("admin:articles_siteprofile_change", args=[1])


def test_there_is_one_site_and_it_stays(desk):
    SiteProfile.objects.create()
    assert desk.get(reverse("admin:articles_siteprofile_add")).status_code == 403
    assert desk.post(reverse("admin:articles_siteprofile_delete", args=[1]), {"post": "yes"}).status_code == 403


def test_the_desk_bears_the_name_of_the_site(desk, client):
    SiteProfile.objects.create(name="Cổng Tin Sơn Lĩnh")
    assert "Cổng Tin Sơn Lĩnh" in desk.get(reverse("admin:index")).content.decode()
    desk.logout()
    assert "Cổng Tin Sơn Lĩnh" in desk.get(reverse("account_login")).content.decode()


def test_a_section_gets_its_address_from_its_name(desk):
    desk.post(reverse("admin:articles_section_add"), {"name": "Đời sống", "order": 3})
    assert Section.objects.get(name="Đời sống").slug == "doi-song"


def test_a_section_that_is_used_is_not_deleted_and_the_reason_is_told(desk):
    article = make.make_article("Tin về chè", section=make.make_section())
    response = desk.post(reverse("admin:articles_section_delete", args=[article.section.pk]), {"post": "yes"})
    assert "Tin về chè" in response.content.decode()
    assert Section.objects.exists()


def test_an_old_address_leads_to_a_row_that_exists(desk):
    article = make.make_article()
    kind = ContentType.objects.get_for_model(article)
    send = {"old_path": "/tin-cu", "content_type": kind.pk, "object_id": article.pk + 1}
    response = desk.post(reverse("admin:articles_redirect_add"), send)
    assert "object_id" in response.context["adminform"].form.errors
    desk.post(reverse("admin:articles_redirect_add"), {**send, "object_id": article.pk})
    assert Redirect.objects.get().target == article


def test_an_old_address_leads_only_to_what_has_a_page(desk):
    page = desk.get(reverse("admin:articles_redirect_add"))
    kinds = {kind.model for kind in page.context["adminform"].form.fields["content_type"].queryset}
    assert kinds == {"article", "official", "agency", "district"}


def test_a_picture_tells_where_it_is_used_and_takes_a_focal_point(desk):
    article, picture = make.make_article("Tin về chè"), make.make_picture()
    make.make_photo(article, picture=picture)
    address = reverse("admin:articles_picture_change", args=[picture.pk])
    page = desk.get(address)
    assert "Tin về chè" in page.content.decode()
    data = {"credit": "Phương Thảo", "focal_x": "0.25", "focal_y": "0.5"}
    assert desk.post(address, data).status_code == 302
    picture.refresh_from_db()
    assert (picture.credit, picture.focal_x) == ("Phương Thảo", 0.25)


def test_a_focal_point_outside_the_picture_is_refused(desk):
    address = reverse("admin:articles_picture_change", args=[make.make_picture().pk])
    response = desk.post(address, {"focal_x": "1.5", "focal_y": "0.5"})
    assert "focal_x" in response.context["adminform"].form.errors


def test_a_form_shows_the_focal_point_as_it_is_typed(desk):
    page = desk.get(reverse("admin:articles_picture_change", args=[make.make_picture().pk]))
    assert desk.post(page.request["PATH_INFO"], form_data(page)).status_code == 302


def test_a_picture_that_is_used_is_not_deleted(desk):
    picture = make.make_picture()
    make.make_photo(make.make_article(), picture=picture)
    desk.post(reverse("admin:articles_picture_delete", args=[picture.pk]), {"post": "yes"})
    picture.refresh_from_db()
