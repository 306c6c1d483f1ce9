"""One record that was two officials: name the second one, tick what belongs to them, look, apply.

No state is kept between the pages: each sends on what was ticked before. `go` names what is to come: "choose"
(with `page`), "match", "look" or "apply".
"""

from django import forms
from django.http import HttpResponseRedirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.text.fields import CleanedCharField
from people.admin.records.chosen import Choice
from people.admin.records.merging import say_done
from people.admin.records.pages import RecordPages, told
from people.merge import CannotMerge
from people.models import Official
from people.namesakes import line_fault
from people.split import Order, make_plan, split


class SecondForm(forms.Form):
    """Who the second official is."""

    name = CleanedCharField(label=gettext_lazy("Name of the second official"), max_length=120)
    distinction = CleanedCharField(
        label=gettext_lazy("Public line"),
        max_length=160,
        required=False,
        help_text=Official._meta.get_field("distinction").help_text,
    )

    def clean(self):
        """Ask for a public line where somebody of the name is on record."""
        data = super().clean()
        if fault := line_fault(data.get("name", ""), data.get("distinction", "")):
            self.add_error("distinction", fault)
        return data


class SplitsRecords(RecordPages):
    """Adds the split to the ModelAdmin of officials. Nothing is written before somebody has looked and applied."""

    def get_urls(self):
        """Add the page of a split."""
        wrap = self.admin_site.admin_view
        return [path("<int:number>/split/", wrap(self.split_view), name="people_official_split"), *super().get_urls()]

    def split_view(self, request, number):
        """Answer with the page that a split has come to."""
        official = self.record(request, number)
        choice = Choice(official, request.user)
        if request.method != "POST":
            return self._choose(request, choice, SecondForm(initial={"name": official.name}))
        choice.take(request.POST)
        form, go = SecondForm(request.POST), request.POST.get("go")
        if go == "match":
            choice.match()
        if go not in {"look", "apply"}:
            return self._choose(request, choice, SecondForm(initial=request.POST.dict()))
        if not form.is_valid():
            return self._choose(request, choice, form)
        order = Order(official.pk, **form.cleaned_data, taken=frozenset(choice.ticked))
        return self._apply(request, choice, order) if go == "apply" else self._look(request, choice, order)

    def _choose(self, request, choice, form, faults=()):
        """Show one page of boxes."""
        page = page_asked(request.POST, choice.pages)
        return self.record_page(
            request,
            "split",
            title=_("Part one record into two"),
            original=choice.official,
            choice=choice,
            form=form,
            faults=faults,
            boxes=choice.boxes(page),
            page=page,
        )

    def _look(self, request, choice, order, faults=()):
        """Show everything that the split will do."""
        plan = make_plan(order)
        if plan.faults:
            return self._choose(request, choice, SecondForm(request.POST), plan.faults)
        parted = choice.parted()
        return self.record_page(
            request,
            "split_look",
            title=_("Part one record into two"),
            original=choice.official,
            choice=choice,
            plan=plan,
            faults=faults,
            taken=[told(kind.model, taken, request.user) for kind, taken, _left in parted if taken],
            left=[told(kind.model, left, request.user) for kind, _taken, left in parted if left],
        )

    def _apply(self, request, choice, order):
        """Do the split and lead to the second official; where it is refused, say why and show the effect anew."""
        try:
            change_set, second = split(order, request.POST.get("digest", ""), by=request.user)
        except CannotMerge as refusal:
            return self._look(request, choice, order, refusal.reasons)
        say_done(request, change_set, _("The record is parted. This is the second official."))
        return HttpResponseRedirect(reverse("admin:people_official_change", args=[second.pk]))


def page_asked(data, pages):
    """Return which page of boxes (from 1) a button asks for; what is no page is the first."""
    text = data.get("page", "")
    page = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1
    return min(max(page, 1), pages)
