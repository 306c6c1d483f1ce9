"""The site's own address, for what needs whole addresses: canonical links, linked data, letters."""

from django.conf import settings


def site_address(request):
    """Return "https://…" without a slash at the end: the setting SITE_URL, else how the reader came here."""
    return settings.SITE_URL or f"{request.scheme}://{request.get_host()}"
