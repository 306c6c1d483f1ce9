"""The desk: Django's admin with our site class."""

from django.contrib.admin.apps import AdminConfig


class DeskConfig(AdminConfig):
    """Makes `django.contrib.admin.site` ours."""

    default_site = "cms.desk.site.DeskSite"
