"""Which characters a TrueType file maps to a glyph: the table `cmap`, read without the code under test."""

import struct


def characters(file):
    """Return {character: number of its glyph} of a font file (a Path), from its subtable of format 4."""
    data = file.read_bytes()
    tables = {data[at : at + 4]: struct.unpack(">II", data[at + 8 : at + 16]) for at in _records(data)}
    table = data[tables[b"cmap"][0] :]
    for number in range(struct.unpack(">H", table[2:4])[0]):
        start = struct.unpack(">I", table[8 + 8 * number : 12 + 8 * number])[0]
        if table[start : start + 2] == b"\0\4":
            return _format_4(table[start:])
    raise AssertionError("No subtable of format 4.")


def _records(data):
    return range(12, 12 + 16 * struct.unpack(">H", data[4:6])[0], 16)


def _format_4(table):
    count = struct.unpack(">H", table[6:8])[0] // 2

    def numbers(part, kind="H"):
        start = 14 + part * 2 * count + (2 if part else 0)
        return struct.unpack(f">{count}{kind}", table[start : start + 2 * count])

    found = {}
    for place, (end, start, delta, offset) in enumerate(
        zip(numbers(0), numbers(1), numbers(2, "h"), numbers(3), strict=True)
    ):
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if offset:
                at = 16 + 6 * count + 2 * place + offset + 2 * (code - start)
                glyph = struct.unpack(">H", table[at : at + 2])[0]
            if glyph or not offset:
                glyph = (glyph + delta) % 65536
            if glyph:
                found[chr(code)] = glyph
    return found
