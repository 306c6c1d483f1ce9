"""A list without rows says what will stand there, or that the filters leave nothing."""

import pytest
from django.urls import reverse

from tests import factories as make
from tests.articles.workflow.states import in_role

pytestmark = pytest.mark.django_db
LIST = reverse("admin:articles_article_changelist")


def test_an_empty_list_says_how_to_begin(desk):
    page = desk.get(LIST).content.decode()
    assert "Chưa có bài nào." in page
    assert f'class="button" href="{reverse("admin:articles_article_add")}"' in page


def test_who_may_not_add_is_offered_no_button(client):
    client.force_login(in_role("inspector"))
    page = client.get(LIST).content.decode()
    assert "Chưa có bài nào." in page
    assert 'class="button" href' not in page


def test_words_that_find_nothing_lead_back_to_the_whole_list(desk):
    make.make_article("Có một bài")
    page = desk.get(LIST, {"q": "khongcobainay"}).content.decode()
    assert f'<a href="{LIST}">Xem tất cả</a>' in page


@pytest.mark.parametrize("name", ["articles_finding", "people_official", "articles_page", "people_agency"])
def test_every_list_says_something(desk, name):
    assert 'class="empty-list"' in desk.get(reverse(f"admin:{name}_changelist")).content.decode()
