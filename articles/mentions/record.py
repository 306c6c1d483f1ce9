"""What the check knows: places, agencies, officials and their confirmed posts, and what an article prints."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from articles.mentions.keys import key_of
from cms.dates import PartialDate, in_force
from people.places import bare_name, full_name, split_name
from people.titles import OwnReading


class Lasting:
    """Something with a first and a last day, both inclusive, None where open."""

    first: date | None
    last: date | None

    def existed_on(self, day: date) -> bool:
        """Whether it existed on a day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True)
class Unit(Lasting):
    """A unit of local government; `name` has its tier word, `tier` is a value of the model's Tier."""

    key: Hashable
    name: str
    tier: str
    parent: "Unit | None" = None
    first: date | None = None
    last: date | None = None

    def lineage(self) -> list["Unit"]:
        """The unit and all that it is part of, from below."""
        line = [self]
        while line[-1].parent and line[-1].parent not in line:
            line.append(line[-1].parent)
        return line

    def is_called(self, name: str) -> bool:
        """Whether a text means a unit of this name, with its tier word or, where it prints none, without."""
        own = self.name if split_name(name)[0] else bare_name(self.name)
        return key_of(full_name(name)) == key_of(own)


@dataclass(frozen=True)
class Body(Lasting):
    """An agency; `unit` None for bodies of the whole country."""

    key: Hashable
    name: str
    kind: str
    unit: Unit | None = None
    first: date | None = None
    last: date | None = None
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Post:
    """One confirmed appointment: `title` without its place, from `start` to `end`."""

    key: Hashable
    title: str
    body: Body
    start: PartialDate | None = None
    end: PartialDate | None = None
    is_acting: bool = False
    other_titles: tuple[str, ...] = ()  # the whole post as it is also printed

    def in_force(self, day: date) -> bool | None:
        """Whether it was held on a day; None: cannot tell. No post outlives its agency."""
        return in_force(self.start, self.end, day) if self.body.existed_on(day) else False


@dataclass(frozen=True)
class Person:
    """An official with what is confirmed of them."""

    key: Hashable
    name: str
    other_names: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()


@dataclass
class Record:
    """All that is on record, or that part of it which an article can touch; `readings` are the newsroom's own."""

    people: Iterable[Person] = ()
    units: Iterable[Unit] = ()
    bodies: Iterable[Body] = ()
    readings: tuple[OwnReading, ...] = ()
    _names: dict[str, list[Person]] = field(init=False, default_factory=lambda: defaultdict(list))

    def __post_init__(self):
        for person in self.people:
            for key in {key_of(name) for name in (person.name, *person.other_names)}:
                self._names[key].append(person)

    def called(self, name: str) -> list[Person]:
        """The officials who bear a name, whatever its capitals and the place of its tone marks."""
        return self._names.get(key_of(name), [])

    def units_called(self, name: str) -> list[Unit]:
        """The units of all times that a printed name can mean."""
        return [unit for unit in self.units if unit.is_called(name)]

    @cached_property
    def by_key(self) -> dict[Hashable, Person]:
        """The officials by their key."""
        return {person.key: person for person in self.people}


@dataclass(frozen=True)
class About:
    """What an article is about: its day (None: not known) or days, and the places it is filed under."""

    day: date | None
    last_day: date | None = None
    is_inferred: bool = False
    units: tuple[Unit, ...] = ()

    @property
    def days(self) -> list[date]:
        """The first and the last day of the event."""
        return [day for day in dict.fromkeys((self.day, self.last_day)) if day]


@dataclass(frozen=True)
class Named:
    """One person in one place of a text with the titles printed there, one an office.

    `person` is whom an editor said it is. `given` are the numbers of titles that the text itself gives the person
    ("giữ chức vụ ..."): news of a post, which no record can know yet.
    """

    name: str
    titles: tuple[str, ...]
    is_first: bool = True
    person: Hashable = None
    given: frozenset[int] = frozenset()
