"""The OpenAPI document as a page lays it out: resources with their addresses, then shapes with their fields."""

from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.utils.translation import gettext as _

TRY = {"articles_list": {"district": "huyen-nam-thuong", "since": "2022-03-01"}}


@dataclass(frozen=True)
class Row:
    """A parameter or a field: its name, its type in words, the shape that the type names ("" for none), what it is."""

    name: str
    type: str
    shape: str
    description: str


@dataclass(frozen=True)
class Operation:
    """One address that can be asked for."""

    path: str
    summary: str
    description: str
    parameters: list
    shape: str
    command: str


@dataclass(frozen=True)
class Group:
    """A resource."""

    name: str
    title: str
    operations: list = field(default_factory=list)


@dataclass(frozen=True)
class Shape:
    """What a row looks like."""

    name: str
    description: str
    fields: list


@dataclass(frozen=True)
class Outline:
    """All of the page."""

    groups: list
    shapes: list


def outline(document, root):
    """Return the Outline of an OpenAPI document; `root` is the whole address of the API."""
    groups = {tag["name"]: Group(tag["name"], tag["description"]) for tag in document["tags"]}
    for path, methods in document["paths"].items():
        operation = methods["get"]
        groups[operation["tags"][0]].operations.append(_operation(path, operation, root))
    shapes = [_shape(name, schema) for name, schema in sorted(document["components"]["schemas"].items())]
    return Outline(list(groups.values()), shapes)


def _operation(path, operation, root):
    told = [_row(one["name"], one["schema"], one.get("description", "")) for one in operation["parameters"]]
    answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
    return Operation(
        path, operation["summary"], operation["description"], told, _kind(answer)[1], _command(path, operation, root)
    )


def _command(path, operation, root):
    """Return the call of curl that asks for the example."""
    address = root + path.removeprefix("/api/v1/")
    for one in operation["parameters"]:
        if one["in"] == "path":
            address = address.replace(f"{{{one['name']}}}", one["examples"]["Example"]["value"])
    tried = TRY.get(operation["operationId"])
    return f'curl "{address}{"?" + urlencode(tried) if tried else ""}"'


def _shape(name, schema):
    fields = [_row(key, value, value.get("description", "")) for key, value in schema["properties"].items()]
    return Shape(name, schema.get("description", ""), fields)


def _row(name, schema, description):
    words, shape = _kind(schema)
    return Row(name, words, shape, description.split("\n\n*")[0])


def _kind(schema):
    """Return (the type in words, the shape it names or "") of a schema."""
    if "$ref" in schema:
        return "", schema["$ref"].rpartition("/")[2]
    for several in ("allOf", "oneOf", "anyOf"):
        if several in schema:
            words, shape = _kind(schema[several][0])
            is_optional = any(one.get("type") == "null" for one in schema[several])
            return f"{words}{_(', or null') if is_optional else ''}", shape
    types = schema.get("type", "")
    types = types if isinstance(types, list) else [types]
    if types[0] == "array":
        words, shape = _kind(schema["items"])
        return _("list of %(kind)s") % {"kind": words}, shape
    words = _plain(types[0], schema)
    return f"{words}{_(', or null') if 'null' in types else ''}", ""


def _plain(kind, schema):
    if "enum" in schema:
        return ", ".join(str(value) for value in schema["enum"] if value not in (None, ""))
    formats = {"date": _("day"), "date-time": _("moment"), "uri": _("address")}
    kinds = {"string": _("text"), "integer": _("whole number"), "boolean": _("true or false")}
    return formats.get(schema.get("format")) or kinds.get(kind, kind)
