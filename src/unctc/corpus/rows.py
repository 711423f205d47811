"""What one file adds to each table of a store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from unctc.checks import check
from unctc.corpus.columns import TABLES
from unctc.corpus.sources import SourceFile, hash_of
from unctc.errors import UnreadableSourceError
from unctc.formats import format_by_content, format_by_suffix, kind_in_words, loading_formats
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.nodes import nodes_of
from unctc.model.passages import Footnote, Heading, Paragraph, Signature, Title
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.serializers.records import (
    DUE_COLUMNS,
    citation_record,
    deliverable_records,
    due_cells,
    mandate_record,
)

if TYPE_CHECKING:
    from unctc.model_cache import ModelCache

__all__ = ["Rows", "rows_of"]

Rows = dict[str, list[dict[str, Any]]]
"""The rows of each table, by the table's name."""

_PASSAGES: Final = (
    *((Title, "title"), (Heading, "heading"), (Footnote, "footnote"), (Signature, "signature")),
    (Paragraph, "paragraph"),
)


def rows_of(file: SourceFile, cache: ModelCache | None = None) -> Rows:
    """Return what *file* adds to each table; what cannot be read adds a row to the failures, and nothing else.

    Args:
        file: the file.
        cache: where its model is looked for and kept.

    Example:
        >>> from pathlib import Path
        >>> import unctc
        >>> unctc.dump(unctc.sample(), "S_2018_208.json")
        >>> rows = rows_of(SourceFile("S_2018_208.json", "S_2018_208.json"))
        >>> rows["documents"][0]["work"], len(rows["citations"]), len(rows["failures"])
        ('S/2018/208', 593, 0)
    """
    rows: Rows = {table: [] for table in TABLES}
    hashed = ""
    try:
        data = file.read()
        hashed = hash_of(data)
        document = _loaded(file, data, cache)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other files go on
        rows["failures"].append(
            {
                "file": file.name,
                "hash": hashed,
                "error": type(error).__name__,
                "message": str(error),
            }
        )
        return rows
    origin = {
        "file": file.name,
        "work": str(document.symbol) if document.symbol else file.name,
        "language": document.language.value,
    }
    for table, made in _tables_of(document):
        rows[table].extend({**origin, **row} for row in made)
    rows["documents"] = [{**origin, "hash": hashed, **_facts(document, rows)}]
    return rows


def _loaded(file: SourceFile, data: bytes, cache: ModelCache | None) -> Document:
    if not data:
        raise UnreadableSourceError(
            expected="a document", found="an empty file", where=file.name, fix="Fetch it again."
        )
    known = format_by_suffix(file.name, loading_formats()) or format_by_content(data)
    if cache is not None:
        return cache.read(known, data, where=file.name)
    return known.read(data, where=file.name)


def _tables_of(document: Document) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    work = str(document.symbol) if document.symbol else ""
    nodes = list(nodes_of(document))
    yield (
        "paragraphs",
        [
            {
                "path": node.path.text,
                "part": node.path.part,
                "number": getattr(node.passage, "number", None),
                "kind": _kind(node.passage),
                "opening": getattr(node.passage, "opening_phrase", None),
                "text": node.passage.text,
            }
            for node in nodes
        ],
    )
    yield (
        "citations",
        [
            citation_record(work, node.path.text, each)
            for node in nodes
            for each in node.passage.citations
        ],
    )
    if isinstance(document, (Resolution, DraftResolution)):
        yield "mandates", [mandate_record(each) for each in document.mandates or ()]
    if isinstance(document, Letter):
        yield "deliverables", list(deliverable_records(document))
    yield "stated_dues", list(_stated_dues(document))
    yield "votes", list(_votes(document))
    yield (
        "findings",
        [
            {
                "code": each.code,
                "severity": each.severity.label,
                "path": each.path.text,
                "message": each.message,
                "line": each.location.line if each.location else None,
            }
            for each in check(document)
        ],
    )


def _kind(passage: object) -> str:
    return next((name for kind, name in _PASSAGES if isinstance(passage, kind)), "passage")


def _stated_dues(document: Document) -> Iterator[dict[str, Any]]:
    """Yield every due of every mandate and deliverable: a mandate may state several."""
    if isinstance(document, (Resolution, DraftResolution)):
        for mandate in document.mandates or ():
            row = mandate_record(mandate)
            for due in (mandate.due, *mandate.further_dues):
                if due is not None:
                    yield {
                        "path": row["path"],
                        "origin": "mandate",
                        "what": row["act"],
                        "who": row["addressees"],
                        "words": row["words"],
                        **due_cells(due),
                    }
    elif isinstance(document, Letter):
        for row in deliverable_records(document):
            if row["due"] is not None:
                yield {
                    "path": row["path"],
                    "origin": "deliverable",
                    "what": row["kind"],
                    "who": row["responsible"],
                    "words": row["subject"],
                    **{column: row.get(column) for column in DUE_COLUMNS},
                }


def _votes(document: Document) -> Iterator[dict[str, Any]]:
    votes = getattr(document, "votes", None)
    if votes is None:
        return
    for vote, states in (
        ("in favour", votes.states_in_favour),
        ("against", votes.states_against),
        ("abstaining", votes.states_abstaining),
        ("absent", votes.states_absent),
    ):
        for state in states:
            yield {"state": state, "vote": vote}


def _facts(document: Document, rows: Rows) -> dict[str, Any]:
    symbol = document.symbol
    title = getattr(document, "title", None)
    letter = getattr(document, "letter", None)
    adopted = getattr(document, "adopted", None)
    return {
        "kind": kind_in_words(type(document)),
        "symbol": str(symbol) if symbol else None,
        "title": _title(title or getattr(letter, "title", None)),
        "organ": symbol.organ if symbol else None,
        "year": symbol.year if symbol else None,
        "session": symbol.session if symbol else None,
        "number": symbol.number if symbol else None,
        "adopted": adopted,
        "issued": document.issued,
        "dated": adopted or _day(getattr(letter, "date", None)) or document.issued,
        "meeting": getattr(document, "meeting", None),
        "paragraphs": len(rows["paragraphs"]),
        "citations": len(rows["citations"]),
        "unread": sum(len(each.text) for each in document.unread),
    }


def _title(title: object) -> str | None:
    text = getattr(title, "text", None)
    return str(text) if text else None


def _day(value: object) -> dt.date | None:
    return value if isinstance(value, dt.date) else None
