"""Values of the model as elements of our own namespace, and back.

An element has the names of the fields: plain values as attributes, spans as "start end", bodies and lists
of works as references to the head of the file, other values as children. Fields with their default value are
left out. Both directions follow the types of the classes, so a field is described once, in the model.
"""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import attrs
from lxml import etree

from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.model.due import AtSession, Due, DueDate, Recurrence, Within
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.symbols import Symbol
from unctc.schemas.akn4un import PROGRAMME
from unctc.schemas.ontology import BODY_EIDS

__all__ = [
    "DUES",
    "FIELD_NAMES",
    "INTERPRETED",
    "OF_TEXT",
    "REFERRING",
    "TEXT",
    "fact_element",
    "facts_of",
    "interpreted_fields",
    "note_interpretation",
    "qualified",
]

DUES: Final[dict[str, type]] = {
    "deadline": DueDate,
    "recurrence": Recurrence,
    "within": Within,
    "session": AtSession,
}
"""The elements that say when something is due; one that is no ``due`` has the name of its field in ``as``."""
FIELD_NAMES: Final[dict[tuple[str, str], str]] = {
    ("DueDate", "day"): "date",
    ("WorkProgramme", "body"): "responsible",
    ("Report", "body"): "responsible",
    ("Mandate", "addressees"): "addressee",
}
"""The fields that the vocabulary calls by another name than the model."""
INTERPRETED: Final = "interpreted"
"""The attribute that lists what has been read out of the text of a programme or a resolution, none found included."""
OF_TEXT: Final = "of-text"
"""The attribute that says what the text of an attachment is, where it is no programme."""
TEXT: Final = "text"
"""What it says of a text of another kind."""
_INTERPRETATION: Final = ("mandates", "deliverables")
_BODIES: Final = {eid: body for body, eid in BODY_EIDS.items()}
# XML cannot carry these; the backslash that escapes them is itself written twice.
_UNFIT: Final = late_pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\\\ud800-\udfff\ufffe\uffff]")
_ESCAPE: Final = late_pattern(r"\\(\\|[0-9a-f]{4})")


REFERRING: Final = frozenset(
    {"for", "of", "concept", "by", "responsible", "recipients", "partners", "addressee", "mandates"}
)
"""The attributes whose values are references, ``#`` and an eId; in all others a ``#`` means nothing."""


def qualified(name: str) -> str:
    """Return *name* in our namespace, as lxml writes it."""
    return f"{{{PROGRAMME}}}{name}"


_DUE_TAGS: Final = frozenset(qualified(name) for name in DUES)

_PLAIN_VALUES: Final = (Span, Symbol, NodePath)
"""Values of classes that are written as text."""
Value = Any
"""A value of the model, of whatever class."""


def fact_element(
    name: str,
    value: object,
    only: Iterable[str] | None = None,
    /,
    *,
    cite: Callable[[Symbol], str] | None = None,
    **attributes: str,
) -> etree._Element:
    """Return *value*, an instance of a class of the model, as an element.

    Args:
        name: the name of the element.
        value: the value.
        only: the fields to write; all if not given.
        cite: returns the eId of a cited work; needed where a field lists works.
        attributes: other attributes of the element, ``for`` as ``for_``.

    Example:
        >>> from unctc.model.due import Recurrence
        >>> etree.tostring(fact_element("recurrence", Recurrence(2, "year"), ("times",)))
        b'<ns0:recurrence xmlns:ns0="urn:unctc:programme:1" times="2"/>'
    """
    element = etree.Element(qualified(name))
    for key, text in attributes.items():
        element.set(key.rstrip("_"), text)
    chosen = None if only is None else frozenset(only)
    for field in fields_of(type(value)):
        each = getattr(value, field.name)
        if (chosen is None or field.name in chosen) and each is not None and each != field.default:
            _write(element, wire_name(type(value), field.name), each, cite)
    return element


def note_interpretation(fact: etree._Element, value: object) -> None:
    """Write into the element of a programme or a document which of deliverables and mandates have been read.

    Example:
        >>> from unctc.model.programmes import WorkProgramme
        >>> fact = etree.Element(qualified("programme"))
        >>> note_interpretation(fact, WorkProgramme(deliverables=()))
        >>> fact.get("interpreted")
        'deliverables'
    """
    names = [name for name in _INTERPRETATION if getattr(value, name, None) is not None]
    if names:
        fact.set(INTERPRETED, " ".join(names))


def interpreted_fields(fact: etree._Element | None, **found: tuple[Value, ...]) -> dict[str, Value]:
    """Return deliverables and mandates as *fact* says of them: what is empty there may not have been read.

    Args:
        fact: the element of the programme or the document.
        found: the values that the file has of each.
    """
    read = () if fact is None else fact.get(INTERPRETED, "").split()
    return {name: values for name, values in found.items() if values or name in read}


def _write(
    element: etree._Element, name: str, value: object, cite: Callable[[Symbol], str] | None
) -> None:
    if not isinstance(value, tuple):
        if _is_node(value):
            element.append(_node(name, value, cite))
        else:
            element.set(name, _text(value))
    elif cite and all(isinstance(each, Symbol) for each in value):
        element.set(name, " ".join(f"#{cite(each)}" for each in value))
    elif all(isinstance(each, Enum) for each in value):
        element.set(name, " ".join(_text(each).replace(" ", "_") for each in value))
    else:
        for each in value:
            if _is_node(each):
                element.append(_node(name, each, cite))
            else:
                etree.SubElement(element, qualified(name)).text = _text(each)


