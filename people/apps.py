"""Places, agencies, officials and the posts they hold."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    """Names the room for Django and the desk."""

    name = "people"
    verbose_name = _("People and places")

    def ready(self):
        """Let the room listen to its own changes."""
        from people import receivers  # noqa: F401
