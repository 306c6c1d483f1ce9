"""What is asked before it is done with a proposal: read again, dismiss, take back."""

from collections.abc import Callable
from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.importing import reviewing


@dataclass(frozen=True)
class Step:
    """A step: what its button says, what it does in words, the act (number, version, user), what is said after."""

    label: str
    words: str
    act: Callable
    done: str


class StepForm(forms.Form):
    """The version of the proposal that the page showed."""

    version = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)


STEPS = {
    "again": Step(
        _("Read the original again"),
        _("The text is read anew, as the reader would today. What was changed in the review so far is dropped."),
        reviewing.read_again,
        _("The text was read again."),
    ),
    "dismiss": Step(
        _("Dismiss this text"),
        _("The text leaves the queue and no draft is made. It is still known, and can be taken back later."),
        reviewing.dismiss,
        _("The text is dismissed. It is found in the list under its state."),
    ),
    "take-back": Step(
        _("Take it back"),
        _("The text comes back to the queue, with the review as it was left."),
        lambda number, version, user: reviewing.take_back(number, user),
        _("The text waits for review again."),
    ),
}
