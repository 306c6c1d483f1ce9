"""The form of an article: opened, changed, sent."""

from django.urls import reverse

from tests.posting import form_data


def address(article=None):
    """Return the address of the form of an article, or of a new one."""
    if article is None:
        return reverse("admin:articles_article_add")
    return reverse("admin:articles_article_change", args=[article.pk])


def send(client, article=None, button="_continue", value="1", **changes):
    """Open the form of an article, change something, press a button; return the answer."""
    page = client.get(address(article))
    return client.post(address(article), {**form_data(page, **changes), button: value})
