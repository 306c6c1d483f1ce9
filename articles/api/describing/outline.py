"""The OpenAPI document as a page lays it out: resources with their addresses, then shapes with their fields."""

import json
from dataclasses import dataclass, field
from urllib.parse import urlencode

from articles.api.describing.types import Type, type_of
from articles.api.headers import ROOT

TRIED = {"articles_list": {"district": "huyen-nam-thuong", "since": "2022-03-01"}, "places_list": {"q": "nam thuong"}}


@dataclass(frozen=True)
class Row:
    """A parameter or a field: its name, its type, what it is."""

    name: str
    type: Type
    description: str

    @property
    def words(self):
        """Return the type in words."""
        return self.type.words

    @property
    def shape(self):
        """Return the name of the shape that it holds, or ""."""
        return self.type.shape

    @property
    def may_be_null(self):
        """Tell whether null may stand there."""
        return self.type.may_be_null


@dataclass(frozen=True)
class Operation:
    """One address that can be asked for: `shape` names what it answers, `command` asks for the `example`."""

    path: str
    summary: str
    description: str
    parameters: list
    shape: str
    command: str
    example: str


@dataclass(frozen=True)
class Group:
    """A resource and its addresses."""

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

    description: str
    groups: list
    shapes: list


def outline(document, root):
    """Return the Outline of an OpenAPI document; `root` is the whole address of the API."""
    groups = {tag["name"]: Group(tag["name"], tag["description"]) for tag in document["tags"]}
    for path, methods in document["paths"].items():
        operation = methods["get"]
        groups[operation["tags"][0]].operations.append(_operation(path, operation, root))
    shapes = [
        Shape(name, schema["description"], [_row(key, value) for key, value in schema["properties"].items()])
        for name, schema in sorted(document["components"]["schemas"].items())
    ]
    return Outline(document["info"]["description"], list(groups.values()), shapes)


def _operation(path, operation, root):
    answer = operation["responses"]["200"]["content"]["application/json"]
    (example,) = answer["examples"].values()
    return Operation(
        path=path,
        summary=operation["summary"],
        description=operation["description"] if operation["description"] != operation["summary"] else "",
        parameters=[_row(one["name"], one["schema"], one["description"]) for one in operation["parameters"]],
        shape=type_of(answer["schema"]).shape,
        command=_command(path, operation, root),
        example=json.dumps(example["value"], ensure_ascii=False, indent=2),
    )


def _command(path, operation, root):
    """Return the call of curl that asks for the example."""
    address = root + path.removeprefix(ROOT)
    for one in operation["parameters"]:
        if one["in"] == "path":
            (example,) = one["examples"].values()
            address = address.replace(f"{{{one['name']}}}", example["value"])
    tried = TRIED.get(operation["operationId"])
    return f'curl "{address}{"?" + urlencode(tried) if tried else ""}"'


def _row(name, schema, description=""):
    return Row(name, type_of(schema), (description or schema.get("description", "")).split("\n\n*")[0])
