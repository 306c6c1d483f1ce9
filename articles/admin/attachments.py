"""Attachments within the form of their article, and all of them as a list."""

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import policy
from articles.admin.documents import DocumentUploadField
from articles.admin.records import InArticleAdmin
from articles.admin.rights import FetchedRows, PartOfArticle
from articles.attaching.downloads import download
from articles.models import Attachment
from articles.models.attachment import next_order
from articles.views.previewing import never_kept
from cms.desk.forms import PlainForm
from cms.desk.options import TabularInline


def file_address(attachment):
    """Return the desk's address of an attachment's file."""
    return reverse("admin:articles_attachment_file", args=[attachment.pk])


def link_to_file(attachment):
    """Return a link to an attachment's file as HTML: its type and size."""
    if attachment.pk is None:
        return "–"
    words = _("Open: %(title)s") % {"title": attachment}
    return format_html('<a href="{}" title="{}">{}</a>', file_address(attachment), words, attachment.kind_and_size)


class KeptFile(forms.Widget):
    """Stands where a file is sent, in the row of one that was: shows it and takes no other in its place."""

    def __init__(self, attachment):
        super().__init__()
        self.attachment = attachment

    def render(self, name, value, attrs=None, renderer=None):
        """Return the link."""
        return link_to_file(self.attachment)

    def value_from_datadict(self, data, files, name):
        """Return nothing, whatever was sent."""
        return None

    def value_omitted_from_data(self, data, files, name):
        """Tell that nothing is sent here."""
        return True


class AttachmentForm(PlainForm):
    """One attachment: the document is sent once as a file, its title is typed beside it."""

    upload = DocumentUploadField(label=gettext_lazy("File"))

    class Meta:
        model = Attachment
        fields = ["title", "order"]
        widgets = {"title": forms.Textarea(attrs={"rows": 2, "cols": 50})}

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields["order"].required = False
        if self.instance.pk:
            self.fields["upload"].widget = KeptFile(self.instance)
        else:
            self.initial["order"] = None

    def clean_order(self):
        """Return the number that was typed, 0 where none was."""
        return self.cleaned_data["order"] or 0

    def clean(self):
        """Refuse a new row without its file."""
        data = super().clean()
        if not self.instance.pk and not data.get("upload") and "upload" not in self.errors:
            self.add_error("upload", _("Choose the file."))
        return data

    def save(self, commit=True):
        """Keep the document of a new row; it stands behind the others where no order was typed."""
        if document := self.cleaned_data.get("upload"):
            self.instance.keep(document)
            self.instance.title = self.instance.title or document.title
            self.instance.order = self.instance.order or next_order(self.instance.article)
        return super().save(commit)


class AttachmentRows(FetchedRows):
    """The attachments of one article: no document twice."""

    def clean(self):
        """Refuse a document that is sent and there already, or sent twice; the later row is told."""
        super().clean()
        rows = [form for form in self.forms if not self._should_delete_form(form)]
        known = {form.instance.sha256 for form in rows if form.instance.pk}
        for form in rows:
            document = getattr(form, "cleaned_data", {}).get("upload")
            if document and document.sha256 in known:
                form.add_error("upload", ValidationError(_("This file is attached already.")))
            elif document:
                known.add(document.sha256)


class AttachmentInline(PartOfArticle, TabularInline):
    """The attachments of an article."""

    model = Attachment
    form = AttachmentForm
    formset = AttachmentRows
    template = "admin/articles/article/attachments.html"
    fields = ["upload", "title", "order"]

    @admin.display(description=gettext_lazy("File"))
    def upload(self, attachment):
        """Show the file to those who only look."""
        return link_to_file(attachment)


def add_attachments(article, documents):
    """Attach documents (a list of SentDocument) behind those that the article has; one that it has is passed over."""
    known = set(article.attachments.values_list("sha256", flat=True)) if documents else set()
    for document in documents:
        if document.sha256 not in known:
            Attachment.objects.attach(article, document)
            known.add(document.sha256)


class AttachmentAdmin(InArticleAdmin):
    """Attachments of all articles."""

    list_display = ["title", "file_link", "stands_in"]
    list_filter = ["kind", "article__state"]
    list_select_related = ["article"]
    search_fields = ["article__folded", "title"]
    fields = ["title", "file_link", "stands_in", "order"]
    readonly_fields = ["file_link", "stands_in"]

    def get_urls(self):
        """Add the address of the file."""
        view = self.admin_site.admin_view(self.file_view)
        return [path("<int:pk>/file/", view, name="articles_attachment_file"), *super().get_urls()]

    def file_view(self, request, pk):
        """Answer with the file, published or not, to accounts that may see the article."""
        attachment = self.get_queryset(request).select_related("article").filter(pk=pk).first()
        if attachment is None:
            raise Http404
        rights = (f"articles.{act}_article" for act in ("view", "change"))
        if not any(policy.may(request.user, right, attachment.article) for right in rights):
            raise PermissionDenied
        return never_kept(download(attachment))

    @admin.display(description=gettext_lazy("File"))
    def file_link(self, attachment):
        """Show type and size, as a link to the file."""
        return link_to_file(attachment)
