"""Addresses as fields: always whole ones, so that an answer can be read by itself."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from cms.addresses import site_address, whole


class AddressField(serializers.URLField):
    """A path of this site as a whole address."""

    def to_representation(self, value):
        """Return the address."""
        return whole(site_address(self.context["request"]), str(value))


class PageField(AddressField):
    """The page that readers see of a row."""

    def __init__(self, **options):
        options.setdefault("source", "get_absolute_url")
        super().__init__(**{"help_text": _("The page for readers."), **options})


class AnswerField(AddressField):
    """The row's own answer of the API; `kind` is the name of its page."""

    def __init__(self, kind, **options):
        super().__init__(**{"source": "slug", "help_text": _("The same with all details, as JSON."), **options})
        self.kind = kind

    def to_representation(self, value):
        """Return the address for a slug."""
        return super().to_representation(reverse(f"api_{self.kind}", args=[value]))


class NewsField(AddressField):
    """The list of the news of a row; `parameter` is the filter that names it."""

    def __init__(self, parameter, **options):
        super().__init__(**{"source": "slug", "help_text": _("The list of its news, as JSON."), **options})
        self.parameter = parameter

    def to_representation(self, value):
        """Return the address for a slug."""
        return super().to_representation(f"{reverse('api_articles')}?{self.parameter}={value}")


class SlugField(serializers.CharField):
    """The name of a row in addresses."""

    def __init__(self, **options):
        super().__init__(**{"help_text": _("Its name in addresses and parameters; it never changes."), **options})
