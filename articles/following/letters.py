"""What letters say: plain text, and the same as simple HTML."""

from dataclasses import dataclass

from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles.following import links
from articles.following.lists import FollowedList
from articles.models import Article, LetterKind, SiteProfile
from cms.addresses import authority


@dataclass(frozen=True)
class Piece:
    """What a letter says of one article."""

    title: str
    places: str
    published_at: object
    sentence: str
    address: str


class Writer:
    """Writes letters; what several of them say (an article, the name of a list) is worked out once.

    Made for one run of sending: what it keeps grows old.
    """

    def __init__(self):
        self.site = SiteProfile.current()
        self.pieces, self.lists = {}, {}

    def message(self, letter):
        """Return the e-mail of a letter, None where it would be blank: everything in it was withdrawn."""
        if letter.kind == LetterKind.NEWS:
            pieces = self.pieces_of(letter)
            return self.news(letter, pieces) if pieces else None
        return self.answer(letter)

    def pieces_of(self, letter):
        """Return the Pieces of a letter, the newest first; asks the database which are published at this moment.

        Their numbers are noted at the letter as `told`.
        """
        now = Article.objects.published().filter(deliveries__letter=letter).newest()
        found = list(now.values_list("pk", "updated_at"))
        letter.told = [pk for pk, _at in found]
        missing = [key for key in found if key not in self.pieces]
        if missing:
            articles = Article.objects.published().filter(pk__in=[pk for pk, _at in missing]).for_cards()
            self.pieces.update({(article.pk, article.updated_at): piece_of(article) for article in articles})
        return [self.pieces[key] for key in found if key in self.pieces]

    def list_of(self, letter):
        """Return the name and the sentence (plain text) of a letter's list, as far as its reader asked for it."""
        query, is_asked_for = letter.subscription.query, letter.kind == LetterKind.NEWS
        if (query, is_asked_for) not in self.lists:
            followed, told = FollowedList.kept(query), (_("News"), _("News"))
            if followed:
                told = (followed.title, followed.words) if is_asked_for else followed.named_to_strangers
            self.lists[query, is_asked_for] = told
        return self.lists[query, is_asked_for]

    def news(self, letter, pieces):
        """Return the e-mail that brings news."""
        title, _sentence = self.list_of(letter)
        count = ngettext("%(count)s new article", "%(count)s new articles", len(pieces)) % {"count": len(pieces)}
        subject = _("%(list)s: %(count)s") % {"list": title, "count": count}
        end = links.address(links.END, letter.subscription)
        headers = {"List-Unsubscribe": f"<{end}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
        return self.written(letter, "news", subject, headers, pieces=pieces, end=end)

    def answer(self, letter):
        """Return the e-mail that asks to confirm, or says that there is nothing to confirm."""
        title, _sentence = self.list_of(letter)
        if letter.kind == LetterKind.KNOWN:
            return self.written(letter, "known", _("You follow this list already: %(list)s") % {"list": title})
        confirm = links.address(links.CONFIRM, letter.subscription)
        subject = _("Please confirm that you follow: %(list)s") % {"list": title}
        return self.written(letter, "confirm", subject, confirm=confirm, days=links.CONFIRM_DAYS)

    def written(self, letter, template, subject, headers=None, **words):
        """Return an e-mail of a template with what every letter has."""
        subscription = letter.subscription
        title, sentence = self.list_of(letter)
        words |= {"site": self.site, "title": title, "sentence": sentence, "often": subscription.get_often_display()}
        words |= {"list_address": links.site(f"{reverse('articles')}?{subscription.query}".rstrip("?"))}
        words |= {"mine": links.address(links.MINE, subscription.follower)}
        path = f"articles/following/letters/{template}"
        text, html = (render_to_string(f"{path}.{kind}", words).strip() + "\n" for kind in ("txt", "html"))
        headers = {"Message-ID": f"<{letter.key}@{authority()}>", "Auto-Submitted": "auto-generated", **(headers or {})}
        message = EmailMultiAlternatives(
            one_line(f"[{self.site.name}] {subject}"), text, to=[subscription.follower.email], headers=headers
        )
        message.attach_alternative(html, "text/html")
        return message


def piece_of(article):
    """Return the Piece of an article fetched as for a card."""
    return Piece(
        title=article.title,
        places=", ".join(place.name for place in article.districts.all()),
        published_at=article.published_at,
        sentence=article.teaser,
        address=links.site(article.get_absolute_url()),
    )


def one_line(text):
    """Return a subject without line ends, which a header cannot have."""
    return " ".join(text.split())
