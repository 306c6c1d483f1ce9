"""A Word file in an old font, a saved page and a package of pictures become right drafts through the desk."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from articles.models import Article
from cms.text import clean
from tests.browser.test_intake import desk  # noqa: F401 (a fixture)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
CASES = Path(__file__).parents[1] / "articles" / "intake" / "cases"
LABELS = {
    label["file"]: label
    for line in (CASES / "gold.jsonl").read_text("utf-8").splitlines()
    if (label := json.loads(line))
}
WITHOUT_FILES = {"36-doan-hung.html"}  # a page saved alone: its pictures stayed on the portal


@pytest.mark.parametrize("name", ["28-thai-thuy.docx", "36-doan-hung.html", "45-krong-bong.zip"])
def test_a_file_becomes_a_right_draft(desk, name):  # noqa: F811
    label = LABELS[name]
    desk.goto("/admin/articles/proposal/send/")
    desk.locator("#id_files").set_input_files(str(CASES / name))
    desk.locator("#content .submit-row .default").click()
    with desk.expect_navigation():
        desk.locator(".outcome-read a").click()
    with desk.expect_navigation():
        desk.locator(".submit-row [value=make]").click()
    expect(desk.locator("#id_title")).to_have_value(clean(label["title"]))
    article = Article.objects.get()
    assert str(article.event_on) == label["event_date"]
    told = {mention.printed_name: [title.text for title in mention.first_titles] for mention in article.mentions.all()}
    wanted = {official["name"]: official["titles"] for official in label["officials"]}
    right = [person for person, titles in wanted.items() if told.get(person) == titles]
    assert len(right) >= len(wanted) - 1
    assert {photo.caption for photo in article.photos.all()} >= {clean(shown(text)) for text in label["captions"][:2]}
    assert all(bool(photo.picture) == (name not in WITHOUT_FILES) for photo in article.photos.all())


def shown(caption):
    """Return a caption as the article has it: without the photographer."""
    return caption.partition(". Ảnh:")[0]
