"""Values of the model as elements of our own namespace: the facts that Akoma Ntoso has no place for.

An element bears the names of the fields: plain values as attributes, spans as "start end", others as
children of the same name. Fields with their default value are left out. Both directions follow the
types of the classes, so a field is described once, in the model.
"""

from __future__ import annotations

import datetime as dt
import re
import types
from collections.abc import Callable, Iterable
from enum import Enum
from functools import cache
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

import attrs
from lxml import etree

from unctc.model.locations import Span
from unctc.model.periods import Due, DueDate, Recurrence, Within
from unctc.model.symbols import Symbol
from unctc.schemas.akn4un import PROGRAMME

__all__ = ["fact_element", "fact_of", "facts_of", "qualified"]

_UNIONS: Final[dict[str, type]] = {
    "due_date": DueDate,
    "recurrence": Recurrence,
    "within": Within,
}
# XML cannot carry these; the backslash that stands for them stands for itself twice.
_UNFIT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\\\ud800-\udfff\ufffe\uffff]")
_ESCAPE: Final = re.compile(r"\\(\\|[0-9a-f]{4})")


def qualified(name: str) -> str:
    """Return *name* in our namespace, as lxml writes it."""
    return f"{{{PROGRAMME}}}{name}"


def fact_element(
    name: str, value: Any, only: Iterable[str] | None = None, /, **attributes: str
) -> etree._Element:
    """Return *value*, an instance of a class of the model, as an element.

    Args:
        name: the name of the element.
        value: the value.
        only: the fields to write; all if not given.
        attributes: what else the element bears, ``for`` as ``for_``.
    """
    element = etree.Element(qualified(name))
    for key, text in attributes.items():
        element.set(key.rstrip("_"), text)
    chosen = None if only is None else frozenset(only)
    for field in _fields(type(value)):
        if chosen is None or field.name in chosen:
            each = getattr(value, field.name)
            default = field.default
            if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
                default = default.factory()  # type: ignore[union-attr]
            if each != default and each is not None:
                _write(element, field.name, each)
    return element


def _write(element: etree._Element, name: str, value: Any) -> None:
    if isinstance(value, tuple):
        for each in value:
            if attrs.has(type(each)) and not isinstance(each, Span | Symbol):
                element.append(_tagged(name, each))
            else:
                child = etree.SubElement(element, qualified(name))
                child.text = _text(each)
    elif attrs.has(type(value)) and not isinstance(value, Span | Symbol):
        element.append(_tagged(name, value))
    else:
        element.set(name, _text(value))


def _tagged(name: str, value: Any) -> etree._Element:
    child = fact_element(name, value)
    kind = next((tag for tag, each in _UNIONS.items() if type(value) is each), None)
    if kind:
        child.set("is", kind)
    return child


def _text(value: Any) -> str:
    match value:
        case Span():
            return f"{value.start} {value.end}"
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


def fact_of(element: etree._Element, kind: type[Any], **known: Any) -> Any:
    """Return the instance of *kind* that the element describes.

    Args:
        element: the element.
        kind: the class.
        known: fields that are known from elsewhere.
    """
    return kind(**facts_of(element, kind), **known)


def facts_of(element: etree._Element, kind: type[Any]) -> dict[str, Any]:
    """Return the fields of *kind* that the element gives."""
    found: dict[str, Any] = {}
    for name, read in _readers(kind).items():
        children = element.findall(qualified(name))
        if children:
            found[name] = read(children)
        elif (text := element.get(name)) is not None:
            found[name] = read(text)
    return found


@cache
def _fields(kind: type[Any]) -> tuple[attrs.Attribute[Any], ...]:
    return tuple(
        field
        for field in attrs.fields(kind)
        if field.name != "location" and field.metadata.get("wire", True)
    )


@cache
def _readers(kind: type[Any]) -> dict[str, Callable[[Any], Any]]:
    hints = get_type_hints(kind)
    return {field.name: _reader(hints[field.name]) for field in _fields(kind)}


def _reader(hint: Any) -> Callable[[Any], Any]:
    if get_origin(hint) in (types.UnionType, Union):
        options = [each for each in get_args(hint) if each is not types.NoneType]
        if set(options) == set(get_args(Due)):
            return lambda given: _due(given[0])
        return _reader(options[0])
    if get_origin(hint) is tuple:
        item = get_args(hint)[0]
        if get_origin(item) in (types.UnionType, Union):
            return lambda given: tuple(_due(each) for each in given)
        if attrs.has(item) and item not in (Span, Symbol):
            return lambda given: tuple(fact_of(each, item) for each in given)
        plain = _plain(item)
        return lambda given: tuple(plain(each.text or "") for each in given)
    if attrs.has(hint) and hint not in (Span, Symbol):
        return lambda given: fact_of(given[0], hint)
    return _plain(hint)


def _due(element: etree._Element) -> Any:
    return fact_of(element, _UNIONS[element.get("is", "due_date")])


def _plain(kind: Any) -> Callable[[str], Any]:
    if kind is Span:
        return lambda text: Span(*map(int, text.split()))
    if kind is bool:
        return lambda text: text == "true"
    if kind is dt.date:
        return dt.date.fromisoformat
    if kind is int:
        return int
    if kind is str:
        return lambda text: _ESCAPE.sub(
            lambda found: "\\" if found[1] == "\\" else chr(int(found[1], 16)), text
        )
    return lambda text: kind(text)


