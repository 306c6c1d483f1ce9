"""When a place or an agency existed."""

from django.db.models import Case, DateField, F, Q, When


class Lifetime:
    """A row that lived from `starts_on` to `last_day` (dates, both inclusive); None is an unknown or open end."""

    @property
    def last_day(self):
        """Return the last day of the row's life, or None."""
        return self.ends_on

    def existed_on(self, day):
        """Tell whether `day` (date) lies within the row's life."""
        return (self.starts_on is None or self.starts_on <= day) and (self.last_day is None or day <= self.last_day)


def agency_ended_before(day, way=""):
    """Return the condition (Q) under which an agency had ended by `day` (date): `Agency.last_day` for the database.

    `way` leads to the agency ("position__agency__").
    """
    with_its_place = {"ends_on": None, "outlives_district": False, "district__ends_on__lt": day}
    return Q(**{f"{way}ends_on__lt": day}) | Q(**{f"{way}{column}": value for column, value in with_its_place.items()})


def agency_last_day(way=""):
    """Return the expression of `Agency.last_day` for the database; `way` leads to the agency."""
    own, place = f"{way}ends_on", f"{way}district__ends_on"
    return Case(
        When(**{f"{own}__isnull": False}, then=F(own)),
        When(**{f"{way}outlives_district": False}, then=F(place)),
        output_field=DateField(),
    )


def agency_lives_on(day, way=""):
    """Return the condition (Q) under which an agency lived on `day` (date): `existed_on` for the database."""
    has_begun = Q(**{f"{way}starts_on": None}) | Q(**{f"{way}starts_on__lte": day})
    return has_begun & ~agency_ended_before(day, way)
