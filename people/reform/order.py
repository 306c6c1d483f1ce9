"""What somebody wants to end, as numbers of rows: no database is asked here."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Ending:
    """One place or agency that ends, and what follows it; `end_state` (an EndState) is an agency's."""

    row: int
    successors: tuple = ()
    end_state: str = ""


@dataclass(frozen=True)
class Order:
    """A reform as it is ordered. `kept` are agencies of ending places that go on all the same."""

    last_day: date
    decision_number: str
    units: tuple = ()
    agencies: tuple = ()
    kept: frozenset = frozenset()
