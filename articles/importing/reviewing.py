"""What an editor does with a proposal: keep the work, make the draft, read again, dismiss. One transaction each."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from articles import history
from articles.importing.arrival import propose_again
from articles.importing.lessons import learn
from articles.importing.matching import match
from articles.importing.plans import Plan
from articles.importing.store import store_plan, surroundings
from articles.models import Proposal, ProposalState


class Outdated(Exception):
    """Somebody else worked on the proposal meanwhile, or it is no longer waiting; the message says which."""


def plan_now(proposal):
    """Return the Plan of a proposal as it was kept last."""
    return Plan.from_data(proposal.plan)


def matches_of(proposal, plan):
    """Return what a plan's words mean in the database, without writing anything."""
    return match(plan, surroundings(plan, _dateline(proposal), is_trial=True))


def _dateline(proposal):
    told = proposal.reading.get("dateline_on")
    return date.fromisoformat(told) if told else None


def _locked(number, version):
    """Return the proposal with this primary key, locked; raises Outdated where it is not what the editor saw."""
    proposal = Proposal.objects.select_for_update().select_related("source").get(pk=number)
    if not proposal.is_waiting:
        raise Outdated(_("This proposal was made into a draft or dismissed meanwhile."))
    if proposal.version != version:
        raise Outdated(_("Somebody else has worked on this proposal meanwhile. Your work is still below."))
    proposal.version += 1
    return proposal


@transaction.atomic
def keep(number, version, plan, user):
    """Store an editor's work on a proposal and return the proposal. Raises Outdated."""
    proposal = _locked(number, version)
    proposal.plan, proposal.kept_by = plan.as_data(), user
    proposal.save()
    return proposal


@transaction.atomic
def make(number, version, plan, user):
    """Make the draft of a proposal as the editor has it and return the Imported. Raises Outdated."""
    proposal = keep(number, version, plan, user)
    pictures = {one.number: one.picture for one in proposal.pictures.select_related("picture") if one.picture}
    imported = store_plan(plan, pictures, _dateline(proposal), user)
    learn(proposal, plan, user)
    if proposal.source.publisher_id:
        imported.article.publisher_id = proposal.source.publisher_id
        imported.article.save(update_fields=["publisher"])
    proposal.source.article = imported.article
    proposal.source.save(update_fields=["article"])
    history.keep(imported.article, user, _("read from “%(file)s”") % {"file": proposal.source.file_name})
    proposal.state = ProposalState.DRAFTED
    proposal.save(update_fields=["state"])
    return imported


@transaction.atomic
def read_again(number, version, user):
    """Read the file anew, as the reader would now; the editor's work on it is dropped. Raises Outdated."""
    proposal = _locked(number, version)
    proposal.kept_by = user
    return propose_again(proposal)


@transaction.atomic
def dismiss(number, version, user):
    """Put a proposal away; its source is still known, so that the same file is recognised. Raises Outdated."""
    proposal = _locked(number, version)
    proposal.state, proposal.kept_by = ProposalState.DISMISSED, user
    proposal.save()
    return proposal


@transaction.atomic
def take_back(number, user):
    """Bring a dismissed proposal back to the queue and return it."""
    proposal = Proposal.objects.select_for_update().get(pk=number)
    if proposal.state == ProposalState.DISMISSED:
        proposal.state, proposal.kept_by = ProposalState.WAITING, user
        proposal.save()
    return proposal
