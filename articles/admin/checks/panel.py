"""What the panel of an article's form shows: what is found now, with what was decided before."""

from dataclasses import dataclass, field
from itertools import groupby

from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from articles.admin.checks.labels import place_name, rule_names
from articles.checking.alarms import NOT_LISTED, Alarm
from articles.checking.check import check_article
from articles.checking.wording import reason, sentence
from articles.mentions import Outcome
from articles.mentions.sentences import OUTCOME_NAMES
from articles.models import ArticlePart, FindingState, Level
from articles.proof import RULES
from people.models import Official

RECORDABLE = {
    f"title-{name}" for name in ("differs", "other-time", "no-record", "undecided", "shorter", "no-such-post")
}


@dataclass
class Row:
    """One alarm as the panel shows it; its buttons send `key`, `finding` is what was decided."""

    key: str
    alarm: object
    rule: str
    sentence: str
    where: str
    finding: object = None
    candidates: list = field(default_factory=list)

    @property
    def is_accepted(self):
        """Tell whether somebody decided that it stays."""
        return self.finding is not None and self.finding.state == FindingState.ACCEPTED

    @property
    def level(self):
        """Return its weight as a word of the style sheet."""
        return Level(self.alarm.level).name.lower()

    @property
    def can_correct_record(self):
        """Tell whether the printed title may become a post on record."""
        verdict = self.alarm.verdict
        is_title = verdict is not None and verdict.which is not None
        return is_title and self.alarm.rule in RECORDABLE and self.alarm.official is not None

    @property
    def is_unlisted(self):
        """Tell whether a person is to be put on the list."""
        return self.alarm.rule == NOT_LISTED

    @property
    def is_word(self):
        """Tell whether the spelling may be allowed for ever."""
        rule = RULES.get(self.alarm.rule)
        return bool(rule) and getattr(rule, "is_spelling", False)


@dataclass
class Panel:
    """All that was found in an article: rows to decide, rows decided, every title with its outcome, the marked text."""

    open: list
    accepted: list
    people: list
    marked: list

    @property
    def errors(self):
        """Return how many keep the article from being published."""
        return sum(row.alarm.level == Level.ERROR for row in self.open)

    @property
    def warnings(self):
        """Return how many should be looked at."""
        return sum(row.alarm.level == Level.WARNING for row in self.open)

    @property
    def notes(self):
        """Return how many are only said."""
        return sum(row.alarm.level == Level.NOTE for row in self.open)


def panel_of(article, profile=None):
    """Return the Panel of an article as it is stored; nothing is written. `profile` is the site's row if known."""
    check = check_article(article, profile)
    findings = {finding.key: finding for finding in article.findings.select_related("settled_by")}
    alarms = {alarm.key: alarm for alarm in reversed(check.alarms)}
    rows = sorted(rows_of(alarms, findings, check), key=lambda row: row.alarm.level)
    return Panel(
        open=[row for row in rows if not row.is_accepted],
        accepted=[row for row in rows if row.is_accepted],
        people=people_of(check),
        marked=[(part_label(part), part.tag, marked(part, rows)) for part in check.parts],
    )


def rows_of(alarms, findings, check):
    """Return a Row for each alarm, and for each finding of the background work, which is not done again here."""
    names = rule_names()
    candidates = candidates_of(check)
    found = dict(reversed(alarms.items())) | {
        one.key: alarm_again(one) for one in findings.values() if one.stands_alone
    }
    return [
        Row(
            key,
            alarm,
            names.get(alarm.rule, alarm.rule),
            sentence(alarm.message, alarm.values),
            place_name(alarm.place, alarm.number),
            findings.get(key),
            candidates.get(id(alarm.mention), []) if alarm.rule == "title-namesakes" else [],
        )
        for key, alarm in found.items()
    ]


def alarm_again(finding):
    """Return a finding as the Alarm that it was."""
    columns = ("rule", "level", "message", "values", "place", "number", "start", "end", "found")
    return Alarm(**{name: getattr(finding, name) for name in columns})


def candidates_of(check):
    """Return {id of a mention: officials that it may mean}, each with the line that tells namesakes apart."""
    asked = {id(one.mention): one.judgement.candidates for one in check.people if one.judgement.candidates}
    numbers = {person.key for people in asked.values() for person in people}
    officials = Official.objects.in_bulk(numbers) if numbers else {}
    return {mention: [officials[person.key] for person in people] for mention, people in asked.items()}


def people_of(check):
    """Return [(name, [(title, name of the outcome, reason, is it right)])] of every mention, in order."""
    found = []
    for name, group in groupby(check.people, key=lambda one: one.mention.printed_name):
        lines = []
        for one in group:
            for verdict in one.judgement.verdicts:
                words = one.titles[verdict.which].text if verdict.which is not None else ""
                is_right = verdict.outcome == Outcome.AGREES
                lines.append((words, _(OUTCOME_NAMES[verdict.outcome]), reason(verdict), is_right))
        found.append((name, lines))
    return found


def marked(part, rows):
    """Return the words of a part as HTML, each place that an alarm speaks of marked and linked with its row."""
    places = sorted(
        [
            (row.alarm.start, row.alarm.end, row)
            for row in rows
            if row.alarm.start is not None and (row.alarm.place, row.alarm.number) == (part.place, part.number)
        ],
        key=lambda place: (place[0], -place[1]),
    )
    pieces, at = [], 0
    for start, end, row in places:
        if start >= at:
            pieces += [part.text[at:start], mark(row, part.text[start:end])]
            at = end
    return format_html_join("", "{}", ([piece] for piece in (*pieces, part.text[at:])))


def mark(row, words):
    """Return marked words; several rows may speak of the same."""
    return format_html(
        '<mark class="alarm alarm-{}" id="mark-{}"><a href="#check-{}" aria-label="{}">{}</a></mark>',
        row.level,
        row.key,
        row.key,
        f"{words}: {row.rule}",
        words,
    )


def part_label(part):
    """Return what stands before a part of the marked text, "" for paragraphs."""
    if part.place == ArticlePart.BLOCK:
        return ""
    return place_name(part.place, part.number)
