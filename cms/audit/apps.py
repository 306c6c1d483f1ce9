"""The audit log as an app: it has a table."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AuditConfig(AppConfig):
    """Names the app for Django."""

    name = "cms.audit"
    label = "audit"
    verbose_name = _("Audit log")
