"""The end of places and agencies on a day by a decision: ordered, planned, looked at, carried out."""

from people.reform.carrying_out import CannotReform, EffectChanged, carry_out
from people.reform.order import Ending, Order
from people.reform.plan import Plan, make_plan

__all__ = ["CannotReform", "EffectChanged", "Ending", "Order", "Plan", "carry_out", "make_plan"]
