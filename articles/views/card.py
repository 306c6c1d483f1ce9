"""The picture that stands for an article where its address is shared."""

from django.http import HttpResponse
from django.utils.cache import get_conditional_response
from django.views.generic.detail import BaseDetailView

from articles.cards.keeping import card_file, card_of
from articles.models import Article, SiteProfile
from articles.views.story import AnswersForWithdrawn


class ArticleCard(AnswersForWithdrawn, BaseDetailView):
    """The card of a published article in the language of the address, a JPEG file; parameters change nothing.

    Caches ask again each time, and get no bytes that they have: the card of what is withdrawn is gone
    at once.
    """

    queryset = Article.objects.published().select_related("section").without_text()

    def render_to_response(self, context):
        """Answer with the file, drawn if need be, or that it has not changed."""
        cover = self.object.photos.filter(picture__isnull=False).select_related("picture").first()
        told = self.object, SiteProfile.current(), cover
        answer = HttpResponse(content_type="image/jpeg", headers={"Cache-Control": "public, no-cache"})
        answer["ETag"] = f'"{card_of(*told).version}"'
        known = get_conditional_response(self.request, etag=answer["ETag"], response=answer)
        if known is answer:
            answer.content = card_file(*told)
        return known
