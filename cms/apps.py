"""The project as an app: its commands, static files and template tags."""

from django.apps import AppConfig


class CmsConfig(AppConfig):
    """Names the project package for Django."""

    name = "cms"
    verbose_name = "Cổng Tin"
