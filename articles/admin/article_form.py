"""The form in which an article is written."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.documents import SEVERAL_HELP as SEVERAL_DOCUMENTS_HELP
from articles.admin.documents import SeveralDocumentsField
from articles.admin.editor import BodyEditor
from articles.admin.uploads import SEVERAL_HELP, ReusedField, SeveralPicturesField
from articles.body.plain import body_of_text, text_of_body
from articles.models import Article, Picture
from cms.desk.forms import PlainForm

LENGTH = {  # what the page's script tells below a box of which lists show so many letters
    "data-within": gettext_lazy("%(length)s of %(best)s letters"),
    "data-beyond": gettext_lazy("%(length)s letters; lists show about %(best)s whole."),
}


class ArticleForm(PlainForm):
    """Title and summary as boxes of several lines, the body in the editor, days day first."""

    is_recovered = False  # what was typed and not saved is only shown again

    new_photos = SeveralPicturesField(label=gettext_lazy("Add several photos at once"), help_text=SEVERAL_HELP)
    new_attachments = SeveralDocumentsField(
        label=gettext_lazy("Attach several files at once"), help_text=SEVERAL_DOCUMENTS_HELP
    )

    reused = ReusedField(Picture.objects.none())

    class Meta:
        model = Article
        fields = [
            "title",
            "summary",
            "body",
            "event_on",
            "event_ends_on",
            "section",
            "districts",
            "agencies",
            "byline",
            "source",
            "publisher",
            "correction",
            "title_en",
            "summary_en",
            "body_en",
        ]
        widgets = {
            "body": BodyEditor(),
            "title_en": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField", "lang": "en"}),
            "summary_en": forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField", "lang": "en"}),
            "body_en": forms.Textarea(attrs={"rows": 12, "class": "vLargeTextField", "lang": "en"}),
            "title": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField", "data-best-length": 100, **LENGTH}),
            "summary": forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField", "data-best-length": 250, **LENGTH}),
            "correction": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        }

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if "body_en" in self.fields:
            self.initial["body_en"] = text_of_body(self.instance.body_en)

    def clean_body_en(self):
        """Return the English text as HTML: it is typed without an editor."""
        return body_of_text(self.cleaned_data["body_en"])

    def clean(self):
        """Refuse an event that ends without having a first day."""
        data = super().clean()
        has_english = data.get("body_en") or data.get("summary_en")
        if has_english and not data.get("title_en") and "title_en" not in self.errors:
            self.add_error("title_en", _("An English edition needs a title."))
        if self.is_recovered:
            self.add_error(None, _("This is what you typed and did not save. Look at it, then save."))
        first, last = data.get("event_on"), data.get("event_ends_on")
        if last and not first and "event_on" not in self.errors:
            self.add_error("event_on", _("An event with a last day needs a first one."))
        return data
