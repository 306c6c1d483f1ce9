"""The buttons of the panel: the article is saved first with all that was typed, then the remedy is carried out."""

import re
from functools import partial

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms import DateField
from django.http import HttpResponseRedirect
from django.utils.html import format_html
from django.utils.translation import gettext as _

from articles.admin.checks.panel import panel_of
from articles.admin.moving import address
from articles.checking import remedies
from articles.checking.check import check_and_keep
from articles.checking.corrections import correct_record
from articles.checking.links import links_of
from articles.checking.remedies import NotDone
from articles.tasks import check_links
from cms.dates.forms import PartialDateField
from cms.text import clean_line
from people.models import Appointment

KEY = re.compile(r"[0-9a-f]{64}", re.ASCII)


class ChecksArticles:
    """Adds the panel to a ModelAdmin of articles: a check after every save, and its remedies.

    A button sends `_remedy` as "what:key:number"; fields of its row carry the key in their names.
    """

    def save_related(self, request, form, formsets, change):
        """Save photos and people, then check what the article says now."""
        super().save_related(request, form, formsets, change)
        check_and_keep(form.instance, request.user)
        if "body" in form.changed_data and links_of(form.instance.body):
            transaction.on_commit(partial(check_links.enqueue, form.instance.pk))

    def render_change_form(self, request, context, *args, **options):
        """Show what is found in the article as it is stored."""
        article = context.get("original")
        if article is not None:
            context["panel"] = panel_of(article, context.get("profile"))
            context["may_remedy"] = self.has_change_permission(request, article)
            context["may_correct_record"] = may_correct(request.user)
        return super().render_change_form(request, context, *args, **options)

    def response_change(self, request, obj):
        """After an article is saved: carry out the remedy whose button was pressed, or answer as ever."""
        what, _colon, rest = request.POST.get("_remedy", "").partition(":")
        if what not in ACTS:
            return super().response_change(request, obj)
        key, _colon, number = rest.partition(":")
        self.carry_out(request, obj, what, key, number)
        return HttpResponseRedirect(f"{address('change', obj)}#check")

    def carry_out(self, request, article, what, key, number):
        """Do what a button says and tell how it went."""
        known = article.findings.select_related("mention")
        finding = known.filter(key=key).first() if KEY.fullmatch(key) else None
        if finding is None:
            messages.error(request, _("Saved. What the button spoke of is no longer in the article."))
            return
        try:
            done = ACTS[what](request, finding, number)
        except NotDone as error:
            messages.error(request, format_html("{} {}", _("Saved, but not carried out:"), str(error)))
        else:
            messages.success(request, done)


def may_correct(user):
    """Tell whether an account may put posts on record."""
    return user.has_perm("people.add_appointment") and user.has_perm("people.change_appointment")


def put(request, finding, number):
    """Put the chosen text in the place of what was found."""
    if not number.isdecimal() or int(number) >= len(finding.remedies):
        raise NotDone(_("This is no remedy of the finding any more."))
    words = finding.remedies[int(number)]
    remedies.put_words(finding, words, request.user)
    return _("“%(old)s” is now “%(new)s”.") % {"old": finding.found, "new": words}


def accept(request, finding, _number):
    """Keep what is printed, for a reason."""
    remedies.accept(finding, request.POST.get(f"why-{finding.key}", ""), request.user)
    return _("It stays as printed; your reason is kept.")


def reopen(request, finding, _number):
    """Take a decision back."""
    remedies.reopen(finding)
    return _("The decision is taken back.")


def choose(request, finding, _number):
    """Say who is meant."""
    number = request.POST.get(f"who-{finding.key}", "")
    remedies.choose_person(finding, number if number.isdecimal() else None, request.user)
    return _("It is kept who is meant.")


def list_it(request, finding, _number):
    """Put a person on the list."""
    remedies.list_person(finding, request.user)
    return _("%(name)s is now on the list of people.") % {"name": finding.found}


def allow(request, finding, _number):
    """Teach the proofreader a spelling."""
    if not request.user.has_perm("articles.add_knownname"):
        raise NotDone(_("Your account may not teach words."))
    remedies.allow_word(finding, request.user)
    return _("“%(words)s” is right from now on.") % {"words": finding.found}


def record(request, finding, _number):
    """Put the printed title on record."""
    if not may_correct(request.user):
        raise NotDone(_("Your account may not change the record."))
    field = PartialDateField(required=True)
    try:
        start = field.clean(request.POST.get(f"from-{finding.key}", ""))
        decided = DateField(required=False).clean(request.POST.get(f"day-{finding.key}", ""))
    except ValidationError as error:
        raise NotDone(" ".join(error.messages)) from error
    number = clean_line(request.POST.get(f"decision-{finding.key}", ""))
    number = number[: Appointment._meta.get_field("decision_number").max_length]
    ends = f"ends-{finding.key}" in request.POST
    correct_record(finding, start, request.user, number, decided, ends)
    return _("The record now has “%(words)s”.") % {"words": finding.found}


ACTS = {
    "put": put,
    "accept": accept,
    "reopen": reopen,
    "choose": choose,
    "list": list_it,
    "allow": allow,
    "record": record,
}
