"""``unctc deliverables``: the deliverables of a programme: who, what, to whom, by when."""

from __future__ import annotations

from pathlib import Path

import click

from unctc.cli.console import write, write_message
from unctc.cli.inputs import Hints, Input, file_argument, hint_options, source_of
from unctc.cli.outputs import write_output
from unctc.cli.resolutions import load_resolutions, resolutions_option
from unctc.cli.row_options import RowOutput, row_options
from unctc.cli.tables import as_table
from unctc.errors import InvalidValueError
from unctc.interpretation import deliverables as deliverables_of
from unctc.model.letters import Letter
from unctc.model.programme_deliverables import dated_deliverables, promises
from unctc.serializers.rows import DELIVERABLE_COLUMNS, deliverable_row
from unctc.tracing import interpret

__all__ = ["deliverables", "programme_in"]

_SHOWN = ("where", "kind", "responsible", "recipients", "due", "subject")


@click.command(short_help="List what a programme promises, and by when.")
@file_argument
@click.option("--dated", is_flag=True, help="Only what has a date or a number, once for all parts.")
@row_options(ics="A calendar: deadlines and recurrences as to-dos (extra calendar).")
@resolutions_option("to find what is behind a deliverable in")
@hint_options
def deliverables(
    file: Path | None,
    *,
    resolutions: tuple[Path, ...],
    dated: bool,
    rows_to: RowOutput,
    hints: Hints,
) -> None:
    """List what the programmes in FILE (- for stdin) promise: kind, who, to whom, by when, about what.

    Explicit dates and numbers are certain; what has neither is a continuing task.

    Example: unctc deliverables --dated --ics -o programme.ics
    """
    source = source_of(file, hints)
    rows_to.refuse(source)
    document = programme_in(source)
    deliverables_of(document)  # says so where nobody can read them
    if resolutions:
        document = interpret(document, resolutions=load_resolutions(resolutions))
    if rows_to.write_parquet(lambda target: _write_parquet(document, target)):
        return
    found = dated_deliverables(document) if dated else promises(document)
    rows = [deliverable_row(each) for each in found]
    if rows_to.style == "ics":
        from unctc.serializers.calendar import dump_calendar

        write_output(rows_to.output, dump_calendar(document))
    elif not rows_to.write(rows, DELIVERABLE_COLUMNS) and rows:
        columns = (*_SHOWN[:-1], "mandates", _SHOWN[-1]) if resolutions else _SHOWN
        write(as_table(list(map(_with_all_kinds, rows)), columns))
    if not rows:
        write_message("no deliverables found.")


def _write_parquet(document: Letter, target: Path) -> None:
    from unctc.serializers.tables import deliverable_table, write_table

    write_table(deliverable_table(document), target)


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
