"""Make the published JSON Schema from the classes of the model.

``python -m unctc.schemas.json_schema_export`` prints it, with the argument ``trace`` that of traces, with
``comparison`` that of comparisons; the copies in the package are compared in the tests.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
import types
from enum import Enum
from importlib.resources import files
from typing import Final, Union, get_args, get_origin

import attrs

from unctc.model.comparisons import Comparison
from unctc.model.locations import Span
from unctc.model.node_paths import PATH_PATTERN, NodePath
from unctc.model.symbols import Symbol
from unctc.model.traces import Trace
from unctc.schemas.json_converter import (
    COMPARISON,
    KINDS,
    SCHEMA_VERSION,
    TAGGED,
    TRACE,
    fields_of,
)

__all__ = [
    "build_comparison_schema",
    "build_schema",
    "build_trace_schema",
    "comparison_schema",
    "json_schema",
    "trace_schema",
]

_PLAIN: dict[object, dict[str, object]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    types.NoneType: {"type": "null"},
    dt.date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"},
    Symbol: {"type": "string", "description": "A document symbol in normal form.", "pattern": "/"},
    NodePath: {
        "type": "string",
        "description": "The path of a passage, empty for the whole document.",
        "pattern": f"^{PATH_PATTERN}$",
    },
    Span: {
        "type": "array",
        "description": "Start and end in code points, the end not included.",
        "items": {"type": "integer", "minimum": 0},
        "minItems": 2,
        "maxItems": 2,
    },
}


def json_schema() -> dict[str, object]:
    """Return the published JSON Schema (draft 2020-12) of documents.

    Example:
        >>> json_schema()["title"]
        'unctc document'
    """
    return _published("document")


def _published(name: str) -> dict[str, object]:
    text = files("unctc").joinpath("schemas", f"{name}.schema.json").read_text("utf-8")
    schema: dict[str, object] = json.loads(text)
    return schema


def build_schema() -> dict[str, object]:
    """Return the schema that the classes of the model make."""
    definitions: dict[str, object] = {}
    documents = []
    for name, kind in KINDS.items():
        shape = _shape(kind, definitions)
        shape["properties"] = {
            "kind": {"const": name},
            "schema": {"const": SCHEMA_VERSION},
            **_properties(shape),
        }
        shape["required"] = ["kind", "schema", *_required(kind)]
        documents.append(shape)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "unctc document",
        "description": "Fields with their default value may be left out.",
        "oneOf": documents,
        "$defs": dict(sorted(definitions.items())),
    }


def trace_schema() -> dict[str, object]:
    """Return the published JSON Schema (draft 2020-12) of traces.

    Example:
        >>> trace_schema()["title"]
        'unctc trace'
    """
    return _published("trace")


def build_trace_schema() -> dict[str, object]:
    """Return the schema of traces that the classes of the model make."""
    return _built(Trace, TRACE)


def comparison_schema() -> dict[str, object]:
    """Return the published JSON Schema (draft 2020-12) of comparisons.

    Example:
        >>> comparison_schema()["title"]
        'unctc comparison'
    """
    return _published("comparison")


def build_comparison_schema() -> dict[str, object]:
    """Return the schema of comparisons that the classes of the model make."""
    return _built(Comparison, COMPARISON)


def _built(kind: type, name: str) -> dict[str, object]:
    definitions: dict[str, object] = {}
    shape = _shape(kind, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "description": "Fields with their default value may be left out.",
        **shape,
        "title": f"unctc {name}",
        "properties": {
            "kind": {"const": name},
            "schema": {"const": SCHEMA_VERSION},
            **_properties(shape),
        },
        "required": ["kind", "schema", *_required(kind)],
        "$defs": dict(sorted(definitions.items())),
    }


_BUILDERS: Final = {
    "document": build_schema,
    "trace": build_trace_schema,
    "comparison": build_comparison_schema,
}


def _properties(shape: dict[str, object]) -> dict[str, object]:
    properties = shape["properties"]
    assert isinstance(properties, dict)
    return properties


def _required(kind: type) -> list[str]:
    return [each.name for each in fields_of(kind) if each.default is attrs.NOTHING]


def _shape(kind: type, definitions: dict[str, object], tag: str | None = None) -> dict[str, object]:
    properties = {each.name: _type(each.type, definitions) for each in fields_of(kind)}
    required = _required(kind)
    if tag is not None:
        properties, required = {"kind": {"const": tag}, **properties}, ["kind", *required]
    return {
        "title": kind.__name__,
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _type(kind: object, definitions: dict[str, object]) -> dict[str, object]:
    for union, tags in TAGGED.items():
        if kind == union:
            return {"oneOf": [_reference(each, definitions, tag) for tag, each in tags.items()]}
    if kind in _PLAIN:
        return dict(_PLAIN[kind])
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _type(get_args(kind)[0], definitions)}
    if get_origin(kind) in (Union, types.UnionType):
        return _optional(kind, definitions)
    assert isinstance(kind, type)
    if issubclass(kind, Enum):
        return {"enum": [each.value for each in kind]}
    return _reference(kind, definitions)


def _optional(kind: object, definitions: dict[str, object]) -> dict[str, object]:
    members = [each for each in get_args(kind) if each is not types.NoneType]
    for union in TAGGED:
        if set(members) == set(get_args(union)):
            return {"anyOf": [_type(union, definitions), {"type": "null"}]}
    return {"anyOf": [*(_type(each, definitions) for each in members), {"type": "null"}]}


def _reference(
    kind: type, definitions: dict[str, object], tag: str | None = None
) -> dict[str, object]:
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # sections nest: the name must be there before its shape
        definitions[kind.__name__] = _shape(kind, definitions, tag)
    return {"$ref": f"#/$defs/{kind.__name__}"}


if __name__ == "__main__":
    built: dict[str, object] = _BUILDERS[sys.argv[1] if sys.argv[1:] else "document"]()
    print(json.dumps(built, indent=1, ensure_ascii=False))  # noqa: T201 - a script prints
