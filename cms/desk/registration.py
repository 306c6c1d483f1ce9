"""Filling the desk. Its forms, tables and file formats are half of what a start imports, and only pages need them."""

from functools import cache

from django.contrib import admin

from cms.accounts.admin import take_over

NEWSROOM = {"articles", "people", "auth", "audit"}


@cache
def fill_desk():
    """Register every room's admin on the desk. The addresses ask for it; what needs none starts without."""
    admin.autodiscover()
    take_over(admin.site)
    keep_to_the_newsroom(admin.site)


def keep_to_the_newsroom(site):
    """Take what libraries put on the desk (task results) away again: it is no editor's matter."""
    site.unregister([model for model in site._registry if model._meta.app_label not in NEWSROOM])
