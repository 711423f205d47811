"""Writes the table of the page on languages from the folders of the languages."""

from __future__ import annotations

from generated_pages import connect
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


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    return connect(
        app, PAGE, lambda: {f"<!-- {marker} -->": table for marker, table in tables().items()}
    )
