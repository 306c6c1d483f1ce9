"""The documents of published articles."""

from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from articles.attaching.downloads import download
from articles.models import Article, Attachment


@require_safe
def attachment(request, slug, number, name):
    """Answer with a document while its article is published; under an earlier name lead to the present one.

    Caches ask again each time: what is withdrawn is gone at once.
    """
    public = Attachment.objects.filter(article__in=Article.objects.published().filter(slug=slug))
    found = get_object_or_404(public.select_related("article"), pk=number)
    if name != found.plain_name:
        return HttpResponseRedirect(found.get_absolute_url())
    answer = download(found)
    patch_cache_control(answer, no_cache=True, public=True)
    return answer
