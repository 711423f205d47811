"""``unctc languages``: what the library can do in each language."""

from __future__ import annotations

import click

from unctc.cli.console import write, write_json
from unctc.cli.tables import as_table
from unctc.languages.registry import PARTS, capabilities

__all__ = ["languages"]


@click.command(
    short_help="Print what the library can do in each language.",
    epilog="Example: unctc languages --json",
)
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object a language.")
def languages(*, as_json: bool) -> None:
    """Print what the library can do in each language."""
    if as_json:
        for language, abilities in capabilities():
            write_json({"language": language.value, "name": language.english_name, **abilities})
        return
    rows = [
        {"language": language.value, "name": language.english_name, **abilities}
        for language, abilities in capabilities()
    ]
    write(as_table(rows, ("language", "name", *PARTS), longest=None, heads={"name": ""}))
    for part, ability in PARTS.items():
        write(f"{part}: {ability}")
