"""What waits for an editor, told on the desk's first page."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles import policy
from articles.admin.intake.rights import may_use_intake, within_reach
from articles.models import Article, Finding, Mention, Photo, Proposal, ProposalState, State


def waiting(request):
    """Yield (label, count, address) of work that is open and that the account may see."""
    if may_use_intake(request.user):
        texts = within_reach(request.user, Proposal.objects.filter(state=ProposalState.WAITING), "source__publisher")
        yield _("Texts that came in"), texts.count(), reverse("admin:articles_proposal_changelist")
    if policy.sees(request.user):
        open_ones = policy.visible(request.user, Finding.objects.open(), "article")
        yield _("Things to look at"), open_ones.count(), reverse("admin:articles_finding_changelist")
    for label, queryset, path, filters in (
        (_("Articles that wait for approval"), of_state(State.SUBMITTED), "", {"state__exact": State.SUBMITTED.value}),
        (_("Drafts"), of_state(State.DRAFT), "", {"state__exact": State.DRAFT.value}),
        (_("Photos without their picture"), Photo.objects.filter(picture=None), "article", {"picture": "missing"}),
        (
            _("People named who are not matched"),
            Mention.objects.filter(official=None),
            "article",
            {"official": "missing"},
        ),
    ):
        name = queryset.model._meta.model_name
        if any(request.user.has_perm(f"articles.{act}_{name}") for act in ("view", "change")):
            address = reverse(f"admin:articles_{name}_changelist")
            yield label, policy.visible(request.user, queryset, path).count(), f"{address}?{urlencode(filters)}"


def of_state(state):
    """Return the articles that have come this far."""
    return Article.objects.filter(state=state)
