"""Facts put together as units and links: what continued, what ended, what followed what. Pure Python."""

from dataclasses import replace

from cms.text import title_key
from people.gazetteer.addresses import slugs
from people.gazetteer.files import Link, Unit, key
from people.places import capitalised, split_name

LAST, FIRST = "2025-06-30", "2025-07-01"
PROVINCES = "202/2025/QH15"  # the resolution that merged provinces


def assemble(facts, others, by_hand):
    """Return (units as {key: Unit}, links as a list) of Facts.

    `others` are the Facts of a second source, whose differing names become other spellings; of two names it has
    the one of July 2025 where the first has a later one. `by_hand` is a ByHand.
    """
    merged = merged_provinces(facts, by_hand)
    kept = {code for code in facts.provinces if merged.get(code) == {code} and is_same(facts, others, code)}
    units = {unit.key: unit for unit in _units(facts, others, by_hand, kept)}
    addresses = slugs(units)
    units = {key: replace(unit, slug=addresses[key]) for key, unit in units.items()}
    return units, sorted(_links(facts, by_hand, merged, kept), key=lambda link: (link.predecessor, link.successor))


def merged_provinces(facts, by_hand):
    """Return {province of today: old provinces whose communes it took over}; for each old one it is where most went."""
    votes = {}
    for old, new in commune_links(facts, by_hand):
        if old in facts.old_communes:
            past = facts.old_districts[facts.old_communes[old][1]][1]
            count = votes.setdefault(past, {})
            today = facts.communes[new][1]
            count[today] = count.get(today, 0) + 1
    merged = {}
    for past, count in votes.items():
        merged.setdefault(max(count, key=count.get), set()).add(past)
    return merged


def is_same(facts, others, code):
    """Tell whether a province of today is the old one of its code, under the name that it had on 1 July 2025."""
    return title_key(facts.old_provinces.get(code, "")) == title_key(others.provinces[code])


def commune_links(facts, by_hand):
    """Return the (old commune, new commune) pairs, the ones filled in by hand among them."""
    return {(old, new) for old, new in facts.links if old in facts.old_communes} | by_hand.communes


def _units(facts, others, by_hand, kept):
    for code, name in facts.old_provinces.items():
        ends_on = "" if code in kept else LAST
        yield _unit(code, "", ends_on, "", name, others.old_provinces.get(code), by_hand)
    for code, name in facts.provinces.items():
        if code not in kept:
            yield _unit(code, FIRST, "", "", others.provinces[code], name, by_hand)
    for code, (name, province) in facts.old_districts.items():
        yield _unit(code, "", LAST, province, name, others.old_districts.get(code, [None])[0], by_hand)
    for code, (name, district) in facts.old_communes.items():
        yield _unit(code, "", LAST, district, name, others.old_communes.get(code, [None])[0], by_hand)
    for code, (name, province) in facts.communes.items():
        parent = key(province, "" if province in kept else FIRST)
        yield _unit(code, FIRST, "", parent, name, others.communes[code][0], by_hand)


def _unit(code, starts_on, ends_on, parent, name, other, by_hand):
    name = written(name)
    spellings = [written(other)] if other else []
    spellings += by_hand.names.get(key(code, starts_on), [])
    aliases = {title_key(text): text for text in spellings if title_key(text) != title_key(name)}
    return Unit(code, starts_on, ends_on, parent, name, "", "|".join(sorted(aliases.values())))


def written(name):
    """Return a name with its capitals: "xã Bắc Sơn", "Thị Xã Mường Lay" and "Xã Nậm ét" of the sources are slips."""
    tier_word, bare = split_name(name)
    return " ".join([capitalised(tier_word), *(capitalised(word) for word in bare.split())])


def _links(facts, by_hand, merged, kept):
    for today, pasts in merged.items():
        if today not in kept:
            for past in pasts:
                yield Link(past, key(today, FIRST), PROVINCES)
    pairs = commune_links(facts, by_hand)
    taken_over = {(facts.old_communes[old][1], new) for old, new in pairs} | by_hand.districts
    for old, new in pairs | taken_over:
        yield Link(old, key(new, FIRST), by_hand.resolutions.get(facts.communes[new][1], ""))
