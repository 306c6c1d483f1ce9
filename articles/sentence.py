"""What a list shows, said in one plain sentence and as chips that can be taken away."""

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from articles.filters import REPEATABLE
from cms.dates import PartialDate, format_partial
from people.facets import Chip
from people.models import District


def sentence(total, chosen, is_by_relevance=False):
    """Return the sentence (safe HTML): how many articles, every condition and the order. `chosen` is cleaned data."""
    count = ngettext("%(count)s article", "%(count)s articles", total) % {"count": total}
    if not total:
        count = _("No article")
    newest, best = pgettext("sentence of the list", "newest first"), pgettext("sentence of the list", "best first")
    order = [best if is_by_relevance else newest] if total > 1 else []
    return _composed(format_html("<b>{}</b>", count), chosen, order)


def followed(chosen, says_words=True):
    """Return the sentence (safe HTML) of what comes to somebody who follows the list: every condition, no number.

    Without `says_words` it says that there are words, and not which.
    """
    is_narrow = any(chosen[name] for name in (*REPEATABLE, "since", "until", "q"))
    what = _("News") if is_narrow else _("All news")
    rest = [] if chosen["before"] else [_("without that of the places that came before")]
    if chosen["q"] and not says_words:
        chosen, rest = {**chosen, "q": ""}, [_("with words that were typed"), *rest]
    return _composed(format_html("<b>{}</b>", what), chosen, rest)


def _composed(start, chosen, rest):
    """Return a sentence (safe HTML): its start, every condition, and phrases at its end."""
    close = [
        (pgettext("sentence of the list", "about %(names)s"), _any_of(chosen["agency"])),
        (pgettext("sentence of the list", "in %(names)s"), _any_of(chosen["district"])),
    ]
    apart = [
        (pgettext("sentence of the list", "naming %(names)s"), _any_of(chosen["official"])),
        (pgettext("sentence of the list", "in the section %(names)s"), _any_of(chosen["section"])),
        (pgettext("sentence of the list", "with the words %(names)s"), _quoted(chosen["q"])),
        (pgettext("sentence of the list", "published %(names)s"), days(chosen["since"], chosen["until"])),
    ]
    said = " ".join([str(start), *_said(close)])
    return mark_safe(", ".join([said, *_said(apart), *rest]) + ".")  # noqa: S308 (parts are escaped)


def _said(phrases):
    return [phrase % {"names": names} for phrase, names in phrases if names]


def _any_of(rows):
    names = [row.inline_name if isinstance(row, District) else str(row) for row in rows]
    return format_html_join(pgettext("between names of which any will do", " or "), "<b>{}</b>", ((n,) for n in names))


def _quoted(words):
    return format_html("<b>“{}”</b>", words) if words else ""


def days(since, until):
    """Return the span of days in words, "" where neither is set; a whole month or year is named as such."""
    span = PartialDate(since, until) if since and until and since <= until else None
    if span and span.precision != "range":
        phrases = {
            "day": pgettext("day", "on %(day)s"),
            "month": pgettext("month", "in %(day)s"),
            "year": pgettext("year", "in the year %(day)s"),
        }
        return phrases[span.precision] % {"day": format_partial(span)}
    parts = []
    if since:
        parts.append(pgettext("day", "from %(day)s") % {"day": format_partial(PartialDate.of_day(since))})
    if until:
        parts.append(pgettext("day", "until %(day)s") % {"day": format_partial(PartialDate.of_day(until))})
    return " ".join(parts)


def chips(parameters, chosen):
    """Return a Chip for each condition that the parameters set, in their order."""
    found = []
    for name in ("district", "agency", "official", "section"):
        found += [Chip(str(row), parameters.link(without=[(name, row.slug)])) for row in chosen[name]]
    if chosen["q"]:
        found.append(Chip(f"“{chosen['q']}”", parameters.link(without=["q"])))
    if not chosen["before"]:
        found.append(Chip(_("Without the places that came before"), parameters.link(without=["before"])))
    if chosen["since"] or chosen["until"]:
        label = _capitalised(days(chosen["since"], chosen["until"]))
        found.append(Chip(label, parameters.link(without=["since", "until"])))
    return found


def drops(filters, parameters, chosen):
    """Return (label, link, number of articles that are found without it) for each parameter that sets a condition.

    For a list that holds nothing: of several places (or agencies, ...) any will do, so that only all of them together
    can be too much. One query each, six at most.
    """
    found = [(_any_of_plain(chosen[name]), (name,)) for name in REPEATABLE if chosen[name]]
    if chosen["q"]:
        found.append((f"“{chosen['q']}”", ("q",)))
    if chosen["since"] or chosen["until"]:
        found.append((_capitalised(days(chosen["since"], chosen["until"])), ("since", "until")))
    return [(label, parameters.link(without=names), filters.without(*names).count()) for label, names in found]


def _any_of_plain(rows):
    return pgettext("between names of which any will do", " or ").join(str(row) for row in rows)


def _capitalised(text):
    return text[:1].upper() + text[1:]
