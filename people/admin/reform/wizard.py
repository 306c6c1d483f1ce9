"""The pages of a reform: choose what ends, say what follows, look at the whole effect, apply.

No state is kept between the pages: each carries on, as hidden values, what the others sent, and every step
checks all of it anew. `go` names the page to come to: "choose", "follow", "look", or "apply".
"""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.forms import Media
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from people.admin.reform.forms import ChoiceForm
from people.admin.reform.rows import MOST_ROWS, Rows
from people.reform import CannotReform, EffectChanged, carry_out, make_plan

NOT_CARRIED = {"csrfmiddlewaretoken", "go", "digest"}
PICKERS = Media(css={"all": ["desk/reform.css"]}, js=["desk/labels.js"])


@require_http_methods(["GET", "HEAD", "POST"])
def reform_view(request):
    """Answer with the page that a reform has come to; only accounts with the right get one."""
    if not request.user.has_perm("people.reform_places"):
        raise PermissionDenied
    if request.method != "POST":
        return show_choice(request, ChoiceForm(initial=chosen_in_address(request)))
    choice = ChoiceForm(request.POST)
    if not choice.is_valid() or request.POST.get("go") == "choose":
        return show_choice(request, choice)
    rows = Rows(choice.cleaned_data, request.POST)
    if rows.is_too_long:
        choice.add_error(None, _("These are more than %(count)d rows: reform in several steps.") % {"count": MOST_ROWS})
        return show_choice(request, choice)
    if request.POST.get("go") not in {"look", "apply"}:
        return show_rows(request, choice, rows)
    return look_or_apply(request, choice, rows)


def look_or_apply(request, choice, rows):
    """Show the effect, or bring it about; what is wrong is shown beside what it was said in."""
    if not rows.is_valid():
        return show_rows(request, choice, rows, [_("Look at the rows below: something is new or not right.")])
    order = rows.order()
    if request.POST["go"] == "apply":
        try:
            change_set = carry_out(order, request.POST.get("digest", ""), by=request.user)
        except EffectChanged as refusal:
            return show_effect(request, make_plan(order), refusal.reasons)
        except CannotReform as refusal:
            return show_rows(request, choice, rows, refusal.reasons)
        messages.success(request, _("Done. Below is every row that was changed; the act can be undone as one."))
        return HttpResponseRedirect(reverse("admin:people_changeset_change", args=[change_set.pk]))
    plan = make_plan(order)
    return show_rows(request, choice, rows, plan.faults) if plan.faults else show_effect(request, plan)


def chosen_in_address(request):
    """Return the numbers of rows that the address of the first page chooses; what is no number is left out."""
    names = ("units", "agencies")
    return {name: [one for one in request.GET.getlist(name) if one.isascii() and one.isdigit()] for name in names}


def show_choice(request, choice):
    """Show the first page."""
    return show(request, "choose", {*choice.fields}, form=choice, media=choice.media + PICKERS)


def show_rows(request, choice, rows, faults=()):
    """Show the second page."""
    media = choice.media + PICKERS
    return show(request, "follow", rows.names, rows=rows, choice=choice.cleaned_data, faults=faults, media=media)


def show_effect(request, plan, faults=()):
    """Show the third page."""
    effects = [(effect, not effect.permission or request.user.has_perm(effect.permission)) for effect in plan.effects]
    return show(request, "look", set(), plan=plan, effects=effects, faults=faults, media=PICKERS)


def show(request, page, own_names, **context):
    """Answer with a page; of what was sent, all that the page does not ask itself is carried on."""
    carried = [
        (name, value)
        for name, values in request.POST.lists()
        if name not in NOT_CARRIED | own_names
        for value in values
    ]
    context |= {"title": _("Reform of places and agencies"), "carried": carried}
    return TemplateResponse(
        request, f"admin/people/reform/{page}.html", {**admin.site.each_context(request), **context}
    )
