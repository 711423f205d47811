"""The strict converter between the model and plain JSON values.

Objects carry the names of the model's fields, in their order; fields with their default value are left
out. Every document and every attachment says what it is in ``kind``; a document also carries the number
of the shape, ``schema``. Symbols and paths of nodes are strings, dates ``YYYY-MM-DD``, spans ``[start, end]``.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin

import attrs
import cattrs
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from unctc.memory import built_once
from unctc.model.bodies import Body
from unctc.model.changes import ChangeStatus
from unctc.model.citations import Role
from unctc.model.documents import Document
from unctc.model.due import AtSession, Bound, Due, DueDate, PartOfPeriod, Recurrence, Unit, Within
from unctc.model.findings import Finding, Severity
from unctc.model.furniture import FurnitureKind
from unctc.model.languages import Language
from unctc.model.letters import Annex, Appendix, Attachment, Enclosure, Letter, NamedAttachment
from unctc.model.locations import Span
from unctc.model.mandates import Deliverable, Mandate, Rhythm
from unctc.model.node_paths import NodePath
from unctc.model.reports import Report
from unctc.model.resolutions import DraftResolution, PresidentialStatement, Resolution
from unctc.model.states import State
from unctc.model.symbols import Symbol
from unctc.model.traces import EvidenceKind, Verdict
from unctc.model.vocabularies import DeliverableKind, Distribution, MandateAct

__all__ = ["COMPARISON", "KINDS", "SCHEMA_VERSION", "TAGGED", "TRACE", "json_converter"]

SCHEMA_VERSION = 2
"""The number of the shape; it grows when a reader of the former shape could not read the new one."""

KINDS: dict[str, type[Document]] = {
    "letter": Letter,
    "resolution": Resolution,
    "draft_resolution": DraftResolution,
    "presidential_statement": PresidentialStatement,
    "report": Report,
}
"""What ``kind`` says of a document. The tags are ours, so that renaming a class changes no JSON."""

TRACE = "trace"
"""What ``kind`` says of a trace."""

COMPARISON = "comparison"
"""What ``kind`` says of a comparison."""

TAGGED: dict[object, dict[str, type]] = {
    Attachment: {
        "annex": Annex,
        "enclosure": Enclosure,
        "appendix": Appendix,
        "attachment": NamedAttachment,
    },
    Due: {"due_date": DueDate, "recurrence": Recurrence, "within": Within, "at_session": AtSession},
}
"""The unions inside documents, told apart by ``kind`` in the same way."""

_ENUMERATIONS = (
    *(
        Body,
        Bound,
        ChangeStatus,
        DeliverableKind,
        Distribution,
        EvidenceKind,
        FurnitureKind,
        Language,
        MandateAct,
    ),
    *(PartOfPeriod, Rhythm, Role, Severity, State, Unit, Verdict),
)
_WITH_UNWRITTEN_FIELDS = frozenset({Finding, Mandate, Deliverable, Letter, Report})
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def _strict(kind: type) -> Callable[[object, object], object]:
    """Return a hook that accepts *kind* itself and nothing that could be made into it."""

    def structure(value: object, _: object) -> object:
        if type(value) is not kind:
            message = f"expected {_JSON_NAMES[kind]}, found {_JSON_NAMES.get(type(value), 'something else')}"
            raise TypeError(message)
        return value

    return structure


_JSON_NAMES: dict[type, str] = {
    str: "a string",
    int: "an integer",
    bool: "true or false",
    float: "a number with a fraction",
    list: "an array",
    dict: "an object",
    NoneType: "null",
}


def _structure_number(value: object, _: object) -> float:
    if type(value) not in (int, float):
        message = f"expected a number, found {_JSON_NAMES.get(type(value), 'something else')}"
        raise TypeError(message)
    assert isinstance(value, (int, float))
    return float(value)


def _structure_date(value: object, _: object) -> dt.date:
    if not isinstance(value, str) or not _ISO_DATE.fullmatch(value):
        message = f"expected a date as YYYY-MM-DD, found {value!r}"
        raise TypeError(message)
    return dt.date.fromisoformat(value)


def _structure_symbol(value: object, _: object) -> Symbol:
    if not isinstance(value, str):
        message = f"expected a document symbol, found {value!r}"
        raise TypeError(message)
    return Symbol(value)


def _structure_path(value: object, _: object) -> NodePath:
    if not isinstance(value, str):
        message = f"expected the path of a node, found {value!r}"
        raise TypeError(message)
    return NodePath(value)


def _structure_span(value: object, _: object) -> Span:
    if type(value) is not list or [type(each) for each in value] != [int, int]:
        message = f"expected two integers, found {value!r}"
        raise TypeError(message)
    return Span(*value)


def _structure_enum(value: object, kind: type[Enum]) -> Enum:
    if type(value) not in (str, int):
        message = f"expected one of {', '.join(repr(each.value) for each in kind)}, found {value!r}"
        raise TypeError(message)
    return kind(value)


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


@built_once
def json_converter() -> cattrs.Converter:
    """Return the converter between documents and JSON values; its errors name the path of the spot."""
    converter = cattrs.Converter(
        forbid_extra_keys=True,
        omit_if_default=True,
        prefer_attrib_converters=False,
    )
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _strict(kind))
    for enumeration in _ENUMERATIONS:
        # Each by itself: an enumeration of strings would else be taken for a string.
        converter.register_structure_hook(enumeration, _structure_enum)
    converter.register_structure_hook(float, _structure_number)
    converter.register_structure_hook(dt.date, _structure_date)
    converter.register_structure_hook(Symbol, _structure_symbol)
    converter.register_structure_hook(NodePath, _structure_path)
    converter.register_structure_hook(Span, _structure_span)
    converter.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_hook(converter, kind))
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook(Symbol, str)
    converter.register_unstructure_hook(NodePath, str)
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    # Made when they are first needed, with the hooks of all that is in them.
    converter.register_structure_hook_factory(_WITH_UNWRITTEN_FIELDS.__contains__, _read_written)
    converter.register_unstructure_hook_factory(_WITH_UNWRITTEN_FIELDS.__contains__, _write_written)
    for union, tags in TAGGED.items():
        _register_tagged(converter, union, tags)
    return converter


def _unwritten(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - a type form
    """Return what keeps the fields of *kind* that are no part of JSON out of it."""
    written = {each.name for each in fields_of(kind)}
    return {
        each.name: override(omit=True) for each in attrs.fields(kind) if each.name not in written
    }


def _read_written(kind: Any, converter: cattrs.BaseConverter) -> Any:  # noqa: ANN401 - a hook
    return make_dict_structure_fn(
        kind, converter, _cattrs_forbid_extra_keys=True, **_unwritten(kind)
    )


def _write_written(kind: Any, converter: cattrs.BaseConverter) -> Any:  # noqa: ANN401 - a hook
    return make_dict_unstructure_fn(
        kind, converter, _cattrs_omit_if_default=True, **_unwritten(kind)
    )


def _tuple_hook(converter: cattrs.Converter, kind: Any) -> Callable[[object, object], object]:  # noqa: ANN401 - a type form
    """Return a hook that takes arrays only: by default a string would become a tuple of letters."""
    (item, _) = get_args(kind)
    as_list = list[item]  # type: ignore[valid-type]

    def structure(value: object, _: object) -> object:
        if type(value) is not list:
            message = f"expected an array, found {_JSON_NAMES.get(type(value), 'something else')}"
            raise TypeError(message)
        return tuple(converter.structure(value, as_list))

    return structure


def _register_tagged(converter: cattrs.Converter, union: Any, tags: dict[str, type]) -> None:  # noqa: ANN401 - a type form
    names = {kind: name for name, kind in tags.items()}
    readers: dict[str, Callable[[dict[str, object], Any], Any]] = {
        name: _read_written(kind, converter) for name, kind in tags.items()
    }
    writers: dict[type, Callable[[Any], dict[str, object]]] = {
        kind: _write_written(kind, converter) for kind in names
    }

    def structure(value: object, _: object) -> object:
        if not isinstance(value, dict) or value.get("kind") not in tags:
            found = value.get("kind") if isinstance(value, dict) else value
            message = f"expected an object whose kind is one of {', '.join(tags)}, found {found!r}"
            raise TypeError(message)
        name = value["kind"]
        return readers[name](
            {key: each for key, each in value.items() if key != "kind"}, tags[name]
        )

    def unstructure(value: object) -> dict[str, object]:
        return {"kind": names[type(value)], **writers[type(value)](value)}

    def structure_optional(value: object, kind: object) -> object:
        return None if value is None else structure(value, kind)

    converter.register_structure_hook_func(lambda kind: kind == union, structure)
    converter.register_structure_hook_func(lambda kind: kind == union | None, structure_optional)
    converter.register_unstructure_hook_func(
        lambda kind: kind == union or kind in names, unstructure
    )


def fields_of(kind: type) -> tuple[attrs.Attribute[Any], ...]:
    """Return the fields of a class of the model that are written, with their types resolved."""
    attrs.resolve_types(kind)
    return tuple(each for each in attrs.fields(kind) if each.metadata.get("wire", True))
