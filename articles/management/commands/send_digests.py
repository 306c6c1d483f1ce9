"""send_digests [--every SECONDS]"""

from django.utils import timezone
from django.utils.translation import gettext as _

from articles.following.bundling import bundle
from articles.following.keeping import tidy
from articles.following.matching import find_followers, forgotten
from articles.following.sending import send_waiting
from articles.models import Letter
from cms.staying import StayingCommand


class Command(StayingCommand):
    """Sends daily and weekly letters, and whatever else waits to be sent. Run it every minute, or let it stay.

    Several at once do no harm. Exit code 1 where the mail server failed; what it did not take is sent later.
    """

    help = "Send the daily and weekly letters to followers, and what a stopped worker or a failing server left."

    def once(self):
        """Do what is due and tell it in a line; return whether the mail server failed."""
        now = timezone.now()
        tidy(now)
        for number in list(forgotten()):
            find_followers(number)
        bundle(now)
        sent, fails = send_waiting()
        if sent or fails:
            waiting = Letter.objects.unsent().count()
            unanswered = Letter.objects.unanswered().count()
            words = _("%(sent)d letters sent, %(waiting)d wait, %(unanswered)d handed over without an answer.")
            self.stdout.write(words % {"sent": sent, "waiting": waiting, "unanswered": unanswered})
        if fails:
            self.stderr.write(_("The mail server failed; the next run tries again."))
        return fails
