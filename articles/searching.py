"""The part of a list of news that only a search has: the order, names that were meant, marks, what to try instead."""

from functools import cached_property

from django.utils.translation import get_language

from articles.body import plain_text
from articles.highlighting import excerpt, marked
from articles.models.edition import ENGLISH
from articles.ranking import by_relevance
from articles.suggesting import suggestion
from articles.wanted import wanted


class Search:
    """What was typed into a list, seen from its page.

    `typed` is the words, `is_by_relevance` the order that was asked for, `articles` the news among which was sought,
    before any condition, `meant` the names in the words (articles.meant.Meant).
    """

    def __init__(self, typed, is_by_relevance, articles, meant):
        self.asked = wanted(typed)
        self.is_by_relevance = is_by_relevance and not self.asked.is_empty
        self.articles = articles
        self.meant = meant

    def ordered(self, articles):
        """Return the articles that were found in the order that was asked for, with the text that excerpts need."""
        articles = by_relevance(articles, self.asked, self.meant) if self.is_by_relevance else articles
        unread = ("folded_title",) if get_language() == ENGLISH else ("folded_title", "body_en")
        return articles.defer(None).defer(*unread)

    def title(self, article):
        """Return the title with the words marked (safe HTML)."""
        return marked(article.shown_title, self.asked.settled(article.folded))

    def excerpt(self, article):
        """Return where the words stand in the text, marked (safe HTML); the summary comes first if it has them all."""
        text = f"{article.shown_summary} {plain_text(article.shown_body)}".strip()
        return excerpt(text, self.asked.settled(article.folded)) or article.teaser

    @cached_property
    def suggestion(self):
        """Return what may have been meant, "" where nothing is found for that either."""
        return "" if self.asked.is_empty else suggestion(self.articles, self.asked)
