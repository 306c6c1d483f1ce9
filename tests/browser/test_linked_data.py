"""Linked data in Chromium: data that no policy forbids and no browser runs."""

import json

import pytest

from tests.factories import make_district, make_mention, make_published

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_no_browser_complains_of_linked_data_or_runs_it(new_page, agency):
    article = make_published("</script><script>document.title = 'ran'</script>", districts=[make_district()])
    make_mention(article, None, "Giám đốc")
    page, complaints = new_page(), []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    for row in (article, article.districts.get(), article.mentions.get().official):
        page.goto(row.get_absolute_url())
        texts = page.locator('script[type="application/ld+json"]').all_text_contents()
        assert [json.loads(text)["@context"] for text in texts] == ["https://schema.org"] * 2
        assert page.title() != "ran"
    assert complaints == []
