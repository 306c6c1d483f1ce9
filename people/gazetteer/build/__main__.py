"""python -m people.gazetteer.build VIETNAM_PROVINCES VIETNAMADMINUNITS: make the data files anew.

Both are folders into which the packages were unpacked (`pip download --no-deps NAME`, then `unzip`).
"""

import sys

from people.gazetteer.build.assembling import assemble
from people.gazetteer.build.by_hand import read_by_hand
from people.gazetteer.build.sources import read_vietnam_provinces, read_vietnamadminunits
from people.gazetteer.files import LINKS, UNITS, write


def main(first, second):
    """Write the files and tell how much is in them."""
    units, links = assemble(read_vietnam_provinces(first), read_vietnamadminunits(second), read_by_hand())
    write(UNITS, list(units.values()))
    write(LINKS, links)
    sys.stdout.write(f"{len(units)} units, {len(links)} links\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
