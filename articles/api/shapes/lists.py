"""A page of a list, and a problem."""

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers


class PageSerializer(serializers.Serializer):
    """A page of a list."""

    count = serializers.IntegerField(help_text=_("How many rows the whole list has."))
    page = serializers.IntegerField(help_text=_("Which page this is, from 1 on."))
    per_page = serializers.IntegerField(help_text=_("How many rows a page has at most."))
    next = serializers.URLField(allow_null=True, help_text=_("The next page; null: this is the last."))
    previous = serializers.URLField(allow_null=True, help_text=_("The page before; null: this is the first."))


def page_of_rows(serializer):
    """Return the serializer of a page of rows that `serializer` tells: ArticleSerializer gives ArticlePage."""
    name = serializer.__name__.removesuffix("Serializer")
    fields = {
        "results": serializer(many=True, help_text=_("The rows of this page.")),
        "__doc__": PageSerializer.__doc__,
    }
    return type(f"{name}PageSerializer", (PageSerializer,), fields)


class ProblemSerializer(serializers.Serializer):
    """What was wrong with a request (RFC 9457)."""

    type = serializers.URLField(help_text=_("The kind of problem: an address at which it is explained."))
    title = serializers.CharField(help_text=_("The kind of problem in words."))
    status = serializers.IntegerField(help_text=_("The status of the answer."))
    detail = serializers.CharField(help_text=_("What was wrong this time, in plain words."))
    instance = serializers.CharField(help_text=_("The address that was asked for, without the site."))
    parameter = serializers.CharField(required=False, help_text=_("The parameter it is about."))
    withdrawn_at = serializers.DateTimeField(
        required=False, allow_null=True, help_text=_("Of an article that was withdrawn: when.")
    )
