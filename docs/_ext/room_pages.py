"""Writes the table of rooms from the contract of imports and from what each room says of itself."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

from generated_pages import connect
from sphinx.application import Sphinx

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "unctc"
PAGE = "explanation/architecture"
MARKER = "<!-- rooms -->"


def table() -> str:
    """Return the table: one line a room, the uppermost first, a number for each layer."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    layers = next(each["layers"] for each in contracts if each["id"] == "rooms")
    lines = ["| layer | room | what it is |", "| ---: | --- | --- |"]
    for above, layer in enumerate(layers):
        for name in layer.split("|"):
            room = name.strip(" ()")
            says = _first_sentence(room)
            if says:
                lines.append(f"| {len(layers) - above} | `{room}` | {says} |")
    return "\n".join(lines)


def _first_sentence(room: str) -> str:
    for path in (SOURCE / room / "__init__.py", SOURCE / f"{room}.py"):
        if path.is_file():
            text = ast.get_docstring(ast.parse(path.read_bytes())) or ""
            return (
                text.partition("\n\n")[0].replace("\n", " ").replace("``", "`").partition(". ")[0]
            )
    return ""


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    return connect(app, PAGE, lambda: {MARKER: table()})
