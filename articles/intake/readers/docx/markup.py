"""XML as a light tree with names freed of their namespaces, of which Word knows two sets (transitional and strict)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from articles.intake.refusals import UnreadableFile

DEEPEST = 150


@dataclass(slots=True)
class Element:
    """One element: its local name, its attributes by their local names, the elements in it, and its own text."""

    name: str
    attributes: dict[str, str]
    children: list["Element"] = field(default_factory=list)
    text: str = ""

    def child(self, name: str) -> "Element | None":
        """Return the first element of this name directly below."""
        return next((child for child in self.children if child.name == name), None)

    def all(self, name: str) -> Iterator["Element"]:
        """Yield the elements of this name directly below."""
        return (child for child in self.children if child.name == name)

    def value(self, *path: str) -> str | None:
        """Return the attribute "val" of the element at the end of a path below; None where there is no such."""
        found: Element | None = self
        for name in path:
            found = found.child(name) if found else None
        return found.attributes.get("val") if found else None


class TooDeep(ValueError):
    """Elements are nested deeper than any word processor nests them."""


class Builder:
    """Makes `Element`s of what the parser reports."""

    def __init__(self):
        self.open, self.texts = [Element("", {})], [[]]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if len(self.open) > DEEPEST:
            raise TooDeep
        element = Element(local(tag), {local(name): value for name, value in attributes.items()})
        self.open[-1].children.append(element)
        self.open.append(element)
        self.texts.append([])

    def end(self, tag: str) -> None:
        """The last element that began ends."""
        self.open.pop().text = "".join(self.texts.pop())

    def data(self, text: str) -> None:
        """A part of the text within the last element that began."""
        self.texts[-1].append(text)

    def close(self) -> Element:
        """The root."""
        return self.open[0].children[0]


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]


def parse(content: bytes, refusal: str) -> Element:
    """Return the root of an XML file. Raises UnreadableFile(refusal) for broken, tangled or booby-trapped ones."""
    try:
        parser = DefusedXMLParser(target=Builder(), forbid_dtd=True)
        parser.feed(content)
        return parser.close()
    except (ParseError, DefusedXmlException, TooDeep, ValueError, LookupError) as error:
        raise UnreadableFile(refusal) from error
