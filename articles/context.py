"""What every page needs to know about its site."""

from django.conf import settings
from django.utils.functional import SimpleLazyObject

from articles.models import SiteProfile
from cms.languages import domestic, foreign, other_language


def site(request):
    """Add the site's profile (read only where a template uses it), whether this is the demo, and the languages.

    `foreign` is the attribute of what stays Vietnamese on an English page, `domestic` that of what is English in there.
    """
    code, path = other_language(request.path)
    return {
        "site": SimpleLazyObject(SiteProfile.current),
        "is_demo": settings.DEMO,
        "foreign": foreign(),
        "domestic": domestic(),
        "other_language": {"code": code, "path": path},
    }
