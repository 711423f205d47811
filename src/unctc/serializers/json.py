"""Documents as JSON."""

from __future__ import annotations

import msgspec

from unctc.model.documents import Document
from unctc.schemas.jsonshape import KINDS, SCHEMA_VERSION, json_converter

__all__ = ["dump_json", "to_json_value"]


def to_json_value(document: Document) -> dict[str, object]:
    """Return *document* as plain JSON values, ``kind`` and ``schema`` first."""
    kind = next(name for name, each in KINDS.items() if type(document) is each)
    return {"kind": kind, "schema": SCHEMA_VERSION, **json_converter().unstructure(document)}


def dump_json(document: Document) -> bytes:
    """Return *document* as one line of JSON in UTF-8.

    Example:
        >>> import unctc
        >>> dump_json(unctc.sample())[:52]
        b'{"kind":"letter","schema":1,"language":"zh","symbol"'
    """
    return msgspec.json.encode(to_json_value(document))
