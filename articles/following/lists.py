"""A list of news as something to follow: one way of writing it, a name, a sentence, and whether it can be asked for."""

from dataclasses import dataclass
from functools import cached_property
from html import unescape

from django.http import QueryDict
from django.utils.html import strip_tags
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from articles.filters import CONDITIONS, REPEATABLE, SINGLE, ArticleFilter
from articles.models import Article
from articles.models.follower import LONGEST_QUERY
from articles.sentence import chips, followed
from cms.parameters import BadParameter, ParameterError, Parameters, chosen


@dataclass(frozen=True)
class FollowedList:
    """A list by its query part, written in one way whatever the order in which somebody chose its conditions.

    `conditions` is the cleaned data of its filters; `title` names it in a line, `sentence` says it (safe HTML).
    """

    query: str
    conditions: dict

    @classmethod
    def asked_for(cls, asked):
        """Return the list that a QueryDict asks for. Raises ParameterError where there is no such list."""
        parameters = Parameters(asked, REPEATABLE, SINGLE)
        conditions = chosen(ArticleFilter(parameters.data, Article.objects.published()).form)
        query = written(parameters, conditions["q"])
        if len(query) > LONGEST_QUERY:
            raise BadParameter("q", _("This list has too many conditions to be followed. Leave some of them out."))
        return cls(query, conditions)

    @classmethod
    def kept(cls, query):
        """Return the list of a kept query, None where it can no longer be asked for: a name in it has gone."""
        try:
            return cls.asked_for(QueryDict(query))
        except ParameterError:
            return None

    @cached_property
    def title(self):
        """Return the conditions as the name of the list."""
        return self._title(self.conditions) or _("All news")

    def _title(self, conditions):
        parameters = Parameters(QueryDict(self.query), REPEATABLE, SINGLE)
        return ", ".join(chip.label for chip in chips(parameters, conditions))

    @cached_property
    def sentence(self):
        """Return in words what is followed (safe HTML)."""
        return followed(self.conditions)

    @cached_property
    def words(self):
        """Return the sentence as plain text."""
        return plain(self.sentence)

    @cached_property
    def named_to_strangers(self):
        """Return title and sentence (plain text) for a letter to an address that nobody has confirmed.

        Anybody can have such a letter sent to anybody: it must not carry a stranger's words.
        """
        if not self.conditions["q"]:
            return self.title, self.words
        others = self._title({**self.conditions, "q": ""})
        return others or _("News"), plain(followed(self.conditions, says_words=False))


def written(parameters, words):
    """Return the query part without what only changes how the list looks, values in one order; `words` are clean."""
    pairs = [(name, words if name == "q" else value) for name, value in parameters.pairs if name in CONDITIONS]
    order = {name: place for place, name in enumerate(CONDITIONS)}
    return urlencode(sorted((pair for pair in pairs if pair[1]), key=lambda pair: (order[pair[0]], pair[1])))


def plain(html):
    """Return safe HTML of ours as plain text."""
    return unescape(strip_tags(html))
