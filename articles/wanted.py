"""What somebody wants who types into the search: words, “exact phrases”, the beginning of a word (pure Python)."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from cms.text import clean, folded_words

MOST_WORDS, MOST_LETTERS = 20, 1000  # more would be a load, and more than SQLite takes
QUOTED = re.compile('["“”„«]([^"“”„«»]*)["“”»]')


@dataclass(frozen=True)
class Wanted:
    """A search: `phrases` and `words` are folded, a phrase is its words parted by spaces.

    The last of the bare words may be the beginning of one; it stands in `beginning`, not in `words`.
    """

    typed: str
    phrases: tuple
    words: tuple
    beginning: str

    @property
    def is_blank(self):
        """Tell whether nothing is asked for: blanks alone."""
        return not self.typed.strip()

    @property
    def is_empty(self):
        """Tell whether there is no letter and no figure to look for."""
        return not (self.phrases or self.words or self.beginning)

    def settled(self, folded):
        """Return the Wanted for a text of these folded words: a last word that stands there whole is no beginning."""
        if not self.beginning or f" {self.beginning} " not in folded:
            return self
        return replace(self, words=(*self.words, self.beginning), beginning="")

    @cached_property
    def patterns(self):
        """Return what a column of folded words must hold, each somewhere: whole words between spaces."""
        whole = [f" {text} " for text in (*self.phrases, *self.words)]
        return [*whole, f" {self.beginning}"] if self.beginning else whole

    @cached_property
    def all_words(self):
        """Return every word in the order of typing, those of phrases first and the beginning last."""
        bare = (*self.words, self.beginning) if self.beginning else self.words
        return [*(word for phrase in self.phrases for word in phrase.split()), *bare]


def wanted(typed):
    """Return the Wanted of any string that was typed; an open quotation mark is no phrase."""
    text = clean(typed[:MOST_LETTERS])
    phrases = [folded_words(quoted).strip() for quoted in QUOTED.findall(text)]
    bare = folded_words(QUOTED.sub(" ", text)).split()
    room = MOST_WORDS - sum(len(phrase.split()) for phrase in phrases)
    bare = bare[: max(room, 0)]
    kept = tuple(phrase for phrase in phrases if phrase)[:MOST_WORDS]
    return Wanted(typed, kept, tuple(bare[:-1]), bare[-1] if bare else "")
