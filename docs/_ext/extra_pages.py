"""Writes the table of extras from the project's own list of them."""

from __future__ import annotations

import tomllib
from pathlib import Path

from generated_pages import connect
from sphinx.application import Sphinx

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
PAGE = "install"
MARKER = "<!-- extras -->"
WHAT = {
    "akn": "validation by the strict schema of Akoma Ntoso",
    "calendar": "calendars of what is due",
    "cli": "the command `unctc`",
    "corpus": "many documents as one store, asked in SQL",
    "dask": "the same on many machines",
    "pdf": "PDF files, read and annotated",
    "report": "reports as pages of HTML",
    "tables": "Parquet and Arrow tables",
    "testing": "documents drawn at random for tests of your own",
    "all": "everything above",
}


def rows() -> str:
    """Return a row an extra.

    Raises:
        KeyError: nothing is said of an extra.
    """
    with PROJECT.open("rb") as file:
        extras = tomllib.load(file)["project"]["optional-dependencies"]
    return "\n".join(
        f"| `{name}` | {WHAT[name]} | {', '.join(f'`{each}`' for each in packages)} |"
        for name, packages in extras.items()
    )


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect what is above."""
    return connect(app, PAGE, lambda: {MARKER: rows()})
