"""``unctc corpus``: the questions to a store, each a subcommand that prints rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from unctc.cli.completion import complete_body
from unctc.cli.console import write
from unctc.cli.options import PathName
from unctc.cli.outputs import write_output

if TYPE_CHECKING:
    from pyarrow import Table

__all__ = ["QUESTIONS"]

_OUTPUT = click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=PathName(dash=True),
    help="File to write; stdout if not given.",
)
_DAY = click.DateTime(["%Y-%m-%d"])
_STORE = click.argument("store", type=PathName())


def _styles(function: Callable[..., None]) -> Callable[..., None]:
    as_csv = click.option("--csv", "style", flag_value="csv", help="Write CSV.")
    as_json = click.option(
        "--json", "style", flag_value="json", help="Write one JSON object a row."
    )
    return as_json(as_csv(function))


@click.command(short_help="Ask a store in SQL.")
@_STORE
@click.argument("question")
@_styles
@_OUTPUT
def sql(store: Path, question: str, style: str | None, output: Path | None) -> None:
    """Print the answer of STORE to a QUESTION in SQL, as DuckDB understands it.

    Example: unctc corpus sql store "select act, count(*) from mandates group by 1"
    """
    from unctc import corpus as verbs

    _show(verbs.query(verbs.Store.open(store), question), style, output)


@click.command(short_help="List what is due.")
@_STORE
@click.option(
    "--body",
    metavar="BODY",
    shell_complete=complete_body,
    help="Whose, as CTED; anybody's if not given.",
)
@click.option("--since", type=_DAY, metavar="DAY", help="The first day, as 2018-01-01.")
@click.option("--until", type=_DAY, metavar="DAY", help="The last day.")
@click.option("--dated", is_flag=True, help="Leave out recurrences and terms after an event.")
@_styles
@_OUTPUT
def due(
    store: Path,
    body: str | None,
    since: dt.datetime | None,
    until: dt.datetime | None,
    *,
    dated: bool,
    style: str | None,
    output: Path | None,
) -> None:
    """List what the mandates and deliverables in STORE make due, of a BODY and between two days.

    Example: unctc corpus due store --body CTED --since 2018-01-01 --until 2018-12-31
    """
    from unctc import corpus as verbs

    table = verbs.dues(
        verbs.Store.open(store), body=body, since=_day(since), until=_day(until), dated=dated
    )
    _show(table, style, output)


@click.command(short_help="List the mandates that run on a day.")
@_STORE
@click.argument("day", type=_DAY)
@click.option(
    "--body",
    metavar="BODY",
    shell_complete=complete_body,
    help="To whom, as CTED; to anybody if not given.",
)
@click.option("--ending", is_flag=True, help="Only those whose words say when they end.")
@_styles
@_OUTPUT
def running(
    store: Path,
    day: dt.datetime,
    body: str | None,
    *,
    ending: bool,
    style: str | None,
    output: Path | None,
) -> None:
    """List the mandates in STORE that run on a DAY, as 2025-06-30.

    Example: unctc corpus running store 2025-06-30 --ending
    """
    from unctc import corpus as verbs

    _show(
        verbs.running(verbs.Store.open(store), day.date(), body=body, ending=ending), style, output
    )


@click.command(name="life", short_help="Say which mandates end, are reviewed and reported on.")
@_STORE
@click.option(
    "--body",
    metavar="BODY",
    shell_complete=complete_body,
    help="To whom, as CTED; to anybody if not given.",
)
@click.option("--neither", is_flag=True, help="Only those with neither an end nor a review.")
@_styles
@_OUTPUT
def life_of_mandates(
    store: Path, body: str | None, *, neither: bool, style: str | None, output: Path | None
) -> None:
    """Say of each operative paragraph in STORE that gives a mandate: its end, its report, its review.

    Example: unctc corpus life store --body CTED --csv -o cted.csv
    """
    from unctc import corpus as verbs

    _show(verbs.life(verbs.Store.open(store), body=body, neither=neither), style, output)


@click.command(short_help="Follow an operative paragraph through the years.")
@_STORE
@click.argument("work", metavar="SYMBOL")
@click.argument("operative", type=click.IntRange(min=1), metavar="NUMBER")
@_styles
@_OUTPUT
def lineage(store: Path, work: str, operative: int, style: str | None, output: Path | None) -> None:
    """Say where an operative paragraph came from and what became of it: NUMBER of the resolution SYMBOL in STORE.

    Example: unctc corpus lineage store "S/RES/2395 (2017)" 9
    """
    from unctc import corpus as verbs

    _show(verbs.lineage(verbs.Store.open(store), work, operative), style, output)


@click.command(short_help="List paragraphs that say nearly the same.")
@_STORE
@click.option(
    "--likeness",
    type=click.FloatRange(0, 1),
    default=0.8,
    show_default=True,
    help="How alike they must be.",
)
@click.option(
    "--language", metavar="CODE", help="In which language; that of most works if not given."
)
@_styles
@_OUTPUT
def repeats(
    store: Path, likeness: float, language: str | None, style: str | None, output: Path | None
) -> None:
    """List the operative paragraphs of different resolutions in STORE that say nearly the same, with both texts.

    Example: unctc corpus repeats store --likeness 0.9 --csv -o repeats.csv
    """
    from unctc import corpus as verbs

    table = verbs.repeats(verbs.Store.open(store), likeness=likeness, language=language)
    _show(table, style, output)


@click.command(short_help="List languages and those that are missing.")
@_STORE
@_styles
@_OUTPUT
def languages(store: Path, style: str | None, output: Path | None) -> None:
    """List the languages in which STORE has each work, and the official ones that it lacks.

    Example: unctc corpus languages store --csv
    """
    from unctc import corpus as verbs

    _show(verbs.language_versions(verbs.Store.open(store)), style, output)


QUESTIONS: Final = (sql, due, running, life_of_mandates, lineage, repeats, languages)
"""The subcommands, in the order of the help."""


def _show(table: Table, style: str | None, output: Path | None) -> None:
    """Print a table, or write it to a file: Parquet or Arrow by its suffix, else CSV or JSON lines."""
    from unctc.serializers.tables import write_table

    if output is not None and output.suffix in {".parquet", ".arrow", ".feather"}:
        write_table(table, output)
        return
    rows = [{name: _as_text(value) for name, value in row.items()} for row in table.to_pylist()]
    if style == "json":
        from unctc.cli.rows import as_json_lines

        write_output(output, as_json_lines(rows))
    elif style == "csv" or output is not None:
        from unctc.serializers.rows import as_csv

        write_output(output, as_csv(rows, table.column_names))
    else:
        from unctc.cli.tables import as_table

        write(as_table(rows, table.column_names))


def _as_text(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value


def _day(moment: dt.datetime | None) -> dt.date | None:
    return moment.date() if moment is not None else None
