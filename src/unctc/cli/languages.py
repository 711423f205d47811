"""``unctc languages``: what the library can do in each language."""

from __future__ import annotations

import click
from rich.table import Table

from unctc.cli.console import write, write_json
from unctc.languages.registry import PARTS, capabilities

__all__ = ["languages"]


@click.command(epilog="Example: unctc languages --json")
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object a language.")
def languages(*, as_json: bool) -> None:
    """Print what the library can do in each language."""
    if as_json:
        for language, abilities in capabilities():
            write_json({"language": language.value, "name": language.english_name, **abilities})
        return
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold")
    for name in ("language", "", *PARTS):
        table.add_column(name, no_wrap=True)
    for language, abilities in capabilities():
        marks = ("yes" if able else "no" for able in abilities.values())
        table.add_row(language.value, language.english_name, *marks)
    write(table)
    for part, ability in PARTS.items():
        write(f"{part}: {ability}")
