"""A record that was two officials is parted: worked out and shown first, then done as one act that can be undone."""

from people.split.carrying_out import split
from people.split.plan import Order, belongings, make_plan

__all__ = ["Order", "belongings", "make_plan", "split"]
