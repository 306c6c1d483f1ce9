"""Printed titles of articles held against the record: what `articles.mentions` says, as alarms and for the panel."""

from dataclasses import dataclass, field

from articles.checking.alarms import CAPTION_ONLY, LEVELS, NOT_LISTED, ORDER, Alarm, rule_of
from articles.intake.refusals import gettext_noop
from articles.mentions import Judgement, Outcome, Verdict, judge
from articles.mentions.protocol import Delegate, out_of_order
from articles.mentions.wording import full_name
from articles.models import ArticlePart, Level
from cms.text import title_key
from people.abbreviations import shorten
from people.agency_names import parse_agency

OUT_OF_ORDER = gettext_noop("By the order of protocol %(after)s stands before %(before)s.")
ONLY_IN_CAPTION = gettext_noop("%(name)s is named in a caption and nowhere in the text.")
UNLISTED = gettext_noop("%(name)s stands in the text and is not among the people of this article.")
UNSET = 100  # a post's order of protocol that nobody has set
LISTED = (ArticlePart.BLOCK, ArticlePart.SUMMARY)


@dataclass
class Checked:
    """One mention in one place: its rows, and what was judged of it."""

    mention: object
    titles: list
    judgement: Judgement
    alarms: list[Alarm] = field(default_factory=list)


def check_titles(article, facts):
    """Return one Checked for each occurrence of each person of an article."""
    about = facts.about(article)
    checked = []
    for mention, titles, named in facts.occurrences(article):
        if not titles and mention.official_id:
            continue
        one = Checked(mention, titles, judge(named, about, facts.record))
        one.alarms = [
            alarm_of(verdict, mention, titles, one.judgement)
            for verdict in one.judgement.verdicts
            if verdict.outcome != Outcome.AGREES
        ]
        checked.append(one)
    return checked


def alarm_of(verdict: Verdict, mention, titles, judgement):
    """Return the Alarm of a verdict. It is another one when the record says another thing."""
    title = titles[verdict.which] if verdict.which is not None else None
    words = title.text if title else mention.printed_name
    person = judgement.person
    return Alarm(
        rule_of(verdict.outcome),
        LEVELS.get(verdict.outcome, Level.NOTE),
        verdict.message,
        {
            **dict(verdict.values),
            "printed_name": mention.printed_name,
            "rival": verdict.post.key if verdict.outcome == Outcome.DIFFERS else None,
        },
        about=(title_key(mention.printed_name), title_key(words), verdict.outcome, verdict.values, _who(judgement)),
        found=words,
        remedies=[printed] if (printed := remedy(verdict, title)) else [],
        mention=mention,
        official=person.key if person else None,
        verdict=verdict,
        **_where(title),
    )


def _who(judgement):
    return judgement.person.key if judgement.person else sorted(str(person.key) for person in judgement.candidates)


def _where(title):
    if title is None:
        return {}
    return {"place": title.place, "number": title.number, "start": title.start, "end": title.end}


def remedy(verdict, title):
    """Return how the record's title would be printed here, or "": with its place where the printed one names it."""
    if title is None or verdict.post is None or verdict.outcome not in (Outcome.DIFFERS, Outcome.SHORTER):
        return ""
    body = verdict.post.body
    name = parse_agency(body.name)
    unit = body.unit
    is_placed = unit and title_key(unit.name.split(" ", 1)[-1]) in title_key(title.text)
    if not unit or is_placed or verdict.part == "place" or not name:
        printed = shorten(full_name(verdict.post.title, body.name))
    else:
        printed = shorten(full_name(verdict.post.title, without_place(name, unit)))
    return f"quyền {printed}" if verdict.post.is_acting and "Phó" not in printed else printed


def without_place(name, unit):
    """Return an agency's name as an article about its place prints it: "Huyện ủy", "UBND huyện"."""
    words = name.body.split()
    if words[-1].lower() in ("ủy", "uỷ", "đoàn") and len(words) > 1 and name.body != "Đảng ủy":
        return name.body
    tier_word = unit.name.split()[0] if not unit.name.startswith("Th") else " ".join(unit.name.split()[:2])
    return f"{name.body} {tier_word.lower()}"


def check_order(checked):
    """Yield an Alarm for neighbours in a list of delegates that stand the wrong way round."""
    lists = {}
    for one in checked:
        where = (one.titles[0].place, one.titles[0].number) if one.titles else None
        if where and where[0] in LISTED and one.titles[0].start is not None:
            lists.setdefault(where, []).append(one)
    for (place, number), people in lists.items():
        people.sort(key=lambda one: one.titles[0].start)
        delegates = {delegate_of(one): one for one in people}
        for before, after in out_of_order(list(delegates)):
            one = delegates[after]
            yield Alarm(
                ORDER,
                Level.NOTE,
                OUT_OF_ORDER,
                {"before": before.name, "after": after.name},
                about=(title_key(before.name), title_key(after.name)),
                place=place,
                number=number,
                found=after.name,
                mention=one.mention,
                official=one.mention.official_id,
            )


def delegate_of(checked):
    """Return the Delegate of a mention: the highest of the posts that its titles were matched with."""
    posts = [title.position for title in checked.titles if title.position]
    known = [post for post in posts if post.precedence != UNSET]
    first = min(known, key=lambda post: post.precedence, default=None)
    tier = ""
    if first:
        tier = first.agency.district.tier if first.agency.district_id else "central"
    return Delegate(checked.mention.printed_name, tier, first.precedence if first else None)


def check_captions(checked, text):
    """Yield an Alarm for each official with a title in a caption who is named nowhere in `text` (without captions)."""
    said = f" {title_key(text)} "
    titles = {}
    for one in checked:
        titles.setdefault(one.mention.printed_name, []).extend((one.mention, title) for title in one.titles)
    for name, printed in titles.items():
        is_elsewhere = any(title.place != ArticlePart.CAPTION for _mention, title in printed)
        if printed and not is_elsewhere and f" {title_key(name)} " not in said:
            mention, title = printed[0]
            yield Alarm(
                CAPTION_ONLY,
                Level.NOTE,
                ONLY_IN_CAPTION,
                {"name": name},
                about=(title_key(name),),
                place=ArticlePart.CAPTION,
                number=title.number,
                found=name,
                mention=mention,
                official=mention.official_id,
            )


def not_listed(mention, titles):
    """Return the Alarm for a person with a title who is not on the article's list; `mention` is unsaved."""
    first = titles[0]
    name = mention.printed_name
    return Alarm(
        NOT_LISTED,
        Level.NOTE,
        UNLISTED,
        {"name": name},
        about=(title_key(name),),
        place=first.place,
        number=first.number,
        found=name,
        mention=mention,
    )
