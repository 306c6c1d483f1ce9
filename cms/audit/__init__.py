"""The audit log: who did what to what, written in the same transaction as the act and never changed afterwards.

Rooms name their acts with `name_acts` and write with `record`; the desk shows, filters and exports the log.
"""

from cms.audit.acts import act_name, act_names, name_acts
from cms.audit.recording import record

__all__ = ["act_name", "act_names", "name_acts", "record"]
