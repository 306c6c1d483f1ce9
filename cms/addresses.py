"""The site's own address, for what needs whole addresses: canonical links, linked data, feeds, sitemaps, letters."""

from urllib.parse import urljoin, urlsplit

from django.conf import settings


def site_address(request):
    """Return "https://…" without a slash at the end: the setting SITE_URL, else how the reader came here."""
    return settings.SITE_URL or f"{request.scheme}://{request.get_host()}"


def authority():
    """Return the name under which ids are made (RFC 4151, Message-ID); it must not depend on how a reader got here."""
    return urlsplit(settings.SITE_URL).hostname or "localhost"


def whole(here, path):
    """Return the whole address of a path of the site `here`; one that is whole (of files kept elsewhere) stays.

    >>> whole("https://tin.example.vn", "/tin-tuc/")
    'https://tin.example.vn/tin-tuc/'
    """
    return urljoin(f"{here}/", path)
