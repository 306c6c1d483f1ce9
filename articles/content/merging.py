"""Two savings of one article put together: what only one of them changed is taken from that one."""

from articles.content.paragraphs import merge_lists, paragraphs
from articles.content.reading import without_ids

SETS = ("districts", "agencies")
KEYED = {"photos": ("key",), "attachments": ("sha256",), "people": ("official_id", "printed_name")}


def merge(base, theirs, mine):
    """Return (merged content, names of the parts that both changed in different ways, in the order of content).

    Places and agencies are put together one by one, photos, documents and people row by row, the body
    paragraph by paragraph.
    A part that clashes is `theirs` in what is merged, until somebody decides.
    """
    merged, clashes = {}, []
    for name in theirs:
        versions = [content.get(name) for content in (base, theirs, mine)]
        merged[name], is_clash = merge_part(name, *versions)
        clashes += [name] if is_clash else []
    return merged, clashes


def merge_part(name, base, theirs, mine):
    """Return (value, whether both changed it in different ways) of one part of the content."""
    if same(mine, base) or same(mine, theirs):
        return theirs, False
    if same(theirs, base):
        return mine, False
    if name in SETS:
        kept = (set(theirs) & set(mine)) | (set(theirs) - set(base)) | (set(mine) - set(base))
        return sorted(kept), False
    if name in KEYED:
        return merge_rows(KEYED[name], base, theirs, mine)
    if name in {"body", "body_en"}:
        return merge_body(base, theirs, mine)
    return theirs, True


def same(one, other):
    """Tell whether two values say the same; the numbers of rows say nothing."""
    return without_ids(one) == without_ids(other)


def merge_rows(key, base, theirs, mine):
    """Return (rows, is clash) of photos, documents or people, row by row.

    The order is theirs, with what is new in mine behind.
    """
    old, new, own = ({tuple(row[name] for name in key): row for row in rows} for rows in (base, theirs, mine))
    rows = []
    for who in (*new, *(who for who in own if who not in new)):
        versions = [rows_by.get(who) for rows_by in (old, new, own)]
        row, is_clash = merge_row(*versions)
        if is_clash:
            return theirs, True
        rows += [row] if row is not None else []
    numbers = [row["key"] for row in rows if "key" in row]
    return (theirs, True) if len(numbers) != len(set(numbers)) else (rows, False)


def merge_row(base, theirs, mine):
    """Return (row or None, is clash) of one photo or person; None is a row that is not there."""
    if same(mine, base) or same(mine, theirs):
        return theirs, False
    if same(theirs, base):
        return mine, False
    if None in (base, theirs, mine):
        return theirs, True
    row, is_clash = {}, False
    for name in theirs:
        row[name], clash = merge_part("", base.get(name), theirs[name], mine.get(name))
        is_clash |= clash and name != "id"
    return row, is_clash


def merge_body(base, theirs, mine):
    """Return (HTML, is clash): paragraphs that only one side changed are taken from that side."""
    pieces = [paragraphs(body) for body in (base, theirs, mine)]
    if None in pieces:
        return theirs, True
    merged = merge_lists(*pieces)
    return (theirs, True) if merged is None else ("".join(merged), False)
