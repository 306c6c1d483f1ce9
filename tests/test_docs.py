"""Docs that can fail: settings, commands, states, links and the words on the screen are those that exist."""

import re
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.core.management import get_commands

from articles.models import State
from articles.workflow import ACTIONS

ROOT = Path(settings.BASE_DIR)
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
OURS = {"cms", "articles", "people"}


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def test_every_setting_from_the_environment_is_in_the_readme():
    used = set(re.findall(r'env\.\w+\(\s*"([A-Z_]+)"', read("cms/settings.py")))
    assert {name for name in used if f"`{name}`" not in read("README.md")} == set()


def test_every_command_of_ours_is_named_in_the_docs():
    told = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    ours = {name for name, app in get_commands().items() if app in OURS}
    assert {name for name in ours if name not in told} == set()


def test_every_state_and_action_is_in_the_data_model():
    page = read("docs/data-model.md")
    assert {word for word in [*State.values, *ACTIONS] if word not in page} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_within_the_repository_lead_somewhere(page):
    targets = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
    targets += re.findall(r'src="([^":]+)"', page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_words_of_the_screen_in_the_editors_guide_are_those_of_the_catalogue():
    catalogue = polib.pofile(str(ROOT / "locale/vi/LC_MESSAGES/django.po"))
    shown = {entry.msgstr.casefold() for entry in catalogue}
    told = re.findall(r"\*\*([^*,.]+)\*\*", read("docs/editing.md"))
    assert {word for word in told if word.casefold() not in shown} == {"đậm"}
