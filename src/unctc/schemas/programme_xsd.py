"""Make the XML Schema of our own namespace from the classes of the model.

``python -m unctc.schemas.programme_xsd`` prints it; the copy in the package is compared in the tests.
"""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Iterable, Mapping
from enum import Enum
from importlib.resources import files
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import attrs
from lxml import etree

from unctc.model.bodies import Body
from unctc.model.citations import Citation
from unctc.model.due import Due
from unctc.model.furniture import Furniture
from unctc.model.letters import Attachment, TransmittalLetter
from unctc.model.locations import Span
from unctc.model.mandates import Deliverable, Mandate
from unctc.model.node_paths import NodePath
from unctc.model.passages import Link, Paragraph, Signature
from unctc.model.programmes import WorkProgramme
from unctc.model.reports import Report
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.sections import Section
from unctc.model.symbols import Symbol
from unctc.model.unread import Unread
from unctc.schemas.akn4un import PROGRAMME
from unctc.schemas.fact_elements import DUES, INTERPRETED, OF_TEXT, fields_of, wire_name

__all__ = ["FACTS", "Fact", "build_programme_schema", "programme_schema"]

_XS: Final = "http://www.w3.org/2001/XMLSchema"
_ABOUT: Final = ("for",)
_WITHIN: Final = ("of", "at")


@attrs.frozen
class Fact:
    """One element in ``otherAnalysis``.

    Attributes:
        kinds: the classes of the model whose fields it has.
        fields: which of them; all if empty.
        places: the attributes that say what it is about.
        more: other attributes, with their types.
        says: what it says, in a few words.
    """

    kinds: tuple[type, ...]
    fields: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    more: tuple[tuple[str, str], ...] = ()
    says: str = ""


_DOCUMENT: Final = (Resolution, DraftResolution, PresidentialStatement)
_TEXTS: Final = {
    "symbol", "language", "title", "adoption", "opening", "preambular_paragraphs", "mandates",
    "leading_paragraphs", "sections", "closing", "annexes", "findings", "votes", "parts",
}  # fmt: skip

FACTS: Final[dict[str, Fact]] = {
    "letter": Fact(
        (TransmittalLetter,),
        ("author_span", "addressee_span"),
        says="who writes to whom, where the title cannot show it",
    ),
    "signature": Fact(
        (Signature,),
        ("signed", "name_span", "role_span"),
        _ABOUT,
        says="whether the original is signed; who signs, where the text cannot show it",
    ),
    "attachment": Fact(
        (Attachment,),
        ("number",),
        _ABOUT,
        ((OF_TEXT, "NMTOKEN"),),
        says="the number in a label; that what is attached is no programme",
    ),
    "section": Fact((Section,), ("number",), _ABOUT, says="the number in the style of its level"),
    "paragraph": Fact(
        (Paragraph,),
        ("items",),
        _ABOUT,
        (("number", "string"),),
        says="run-in items; the number where num says another, or nothing where it is none",
    ),
    "citation": Fact(
        (Citation,),
        ("target", "span", "printed", "pinpoint", "role"),
        (*_ABOUT, *_WITHIN),
        says="pinpoint and role of a reference; or a citation that no reference can stand for",
    ),
    "link": Fact((Link,), (), _WITHIN, says="a link whose words no element can hold"),
    "emphasis": Fact((Link,), ("span",), _WITHIN, says="emphasis that no element can hold"),
    "programme": Fact(
        (WorkProgramme,),
        ("body",),
        _ABOUT,
        (("start", "date"), ("end", "date"), ("concept", "anyURI"), (INTERPRETED, "NMTOKENS")),
        says="whose programme it is and for what period; what has been read out of its text",
    ),
    "report": Fact((Report,), ("body",), says="the body that reports"),
    "mandate": Fact(
        (Mandate,),
        (),
        ("concept", "of"),
        (("by", "anyURI"),),
        says="what a body is told to do, by what, by when",
    ),
    "deliverable": Fact(
        (Deliverable,),
        (),
        ("concept", "of", "for"),
        (("quantity", "integer"),),
        says="what is promised, by whom, to whom, by when",
    ),
    "document": Fact(
        _DOCUMENT,
        tuple(
            dict.fromkeys(
                each.name
                for kind in _DOCUMENT
                for each in fields_of(kind)
                if each.name not in _TEXTS
            )
        ),
        more=((INTERPRETED, "NMTOKENS"),),
        says="the facts on a resolution, draft or statement that have no place of their own; what has been"
        " read out of its text",
    ),
    "unread": Fact((Unread,), says="text that could not be placed"),
    "furniture": Fact((Furniture,), says="lines of the page around the text"),
}
"""The elements by name."""


def programme_schema() -> etree.XMLSchema:
    """Return the published schema, ready to validate.

    Example:
        >>> from lxml import etree
        >>> mandate = f'<p:mandate xmlns:p="{PROGRAMME}" act="directs" operative="nine"/>'
        >>> programme_schema().validate(etree.fromstring(mandate))
        False
    """
    text = files("unctc").joinpath("schemas", "programme.xsd").read_bytes()
    return etree.XMLSchema(etree.fromstring(text))


