"""One check of some articles: titles, lists, words and photos."""

from collections import defaultdict
from dataclasses import dataclass, field

from articles.checking.alarms import LIST_RULES, NOT_LISTED, PHOTO_RULES, TITLE_RULES, Alarm
from articles.checking.facts import Facts, is_fetched, mentions_of
from articles.checking.findings import keep
from articles.checking.parts import parts_of, words_of
from articles.checking.photos import check_photos
from articles.checking.printed import Printed, printed_in
from articles.checking.proofreading import PROOF_RULES, check_words, house
from articles.checking.titles import Checked, check_captions, check_order, check_titles, not_listed
from articles.models import Photo

RECORD_RULES = [*TITLE_RULES, *LIST_RULES]  # what depends on who held which post
ALL_RULES = [*RECORD_RULES, NOT_LISTED, *PHOTO_RULES, *PROOF_RULES]


@dataclass
class Check:
    """What was found in one article: its mentions with their judgements, and every alarm in order."""

    people: list[Checked] = field(default_factory=list)
    alarms: list[Alarm] = field(default_factory=list)
    printed: Printed = field(default_factory=Printed)
    parts: list = field(default_factory=list)
    photos: list = field(default_factory=list)


def check_record(articles):
    """Return {article's id: Check} of what the record says of all titles that stand in articles; nothing is written.

    A fixed number of queries, however many articles.
    """
    photos, mentions = photos_of(articles), mentions_of(articles)
    parts = {article.pk: parts_of(article, photos[article.pk]) for article in articles}
    printed = {article.pk: printed_in(article, parts[article.pk], mentions[article.pk]) for article in articles}
    facts = Facts(articles, printed)
    found = {article.pk: _of_record(article, facts, parts[article.pk], printed[article.pk]) for article in articles}
    for number, check in found.items():
        check.photos = photos[number]
    return found


def _of_record(article, facts, parts, printed):
    people = check_titles(article, facts)
    alarms = [alarm for one in people for alarm in one.alarms]
    alarms += [*check_order(people), *check_captions(people, words_of(parts))]
    return Check(people, alarms, printed, parts)


def check_article(article, profile=None):
    """Return the whole Check of an article as it reads now; nothing is written. `profile`: the site's row, if known."""
    check = check_record([article])[article.pk]
    check.alarms += [not_listed(mention, titles) for mention, titles in check.printed.unlisted]
    check.alarms += check_photos(check.photos)
    check.alarms += check_words(check.parts, article.event_on, house(profile))
    return check


def photos_of(articles):
    """Return {article's id: its photos in order}; one query."""
    if all(is_fetched(article, "photos") for article in articles):
        return {article.pk: list(article.photos.all()) for article in articles}
    found = defaultdict(list)
    for photo in Photo.objects.filter(article__in=[article.pk for article in articles]).select_related("picture"):
        found[photo.article_id].append(photo)
    return found


def check_and_keep(article, by=None):
    """Check an article, keep where its titles stand and what was found, and return the Check.

    `by` is the account that changed it, if any.
    """
    check = check_article(article)
    check.printed.store()
    keep({article.pk: check.alarms}, ALL_RULES, by)
    return check
