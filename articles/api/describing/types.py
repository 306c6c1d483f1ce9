"""The types of a JSON Schema in words."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

FORMATS = {"date": _("day"), "date-time": _("moment"), "uri": _("address")}
KINDS = {"string": _("string of letters"), "integer": _("whole number"), "boolean": _("true or false")}


@dataclass(frozen=True)
class Type:
    """A type: in words, the shape that it names ("" for none), and whether null may stand there."""

    words: str = ""
    shape: str = ""
    may_be_null: bool = False


def type_of(schema):
    """Return the Type of a schema as this API writes them: an empty value beside the type is not told."""
    if "$ref" in schema:
        return Type(shape=schema["$ref"].rpartition("/")[2])
    choices = next((schema[key] for key in ("allOf", "oneOf", "anyOf") if key in schema), None)
    if choices:
        first = type_of(choices[0])
        return Type(first.words, first.shape, any(one.get("type") == "null" for one in choices))
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if kinds[0] == "array":
        inner = type_of(schema["items"])
        words = _("list") if inner.shape else _("list of values: %(kind)s") % {"kind": inner.words}
        return Type(words, inner.shape, "null" in kinds)
    return Type(_words(kinds[0], schema), "", "null" in kinds)


def _words(kind, schema):
    if "enum" in schema:
        return ", ".join(value for value in schema["enum"] if value)
    return FORMATS.get(schema.get("format")) or KINDS[kind]
