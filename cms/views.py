"""Answers about the site itself: what robots and watchers ask, and the pages for what went wrong."""

import sys
from datetime import timedelta

from django.conf import settings
from django.db import Error, InterfaceError, OperationalError, connection
from django.http import HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import requires_csrf_token
from django.views.decorators.http import require_safe

from articles.likely import likely
from articles.models import SiteProfile
from cms.addresses import site_address

SECURITY_TEXT_DAYS = 180  # RFC 9116: less than a year
RETRY_AFTER = 120  # seconds, where the database does not answer
LAST_RESORT = (
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>500</title>'
    "<h1>Trang đang gặp sự cố</h1><p>Xin vui lòng thử lại sau ít phút.</p></html>"
)


@require_safe
def robots(request):
    """Let robots read everything that is public. Search pages say `noindex` themselves, so they must be readable.

    The desk is not named: its answers say `noindex` too, and where it is need not be told to everybody.
    """
    here = site_address(request)
    lines = [
        "User-agent: *",
        "Disallow: /xem-thu/",
        "Disallow: /en/xem-thu/",
        "Disallow: /theo-doi/",
        "Disallow: /en/theo-doi/",
        "",
        *(f"Sitemap: {here}{reverse(name)}" for name in ("sitemap", "news_sitemap")),
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@require_safe
def security(request):
    """Say whom to tell about a weakness of the site (RFC 9116)."""
    site, here = SiteProfile.current(), site_address(request)
    expires_at = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=SECURITY_TEXT_DAYS)
    lines = [
        f"Contact: mailto:{site.email}" if site.email else f"Contact: {here}/",
        f"Expires: {expires_at:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: vi, en",
        f"Canonical: {here}{request.path}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@require_safe
@never_cache
def live(request):
    """Say that the process answers; looks at nothing else."""
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
@never_cache
def ready(request):
    """Say whether the database answers too; 503 where it does not."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM articles_siteprofile WHERE id = 0")
    except Error:
        return HttpResponse("database\n", content_type="text/plain", status=503)
    return HttpResponse("ok\n", content_type="text/plain")


@requires_csrf_token
def bad_request(request, exception=None):
    """Answer a request that cannot be read."""
    return render(request, "errors/400.html", status=400)


@requires_csrf_token
def forbidden(request, exception=None):
    """Answer a request that is not allowed."""
    return render(request, "errors/403.html", status=403)


@requires_csrf_token
def not_found(request, exception=None):
    """Answer an address at which nothing stands, with what may have been looked for."""
    return render(request, "errors/404.html", {"likely": likely(request.path)}, status=404)


@requires_csrf_token
def too_many(request, exception=None):
    """Answer somebody who tries the same too often; allauth, which counts, looks for this in the addresses."""
    return render(request, "errors/429.html", status=429)


@requires_csrf_token
def csrf_failure(request, reason=""):
    """Answer a form that was sent without the token of its page."""
    return render(request, "errors/csrf.html", status=403)


def failed(request):
    """Answer after a fault of ours, without the database and, if the templates are at fault, without them.

    Where the database does not answer, that passes: 503, which tells robots to come again and to forget nothing.
    """
    is_passing = isinstance(sys.exception(), (OperationalError, InterfaceError))
    status = 503 if is_passing else 500
    try:
        page = render_to_string(f"errors/{status}.html", {"site": SiteProfile(), "is_demo": settings.DEMO})
    except Exception:  # whatever it is, the reader gets a page
        page = LAST_RESORT
    return HttpResponse(page, status=status, headers={"Retry-After": str(RETRY_AFTER)} if is_passing else {})
