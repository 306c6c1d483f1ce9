"""The desk: Django's admin with our site class."""

from django.contrib.admin.apps import SimpleAdminConfig
from django.core import checks


class DeskConfig(SimpleAdminConfig):
    """Makes `django.contrib.admin.site` ours. It is filled by `fill_desk`, which commands do without."""

    default_site = "cms.desk.site.DeskSite"

    def ready(self):
        """Look over the desk with the other system checks, once it is filled; note who enters."""
        from cms.accounts import entries, idle, presence  # noqa: F401 (receiving is their effect)
        from cms.desk.checks import check_desk

        checks.register(check_desk, checks.Tags.admin)
