"""Somebody leaves: what waits for their account goes over to a successor, and the account out of use.

Rooms register what they have that waits for somebody; this module knows none of them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django import forms
from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from cms.accounts.names import person_and_account
from cms.accounts.presence import end_sessions

_sources = []


@dataclass(frozen=True)
class Work:
    """Rows of one kind that wait for an account: a label, how many, and a function that gives them to another."""

    label: str
    count: int
    give_to: Callable


def handed_over(function):
    """Register a function that takes an account and returns the Work of one kind that waits for it."""
    _sources.append(function)
    return function


def work_of(account):
    """Return what waits for an account, kind by kind, those of which there is nothing left out."""
    return [work for work in (function(account) for function in _sources) if work.count]


def column_of(rows, name, label):
    """Return as Work the rows of a queryset whose column `name` holds an account."""
    return Work(label, rows.count(), lambda successor: rows.update(**{name: successor}))


@transaction.atomic
def hand_over(account, successor):
    """Give all that waits for an account to another, put it out of use and sign it out; return the Work given."""
    account = User.objects.select_for_update().get(pk=account.pk)
    given = work_of(account)
    for work in given:
        work.give_to(successor)
    account.is_active = False
    account.save(update_fields=["is_active"])
    end_sessions(account)
    return given


class SuccessorForm(forms.Form):
    """Who takes over: any account in use but the one that leaves."""

    successor = forms.ModelChoiceField(label=_("Who takes over"), queryset=User.objects.none())

    def __init__(self, account, data=None):
        super().__init__(data)
        others = User.objects.filter(is_active=True, is_staff=True).exclude(pk=account.pk)
        self.fields["successor"].queryset = others.order_by("first_name", "username")
        self.fields["successor"].label_from_instance = person_and_account
