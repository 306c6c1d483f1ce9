"""Sections."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from articles.api.shapes.addresses import AnswerField, NewsField, PageField, SlugField


class SectionPage(PageField):
    """The page of a section."""

    def __init__(self, **options):
        super().__init__(**{"source": "slug", **options})

    def to_representation(self, value):
        """Return the address for a slug."""
        return super().to_representation(reverse("section", args=[value]))


class SectionSerializer(serializers.Serializer):
    """A part of the site: news, notices, economy and so on."""

    slug = SlugField()
    name = serializers.CharField(help_text=_("What the section is called."))
    url = SectionPage()
    api_url = AnswerField("section")
    articles_url = NewsField("section")
