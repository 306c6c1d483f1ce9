"""The reason of each outcome as one sentence. Pure code marks msgids; who shows them translates and fills them in."""

from articles.intake.refusals import gettext_noop
from articles.mentions.outcomes import Outcome, Part
from articles.mentions.record import Person, Post
from articles.mentions.wording import full_name
from cms.dates import PartialDate, format_partial
from people.abbreviations import shorten

AGREES = gettext_noop("The record has “%(post)s” %(since)s.")
FORMER = gettext_noop("The record has “%(post)s” until %(until)s.")
LESS = gettext_noop("The record has it in full: “%(post)s” %(since)s.")
LEFT_OUT = gettext_noop("Not printed, though the record has it for that day: “%(post)s” %(since)s.")
DIFFERS = {
    Part.TITLE: gettext_noop("“%(printed)s” is printed; the record has “%(post)s” %(since)s, another rank."),
    Part.AGENCY: gettext_noop("“%(printed)s” is printed; the record has “%(post)s” %(since)s, another agency."),
    Part.PLACE: gettext_noop("“%(printed)s” is printed; the record has “%(post)s” %(since)s, another place."),
    Part.ACTING: gettext_noop("“%(printed)s” is printed; the record has “%(post)s” %(since)s."),
}
STILL_HELD = gettext_noop("“%(printed)s” is printed; by the record “%(post)s” was still held, %(since)s.")
EARLIER = gettext_noop("By the record “%(post)s” was held only until %(until)s.")
LATER = gettext_noop("By the record “%(post)s” was not held before %(from)s.")
NO_RECORD = gettext_noop("Nothing confirmed on record says that %(name)s held “%(printed)s”.")
UNKNOWN_PERSON = gettext_noop("Nobody called %(name)s is on record.")
NAMESAKES = gettext_noop("Several people called %(name)s are on record; which one is meant?")
NO_SUCH_POST = gettext_noop("“%(printed)s” did not exist on that day: the place or the agency had ended or not begun.")
NO_DAY = gettext_noop("The day of the event is not known, so “%(printed)s” cannot be checked.")
COARSE = gettext_noop("The days on record are too coarse to tell whether “%(post)s” was held on that day.")
WHICH_PLACE = gettext_noop("The article's places do not tell which agency “%(printed)s” means.")
SEVERAL_DAYS = gettext_noop("During the days of the event the answer changes; please look at “%(printed)s”.")
INFERRED = gettext_noop("The year of the event is only inferred; please check it, then “%(printed)s”.")
NEWLY_GIVEN = gettext_noop("The text itself says that %(name)s was given “%(printed)s”; the record may follow.")
OUTCOME_NAMES = {
    Outcome.AGREES: gettext_noop("agrees with the record"),
    Outcome.SHORTER: gettext_noop("shorter than the record"),
    Outcome.DIFFERS: gettext_noop("differs from the record"),
    Outcome.OTHER_TIME: gettext_noop("held at another time"),
    Outcome.NO_RECORD: gettext_noop("no confirmed record"),
    Outcome.UNKNOWN_PERSON: gettext_noop("nobody of that name on record"),
    Outcome.NAMESAKES: gettext_noop("several of that name"),
    Outcome.NO_SUCH_POST: gettext_noop("the post did not exist that day"),
    Outcome.UNDECIDED: gettext_noop("cannot be decided"),
}
UNKNOWN_START = gettext_noop("(since when is not known)")
SINCE = gettext_noop("since %(day)s")


def name_of(post: Post) -> str:
    """A post as people write it: "Chủ tịch UBND huyện Nậm Thượng", with "quyền" where it was acting."""
    name = shorten(full_name(post.title, post.body.name))
    return f"quyền {name}" if post.is_acting and not name.startswith("Phó") else name


def values(printed: str = "", post: Post | None = None, person: Person | None = None, name: str = ""):
    """The values that a sentence is filled with, as pairs; the day of beginning stays a date in figures."""
    pairs = {"printed": printed, "name": person.name if person else name}
    if post:
        pairs |= {"post": name_of(post), "from": figures(post.start), "until": figures(post.end)}
    return tuple(pairs.items())


def figures(day: PartialDate | None) -> str:
    """A partial date in figures, "" where it is not known."""
    return format_partial(day) if day else ""
