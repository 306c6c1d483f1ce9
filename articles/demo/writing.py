"""Sample texts as bodies: blocks of data become the HTML that an editor would have written."""

from django.utils.html import format_html, format_html_join

from articles.body import figure, paragraph


def body_html(blocks):
    """Return the HTML of a list of blocks: {"p": ...}, {"h2": ...}, {"ul": [...]}, {"quote": ...} and so on."""
    return "".join(WRITERS[kind](value) for block in blocks for kind, value in block.items())


def listed(tag):
    """Return a writer of lists."""

    def write(items):
        return format_html(f"<{tag}>{{}}</{tag}>", format_html_join("", "<li>{}</li>", ([item] for item in items)))

    return write


def table(rows):
    """Return a table whose first row is its head."""
    head = format_html_join("", "<th>{}</th>", ([cell] for cell in rows[0]))
    body = format_html_join(
        "", "<tr>{}</tr>", ([format_html_join("", "<td>{}</td>", ([cell] for cell in row))] for row in rows[1:])
    )
    return format_html("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>", head, body)


WRITERS = {
    "p": paragraph,
    "h2": lambda text: format_html("<h2>{}</h2>", text),
    "h3": lambda text: format_html("<h3>{}</h3>", text),
    "ul": listed("ul"),
    "ol": listed("ol"),
    "quote": lambda text: format_html("<blockquote><p>{}</p></blockquote>", text),
    "table": table,
    "photo": figure,
}
