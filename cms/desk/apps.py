"""The desk: Django's admin with our site class."""

from django.contrib.admin.apps import AdminConfig
from django.core import checks


class DeskConfig(AdminConfig):
    """Makes `django.contrib.admin.site` ours."""

    default_site = "cms.desk.site.DeskSite"

    def ready(self):
        """Register every room's admin, then look over their options."""
        from django.contrib import admin

        from cms.desk.accounts import take_over
        from cms.desk.checks import check_options

        super().ready()
        take_over(admin.site)
        checks.register(check_options, checks.Tags.admin)
