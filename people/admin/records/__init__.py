"""Records of officials on the desk: two that are one, one that is two, namesakes."""

from people.admin.records.merging import MergesRecords
from people.admin.records.splitting import SplitsRecords

__all__ = ["MergesRecords", "SplitsRecords"]