def _node(name: str, value: object, cite: Callable[[Symbol], str] | None) -> etree._Element:
    due = next((tag for tag, each in DUES.items() if type(value) is each), None)
    child = fact_element(due or name, value, cite=cite)
    if due and name != "due":
        child.set("as", name)
    return child


def _is_node(value: object) -> bool:
    return attrs.has(type(value)) and not isinstance(value, _PLAIN_VALUES)


def _text(value: object) -> str:
    match value:
        case Span():
            return f"{value.start} {value.end}"
        case Body():
            return f"#{BODY_EIDS[value]}"
        case bool():
            return "true" if value else "false"
        case Enum():
            return str(value.value)
        case dt.date():
            return value.isoformat()
        case _:
            return _UNFIT.sub(
                lambda found: "\\\\" if found[0] == "\\" else f"\\{ord(found[0]):04x}", str(value)
            )


def facts_of(
    element: etree._Element, kind: type, works: Mapping[str, Symbol] | None = None
) -> dict[str, Value]:
    """Return the fields of *kind* that the element gives.

    Args:
        element: the element.
        kind: the class of the model.
        works: the cited works by their eIds.

    Raises:
        ValueError: a value is none of its field's type.
        KeyError: a reference leads nowhere.
    """
    found: dict[str, Value] = {}
    inside = _by_field(element)
    for name, tag, read in _readers(kind):
        children = inside and (inside.get(qualified(tag)) or inside.get(("as", name)))
        if children:
            found[name] = read(children, works or {})
        elif (text := element.get(tag)) is not None:
            found[name] = read(text, works or {})
    return found


def _by_field(element: etree._Element) -> dict[str | tuple[str, str], list[etree._Element]]:
    """Return what is in *element* by its tag; times by the name of their field, too, which they state themselves."""
    found: dict[str | tuple[str, str], list[etree._Element]] = {}
    for each in element:
        found.setdefault(str(each.tag), []).append(each)
        if each.tag in _DUE_TAGS:
            found.setdefault(("as", each.get("as", "due")), []).append(each)
    return found


def fields_of(kind: type) -> tuple[attrs.Attribute[Value], ...]:
    """Return the fields of a class that are carried; places in a source are not."""
    return _fields(kind)


def wire_name(kind: type, field: str) -> str:
    """Return the name that a field has in the vocabulary."""
    return FIELD_NAMES.get((kind.__name__, field), field)


_Reader = Callable[[Any, Mapping[str, Symbol]], Value]


@lru_cache(maxsize=64)
def _fields(kind: Any) -> tuple[attrs.Attribute[Value], ...]:  # noqa: ANN401 - any class of the model
    return tuple(
        field
        for field in attrs.fields(kind)
        if field.name not in ("location", "source_map") and field.metadata.get("wire", True)
    )


@lru_cache(maxsize=64)
def _readers(kind: Any) -> tuple[tuple[str, str, _Reader], ...]:  # noqa: ANN401 - as above
    hints = get_type_hints(kind)
    return tuple(
        (field.name, wire_name(kind, field.name), _reader(hints[field.name]))
        for field in _fields(kind)
    )


def _reader(hint: Any) -> _Reader:  # noqa: ANN401 - a type form
    """Return what makes a value of the type *hint*: of children, or of the text of an attribute."""
    if _is_union(hint):
        options = [each for each in get_args(hint) if each is not types.NoneType]
        if set(options) == set(get_args(Due)):
            return lambda given, works: _due(given[0], works)
        return _reader(options[0])
    if _is_tuple(hint):
        return _reader_of_many(get_args(hint)[0])
    if attrs.has(hint) and hint not in _PLAIN_VALUES:
        return lambda given, works: hint(**facts_of(given[0], hint, works))
    plain = _plain(hint)
    return lambda given, _: plain(given)


def _reader_of_many(item: Any) -> _Reader:  # noqa: ANN401 - a type form
    if _is_union(item):
        return lambda given, works: tuple(_due(each, works) for each in given)
    if attrs.has(item) and item not in _PLAIN_VALUES:
        return lambda given, works: tuple(item(**facts_of(each, item, works)) for each in given)
    if item is Symbol:
        return lambda given, works: tuple(works[each.removeprefix("#")] for each in given.split())
    plain = _plain(item)
    if issubclass(item, Enum):
        return lambda given, _: tuple(
            plain(each if item is Body else each.replace("_", " ")) for each in given.split()
        )
    return lambda given, _: tuple(plain(each.text or "") for each in given)


def _is_union(hint: object) -> bool:
    return get_origin(hint) in (types.UnionType, Union)


def _is_tuple(hint: object) -> bool:
    return get_origin(hint) is tuple


def _due(element: etree._Element, works: Mapping[str, Symbol]) -> Value:
    kind = DUES[etree.QName(element).localname]
    return kind(**facts_of(element, kind, works))


def _plain(kind: Any) -> Callable[[str], Value]:  # noqa: ANN401 - a type form
    if kind is str:
        return lambda text: _ESCAPE.sub(
            lambda found: "\\" if found[1] == "\\" else chr(int(found[1], 16)), text
        )
    readers: dict[Value, Callable[[str], Value]] = {
        Span: lambda text: Span(*map(int, text.split())),
        Body: lambda text: _BODIES[text.removeprefix("#")],
        bool: lambda text: text == "true",
        dt.date: dt.date.fromisoformat,
    }
    read: Callable[[str], Value] = readers.get(kind, kind)
    return read
