"""Writes the table of formats from the registry."""

from __future__ import annotations

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


def _fill(_app: Sphinx, name: str, source: list[str]) -> None:
    if name == PAGE:
        assert MARKER in source[0]
        source[0] = source[0].replace(MARKER, table())


def _follow(app: Sphinx, env: object, _added: object, _changed: object, _gone: object) -> list[str]:
    """Build the page anew each time: the registry may have changed without it."""
    del app, env
    return [PAGE]


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    app.connect("source-read", _fill)
    app.connect("env-get-outdated", _follow)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
