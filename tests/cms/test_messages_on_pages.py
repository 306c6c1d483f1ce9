"""Pages are Vietnamese through and through: no word of English is left on what the desk and the public see."""

import json
import re

import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse

from tests.factories import make_published

# English words that are no Vietnamese syllables even without marks.
ENGLISH = re.compile(
    r"\b(the|of|and|is|are|was|this|that|these|with|for|from|not|add|added|change|changed|delete|deleted|save|saved|"
    r"select|selected|search|filter|filters|home|name|names|title|date|time|user|users|group|groups|password|"
    r"permission|permissions|view|history|article|articles|agency|agencies|place|places|official|officials|position|"
    r"positions|photo|photos|section|state|draft|published|submit|publish|withdraw|please|error|page|pages|results?|"
    r"task|tasks|database|you|your|there|here|all|any|every)\b",
    re.IGNORECASE,
)
HIDDEN = re.compile(r"<(script|style)\b.*?</\1>|<!--.*?-->", re.DOTALL)
SAID = re.compile(r'(?:\b(?:alt|title|placeholder|aria-label)|type="submit" value)="([^"]*)"')


def english(html):
    """Return the English words that a reader of the page meets, each with what stands around it."""
    html = HIDDEN.sub(" ", html)
    text = " ".join([*SAID.findall(html), re.sub(r"<[^>]+>", " ", html)])
    text = re.sub(r"\S+@\S+|https?://\S+|@/\./\+/-/_", " ", text)
    return [re.sub(r"\s+", " ", text[max(0, hit.start() - 40) : hit.end() + 40]) for hit in ENGLISH.finditer(text)]


def desk_pages():
    """Return (name, address) of the first page, the lists and the empty forms of the desk."""
    names = [f"{model._meta.app_label}_{model._meta.model_name}" for model in admin.site._registry]
    pages = [(f"{name} {kind}", f"admin:{name}_{kind}") for name in names for kind in ("changelist", "add")]
    return [("index", "admin:index"), ("password", "admin:password_change"), *pages]


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "address"), desk_pages(), ids=lambda value: value.replace("admin:", ""))
def test_desk_speaks_vietnamese(name, address, admin_client):
    """Where nobody may add a row by hand, the page that says so is looked at."""
    assert english(admin_client.get(reverse(address), follow=True).text) == []


@pytest.mark.django_db
def test_refused_form_of_the_desk_speaks_vietnamese(admin_client):
    answer = admin_client.post(reverse("admin:people_official_add"), {"name": "", "email": "không phải thư"})
    assert "errornote" in answer.text
    assert english(answer.text) == []


@pytest.mark.django_db
def test_sign_in_speaks_vietnamese(client):
    answer = client.post(reverse("account_login"), {"login": "khong-co", "password": "sai"})
    assert "errornote" in answer.text
    assert english(answer.text) == []


@pytest.mark.django_db
def test_scripts_of_the_desk_know_vietnamese(admin_client):
    words = {"Toggle fullscreen": "Bật, tắt toàn màn hình", "Choose all %s": "Chọn tất cả %s", "Today": "Hôm nay"}
    text = admin_client.get(reverse("admin:jsi18n")).text
    assert [name for name, word in words.items() if f'"{name}": {json.dumps(word)}' not in text] == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address", ["/", "/tin-tuc/", "/can-bo/", "/co-quan/", "/dia-ban/", "/khong-co/", "/tin-tuc/?district=x"]
)
def test_public_pages_speak_vietnamese(address, client):
    make_published("Khai giảng lớp xóa mù chữ")
    assert english(client.get(address).text) == []


def test_rooms_have_vietnamese_names():
    shown = {model._meta.app_label for model in admin.site._registry}
    assert [label for label in shown if ENGLISH.search(str(apps.get_app_config(label).verbose_name))] == []
