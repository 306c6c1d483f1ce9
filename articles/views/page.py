"""Plain pages."""

from django.views.generic import DetailView

from articles.body import first_sentence
from articles.models import Page
from articles.rendering import plain_html


class PlainPage(DetailView):
    """A public page; one that is not public answers 404 like one that does not exist."""

    queryset = Page.objects.public_rows()
    template_name = "articles/page.html"
    context_object_name = "plain"

    def get_context_data(self, **kwargs):
        """Add the text, and what search engines show of it."""
        body = self.object.body
        return super().get_context_data(body=plain_html(body), teaser=first_sentence(body), **kwargs)
