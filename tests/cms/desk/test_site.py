"""Every answer of the desk carries its policy, and nobody but accounts of the desk gets one with content."""

import base64
import hashlib
import re
from pathlib import Path

import django_prose_editor
import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse
from django.views.i18n import JavaScriptCatalog

from articles.models import (
    Announcement,
    Autosave,
    Correction,
    Delivery,
    Letter,
    Presence,
    PreviewLink,
    ProposedPicture,
    Recheck,
    Revision,
    Role,
    Shown,
)
from cms.desk.policy import EDITOR_STYLE
from people.models import OfficialVersion, RowImage
from tests import factories as make

pytestmark = pytest.mark.django_db


CHANGELISTS = [f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist" for model in admin.site._registry]


@pytest.mark.parametrize("name", ["admin:index", "admin:articles_article_add", "admin:jsi18n", *CHANGELISTS])
def test_an_answer_carries_the_policy_of_the_desk_and_is_kept_by_no_cache(desk, name):
    response = desk.get(reverse(name), follow=True)
    assert response.status_code == 200
    assert EDITOR_STYLE in response["Content-Security-Policy"]
    assert "unsafe" not in response["Content-Security-Policy"]
    assert "no-store" in response["Cache-Control"]
    assert "private" in response["Cache-Control"]


def test_sign_in_carries_the_policy_of_the_desk(client):
    response = client.get(reverse("account_login"))
    assert EDITOR_STYLE in response["Content-Security-Policy"]
    assert "no-store" in response["Cache-Control"]


def test_the_import_map_of_the_editor_has_the_nonce_of_the_policy(desk):
    response = desk.get(reverse("admin:articles_article_add"))
    nonce = re.search(r'<script type="importmap" nonce="([^"]+)"', response.content.decode())[1]
    assert f"'nonce-{nonce}'" in response["Content-Security-Policy"]


def test_a_page_without_the_editor_has_another_nonce_each_time(desk):
    first, second = (desk.get(reverse("admin:articles_article_add"))["Content-Security-Policy"] for _ in range(2))
    assert first != second


def test_the_style_that_the_policy_allows_is_the_one_of_the_editor():
    script = Path(django_prose_editor.__file__).parent / "static/django_prose_editor/editor.js"
    style = re.search(r"`(\.ProseMirror \{.*?)`", script.read_text(), re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" == EDITOR_STYLE


@pytest.mark.parametrize("name", ["admin:index", *CHANGELISTS])
def test_who_is_not_signed_in_is_sent_to_sign_in(client, name):
    response = client.get(reverse(name))
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("admin:login"))


@pytest.mark.parametrize("name", CHANGELISTS)
def test_an_account_without_the_right_gets_no_list(client, name):
    client.force_login(make.make_user())
    assert client.get(reverse(name)).status_code == 403


def test_every_model_of_news_and_people_is_on_the_desk():
    models = [*apps.get_app_config("articles").get_models(), *apps.get_app_config("people").get_models()]
    # On the page of their act, their proposal, their account, their article; work that waits.
    shown_within = {
        RowImage,
        ProposedPicture,
        Recheck,
        Role,
        Revision,
        Correction,
        Autosave,
        Presence,
        PreviewLink,
        OfficialVersion,
        Shown,
        Letter,
        Delivery,
        Announcement,
    }
    with_another = {model for model in models if model._meta.auto_created} | shown_within
    assert [model for model in models if not admin.site.is_registered(model) and model not in with_another] == []


def test_the_menu_has_news_first_then_people(desk):
    rooms = [room["app_label"] for room in desk.get(reverse("admin:index")).context["app_list"]]
    assert rooms[:3] == ["articles", "people", "auth"]
    models = desk.get(reverse("admin:index")).context["app_list"][0]["models"]
    assert models[0]["object_name"] == "Article"


def test_scripts_get_words_from_everywhere_not_only_from_the_admin(desk, monkeypatch):
    asked = []
    monkeypatch.setattr(JavaScriptCatalog, "get_paths", lambda self, packages: asked.append(packages) or [])
    desk.get(reverse("admin:jsi18n"))
    assert asked == []  # Django reads single packages only when they are named


def test_there_is_no_switch_of_themes(desk):
    assert "theme-toggle" not in desk.get(reverse("admin:index")).content.decode()


def test_a_page_of_the_desk_has_no_inline_style_or_script(desk):
    html = desk.get(reverse("admin:articles_article_add")).content.decode()
    assert " style=" not in html
    assert "<style" not in html
    assert re.findall(r"<script(?![^>]*(?:src=|importmap))[^>]*>", html) == []


def test_the_first_page_tells_what_waits(desk):
    make.make_article("Một bài nháp")
    html = desk.get(reverse("admin:index")).content.decode()
    assert "state__exact=draft" in html


def test_what_waits_is_told_only_to_those_who_may_see_it(client):
    client.force_login(make.make_user("xem", "people.view_official"))
    assert client.get(reverse("admin:index")).context["waiting"] == []
