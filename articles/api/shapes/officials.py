"""Officials, and the posts they hold or held."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from articles.api.shapes.addresses import AddressField, AnswerField, NewsField, PageField, SlugField
from articles.api.shapes.agencies import AgencyNameSerializer
from people.popolo.dates import popolo_date
from people.templatetags.records import post_name, post_title


class SelfField(serializers.CharField):
    """What a function says of the whole row."""

    def __init__(self, function, **options):
        super().__init__(**{"source": "*", **options})
        self.function = function

    def to_representation(self, value):
        """Return the text."""
        return self.function(value)


class PartialDateField(serializers.CharField):
    """A day of which perhaps only the month or the year is known."""

    def to_representation(self, value):
        """Return the text, or None where no such text can say it."""
        return popolo_date(value)


class InForceField(serializers.BooleanField):
    """Whether a post is held today."""

    def to_representation(self, value):
        """Return True, False, or None where it cannot be told; nobody holds a post of an agency that has ended."""
        today = timezone.localdate()
        return value.in_force(today) if value.position.agency.existed_on(today) else False


class OfficialNameSerializer(serializers.Serializer):
    """An official, in short."""

    slug = SlugField()
    name = serializers.CharField(help_text=_("The name of the official."))
    url = PageField()
    api_url = AnswerField("official")


class PostSerializer(serializers.Serializer):
    """A post that an official holds or held."""

    title = SelfField(post_title, help_text=_("The title without its agency: Giám đốc."))
    name = SelfField(post_name, help_text=_("The title with its agency: Giám đốc Sở Công Thương tỉnh Sơn Lĩnh."))
    agency = AgencyNameSerializer(source="position.agency", help_text=_("The agency to which the post belongs."))
    start = PartialDateField(
        allow_null=True, help_text=_("The first day, as far as it is known: 2019, 2019-05 or 2019-05-17.")
    )
    end = PartialDateField(allow_null=True, help_text=_("The last day, written alike; null: none is on record."))
    in_force = InForceField(
        source="*", allow_null=True, help_text=_("Whether it is held today; null: it cannot be told.")
    )
    is_acting = serializers.BooleanField(help_text=_("Whether the official is, or was, only acting."))
    is_confirmed = serializers.BooleanField(
        help_text=_("Whether a decision or an editor confirms it; false: it was only read in published news.")
    )
    attested_on = serializers.DateField(
        allow_null=True, help_text=_("Of what was only read: the day of the event in the news.")
    )
    decision_number = serializers.CharField(help_text=_("The number of the decision; empty: not on record."))
    decision_on = serializers.DateField(allow_null=True, help_text=_("The day of the decision."))


class OfficialSerializer(OfficialNameSerializer):
    """Somebody who holds or held public posts."""

    distinction = serializers.CharField(help_text=_("A line that tells people of the same name apart; mostly empty."))
    articles_url = NewsField("official", help_text=_("The list of the news that names the official, as JSON."))
    posts = PostSerializer(many=True, help_text=_("The posts on public record, the latest first."))


class PortraitField(AddressField):
    """The address of a portrait."""

    def get_attribute(self, instance):
        """Return the path, or None where there is no portrait."""
        return instance.portrait.url if instance.portrait else None


class OfficialDetailSerializer(OfficialSerializer):
    """An official with contact and other names."""

    other_names = serializers.ListField(
        child=serializers.CharField(), source="shown_names", help_text=_("Other spellings of the name.")
    )
    portrait = PortraitField(allow_null=True, help_text=_("The portrait, 400 by 500 pixels."))
    phone = serializers.CharField(help_text=_("The official telephone; empty: none."))
    email = serializers.CharField(help_text=_("The official e-mail; empty: none."))
