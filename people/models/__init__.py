"""Who, where and which post: the rows that news is checked against."""

from people.models.agency import Agency, AgencyKind, AgencySuccession, EndState
from people.models.alias import Alias
from people.models.appointment import Appointment
from people.models.change_set import ActKind, ChangeSet, RowImage
from people.models.district import District, Succession, Tier
from people.models.official import Official
from people.models.position import Position
from people.models.title_reading import TitleReading
from people.models.version import OfficialVersion

__all__ = [
    "ActKind",
    "Agency",
    "AgencyKind",
    "AgencySuccession",
    "Alias",
    "Appointment",
    "ChangeSet",
    "District",
    "EndState",
    "Official",
    "OfficialVersion",
    "Position",
    "RowImage",
    "Succession",
    "Tier",
    "TitleReading",
]
