"""From printed words to rows: which place, agency, post and person a text means on a given day.

Never guesses: where the words fit none or more than one, `OpenQuestion` says what to ask the editor. What a text
names and nobody knows yet is made as provisional, and shown to the public only through published news.
"""

from dataclasses import dataclass, field
from datetime import date

from django.db.models import Q
from django.utils.translation import gettext as _

from cms.text import folded_words, title_key
from people.models import Agency, Appointment, District, Official, Position, Tier
from people.places import full_name, split_name, tier_of


class OpenQuestion(Exception):
    """What the words leave open, as a sentence for the editor; `candidates` are the rows that may be meant."""

    def __init__(self, message, candidates=()):
        super().__init__(message)
        self.candidates = list(candidates)


@dataclass
class Surroundings:
    """What a text is about: its day and the places found in it so far.

    On a trial nothing is written: what would be made comes back without a primary key. `readings` are the newsroom's
    own readings of titles.
    """

    day: date
    places: list[District] = field(default_factory=list)
    is_trial: bool = False
    readings: tuple = ()

    def make(self, model, **values):
        """Return a new row of the model, saved unless this is a trial."""
        row = model(**values)
        if not self.is_trial:
            row.save()
        return row

    def add(self, place):
        """Remember a place of the text."""
        if place not in self.places:
            self.places.append(place)

    def on_tier(self, tier):
        """Return the one unit of the tier that the text's places are or lie in. Raises OpenQuestion."""
        living = []
        for unit in (unit for place in self.places for unit in lineage(place)):
            if unit.tier == tier and unit.existed_on(self.day) and unit not in living:
                living.append(unit)
        if len(living) != 1:
            message = _("The text does not say clearly which %(tier)s is meant.") % {"tier": Tier(tier).label}
            raise OpenQuestion(message, living)
        return living[0]

    def nearest(self, candidates):
        """Return those of the candidates that lie in a province of the text's places; all where none does."""
        roots = [lineage(place)[-1] for place in self.places]
        near = [candidate for candidate in candidates if lineage(candidate)[-1] in roots]
        return near or candidates


def lineage(district):
    """Return the unit and all it is part of, from below."""
    line = [district]
    while line[-1].parent and line[-1].parent not in line:
        line.append(line[-1].parent)
    return line


def find_district(name, around):
    """Return the unit a text calls `name`, made provisionally where nobody knows it yet. Raises OpenQuestion."""
    found = _districts_called(name)
    living = around.nearest([unit for unit in found if unit.existed_on(around.day)])
    if len(living) == 1:
        return living[0]
    if living:
        raise OpenQuestion(_("Several places are called “%(name)s”.") % {"name": name}, living)
    if found:
        raise OpenQuestion(_("“%(name)s” did not exist on that day.") % {"name": name}, found)
    if not tier_of(name):
        raise OpenQuestion(_("“%(name)s” does not say what kind of place it is.") % {"name": name})
    return around.make(District, name=full_name(name), tier=tier_of(name), is_provisional=True)


def _districts_called(name):
    word, bare = split_name(name)
    names = [full_name(name)] if word else [f"Tỉnh {bare}", f"Thành phố {bare}"]
    return _called(District.objects.select_related("parent__parent"), names)


def _called(rows, names):
    """Return the rows that have one of the names, or have it as an alias, with all marks: "Tân" is not "Tấn"."""
    folded, keys = [folded_words(name) for name in names], {title_key(name) for name in names}
    found = rows.filter(Q(folded__in=folded) | Q(aliases__folded__in=folded)).distinct().prefetch_related("aliases")
    return [row for row in found if keys & {title_key(row.name), *(title_key(one.text) for one in row.aliases.all())}]


def find_agency(agency_name, around):
    """Return the agency an AgencyName means here, made provisionally where nobody knows it. Raises OpenQuestion."""
    place = _place_of(agency_name, around)
    name = agency_name.full_name(place.name) if place else agency_name.body
    living = [agency for agency in _agencies_called(name, place) if agency.existed_on(around.day)]
    if len(living) > 1:
        raise OpenQuestion(_("Several agencies are called “%(name)s”.") % {"name": name}, living)
    if living:
        return living[0]
    return around.make(Agency, name=name, kind=agency_name.kind, district=place, is_provisional=True)


def _agencies_called(name, place):
    if place and place.pk is None:
        return []
    folded = folded_words(name)
    rows = Agency.objects.select_related("district").filter(district=place)
    return rows.filter(Q(folded=folded) | Q(aliases__folded=folded)).distinct()


def _place_of(agency_name, around):
    if agency_name.tier == "central":
        return None
    if agency_name.place:
        return find_district(agency_name.place, around)
    if not agency_name.tier:
        raise OpenQuestion(_("The text does not say to which place “%(name)s” belongs.") % {"name": agency_name.body})
    return around.on_tier(agency_name.tier)


def find_called(agency_words, around):
    """Return the one agency that an editor said these very words mean here, or None."""
    rows = Agency.objects.filter(aliases__folded=folded_words(agency_words)).select_related("district").distinct()
    living = [agency for agency in rows if agency.existed_on(around.day)]
    roots = [lineage(place)[-1] for place in around.places]
    near = [one for one in living if one.district is None or lineage(one.district)[-1] in roots]
    return near[0] if len(near) == 1 else None


def find_position(post, around):
    """Return the post that a PostName means here. Raises OpenQuestion where its agency is open."""
    if post.agency is None:
        raise OpenQuestion(_("The text does not say of which agency “%(title)s” is.") % {"title": post.title})
    agency = find_agency(post.agency, around)
    known = agency.positions.filter(folded=folded_words(post.title)).first() if agency.pk else None
    return known or around.make(Position, agency=agency, title=post.title)


def find_official(name, positions, around):
    """Return the official called `name` who fits the posts beside the name; made where nobody is called so.

    Of several namesakes only one who holds or was seen in one of the posts is taken; a single namesake is taken
    unless all that is known of them lies in other provinces. Raises OpenQuestion.
    """
    known = _called(Official.objects.all(), [name])
    saved = [position.pk for position in positions if position.pk]
    in_post = [one for one in known if one.appointments.filter(position__in=saved).exists()]
    if len(in_post) == 1:
        return in_post[0]
    near = [one for one in known if _belongs_here(one, around)]
    if len(near) == 1 and len(known) == 1:
        return near[0]
    if known:
        message = _("Which “%(name)s” is meant? Somebody of that name is known already.") % {"name": name}
        raise OpenQuestion(message, known)
    return around.make(Official, name=name, is_provisional=True)


def _belongs_here(official, around):
    places = District.objects.filter(agencies__positions__appointments__official=official)
    roots = [lineage(place)[-1] for place in places.select_related("parent__parent")]
    return not roots or any(lineage(place)[-1] in roots for place in around.places)


def find_appointment(official, position, day, is_acting=False):
    """Return the confirmed post that was in force on `day` (date, or None where it is not known).

    Where there is none, return the sighting of that day, made where nobody saw the post on it before.
    """
    held = Appointment.objects.filter(official=official, position=position)
    confirmed = next((one for one in held.confirmed() if day and one.in_force(day)), None)
    if confirmed:
        return confirmed
    sighting = {"official": official, "position": position, "attested_on": day, "is_confirmed": False}
    return held.get_or_create(**sighting, defaults={"is_acting": is_acting})[0]
