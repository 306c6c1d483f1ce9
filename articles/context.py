"""What every page needs to know about its site."""

from django.conf import settings
from django.utils.functional import SimpleLazyObject

from articles.models import SiteProfile


def site(request):
    """Add the site's profile (read only where a template uses it) and whether this is the demo."""
    return {"site": SimpleLazyObject(SiteProfile.current), "is_demo": settings.DEMO}
