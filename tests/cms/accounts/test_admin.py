"""Accounts and groups on the desk."""

import pytest
from django.contrib import admin
from django.contrib.admin.models import ADDITION, LogEntry
from django.contrib.auth.models import Group, Permission, User
from django.urls import reverse

from tests import factories as make

pytestmark = pytest.mark.django_db
NO_ROLES = {"roles-TOTAL_FORMS": 0, "roles-INITIAL_FORMS": 0}


def test_the_form_of_an_account_does_not_show_its_password(desk):
    user = make.make_user("phong-vien")
    html = desk.get(reverse("admin:auth_user_change", args=[user.pk])).content.decode()
    assert user.password not in html
    assert 'name="password"' not in html


def test_an_account_is_put_into_a_group(desk):
    user, group = make.make_user("phong-vien"), Group.objects.create(name="Phóng viên")
    send = {"username": user.username, "is_active": "on", "is_staff": "on", "groups": [group.pk], **NO_ROLES}
    desk.post(reverse("admin:auth_user_change", args=[user.pk]), send)
    assert list(user.groups.all()) == [group]


def test_a_new_account_gets_a_password(desk):
    send = {"username": "moi", "usable_password": "true", "password1": "Mat-khau-thu-9", "password2": "Mat-khau-thu-9"}
    desk.post(reverse("admin:auth_user_add"), {**send, **NO_ROLES})
    assert User.objects.get(username="moi").check_password("Mat-khau-thu-9")


def test_only_a_superuser_makes_superusers(client):
    client.force_login(make.make_user("quan-tri", "auth.change_user", "auth.view_user"))
    user = make.make_user("phong-vien")
    send = {"username": user.username, "is_active": "on", "is_staff": "on", "is_superuser": "on", **NO_ROLES}
    client.post(reverse("admin:auth_user_change", args=[user.pk]), send)
    user.refresh_from_db()
    assert not user.is_superuser


def test_only_a_superuser_changes_superusers(client):
    chief, rights = make.make_chief(), ("auth.change_user", "auth.view_user", "auth.delete_user")
    client.force_login(make.make_user("quan-tri", *rights))
    password = {"usable_password": "true", "password1": "Mat-khau-khac-9", "password2": "Mat-khau-khac-9"}
    for page, form in (("auth_user_password_change", password), ("auth_user_delete", {"post": "yes"})):
        assert client.post(reverse(f"admin:{page}", args=[chief.pk]), form).status_code == 403
    send = {"username": "khac", "is_staff": "on"}
    assert client.post(reverse("admin:auth_user_change", args=[chief.pk]), send).status_code == 403
    chief.refresh_from_db()
    assert (chief.username, chief.check_password("Mat-khau-thu-9")) == ("tong-bien-tap", True)


def test_an_account_that_did_something_is_not_deleted_with_its_log(desk):
    busy, idle = make.make_user("phong-vien"), make.make_user("chua-lam-gi")
    LogEntry.objects.create(user=busy, action_flag=ADDITION, object_repr="Bài", change_message="")
    for user in (busy, idle):
        desk.post(reverse("admin:auth_user_delete", args=[user.pk]), {"post": "yes"})
    ticked = {"action": "delete_selected", "_selected_action": [busy.pk], "post": "yes"}
    desk.post(reverse("admin:auth_user_changelist"), ticked)
    assert set(User.objects.exclude(username="tong-bien-tap")) == {busy}
    assert LogEntry.objects.filter(user=busy).exists()


def test_a_group_is_given_rights_over_what_is_on_the_desk(desk):
    right = Permission.objects.get(codename="publish_article")
    desk.post(reverse("admin:auth_group_add"), {"name": "Biên tập", "permissions": [right.pk]})
    assert list(Group.objects.get().permissions.all()) == [right]


def test_rights_over_what_is_not_on_the_desk_are_not_offered(desk):
    field = desk.get(reverse("admin:auth_group_add")).context["adminform"].form.fields["permissions"]
    assert not field.queryset.filter(content_type__app_label="sessions").exists()


def test_only_the_newsroom_is_on_the_desk():
    assert {model._meta.app_label for model in admin.site._registry} == {"articles", "audit", "auth", "people"}
