"""Writes what can be read and done, by language and by kind of document, from the registries."""

from __future__ import annotations

from generated_pages import connect
from sphinx.application import Sphinx

from unctc.formats import FORMATS, kind_in_words
from unctc.languages.registry import PARTS, capabilities

PAGE = "what-can-be-done"


def by_language() -> str:
    """Return the table of what is done in which language: a row a part."""
    every = list(capabilities())
    head = ["", *(language.english_name for language, _ in every)]
    rows = [
        [f"{ability} (`{part}`)", *("yes" if able[part] else "–" for _, able in every)]
        for part, ability in PARTS.items()
    ]
    return _table(head, rows)


def by_kind() -> str:
    """Return the table of which format holds which kind of document: a row a kind."""
    kinds = FORMATS[0].kinds
    read = [each for each in FORMATS if each.load]
    written = [each for each in FORMATS if each.dump]
    rows = [
        [
            kind_in_words(kind),
            ", ".join(f"`{each.name}`" for each in read if kind in each.kinds),
            ", ".join(f"`{each.name}`" for each in written if kind in each.kinds),
        ]
        for kind in kinds
    ]
    return _table(["kind", "read from", "written as"], rows)


def _table(head: list[str], rows: list[list[str]]) -> str:
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, ["---"] * len(head), *rows))


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    return connect(
        app, PAGE, lambda: {"<!-- by language -->": by_language(), "<!-- by kind -->": by_kind()}
    )
