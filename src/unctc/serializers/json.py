"""Write documents, traces and comparisons as JSON."""

from __future__ import annotations

import msgspec

from unctc.model.comparisons import Comparison
from unctc.model.documents import Document
from unctc.model.traces import Trace
from unctc.schemas.json_converter import (
    COMPARISON,
    KINDS,
    SCHEMA_VERSION,
    TRACE,
    json_converter,
)

__all__ = ["dump_comparison_json", "dump_json", "dump_trace_json", "to_json_value"]


def to_json_value(document: Document) -> dict[str, object]:
    """Return *document* as plain JSON values, ``kind`` and ``schema`` first."""
    kind = next(name for name, each in KINDS.items() if type(document) is each)
    return {"kind": kind, "schema": SCHEMA_VERSION, **json_converter().unstructure(document)}


def dump_json(document: Document) -> bytes:
    """Return *document* as one line of JSON in UTF-8.

    Example:
        >>> import unctc
        >>> dump_json(unctc.sample())[:52]
        b'{"kind":"letter","schema":2,"language":"zh","symbol"'
    """
    return msgspec.json.encode(to_json_value(document))


def dump_trace_json(trace: Trace) -> bytes:
    r"""Return *trace* as JSON in UTF-8, laid out so that two versions of a review can be compared line by line.

    Example:
        >>> import unctc
        >>> dump_trace_json(unctc.Trace(document=unctc.Symbol("S/2018/208")))[:40]
        b'{\n "kind": "trace",\n "schema": 2,\n "docu'
    """
    return _laid_out(TRACE, trace)


def dump_comparison_json(comparison: Comparison) -> bytes:
    r"""Return *comparison* as JSON in UTF-8, laid out over lines.

    Example:
        >>> import unctc
        >>> document = unctc.sample()
        >>> dump_comparison_json(unctc.diff(document, document))[:40]
        b'{\n "kind": "comparison",\n "schema": 2,\n '
    """
    return _laid_out(COMPARISON, comparison)


def _laid_out(kind: str, value: Trace | Comparison) -> bytes:
    content = {"kind": kind, "schema": SCHEMA_VERSION, **json_converter().unstructure(value)}
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"
