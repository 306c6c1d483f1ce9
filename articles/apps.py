"""Articles, their photos and their way to the reader."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Names the room, and lets it register what it has to say in other rooms."""

    name = "articles"
    verbose_name = _("News")

    def ready(self):
        from articles import (  # noqa: F401 (registering is their effect)
            acts,
            attestation,
            duplicates,
            effects,
            evidence,
            handover,
            merging,
            pieces,
            receivers,
            record_changes,
            splitting,
        )
        from articles.api import checks  # noqa: F401
        from articles.checking import publication  # noqa: F401
