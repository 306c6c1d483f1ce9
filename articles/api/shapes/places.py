"""Places, with what they came from and what they became."""

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from articles.api.shapes.addresses import AnswerField, NewsField, PageField, SlugField
from people.models import Tier


class PlaceNameSerializer(serializers.Serializer):
    """A place, in short."""

    slug = SlugField()
    name = serializers.CharField(help_text=_("The name with its tier word: Huyện Nậm Thượng."))
    tier = serializers.ChoiceField(Tier.choices, help_text=_("The level of local government."))
    ends_on = serializers.DateField(allow_null=True, help_text=_("The last day of the unit; null: it still exists."))
    url = PageField()
    api_url = AnswerField("district")


class PlaceStepSerializer(serializers.Serializer):
    """A place directly before or after another."""

    place = PlaceNameSerializer(help_text=_("The other place."))
    resolution = serializers.CharField(help_text=_("The resolution that says so; empty where it is not on record."))


class FiledPlaceSerializer(PlaceNameSerializer):
    """A place under which an article is filed, with what became of it."""

    starts_on = serializers.DateField(allow_null=True, help_text=_("The first day of the unit, where it is known."))
    parent = PlaceNameSerializer(allow_null=True, help_text=_("The place that it is, or was, part of."))
    successors = PlaceStepSerializer(many=True, source="followers", help_text=_("The places that followed it."))


class PlaceSerializer(PlaceNameSerializer):
    """A unit of local government during one stretch of its life."""

    code = serializers.CharField(help_text=_("The official code; codes were used again in 2025. Empty: none."))
    starts_on = serializers.DateField(allow_null=True, help_text=_("The first day of the unit, where it is known."))
    parent = PlaceNameSerializer(
        allow_null=True, source="shown_parent", help_text=_("The place that it is, or was, part of.")
    )
    articles_url = NewsField("district", help_text=_("The list of its news, with what came before it, as JSON."))


class PlaceDetailSerializer(PlaceSerializer):
    """A place with its history."""

    other_names = serializers.ListField(
        child=serializers.CharField(), source="shown_names", help_text=_("Other spellings of the name.")
    )
    predecessors = PlaceStepSerializer(many=True, source="before", help_text=_("The places that it came from."))
    successors = PlaceStepSerializer(many=True, source="after", help_text=_("The places that followed it."))
