"""The public pages of the room of people."""

from people.views.agencies import AgencyList, AgencyPage
from people.views.officials import OfficialList, OfficialPage
from people.views.places import PlaceList, PlacePage

__all__ = ["AgencyList", "AgencyPage", "OfficialList", "OfficialPage", "PlaceList", "PlacePage"]
