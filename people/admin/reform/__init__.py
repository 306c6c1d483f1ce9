"""A reform on the desk: three pages, and nothing is written before the last."""

from people.admin.reform.entrance import OffersReform, reform_link
from people.admin.reform.wizard import reform_view

__all__ = ["OffersReform", "reform_link", "reform_view"]
