"""Is the title printed beside a name the post that the person held that day? Pure Python, no database.

`judge` holds one mention against the record and says one of the `Outcome`s with its reason. The rules are in
`judging`, the words of one post in several writings in `wording`, the place that a title means in `whereabouts`; the
sentences in `sentences`. A rule is added there with one line in its table and a case in the labelled set.
"""

from articles.mentions.judging import judge
from articles.mentions.outcomes import GRAVEST_FIRST, Judgement, Outcome, Part, Verdict
from articles.mentions.record import About, Body, Named, Person, Post, Record, Unit

__all__ = [
    "GRAVEST_FIRST",
    "About",
    "Body",
    "Judgement",
    "Named",
    "Outcome",
    "Part",
    "Person",
    "Post",
    "Record",
    "Unit",
    "Verdict",
    "judge",
]
