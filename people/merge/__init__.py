"""Two records of one official become one: worked out and shown first, then done as one act that can be undone."""

from people.merge.carrying_out import CannotMerge, merge
from people.merge.plan import Order, make_plan

__all__ = ["CannotMerge", "Order", "make_plan", "merge"]
