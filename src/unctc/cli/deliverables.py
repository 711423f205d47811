"""``unctc deliverables``: the deliverables of a programme: who, what, to whom, by when."""

from __future__ import annotations

from pathlib import Path

import click

from unctc.cli.console import write, write_message
from unctc.cli.inputs import Hints, Input, file_argument, hint_options, source_of
from unctc.cli.outputs import refuse_input, write_output
from unctc.cli.resolutions import load_resolutions
from unctc.cli.rows import as_json_lines, as_table
from unctc.errors import InvalidValueError
from unctc.interpretation import deliverables as deliverables_of
from unctc.model.letters import Letter
from unctc.model.programme_deliverables import dated_deliverables, promises
from unctc.serializers.rows import DELIVERABLE_COLUMNS, as_csv, deliverable_row
from unctc.tracing import interpret

__all__ = ["deliverables", "programme_in"]

_SHOWN = ("where", "kind", "responsible", "recipients", "due", "subject")


@click.command(short_help="List what a programme promises, and by when.")
@file_argument
@click.option("--dated", is_flag=True, help="Only what has a date or a number, once for all parts.")
@click.option("--json", "style", flag_value="json", help="One JSON object a line.")
@click.option("--csv", "style", flag_value="csv", help="Comma-separated values.")
@click.option(
    "--ics",
    "style",
    flag_value="ics",
    help="A calendar: deadlines and recurrences as to-dos (extra calendar).",
)
@click.option(
    "--parquet",
    metavar="OUT",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write a table to OUT: .parquet, .arrow or .feather (extra tables).",
)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=click.Path(allow_dash=True, path_type=Path),
    help="File to write for --json, --csv and --ics; stdout if not given.",
)
@click.option(
    "--resolutions",
    "-r",
    metavar="PATH",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="A file with a resolution, or a folder of them: what is behind a deliverable is added to its mandates. May be repeated.",
)
@hint_options
def deliverables(
    file: Path | None,
    *,
    resolutions: tuple[Path, ...],
    dated: bool,
    style: str | None,
    parquet: Path | None,
    output: Path | None,
    hints: Hints,
) -> None:
    """List what the programmes in FILE (- for stdin) promise: kind, who, to whom, by when, about what.

    Explicit dates and numbers are certain; what has neither is a continuing task.

    Example: unctc deliverables --dated --ics -o programme.ics
    """
    if output is not None and style is None:
        message = "-o goes with --json, --csv or --ics."
        raise click.UsageError(message)
    source = source_of(file, hints)
    refuse_input(source, output)
    refuse_input(source, parquet)
    document = programme_in(source)
    deliverables_of(document)  # says so where nobody can read them
    if resolutions:
        document = interpret(document, resolutions=load_resolutions(resolutions))
    if parquet is not None:
        from unctc.serializers.tables import deliverable_table, write_table

        write_table(deliverable_table(document), parquet)
        if style is None:
            return
    found = dated_deliverables(document) if dated else promises(document)
    rows = [deliverable_row(each) for each in found]
    if style == "ics":
        from unctc.serializers.calendar import dump_calendar

        write_output(output, dump_calendar(document))
    else:
        _write_rows(rows, style, output, mandated=bool(resolutions))
    if not rows:
        write_message("no deliverables found.")


def _write_rows(
    rows: list[dict[str, object]], style: str | None, output: Path | None, *, mandated: bool
) -> None:
    """Write *rows* in the style that was asked for."""
    if style == "csv":
        write_output(output, as_csv(rows, DELIVERABLE_COLUMNS))
    elif style == "json":
        write_output(output, as_json_lines(rows))
    elif rows:
        columns = (*_SHOWN[:-1], "mandates", _SHOWN[-1]) if mandated else _SHOWN
        write(as_table(list(map(_with_all_kinds, rows)), columns))


def _with_all_kinds(row: dict[str, object]) -> dict[str, object]:
    """Return *row* with all the kinds in one cell."""
    further = row["further_kinds"]
    assert isinstance(further, list)
    return {**row, "kind": [row["kind"], *further]}


def programme_in(source: Input) -> Letter:
    """Return the document of *source*, which must hold a work programme.

    Raises:
        InvalidValueError: it holds none.
    """
    document = interpret(source.load())
    if isinstance(document, Letter) and document.programmes:
        return document
    raise InvalidValueError(
        expected="a document with a work programme",
        found=f"a {type(document).__name__.lower()} without one",
        where=source.name,
        fix="unctc show lists what is in it.",
    )
