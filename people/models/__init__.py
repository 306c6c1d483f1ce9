"""Who, where and which post: the rows that news is checked against."""

from people.models.agency import Agency, AgencyKind
from people.models.alias import Alias
from people.models.appointment import Appointment
from people.models.district import District, Succession, Tier
from people.models.official import Official
from people.models.position import Position

__all__ = [
    "Agency",
    "AgencyKind",
    "Alias",
    "Appointment",
    "District",
    "Official",
    "Position",
    "Succession",
    "Tier",
]
