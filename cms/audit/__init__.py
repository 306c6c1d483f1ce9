"""The audit log: who did what to what, written in the same transaction as the act and never changed afterwards.

Rooms name their acts with `name_acts` and write with `record`; the desk shows, filters and exports the log.
"""

from cms.audit.accounts import account_at_work, at_work
from cms.audit.acts import act_name, act_names, name_acts
from cms.audit.recording import record

__all__ = ["account_at_work", "act_name", "act_names", "at_work", "name_acts", "record"]
