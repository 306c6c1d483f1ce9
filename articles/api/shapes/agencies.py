"""Agencies."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from articles.api.shapes.addresses import AddressField, AnswerField, NewsField, PageField, SlugField
from articles.api.shapes.places import PlaceNameSerializer
from people.models import AgencyKind, EndState


class AgencyNameSerializer(serializers.Serializer):
    """An agency, in short."""

    slug = SlugField()
    name = serializers.CharField(help_text=_("The name with its place: Sở Công Thương tỉnh Sơn Lĩnh."))
    kind = serializers.ChoiceField(AgencyKind.choices, help_text=_("What sort of body it is."))
    ends_on = serializers.DateField(
        allow_null=True, source="last_day", help_text=_("The last day of the agency; null: it still exists.")
    )
    url = PageField()
    api_url = AnswerField("agency")


class AgencySerializer(AgencyNameSerializer):
    """A body of party, state, front or unions."""

    starts_on = serializers.DateField(allow_null=True, help_text=_("The first day of the agency, where it is known."))
    end_state = serializers.ChoiceField(
        EndState.choices, allow_blank=True, help_text=_("How it ended; empty: it has not, or it is not on record.")
    )
    place = PlaceNameSerializer(
        allow_null=True, source="shown_place", help_text=_("Its place; null: a body of the whole country.")
    )
    articles_url = NewsField("agency", help_text=_("The list of the news about it, as JSON."))


class OfficialsField(AddressField):
    """The list of those who hold or held posts in an agency."""

    def to_representation(self, value):
        """Return the address for a slug."""
        return super().to_representation(f"{reverse('api_officials')}?agency={value}")


class AgencyDetailSerializer(AgencySerializer):
    """An agency with what it belongs to and its history."""

    other_names = serializers.ListField(
        child=serializers.CharField(), source="shown_names", help_text=_("Other spellings of the name.")
    )
    parent = AgencyNameSerializer(
        allow_null=True, source="shown_parent", help_text=_("The agency that it is, or was, part of.")
    )
    predecessors = AgencyNameSerializer(many=True, source="before", help_text=_("The agencies that it came from."))
    successors = AgencyNameSerializer(many=True, source="after", help_text=_("The agencies that followed it."))
    officials_url = OfficialsField(
        source="slug", help_text=_("The list of those who hold or held posts in it, as JSON.")
    )
