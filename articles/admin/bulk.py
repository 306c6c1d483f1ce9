"""Actions on several articles of the list at once: each article goes through the executor by itself."""

from django.contrib import messages
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import policy
from articles.admin.acting import ActForm
from articles.workflow import ACTIONS, Refused, perform

BULK = ("submit", "publish", "return", "unschedule", "withdraw")
MOST_TOLD = 10


class MovesSeveral:
    """Adds the workflow's actions to the list of articles, in place of Django's own deletion."""

    def get_actions(self, request):
        """Offer the actions that the account may do at some desk."""
        rows = (ACTIONS[name] for name in BULK if policy.may(request.user, ACTIONS[name].permission))
        return {row.name: (act_on_several, row.name, row.label) for row in rows}


def act_on_several(model_admin, request, articles):
    """Do an action on the chosen articles, after its page where it asks for something; say how each went."""
    action = ACTIONS[request.POST["action"]]
    said = {}
    if action.asks:
        form = ActForm(action, request.POST if "_said" in request.POST else None)
        if not form.is_valid():
            return asking_page(model_admin, request, action, articles, form)
        said = form.cleaned_data
    faults = [fault for article in articles if (fault := fault_of(request, article, action, said))]
    tell(request, action, len(articles) - len(faults), faults)
    return None


def asking_page(model_admin, request, action, articles, form):
    """Return the page that asks once for all chosen articles."""
    context = {
        **model_admin.admin_site.each_context(request),
        "title": action.label,
        "opts": model_admin.opts,
        "action": action,
        "chosen": articles,
        "form": form,
    }
    return TemplateResponse(request, "admin/articles/article/act.html", context)


def fault_of(request, article, action, said):
    """Do the action on one article; return why it was refused, "" where it was done."""
    try:
        perform(article, action.name, by=request.user, request=request, **said)
    except Refused as refusal:
        return f"{article}: {' '.join(refusal.reasons)}"
    return ""


def tell(request, action, count, faults):
    """Say how many were moved, and of each other one why not."""
    if count:
        words = ngettext("%(action)s: done for %(count)d article.", "%(action)s: done for %(count)d articles.", count)
        messages.success(request, words % {"action": action.label, "count": count})
    for fault in faults[:MOST_TOLD]:
        messages.error(request, fault)
    if len(faults) > MOST_TOLD:
        messages.error(request, _("And %(count)d more.") % {"count": len(faults) - MOST_TOLD})
