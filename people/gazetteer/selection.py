"""The part of the map that one province needs. Pure Python."""

from people.gazetteer.addresses import province_of


class NoSuchProvince(ValueError):
    """A code that no province of today and none of the past has."""


def of_provinces(codes, units, links):
    """Return (units, links) of {key: Unit} and links that the provinces named by `codes` need.

    That is all of each province of today, and all of the provinces that became it. The code of a province that
    ended means the one of today that followed it, unless one of today has that code.
    Raises NoSuchProvince.
    """
    today = {_today(code, units, links) for code in codes}
    wanted = today | {link.predecessor for link in links if link.successor in today}
    chosen = {key: unit for key, unit in units.items() if province_of(unit, units).key in wanted}
    links = [link for link in links if link.predecessor in chosen or link.successor in chosen]
    for link in links:  # a commune at the border may have come from another province
        for key in (link.predecessor, link.successor):
            while key and key not in chosen:
                chosen[key] = units[key]
                key = units[key].parent
    return {key: unit for key, unit in units.items() if key in chosen}, links


def _today(code, units, links):
    provinces = [unit for unit in units.values() if unit.tier == "province" and unit.code == code]
    for unit in provinces:
        if not unit.ends_on:
            return unit.key
    for unit in provinces:
        return next(link.successor for link in links if link.predecessor == unit.key)
    raise NoSuchProvince(code)
