"""publish_due [--every SECONDS]"""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.workflow.scheduling import carry_out_due
from cms.staying import StayingCommand


class Command(StayingCommand):
    """Publishes and withdraws what is due. Run it every minute, or let it stay with --every.

    Several at once do no harm. Exit code 1 where an article could not be published; it stays scheduled.
    """

    help = "Publish and withdraw the articles whose time has come."

    def once(self):
        """Do what is due and tell it line by line; return how many could not be done."""
        done = []
        for one in carry_out_due():
            done.append(one)
            self.stdout.write(line_of(one))
        failed = sum(bool(one.reasons) for one in done)
        missed = sum(one.was_missed for one in done)
        if missed:
            words = ngettext("%(count)d was missed at its time.", "%(count)d were missed at their time.", missed)
            self.stdout.write(words % {"count": missed})
        return failed


def line_of(done):
    """Return what became of one article, as a line."""
    due = date_format(timezone.localtime(done.due_at), "SHORT_DATETIME_FORMAT")
    if done.reasons:
        words = _("Not done: %(title)s (due %(due)s). %(reasons)s")
        return words % {"title": done.article, "due": due, "reasons": " ".join(done.reasons)}
    verbs = {"publish": _("Published: %(title)s (due %(due)s)"), "withdraw": _("Withdrawn: %(title)s (due %(due)s)")}
    line = verbs[done.action] % {"title": done.article, "due": due}
    late = _("%(count)d minutes late") % {"count": done.seconds_late // 60} if done.was_missed else ""
    return f"{line}, {late}" if late else line
