"""The review screen: left what arrived, right the article that is proposed."""

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import BadRequest
from django.db import IntegrityError
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import policy
from articles.admin.intake.review_form import ReviewForm
from articles.admin.intake.review_view import context_of, original_of
from articles.admin.intake.rights import check_intake, within_reach
from articles.admin.intake.steps import STEPS, StepForm
from articles.importing import reviewing
from articles.models import Proposal
from cms.desk.odd_requests import is_key

TOLD_QUESTIONS = 5


class ReviewsProposals:
    """Adds the review to the ModelAdmin of proposals."""

    def get_urls(self):
        """Add the pages that ask before work is dropped."""
        view = self.admin_site.admin_view(self.step_view)
        return [path("<int:number>/step/<slug:name>/", view, name="articles_proposal_step"), *super().get_urls()]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Show the review of a proposal, or do what its buttons say."""
        check_intake(request)
        proposal = proposal_of(request.user, unquote(object_id))
        if request.method == "POST":
            return self._act(request, proposal)
        if not proposal.is_waiting:
            return self._page(request, proposal, "done", original_of(proposal))
        return self._review(request, proposal, ReviewForm(proposal))

    def _act(self, request, proposal):
        go = request.POST.get("go")
        if go not in {"make", "keep", "update"}:
            raise BadRequest("go")
        review = ReviewForm(proposal, request.POST)
        if not review.is_valid():
            return self._review(request, proposal, review)
        act = reviewing.make if go == "make" else reviewing.keep
        try:
            made = act(proposal.pk, review.head.cleaned_data["version"], review.plan(), request.user)
        except reviewing.Outdated as conflict:
            return self._conflict(request, proposal_of(request.user, proposal.pk), str(conflict))
        except IntegrityError:
            messages.error(request, _("Nothing was saved: the same is there twice, or was saved by somebody just now."))
            return self._review(request, proposal, review)
        if go == "make":
            return made_into_draft(request, made)
        return kept(request, proposal, go)

    def _conflict(self, request, proposal, why):
        """Show what was typed again, with the version to go on from, and who worked on it meanwhile."""
        review = ReviewForm(proposal, request.POST)
        review.is_valid()
        return self._review(request, proposal, review, conflict=why, version=proposal.version)

    def _review(self, request, proposal, review, conflict="", version=None):
        context = {
            "conflict": conflict,
            "version": version or review.head["version"].value(),
            "has_errors": review.head.is_bound and not conflict,
            "is_nav_sidebar_enabled": False,  # both sides need the width
            **context_of(review),
        }
        return self._page(request, proposal, "review", context, status=409 if conflict else 200)

    def _page(self, request, proposal, name, context, status=200):
        context = {
            **self.admin_site.each_context(request),
            "title": _("Review of a text that came in"),
            "opts": self.opts,
            "original": proposal,
            **context,
        }
        return TemplateResponse(request, f"admin/articles/intake/{name}.html", context, status=status)

    def step_view(self, request, number, name):
        """Ask before a proposal is read again, dismissed or taken back (GET), or do it (POST)."""
        check_intake(request)
        proposal, step = proposal_of(request.user, number), STEPS.get(name)
        if step is None:
            raise Http404
        form = StepForm(request.POST if request.method == "POST" else None, initial={"version": proposal.version})
        if form.is_valid():
            try:
                step.act(proposal.pk, form.cleaned_data["version"], request.user)
                messages.success(request, step.done)
            except reviewing.Outdated as conflict:
                messages.error(request, str(conflict))
            page = "changelist" if name == "dismiss" else "change"
            arguments = [] if name == "dismiss" else [proposal.pk]
            return HttpResponseRedirect(reverse(f"admin:articles_proposal_{page}", args=arguments))
        context = {"title": step.label, "step": step, "form": form, "is_step": True}
        return self._page(request, proposal, "step", context)


def proposal_of(user, number):
    """Return the proposal of a number as an address has it, if it came in at a desk of the account. Raises Http404."""
    rows = Proposal.objects.select_related("source__article", "sent_by", "kept_by")
    rows = within_reach(user, rows, "source__publisher")
    proposal = rows.filter(pk=number).first() if is_key(Proposal, number) else None
    if proposal is None:
        raise Http404
    return proposal


def made_into_draft(request, imported):
    """Say that the draft is there and what stayed open, and lead to it."""
    messages.success(request, _("The draft is made. Nothing is published yet."))
    if count := len(imported.questions):
        words = ngettext("%(count)d question stays open:", "%(count)d questions stay open:", count) % {"count": count}
        messages.warning(request, " ".join([words, *imported.questions[:TOLD_QUESTIONS]]))
    if not policy.sees(request.user).covers(imported.article.publisher_id):
        return HttpResponseRedirect(reverse("admin:articles_proposal_changelist"))
    return HttpResponseRedirect(reverse("admin:articles_article_change", args=[imported.article.pk]))


def kept(request, proposal, go):
    """Say that the work is kept, and lead back to it or to the queue."""
    messages.success(request, _("Your work on “%(title)s” is kept.") % {"title": proposal})
    address = reverse("admin:articles_proposal_changelist")
    if go == "update":
        address = reverse("admin:articles_proposal_change", args=[proposal.pk])
    return HttpResponseRedirect(address)
