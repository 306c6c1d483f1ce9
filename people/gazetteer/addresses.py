"""The slugs of all places, computed once over the whole set, so that every installation has the same. Pure Python."""

from collections import defaultdict

from cms.text import slugify
from people.places import bare_name

MOST_STEPS = 5


def slugs(units):
    """Return {key: slug} for the units of {key: Unit}; no two are equal.

    Each of these is taken by the only unit that has it, else by the only one of today that has it; the others
    go on to the next: the folded name with its tier word, then its province, then the year of its end, then
    its code, and the year of its first day where one code was used again for the same name.
    """
    steps = {key: list(_steps(unit, units)) for key, unit in units.items()}
    found, taken, pending, level = {}, set(), list(units), 0
    while pending:
        if level > MOST_STEPS:
            raise ValueError(f"no address is left for {pending}")
        bearers = defaultdict(list)
        for key in pending:
            bearers[steps[key][min(level, len(steps[key]) - 1)]].append(key)
        for slug, keys in bearers.items():
            winner = _winner(keys, units)
            if winner and slug not in taken:
                found[winner] = slug
                taken.add(slug)
        pending = [key for key in pending if key not in found]
        level += 1
    return found


def _winner(keys, units):
    if len(keys) == 1:
        return keys[0]
    living = [key for key in keys if not units[key].ends_on]
    return living[0] if len(living) == 1 else None


def _steps(unit, units):
    parts = [slugify(unit.name)]
    yield parts[0]
    if unit.tier != "province":  # a province is not told apart by its own name
        parts.append(slugify(bare_name(province_of(unit, units).name)))
        yield "-".join(parts)
    if unit.ends_on:
        parts.append(unit.ends_on[:4])
        yield "-".join(parts)
    parts.append(unit.code)
    yield "-".join(parts)
    yield "-".join([*parts, unit.starts_on[:4] or "0"])


def province_of(unit, units):
    """Return the province that a Unit of {key: Unit} lies in (itself for a province)."""
    while unit.parent:
        unit = units[unit.parent]
    return unit