def build_programme_schema() -> bytes:
    """Return the schema that the classes of the model make."""
    root = etree.Element(
        _xs("schema"),
        nsmap={"xs": _XS, "p": PROGRAMME},
        targetNamespace=PROGRAMME,
        elementFormDefault="qualified",
    )
    types_made: dict[str, etree._Element] = {}
    for name, fact in FACTS.items():
        element = _sub(root, "element", name=name)
        note = _sub(_sub(element, "annotation"), "documentation")
        note.text = f"{fact.says[0].upper()}{fact.says[1:]}."
        shape = _sub(element, "complexType")
        _describe(shape, _fields(fact), types_made)
        for place in fact.places:
            kind = "nonNegativeInteger" if place == "at" else "anyURI"
            _sub(shape, "attribute", name=place, type=f"xs:{kind}")
        for extra, kind in fact.more:
            _sub(shape, "attribute", name=extra, type=f"xs:{kind}")
    state = _sub(root, "element", name="state", type="xs:string")
    note = _sub(_sub(state, "annotation"), "documentation")
    note.text = "A State whose vote was counted, within count."
    root.extend(types_made[name] for name in sorted(types_made))
    return etree.tostring(root, pretty_print=True, encoding="UTF-8", xml_declaration=True)


def _fields(fact: Fact) -> dict[str, Any]:
    """Return the types of the fields of a fact by their names in the vocabulary."""
    found: dict[str, Any] = {}
    for kind in fact.kinds:
        hints = get_type_hints(kind)
        for each in fields_of(kind):
            if not fact.fields or each.name in fact.fields:
                found[wire_name(kind, each.name)] = hints[each.name]
    return found


def _describe(
    shape: etree._Element, fields: Mapping[str, Any], types_made: dict[str, etree._Element]
) -> None:
    """Write children and attributes of a complex type."""
    children: dict[str, str] = {}
    plain: dict[str, str] = {}
    for name, hint in fields.items():
        item, many = _item(hint)
        if item is Due:
            for tag, kind in DUES.items():
                children[tag] = _type(kind, types_made)
        elif attrs.has(item) and item not in (Span, Symbol, NodePath):
            children[name] = _type(item, types_made)
        elif many and item in (str, NodePath):
            children[name] = "xs:string"
        else:
            plain[name] = _plain(item, many=many)
    if children:
        choice = _sub(shape, "choice", minOccurs="0", maxOccurs="unbounded")
        for name, of in children.items():
            _sub(choice, "element", name=name, type=of)
    for name, of in plain.items():
        _sub(shape, "attribute", name=name, type=of)


def _item(hint: Any) -> tuple[Any, bool]:  # noqa: ANN401 - type forms
    """Return the type of a value, or of each of many values."""
    if get_origin(hint) is tuple:
        return _item(get_args(hint)[0])[0], True
    if get_origin(hint) in (types.UnionType, Union):
        options = [each for each in get_args(hint) if each is not types.NoneType]
        return (Due if set(options) == set(get_args(Due)) else options[0]), False
    return hint, False


def _type(kind: Any, types_made: dict[str, etree._Element]) -> str:  # noqa: ANN401 - a class
    """Return the name of the complex type of a class of the model, made if need be."""
    name = kind.__name__
    if name not in types_made:
        shape = etree.Element(_xs("complexType"), name=name)
        types_made[name] = shape
        hints = get_type_hints(kind)
        fields = {wire_name(kind, each.name): hints[each.name] for each in fields_of(kind)}
        _describe(shape, fields, types_made)
        if kind in DUES.values():
            _sub(shape, "attribute", name="as", type="xs:NCName")
            _sub(shape, "attribute", name="for", type="xs:anyURI")
    return f"p:{name}"


def _plain(item: Any, *, many: bool) -> str:  # noqa: ANN401 - a type form
    names: dict[object, str] = {
        bool: "boolean",
        int: "integer",
        dt.date: "date",
        Body: "anyURI",
    }
    if many and (item is Symbol or (isinstance(item, type) and issubclass(item, Enum))):
        return "xs:NMTOKENS" if item not in (Body, Symbol) else "xs:string"
    return f"xs:{names.get(item, 'string')}"


def _xs(name: str) -> str:
    return f"{{{_XS}}}{name}"


def _sub(parent: etree._Element, tag: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, _xs(tag), attributes)


def table_of_facts() -> Iterable[tuple[str, str, str]]:
    """Yield name, attributes and meaning of each element, for the documentation."""
    for name, fact in FACTS.items():
        more = (extra for extra, _ in fact.more)
        yield name, ", ".join((*fact.places, *_fields(fact), *more)), fact.says


if __name__ == "__main__":
    print(build_programme_schema().decode(), end="")  # noqa: T201 - a script prints
