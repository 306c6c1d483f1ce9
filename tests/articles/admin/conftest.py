"""Accounts that work at the desk."""

import pytest

from tests import factories as make


@pytest.fixture
def writer(client):
    """A client signed in as somebody who writes and submits."""
    rights = ["articles.add_article", "articles.change_article", "articles.view_article", "articles.submit_article"]
    client.force_login(make.make_user("phong-vien", *rights))
    return client


@pytest.fixture
def reader(client):
    """A client signed in as somebody who only looks: articles, pictures, raw texts."""
    client.force_login(make.make_user("xem", "articles.view_article", "articles.change_article"))
    return client
