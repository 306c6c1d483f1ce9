"""How pickers show a row, so that namesakes are told apart."""


def years(row):
    """Return the years of a place or an agency in brackets: " (2004–2025)"; open ends stay open, "" if unknown."""
    first = row.starts_on.year if row.starts_on else ""
    last = row.last_day.year if row.last_day else ""
    return f" ({first}–{last})" if first or last else ""


def agency_label(agency):
    """Return an agency's name, its place, what that lies in, and its years."""
    place = agency.district
    above = [unit.name for unit in (place, place.parent) if unit] if place else []
    return f"{agency.name}{' – ' if above else ''}{', '.join(above)}{years(agency)}"
