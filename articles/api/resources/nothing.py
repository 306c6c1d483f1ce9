"""Addresses below the API's at which nothing stands."""

from django.http import Http404

from articles.api.answers import Answer


class NothingAnswer(Answer):
    """Answers 404 as a problem, not as a page."""

    schema = None

    def get(self, request):
        """Say that nothing stands here."""
        raise Http404
