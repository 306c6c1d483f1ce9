"""What two public packages say of the units and of what became of them: facts only, read from unpacked folders.

`vietnam-provinces` (GPL) has the codes and names of the National Statistics Office and the links between old
and new communes. Nothing of its code or text is kept, it is no dependency. `vietnamadminunits` (MIT) was made
independently; where the two differ in a name, its name becomes another spelling.
"""

import sqlite3
import sys
from dataclasses import dataclass, field
from importlib import import_module


@dataclass
class Facts:
    """Codes as text with their zeros; `links` holds (old code, new code) of communes."""

    old_provinces: dict = field(default_factory=dict)  # code -> name
    old_districts: dict = field(default_factory=dict)  # code -> (name, province)
    old_communes: dict = field(default_factory=dict)  # code -> (name, district)
    provinces: dict = field(default_factory=dict)  # code -> name
    communes: dict = field(default_factory=dict)  # code -> (name, province)
    links: set = field(default_factory=set)


def read_vietnam_provinces(folder):
    """Return the Facts of an unpacked `vietnam-provinces`; `folder` holds the package's own folder."""
    sys.path.insert(0, str(folder))
    try:
        old, new, table = (
            import_module(f"vietnam_provinces.{name}")
            for name in ("legacy._lookup", "_lookup", "_ward_conversion_2025")
        )
    finally:
        sys.path.remove(str(folder))
    return Facts(
        {code(row.code, 2): row.name for row in old.PROVINCE_MAPPING.values()},
        {code(row.code, 3): (row.name, code(row.province_code, 2)) for row in old.DISTRICT_MAPPING.values()},
        {code(row.code, 5): (row.name, code(row.district_code, 3)) for row in old.WARD_MAPPING.values()},
        {code(row.code, 2): row.name for row in new.PROVINCE_MAPPING.values()},
        {code(row.code, 5): (row.name, code(row.province_code, 2)) for row in new.WARD_MAPPING.values()},
        {(code(old, 5), code(new.code, 5)) for old, entry in table.OLD_TO_NEW.items() for new in entry.new_wards},
    )


def read_vietnamadminunits(folder):
    """Return the Facts of an unpacked `vietnamadminunits`, without links."""
    facts = Facts()
    with sqlite3.connect(f"file:{folder}/vietnamadminunits/data/dataset.db?mode=ro", uri=True) as database:
        for row in database.execute(
            "SELECT provinceCode, province, districtCode, district, wardCode, ward FROM admin_units_legacy"
        ):
            facts.old_provinces[row[0]] = row[1]
            facts.old_districts[row[2]] = (row[3], row[0])
            if row[4]:
                facts.old_communes[row[4]] = (row[5], row[2])
        for row in database.execute("SELECT provinceCode, province, wardCode, ward FROM admin_units"):
            facts.provinces[row[0]] = row[1]
            facts.communes[row[2]] = (row[3], row[0])
    return facts


def code(number, length):
    """Return a code as text with its zeros: 83 of length 3 is "083"."""
    return f"{int(number):0{length}d}"
