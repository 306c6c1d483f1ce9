"""Records of officials on the desk: two that are one, one that is two, namesakes."""

from people.admin.records.duplicates import FindsDuplicates
from people.admin.records.merging import MergesRecords
from people.admin.records.namesakes import TellsNamesakesApart
from people.admin.records.splitting import SplitsRecords

__all__ = ["FindsDuplicates", "MergesRecords", "SplitsRecords", "TellsNamesakesApart"]
