"""What the pages about versions share."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.response import TemplateResponse


def seen_article(model_admin, request, number):
    """Return the article of a number. Raises Http404, and PermissionDenied where the account may not see it."""
    article = model_admin.get_object(request, str(number))
    if article is None:
        raise Http404
    if not model_admin.has_view_permission(request, article):
        raise PermissionDenied
    return article


def page_of(model_admin, request, article, name, context, status=200):
    """Return the page `name` about an article."""
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": article,
        "media": model_admin.media,
        **context,
    }
    return TemplateResponse(request, f"admin/articles/versions/{name}.html", context, status=status)
