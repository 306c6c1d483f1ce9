"""A reform on the desk: three pages, and nothing is written before the last."""

from people.admin.reform.entrance import OffersReform
from people.admin.reform.wizard import reform_view

__all__ = ["OffersReform", "reform_view"]
