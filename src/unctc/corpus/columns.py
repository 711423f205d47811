"""The tables of a store: their columns, and what each column means.

A column means the same in every table that has it. Mandates, deliverables and citations have the columns that their
tables have outside a store, after those that say which file they come from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from unctc.serializers.records import (
    CITATION_COLUMNS,
    DELIVERABLE_COLUMNS,
    DUE_COLUMNS,
    MANDATE_COLUMNS,
)
from unctc.serializers.tables import (
    schema_of,
)

if TYPE_CHECKING:
    from pyarrow import Schema

__all__ = ["COLUMNS", "MEANINGS", "SCHEMA_VERSION", "TABLES", "arrow_schema"]

SCHEMA_VERSION: Final = 2
"""The number of the store's shape; it grows when a query for the former shape could go wrong."""

_ORIGIN: Final = {"file": "text", "work": "text", "language": "text"}

COLUMNS: Final[dict[str, dict[str, str]]] = {
    "documents": {
        **_ORIGIN,
        "hash": "text",
        "kind": "text",
        "symbol": "text",
        "title": "text",
        "organ": "text",
        "year": "number",
        "session": "text",
        "number": "number",
        "adopted": "day",
        "issued": "day",
        "dated": "day",
        "meeting": "number",
        "paragraphs": "number",
        "citations": "number",
        "unread": "number",
    },
    "paragraphs": {
        **_ORIGIN,
        "path": "text",
        "part": "text",
        "number": "number",
        "kind": "text",
        "opening": "text",
        "text": "text",
    },
    "citations": {**_ORIGIN, **CITATION_COLUMNS},
    "mandates": {**_ORIGIN, **MANDATE_COLUMNS},
    "deliverables": {**_ORIGIN, **DELIVERABLE_COLUMNS},
    "stated_dues": {
        **_ORIGIN,
        "path": "text",
        "origin": "text",
        "what": "text",
        "who": "texts",
        "words": "text",
        **DUE_COLUMNS,
    },
    "votes": {**_ORIGIN, "state": "text", "vote": "text"},
    "findings": {
        **_ORIGIN,
        "code": "text",
        "severity": "text",
        "path": "text",
        "message": "text",
        "line": "number",
    },
    "failures": {"file": "text", "hash": "text", "error": "text", "message": "text"},
}
"""The columns of each table, with the type of each: text, number, day, flag, share, or texts for a list."""

TABLES: Final = tuple(COLUMNS)
"""The names of the tables."""

MEANINGS: Final[dict[str, str]] = {
    "file": "the file, by its path below the folder that was given",
    "work": "the symbol of the document, the same for all its language versions; the file where there is none",
    "language": "the code of the language, `zh`",
    "hash": "BLAKE2 of the file's bytes, 20 bytes in hexadecimal",
    "kind": "what it is: `letter`, `resolution` …; of a passage `paragraph`, `heading`, `footnote` …",
    "symbol": "the symbol as it is printed, empty where the document has none",
    "title": "the words of the title",
    "organ": "the organ in the symbol, `S` or `A`",
    "year": "the year of a symbol of the Security Council",
    "session": "the session of a symbol of the General Assembly",
    "number": "the number of the resolution, or of the paragraph",
    "adopted": "the day of adoption",
    "issued": "the day of issue",
    "dated": "the day of adoption, else that of a letter, else that of issue",
    "meeting": "the number of the meeting of adoption",
    "paragraphs": "how many passages the document has; of deliverables the paragraphs that promise the same",
    "citations": "how many citations it has",
    "unread": "how many characters could not be read",
    "path": "where in the document, `annex/7` or `operative/9/a`",
    "part": "the first segment of the path",
    "opening": "the opening phrase, `Decides`",
    "text": "the words, verbatim",
    "state": "the State, in the words of the record",
    "vote": "`in favour`, `against`, `abstaining` or `absent`",
    "code": "the code of the finding, `CIT101`",
    "severity": "`note`, `warning` or `error`",
    "message": "the finding, or the error, in words",
    "line": "the line of the source, where it is known",
    "error": "the kind of the error, by its class",
    "document": "what the document is called: its work",
    "where": "where in the document, as `path`",
    "target": "the symbol that is cited",
    "printed": "the words of the citation",
    "pinpoint": "the paragraph or section of the cited document",
    "role": "what the citation is for: `basis`, `body_name` …",
    "start": "where it starts in the text of its passage",
    "end": "where it ends",
    "source": "the symbol of the resolution that gives the mandate",
    "operative": "the number of its operative paragraph",
    "point": "the letter of the point in it",
    "act": "the verb, in English in any language: `requests`",
    "addressees": "whom it is addressed to",
    "states": "the States to which it is addressed, by their codes",
    "words": "the words of the mandate, or what the deliverable is about",
    "origin": "what states the due, `mandate` or `deliverable`",
    "what": "the act of the mandate, or the kind of the deliverable",
    "who": "to whom the mandate is addressed, or who owes the deliverable",
    "paragraph": "the number of the paragraph that promises it",
    "responsible": "who owes it",
    "recipients": "to whom",
    "partners": "with whom",
    "subject": "what it is about, in the words of the text",
    "further_kinds": "what else of that kind the words promise",
    "further_dues": "what else of that kind the words state",
    "due": "by when, how often, or how soon, in words",
    "due_kind": "`date`, `recurrence`, `within` or `session`",
    "due_day": "the last day of the date",
    "due_precision": "`day`, `month`, `quarter`, `half-year` or `year`",
    "due_part": "`early`, `mid` or `late`, where the words state no more of a month or a year",
    "due_bound": "`by`, `on`, `until` …",
    "due_times": "how often in one interval",
    "due_every": "the length of the interval",
    "due_unit": "the unit of the interval or of the term",
    "due_minimum": "whether it is the least number of times",
    "due_count": "the length of the term",
    "due_after": "what the term starts with, in words",
    "due_before": "what the term ends with, in words",
    "due_session": "the session of the General Assembly",
    "rhythms": "what is said of the time without a date or a number",
    "mandates": "the resolutions that the sentence cites",
}
"""What each column means."""


def arrow_schema(table: str) -> Schema:
    """Return the schema of *table* as Arrow has it.

    Raises:
        MissingDependencyError: pyarrow is not installed.
    """
    return schema_of(COLUMNS[table])
