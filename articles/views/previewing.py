"""The public page of an article that is not public, with its pictures and documents from private storage."""

import re

from django.template.loader import render_to_string
from django.utils import timezone

from articles.models import Article
from articles.pictures import rendition_url
from articles.views.story import ArticlePage
from cms.images import RENDITIONS

NO_SLUG = "xem-thu"
SOURCE = re.compile("<source [^>]*>")  # a file that a browser may choose: those of drafts are not there
NEVER_KEPT = {
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "Referrer-Policy": "no-referrer",
}


def never_kept(answer):
    """Return an answer with headers that keep robots and caches away."""
    for name, value in NEVER_KEPT.items():
        answer[name] = value
    return answer


def page_of(request, article, picture_address, attachment_address, is_marked=False):
    """Return the HTML of the page as readers will see it.

    `picture_address` is a function of (photo's number, size), `attachment_address` of an attachment: those of
    drafts have no public address. With `is_marked` a line says that the page is not published.
    """
    article = Article.objects.for_page().get(pk=article.pk)
    article.slug = article.slug or NO_SLUG
    article.published_at = article.published_at or article.publish_at or timezone.now()
    view = ArticlePage()
    view.setup(request, slug=article.slug)
    view.object = article
    context = view.get_context_data() | {"is_preview": is_marked}
    html = render_to_string(ArticlePage.template_name, context, request)
    for attachment in context["attachments"]:
        html = html.replace(attachment.get_absolute_url(), attachment_address(attachment))
    html = SOURCE.sub("", html)
    for photo in article.photos.all():
        if photo.picture_id:
            for size in RENDITIONS:
                html = html.replace(rendition_url(photo, size), picture_address(photo.pk, size))
    return html
