"""Somebody named in an article who is not on record yet is put there without leaving the article."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import expect

from articles.models import Role
from tests import factories as make
from tests.browser.newsroom import form, press
from tests.browser.test_desk import assert_nothing_blocked

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_an_official_is_added_from_the_form_of_an_article(sign_in, agency):
    article = make.make_article("Một", publisher=agency)
    mention = make.make_mention(article, None, "Trưởng phòng Vũ Văn Út", printed_name="Vũ Văn Út")
    page = sign_in("an", "editor")
    Role.objects.create(account=User.objects.get(username="an"), name="people")
    page.goto(form(article))
    page.locator("#id_title").fill("Chưa lưu")
    with page.expect_popup() as opened:
        page.locator("#add_id_mentions-0-official").click()
    popup = opened.value
    popup.locator("#id_name").fill("Vũ Văn Út")
    popup.locator("[name=_save]").click()
    expect(page.locator("#mentions-0 .select2-selection__rendered").first).to_contain_text("Vũ Văn Út")
    expect(page.locator("#id_title")).to_have_value("Chưa lưu")
    press(page, "[name=_continue]")
    mention.refresh_from_db()
    assert mention.official.name == "Vũ Văn Út"
    assert_nothing_blocked(page)


def test_who_does_not_keep_people_is_not_offered_it(sign_in, agency):
    article = make.make_article("Một", publisher=agency)
    make.make_mention(article, None, "Trưởng phòng Vũ Văn Út", printed_name="Vũ Văn Út")
    page = sign_in("an", "editor")
    page.goto(form(article))
    expect(page.locator("#id_mentions-0-printed_name")).to_have_value("Vũ Văn Út")
    expect(page.locator("#add_id_mentions-0-official")).to_have_count(0)
