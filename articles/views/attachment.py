"""The documents of published articles."""

from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.cache import get_conditional_response, patch_cache_control
from django.views.decorators.http import require_safe

from articles.attaching.downloads import download
from articles.models import Article, Attachment


@require_safe
def attachment(request, slug, number, name):
    """Answer with a document while its article is published; under an earlier name lead to the present one.

    Caches ask again each time, and get no bytes that they have: what is withdrawn is gone at once.
    """
    public = Attachment.objects.filter(article__in=Article.objects.published().filter(slug=slug))
    found = get_object_or_404(public.select_related("article"), pk=number)
    if name != found.plain_name:
        return HttpResponseRedirect(found.get_absolute_url())
    etag = f'"{found.sha256}"'
    if known := get_conditional_response(request, etag=etag):
        return known
    answer = download(found)
    answer["ETag"] = etag
    patch_cache_control(answer, no_cache=True, public=True)
    return answer
