"""The queue: what was sent in and what became of it."""

from django.contrib import admin
from django.db.models import F
from django.db.models.fields.json import KT, KeyTransform
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from articles.admin.intake.points import points_of
from articles.admin.intake.review_page import ReviewsProposals
from articles.admin.intake.rights import IntakeRights, WithinDesks
from articles.admin.intake.upload import SendsTexts
from articles.admin.records import link_to
from articles.models import ProposalState
from cms.desk.options import DeskAdmin


class StateFilter(admin.SimpleListFilter):
    """Proposals by what became of them; those that wait unless asked otherwise."""

    title, parameter_name = _("state"), "state"

    def lookups(self, request, model_admin):
        """Offer the states."""
        return ProposalState.choices

    def choices(self, changelist):
        """Put the waiting ones first, for they are what the list shows by itself, and all last."""
        asked = self.value() or ProposalState.WAITING
        for value, label in (*self.lookup_choices, ("all", _("All"))):
            address = changelist.get_query_string({self.parameter_name: value})
            yield {"selected": asked == value, "query_string": address, "display": label}

    def queryset(self, request, queryset):
        """Keep the rows of the state."""
        asked = self.value() or ProposalState.WAITING
        return queryset.filter(state=asked) if asked in ProposalState.values else queryset


class ProposalAdmin(IntakeRights, WithinDesks, SendsTexts, ReviewsProposals, DeskAdmin):
    """Texts that came in; each opens its review."""

    list_display = ["headline", "state", "points", "sent_by", "created_at", "draft"]
    list_display_links = ["headline"]
    list_filter = [StateFilter]
    list_select_related = ["source__article", "sent_by"]
    ordering = ["-created_at", "-pk"]
    search_fields = ["source__file_name", "plan__title", "source__article__folded"]
    actions = None
    path_to_agency = "source__publisher"

    class Media:
        css = {"all": ["desk/intake.css"]}

    def changelist_view(self, request, extra_context=None):
        """Show the list under its name: nothing is chosen here, one text after the other is reviewed."""
        title = capfirst(self.opts.verbose_name_plural)
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def get_queryset(self, request):
        """Fetch of the stored data only what the list shows: a reading can be long."""
        told = {"told_title": KT("plan__title"), "told_shape": KT("reading__shape")}
        told |= {f"told_{name}": KeyTransform(name, F("reading")) for name in ("warnings", "finds")}
        heavy = ["reading", "plan", "source__text", "source__article__body", "source__article__folded"]
        return super().get_queryset(request).annotate(**told).defer(*heavy)

    @admin.display(description=_("title"))
    def headline(self, proposal):
        """Show the title as the editor has it by now, with the file's name and what sort of file it was."""
        file, shape = proposal.source.file_name, (proposal.told_shape or "").upper()
        words = '{} <small class="file-name">{} · {}</small>'
        return format_html(words, proposal.told_title or file, file, shape)

    @admin.display(description=_("to look at"))
    def points(self, proposal):
        """Show how many points ask for a look."""
        return points_of(proposal.told_warnings or [], proposal.told_finds or []) or "–"

    @admin.display(description=_("draft"))
    def draft(self, proposal):
        """Link to the article made of it."""
        return link_to(proposal.source.article)
