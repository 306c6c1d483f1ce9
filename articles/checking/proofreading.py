"""The proofreader on an article's parts, by the house's rules: its tone marks, and spellings that editors allowed."""

from articles.checking.alarms import Alarm
from articles.models import KnownName, Level, SiteProfile, Word
from articles.proof import RULES, House, Part, proofread

AROUND = 15  # letters that tell one place of the same words from another
PROOF_RULES = list(RULES)


def house(profile=None):
    """Return what this installation has decided about its language; two queries, one where the site's row is given."""
    allowed = KnownName.objects.filter(kind=Word.WORD, is_name=True).values_list("text", flat=True)
    return House((profile or SiteProfile.current()).tone_style, frozenset(text.lower() for text in allowed))


def check_words(parts, day, rules):
    """Return an Alarm for each slip in some parts (articles.checking.parts); `day` is the event's, or None."""
    read = [Part(str(part.place), part.text, part.number, part.tag) for part in parts]
    return [_alarm(found, parts[found.part]) for found in proofread(read, rules, day)]


def _alarm(found, part):
    around = part.text[max(0, found.start - AROUND) : found.end + AROUND]
    return Alarm(
        found.rule,
        Level.WARNING,
        found.message,
        dict(found.values),
        about=(part.place, found.found, around),
        place=part.place,
        number=part.number,
        start=found.start,
        end=found.end,
        found=found.found,
        remedies=list(found.remedies),
    )
