"""The desk: Django's admin with our site class."""

from django.contrib.admin.apps import AdminConfig
from django.core import checks

NEWSROOM = {"articles", "people", "auth"}


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
        keep_to_the_newsroom(admin.site)
        checks.register(check_options, checks.Tags.admin)


def keep_to_the_newsroom(site):
    """Take what libraries put on the desk (task results) away again: it is no editor's matter."""
    site.unregister([model for model in site._registry if model._meta.app_label not in NEWSROOM])
