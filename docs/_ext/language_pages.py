"""Writes the table of the page on languages from the folders of the languages."""

from __future__ import annotations

from sphinx.application import Sphinx

from unctc.languages.registry import PARTS, capabilities

PAGE = "reference/languages"


def tables() -> dict[str, str]:
    """Return for each marker of the page what goes in its place."""
    head = ["language", "code", *PARTS]
    rows = [
        [
            language.english_name,
            f"`{language.value}`",
            *("yes" if able else "–" for able in abilities.values()),
        ]
        for language, abilities in capabilities()
    ]
    lines = [head, ["---"] * len(head), *rows]
    return {
        "capabilities": "\n".join(f"| {' | '.join(line)} |" for line in lines),
        "parts": "\n".join(f"- `{part}`: {ability}" for part, ability in PARTS.items()),
    }


def _fill(_app: Sphinx, name: str, source: list[str]) -> None:
    if name == PAGE:
        for marker, table in tables().items():
            assert f"<!-- {marker} -->" in source[0]
            source[0] = source[0].replace(f"<!-- {marker} -->", table)


def _follow(app: Sphinx, env: object, _added: object, _changed: object, _gone: object) -> list[str]:
    """Build the page anew each time: the folders may have changed without it."""
    del app, env
    return [PAGE]


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    app.connect("source-read", _fill)
    app.connect("env-get-outdated", _follow)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
