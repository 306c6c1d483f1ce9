"""Two records that are one official: choose the other one, look at everything that will happen, apply."""

from django import forms
from django.contrib import admin, messages
from django.http import Http404, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from cms.text import clean_line
from people.admin.records.pages import RecordPages, told
from people.merge import CannotMerge, Order, make_plan, merge
from people.models import Official
from people.namesakes import namesakes_of, suggested_lines
from people.pieces import in_order

MOST_FOUND = 20


class MergesRecords(RecordPages):
    """Adds the merge to the ModelAdmin of officials. Nothing is written before somebody has looked and applied."""

    actions = ["merge_ticked"]

    def get_urls(self):
        """Add the page that asks for the other record, and the one that shows and does the merge."""
        wrap = self.admin_site.admin_view
        return [
            path("<int:number>/merge/", wrap(self.merge_with_view), name="people_official_merge_with"),
            path("<int:stays>/merge/<int:goes>/", wrap(self.merge_view), name="people_official_merge"),
            *super().get_urls(),
        ]

    @admin.action(description=gettext_lazy("Merge the two ticked records"), permissions=["merge"])
    def merge_ticked(self, request, queryset):
        """Lead to the merge of exactly two ticked records."""
        ticked = list(queryset.order_by("pk")[:3])
        if len(ticked) != 2:
            messages.error(request, _("Tick exactly two records to merge them."))
            return None
        return HttpResponseRedirect(merge_address(*ticked))

    def merge_with_view(self, request, number):
        """Ask which other record is the same official: namesakes first, then what is found by name."""
        official = self.record(request, number)
        words = clean_line(request.GET.get("q", ""))[:200]
        found = self._others(request, official, words) if words else namesakes_of(official)
        lines = suggested_lines(found)
        return self.record_page(
            request,
            "merge_with",
            title=_("Which other record is the same person?"),
            original=official,
            words=words,
            found=[(one, one.distinction or lines.get(one.pk, ""), merge_address(official, one)) for one in found],
        )

    def _others(self, request, official, words):
        """Return other officials whose name or other name holds the words."""
        found, _is_repeated = self.get_search_results(request, Official.objects.exclude(pk=official.pk), words)
        return list(found.distinct()[:MOST_FOUND])

    def merge_view(self, request, stays, goes):
        """Show everything that a merge will do (GET), or do it (POST)."""
        for number in (stays, goes):
            self.record(request, number)
        if stays == goes:
            raise Http404
        plan = make_plan(Order(stays, goes))
        form = ChoicesForm(plan.choices, request.POST if request.method == "POST" else None)
        if request.method == "POST" and form.is_valid():
            return self._merged(request, Order(stays, goes, form.chosen()))
        steps = sorted(plan.steps, key=lambda step: in_order(step.model))
        return self.record_page(
            request,
            "merge",
            title=_("Merge two records"),
            plan=plan,
            faults=plan.faults,
            form=form,
            open=[(choice.label, form[choice.column]) for choice in plan.choices if choice.is_open],
            facts=list(facts_of(plan)),
            moved=[told(step.model, [*step.moved], request.user) for step in steps if step.moved],
            folded=[told(step.model, [*step.folded], request.user) for step in steps if step.folded],
        )

    def _merged(self, request, order):
        """Do the merge and lead to its record; where it is refused, say why and show the page anew."""
        try:
            change_set = merge(order, request.POST.get("digest", ""), by=request.user)
        except CannotMerge as refusal:
            for reason in refusal.reasons:
                messages.error(request, reason)
            return HttpResponseRedirect(reverse("admin:people_official_merge", args=[order.stays, order.goes]))
        say_done(request, change_set, _("The two records are one now."))
        return HttpResponseRedirect(reverse("admin:people_official_change", args=[order.stays]))


class ChoicesForm(forms.Form):
    """Which of two answers stays, for each column in which both records say something."""

    def __init__(self, choices, data):
        super().__init__(data)
        for choice in choices:
            if choice.is_open:
                answers = [(answer, shown(choice, value)) for answer, value in choice.answers]
                self.fields[choice.column] = forms.ChoiceField(
                    label=choice.label, choices=answers, initial=choice.default, widget=forms.RadioSelect
                )

    def chosen(self):
        """Return what was chosen, as an Order holds it."""
        return tuple(self.cleaned_data.items())


def shown(choice, value):
    """Return how an answer is shown: the words, or the portrait; and what it means where there are none."""
    if choice.column == "portrait":
        return format_html('<img class="portrait" src="{}" width="80" height="100" alt="{}">', value.url, choice.label)
    return value or _("none")


def facts_of(plan):
    """Yield (label, how it is shown) of what the record will say about which nobody has to choose."""
    for choice in plan.choices:
        if not choice.is_open and (value := choice.value(choice.default)):
            yield choice.label, shown(choice, value)


def merge_address(one, other):
    """Return the address of the merge of two records; the one that was made by hand, or first, stays."""
    stays, goes = sorted((one, other), key=lambda official: (official.is_provisional, official.pk))
    return reverse("admin:people_official_merge", args=[stays.pk, goes.pk])


def say_done(request, change_set, sentence):
    """Say what was done, with a link to every row that was written and the way back."""
    count = change_set.images.count()
    link = reverse("admin:people_changeset_change", args=[change_set.pk])
    rows = ngettext(
        "%(count)d row was written; it can be undone.", "%(count)d rows were written; it can be undone.", count
    )
    messages.success(request, format_html('{} <a href="{}">{}</a>', sentence, link, rows % {"count": count}))
