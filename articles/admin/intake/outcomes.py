"""What becomes of each file that is sent in."""

from dataclasses import asdict, dataclass

from django.db import IntegrityError
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import policy
from articles.admin.intake.points import points_of
from articles.importing import propose
from articles.importing.folders import articles_in
from articles.intake import UnreadableFile

MOST_MEGABYTES = 60
MOST_BYTES = MOST_MEGABYTES * 1024 * 1024


@dataclass
class Outcome:
    """What became of one text: "read", "known" (it came before) or "refused", in words, with where to go on."""

    name: str
    state: str
    message: str
    address: str = ""
    link: str = ""

    def as_data(self):
        """Return it as JSON takes it."""
        return asdict(self)


def take_in(upload, user, publisher=None):
    """Return the Outcomes of a file uploaded at the desk of `publisher`: one for each article that it holds."""
    if upload.size > MOST_BYTES:
        message = _("The file is larger than %(size)d MB.") % {"size": MOST_MEGABYTES}
        return [Outcome(upload.name, "refused", message)]
    try:
        articles = articles_in(upload.read(), upload.name)
    except UnreadableFile as error:
        return [refused(upload.name, error)]
    return [outcome_of(raw, name, user, publisher) for name, raw in articles]


def outcome_of(raw, name, user, publisher=None):
    """Store one article (bytes) with its proposal and return its Outcome; what cannot be read is refused in words."""
    try:
        proposal, source, is_new = propose_once(raw, name, user, publisher)
    except UnreadableFile as error:
        return refused(name, error)
    if is_new:
        return Outcome(name, "read", told(proposal), review_address(proposal), _("Review"))
    return known(name, proposal, source, user)


def refused(name, error):
    """Return the Outcome of a file that an UnreadableFile says cannot be read."""
    return Outcome(name, "refused", _(error.message) % error.values)


def propose_once(raw, name, user, publisher):
    """Call `propose`; where the same text is being stored by another request just now, it came before."""
    try:
        return propose(raw, name, user, publisher)
    except IntegrityError:
        return propose(raw, name, user, publisher)


def told(proposal):
    """Say how many points of a new proposal ask for a look."""
    count = points_of(proposal.reading["warnings"], proposal.reading["finds"])
    if not count:
        return _("Read.")
    return ngettext("Read: %(count)d point to look at.", "Read: %(count)d points to look at.", count) % {"count": count}


def known(name, proposal, source, user):
    """Return the Outcome of a text that came before: it leads to what became of it, at a desk of the account."""
    owner = source.article.publisher_id if source.article else source.publisher_id
    if not policy.reach(user, "articles.add_article").covers(owner):
        return Outcome(name, "known", _("Came before, at another agency's desk."))
    if source.article_id:
        address = reverse("admin:articles_article_change", args=[source.article_id])
        return Outcome(name, "known", _("Came before: an article was made of it."), address, _("Open the article"))
    if proposal is None:
        address = reverse("admin:articles_source_change", args=[source.pk])
        return Outcome(name, "known", _("Came before; its article was deleted."), address, _("Open the raw text"))
    message = _("Came before and waits for review.") if proposal.is_waiting else _("Came before and was dismissed.")
    return Outcome(name, "known", message, review_address(proposal), _("Open it"))


def review_address(proposal):
    """Return the address of a proposal's review."""
    return reverse("admin:articles_proposal_change", args=[proposal.pk])
