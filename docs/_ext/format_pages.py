"""Writes the table of formats from the registry."""

from __future__ import annotations

from generated_pages import connect
from sphinx.application import Sphinx

from unctc.formats import FORMATS, Format, kind_in_words

PAGE = "reference/formats"
MARKER = "<!-- formats -->"


def table() -> str:
    """Return the library's own formats as a table, one row a format."""
    head = ("format", "suffixes", "loads", "dumps", "kinds", "extra", "what it is")
    lines = [head, ("---",) * len(head), *map(_row, FORMATS)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _row(each: Format) -> tuple[str, ...]:
    every = FORMATS[0].kinds
    return (
        f"`{each.name}`",
        " ".join(f"`{suffix}`" for suffix in each.suffixes),
        "yes" if each.load else "",
        "yes" if each.dump else "",
        "all" if each.kinds == every else ", ".join(map(kind_in_words, each.kinds)),
        f"`{each.extra}`" if each.extra else "",
        each.summary,
    )


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    return connect(app, PAGE, lambda: {MARKER: table()})
