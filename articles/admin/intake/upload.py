"""The page where texts are sent in: files, several at once, or words that are pasted.

With scripts the page sends one file after the other and asks for JSON; without, all at once, and the answer is the
page with what became of each.
"""

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.http import JsonResponse
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import policy
from articles.admin.intake.outcomes import MOST_BYTES, MOST_MEGABYTES, take_in
from articles.admin.intake.rights import check_intake, may_use_intake
from articles.admin.uploads import SeveralFilesInput
from people.models import Agency

ACCEPTED = ".txt,.docx,.html,.htm,.mht,.zip,.eml"
MOST_FILES = 50


class SeveralFilesField(forms.FileField):
    """Files as they come: what is wrong with one is said beside its name, and the others go on."""

    def __init__(self, **options):
        super().__init__(widget=SeveralFilesInput(attrs={"multiple": True, "accept": ACCEPTED}), **options)

    def clean(self, data, initial=None):
        """Return the list of files. Raises ValidationError where they are too many."""
        files = [file for file in data or [] if file]
        if len(files) > MOST_FILES:
            raise ValidationError(_("Send at most %(count)d files at once."), params={"count": MOST_FILES})
        return files


class SendForm(forms.Form):
    """Files, or pasted words, or both, and at whose desk they come in where the account serves several."""

    publisher = forms.ModelChoiceField(Agency.objects.none(), label=gettext_lazy("For the desk of"))

    files = SeveralFilesField(
        required=False,
        label=gettext_lazy("Files"),
        help_text=gettext_lazy("Text, Word, saved web pages, e-mails and packages: .txt .docx .html .mht .eml .zip"),
    )
    text = forms.CharField(
        required=False,
        label=gettext_lazy("Or paste the text"),
        widget=forms.Textarea(attrs={"rows": 8}),
    )

    def __init__(self, user, *args, **options):
        super().__init__(*args, **options)
        desks = policy.desks(user)
        self.only_desk = None
        if desks is None or desks.count() == 1:
            self.only_desk = desks and desks.get()
            del self.fields["publisher"]
        else:
            self.fields["publisher"].queryset = desks

    @property
    def desk(self):
        """Return the agency at whose desk it comes in, None where it belongs to nobody yet."""
        return self.cleaned_data.get("publisher") or self.only_desk

    def clean(self):
        """Refuse what is empty."""
        data = super().clean()
        if not self.errors and not data["files"] and not data["text"]:
            raise ValidationError(_("Choose a file or paste a text."))
        return data

    @property
    def uploads(self):
        """Return everything that was sent as files, in the order of the page."""
        text = self.cleaned_data["text"]
        pasted = [ContentFile(text.encode(errors="ignore"), _("pasted text") + ".txt")] if text else []
        return [*self.cleaned_data["files"], *pasted]


class LeadsToSending:
    """Adds the link to the page above a list."""

    def list_links(self, request):
        """Return the links, ours first."""
        own = [(_("Send in texts"), reverse("admin:articles_proposal_send"))] if may_use_intake(request.user) else []
        return [*own, *super().list_links(request)]


class SendsTexts(LeadsToSending):
    """Adds the page to the ModelAdmin of proposals."""

    def get_urls(self):
        """Add the page's address."""
        view = self.admin_site.admin_view(self.send_view)
        return [path("send/", view, name="articles_proposal_send"), *super().get_urls()]

    def send_view(self, request):
        """Show the page, or take in what is sent."""
        check_intake(request)
        is_sent = request.method == "POST"
        form = SendForm(request.user, request.POST, request.FILES) if is_sent else SendForm(request.user)
        is_valid = is_sent and form.is_valid()
        outcomes = [one for file in form.uploads for one in take_in(file, request.user, form.desk)] if is_valid else []
        if request.accepts("application/json") and not request.accepts("text/html"):
            errors = [message for messages in form.errors.values() for message in messages]
            answer = {"outcomes": [one.as_data() for one in outcomes], "errors": errors}
            return JsonResponse(answer, status=200 if is_valid else 400)
        context = {
            **self.admin_site.each_context(request),
            "title": _("Send in texts"),
            "opts": self.opts,
            "form": SendForm(request.user) if is_valid else form,
            "outcomes": outcomes,
            "most_bytes": MOST_BYTES,
            "most_megabytes": MOST_MEGABYTES,
            "most_files": MOST_FILES,
        }
        return TemplateResponse(request, "admin/articles/intake/send.html", context, status=400 if form.errors else 200)
