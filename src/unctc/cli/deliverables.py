"""``unctc deliverables``: the deliverables of a programme: who, what, to whom, by when."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from unctc.cli.console import write, write_message
from unctc.cli.input_options import hint_options
from unctc.cli.inputs import Hints, Input, source_of
from unctc.cli.many_files import (
    FileRun,
    OtherKindError,
    files_argument,
    languages_as_kinds,
    only_file,
)
from unctc.cli.outputs import write_output
from unctc.cli.resolutions import load_resolutions, resolutions_option
from unctc.cli.row_options import RowOutput, row_options
from unctc.cli.tables import as_table, tables_by_file
from unctc.formats import kind_in_words
from unctc.interpretation import deliverables as deliverables_of
from unctc.model.letters import Letter
from unctc.model.programme_deliverables import dated_deliverables, promises
from unctc.serializers.rows import DELIVERABLE_COLUMNS, Row, deliverable_row
from unctc.tracing import interpret

__all__ = ["deliverables", "programme_in"]

_SHOWN = ("where", "kind", "responsible", "recipients", "due", "subject")


@click.command(short_help="List what a programme promises, and by when.")
@files_argument
@click.option("--dated", is_flag=True, help="Only what has a date or a number, once for all parts.")
@row_options(ics="A calendar: deadlines and recurrences as to-dos (extra calendar).")
@resolutions_option("to find what is behind a deliverable in")
@hint_options
@click.pass_context
def deliverables(
    ctx: click.Context,
    files: tuple[str, ...],
    *,
    resolutions: tuple[Path, ...],
    dated: bool,
    rows_to: RowOutput,
    hints: Hints,
) -> None:
    """List what the programmes in FILE (- for stdin) promise: kind, who, to whom, by when, about what.

    Explicit dates and numbers are certain; what has neither is a continuing task. FILE may be a folder or a
    pattern, and there may be many: each row then begins with its file.

    Example: unctc deliverables --dated --ics -o programme.ics
    """
    behind = load_resolutions(resolutions) if resolutions else []

    def read(source: Input) -> Letter:
        document = programme_in(source)
        with languages_as_kinds():
            deliverables_of(document)  # says so where nobody can read them
        return interpret(document, resolutions=behind) if behind else document

    def write_found(found: Sequence[tuple[str, Letter]], *, named: bool) -> None:
        _write(found, rows_to, named=named, dated=dated, mandated=bool(behind))

    alone, file = only_file(files)
    if alone:
        source = source_of(file, hints)
        rows_to.refuse(source)
        write_found([("", read(source))], named=False)
        return
    run = FileRun.of(files, hints)
    rows_to.refuse(run)
    write_found([(given.address, made) for given, made in run.each(read)], named=True)
    ctx.exit(run.finish())


def _write(
    read: Sequence[tuple[str, Letter]],
    rows_to: RowOutput,
    *,
    named: bool,
    dated: bool,
    mandated: bool,
) -> None:
    """Write what letters promise, each with the name of its file where there are many."""
    letters = [letter for _, letter in read]
    if rows_to.write_parquet(lambda target: _write_parquet(letters, target)):
        return
    rows = [
        {**({"file": name} if named else {}), **deliverable_row(each)}
        for name, letter in read
        for each in (dated_deliverables(letter) if dated else promises(letter))
    ]
    columns = ("file", *DELIVERABLE_COLUMNS) if named else DELIVERABLE_COLUMNS
    if rows_to.style == "ics":
        from unctc.serializers.calendar import dump_calendar

        write_output(rows_to.output, dump_calendar(*letters))
    elif not rows_to.write(rows, columns) and rows:
        shown = (*_SHOWN[:-1], "mandates", _SHOWN[-1]) if mandated else _SHOWN
        write(*tables_by_file(map(_with_all_kinds, rows), lambda group: as_table(group, shown)))
    if not rows:
        write_message("no deliverables found.")


def _write_parquet(letters: Sequence[Letter], target: Path) -> None:
    from unctc.serializers.tables import deliverable_table, write_table

    write_table(deliverable_table(*letters), target)


def _with_all_kinds(row: Row) -> dict[str, object]:
    """Return *row* with all the kinds in one cell."""
    further = row["further_kinds"]
    assert isinstance(further, list)
    return {**row, "kind": [row["kind"], *further]}


def programme_in(source: Input, *, interpreted: bool = True) -> Letter:
    """Return the document of *source*, which must hold a work programme.

    Args:
        source: the file.
        interpreted: whether its deliverables are read, and what was not read right: a trace needs neither.

    Raises:
        OtherKindError: it holds none.
    """
    if interpreted or source.hints.cache is not None:  # a cache keeps what every command can use
        document = interpret(source.load())
    else:
        document = source.load(interpret=False, findings=False)
    if isinstance(document, Letter) and document.programmes:
        return document
    kind = kind_in_words(type(document))
    raise OtherKindError(
        expected="a document with a work programme",
        found=f"a {kind} without one",
        where=source.name,
        fix="unctc show lists what is in it.",
        kind=f"{kind}s without a work programme",
    )
