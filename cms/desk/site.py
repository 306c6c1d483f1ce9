"""The desk's site class."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _


class DeskSite(admin.AdminSite):
    """Django's admin under our name."""

    site_header = site_title = "Cổng Tin"
    index_title = _("The desk")
