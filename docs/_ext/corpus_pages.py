"""Writes the tables of a store, column by column, from the record that the store is written by."""

from __future__ import annotations

from generated_pages import connect
from sphinx.application import Sphinx

from unctc.corpus.columns import COLUMNS, MEANINGS, SCHEMA_VERSION
from unctc.corpus.questions import VIEWS

PAGE = "reference/corpus"


def tables() -> str:
    """Return each table with its columns, their types and meanings."""
    return "\n\n".join(
        "\n".join(
            [
                f"### `{name}`",
                "",
                "| column | type | meaning |",
                "| --- | --- | --- |",
                *(f"| `{each}` | {kind} | {MEANINGS[each]} |" for each, kind in columns.items()),
            ]
        )
        for name, columns in COLUMNS.items()
    )


def views() -> str:
    """Return each view with the question that makes it."""
    return "\n\n".join(f"### `{name}`\n\n```sql\n{_flush(sql)}\n```" for name, sql in VIEWS.items())


def _flush(sql: str) -> str:
    return "\n".join(line.strip() for line in sql.strip().splitlines())


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    return connect(
        app,
        PAGE,
        lambda: {
            "<!-- shape -->": str(SCHEMA_VERSION),
            "<!-- tables -->": tables(),
            "<!-- views -->": views(),
        },
    )
