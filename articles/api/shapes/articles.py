"""Articles: in a list, and whole."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from rest_framework import serializers

from articles.api.bodies import whole_html
from articles.api.shapes.addresses import AnswerField, PageField, SlugField
from articles.api.shapes.agencies import AgencyNameSerializer
from articles.api.shapes.officials import OfficialNameSerializer, SelfField
from articles.api.shapes.photos import AttachmentSerializer, PhotoSerializer
from articles.api.shapes.places import FiledPlaceSerializer, PlaceNameSerializer
from articles.api.shapes.sections import SectionSerializer
from articles.models.edition import ENGLISH


class ArticleNameSerializer(serializers.Serializer):
    """What a list and the article itself both tell."""

    slug = SlugField()
    title = serializers.CharField(help_text=_("The title."))
    summary = serializers.CharField(help_text=_("The summary; empty where the article has none."))
    section = SectionSerializer(help_text=_("Where on the site it stands."))
    event_on = serializers.DateField(allow_null=True, help_text=_("The day of the event, where it is known."))
    event_ends_on = serializers.DateField(allow_null=True, help_text=_("The last day of an event of several days."))
    published_at = serializers.DateTimeField(help_text=_("When it was published, in Vietnamese time (+07:00)."))
    updated_at = serializers.DateTimeField(
        source="changed_at", help_text=_("When it was last changed, in Vietnamese time (+07:00).")
    )
    url = PageField(help_text=_("The page for readers: its canonical address."))
    api_url = AnswerField("article")


class ArticleSerializer(ArticleNameSerializer):
    """An article as a list shows it."""

    teaser = serializers.CharField(help_text=_("What a card shows: the summary, else the first sentence of the text."))
    places = PlaceNameSerializer(many=True, source="districts", help_text=_("The places under which it is filed."))
    cover = PhotoSerializer(allow_null=True, help_text=_("Its first photo; null: it has none."))


class MentionSerializer(serializers.Serializer):
    """Somebody named in an article, as printed then."""

    name = serializers.CharField(source="printed_name", help_text=_("The name as printed."))
    titles = serializers.ListField(
        child=serializers.CharField(),
        source="first_titles",
        help_text=_("The titles as printed where the person is first named; they are never brought up to date."),
    )
    official = OfficialNameSerializer(
        allow_null=True, help_text=_("Who it is; null: not known, or not on public record.")
    )


class CorrectionSerializer(serializers.Serializer):
    """A public note that the article said something else before."""

    at = serializers.DateTimeField(help_text=_("When it was corrected."))
    text = serializers.CharField(help_text=_("What was wrong, and what is right."))


class HtmlField(serializers.CharField):
    """The text of an article as HTML that can stand anywhere."""

    def to_representation(self, article):
        """Return the HTML with whole addresses."""
        return whole_html(article, self.context["request"])


class EnglishHtmlField(HtmlField):
    """The English text of an article as HTML that can stand anywhere."""

    def to_representation(self, article):
        """Return the HTML with whole addresses, what stands below photos in English as far as it is ours."""
        with override(ENGLISH):
            return super().to_representation(article)


class EnglishEditionSerializer(serializers.Serializer):
    """The English edition of an article, as an editor wrote it."""

    title = serializers.CharField(source="title_en", help_text=_("The English title."))
    summary = serializers.CharField(source="summary_en", help_text=_("The English summary; empty: there is none."))
    html = EnglishHtmlField(source="*", help_text=_("The English text with the photos, as the Vietnamese one."))
    text = serializers.CharField(
        source="body_en_text", help_text=_("The English text without markup, one paragraph a line.")
    )
    url = PageField(source="english_path", help_text=_("The page for readers: its canonical address."))


class ArticleDetailSerializer(ArticleNameSerializer):
    """An article with everything that it names."""

    html = HtmlField(source="*", help_text=_("The text with its photos as clean HTML; all addresses in it are whole."))
    text = serializers.CharField(source="body_text", help_text=_("The text without markup, one paragraph a line."))
    byline = serializers.CharField(help_text=_("Who wrote it, as printed; empty: not told."))
    source = SelfField(lambda article: article.source, help_text=_("Where the text comes from; empty: not told."))
    publisher = serializers.CharField(source="told.publisher", help_text=_("The agency that publishes it, by name."))
    licence = serializers.CharField(
        source="told.licence", help_text=_("Under which terms it may be used, as the site says; empty: not told.")
    )
    language = SelfField(lambda article: "vi", help_text=_("The language of the text (BCP 47)."))
    places = FiledPlaceSerializer(
        many=True, source="districts", help_text=_("The places under which it is filed, with what became of them.")
    )
    agencies = AgencyNameSerializer(many=True, help_text=_("The agencies that it is about."))
    mentions = MentionSerializer(many=True, help_text=_("The people it names, in the order in which it does."))
    photos = PhotoSerializer(many=True, help_text=_("Its photos, in order."))
    attachments = AttachmentSerializer(many=True, help_text=_("Its documents."))
    corrections = CorrectionSerializer(many=True, help_text=_("What was corrected, the latest first."))
    english = EnglishEditionSerializer(
        allow_null=True, help_text=_("The English edition; null: nobody wrote one. Nothing is translated by a machine.")
    )
