"""``unctc deliverables``: the deliverables of a programme: who, what, to whom, by when."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from unctc.cli.console import write, write_message
from unctc.cli.inputs import Hints, Input, hint_options, source_of
from unctc.cli.many_files import (
    FileRun,
    OtherKindError,
    files_argument,
    languages_as_kinds,
    only_file,
)
from unctc.cli.outputs import refuse_input, write_output
from unctc.cli.resolutions import load_resolutions
from unctc.cli.rows import as_json_lines, as_table, tables_by_file
from unctc.formats import kind_in_words
from unctc.interpretation import deliverables as deliverables_of
from unctc.model.letters import Letter
from unctc.model.programme_deliverables import dated_deliverables, promises
from unctc.serializers.rows import DELIVERABLE_COLUMNS, Row, as_csv, deliverable_row
from unctc.tracing import interpret

__all__ = ["deliverables", "programme_in"]

_SHOWN = ("where", "kind", "responsible", "recipients", "due", "subject")


@click.command(short_help="List what a programme promises, and by when.")
@files_argument
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
@click.pass_context
def deliverables(  # noqa: PLR0913 - click passes each option by its name
    ctx: click.Context,
    files: tuple[str, ...],
    *,
    resolutions: tuple[Path, ...],
    dated: bool,
    style: str | None,
    parquet: Path | None,
    output: Path | None,
    hints: Hints,
) -> None:
    """List what the programmes in FILE (- for stdin) promise: kind, who, to whom, by when, about what.

    Explicit dates and numbers are certain; what has neither is a continuing task. FILE may be a folder or a
    pattern, and there may be many: each row then begins with its file.

    Example: unctc deliverables --dated --ics -o programme.ics
    """
    if output is not None and style is None:
        message = "-o goes with --json, --csv or --ics."
        raise click.UsageError(message)
    behind = load_resolutions(resolutions) if resolutions else []

    def read(source: Input) -> Letter:
        document = programme_in(source)
        with languages_as_kinds():
            deliverables_of(document)  # says so where nobody can read them
        return interpret(document, resolutions=behind) if behind else document

    def write_found(found: Sequence[tuple[str, Letter]]) -> None:
        _write(found, style, output, parquet, dated=dated, mandated=bool(behind))

    alone, file = only_file(files)
    if alone:
        source = source_of(file, hints)
        refuse_input(source, output)
        refuse_input(source, parquet)
        write_found([("", read(source))])
        return
    run = FileRun.of(files, hints)
    run.refuse(output, parquet)
    write_found([(given.address, made) for given, made in run.each(read)])
    ctx.exit(run.tell())


def _write(
    read: Sequence[tuple[str, Letter]],
    style: str | None,
    output: Path | None,
    parquet: Path | None,
    *,
    dated: bool,
    mandated: bool,
) -> None:
    """Write what letters promise, each with the name of its file where there are many."""
    if parquet is not None:
        from unctc.serializers.tables import deliverable_table, write_table

        write_table(deliverable_table(*(letter for _, letter in read)), parquet)
        if style is None:
            return
    named = any(name for name, _ in read)
    rows = [
        {**({"file": name} if named else {}), **deliverable_row(each)}
        for name, letter in read
        for each in (dated_deliverables(letter) if dated else promises(letter))
    ]
    if style == "ics":
        from unctc.serializers.calendar import dump_calendar

        write_output(output, dump_calendar(*(letter for _, letter in read)))
    elif style == "csv":
        columns = ("file", *DELIVERABLE_COLUMNS) if named else DELIVERABLE_COLUMNS
        write_output(output, as_csv(rows, columns))
    elif style == "json":
        write_output(output, as_json_lines(rows))
    elif rows:
        shown = (*_SHOWN[:-1], "mandates", _SHOWN[-1]) if mandated else _SHOWN
        write(*tables_by_file(map(_with_all_kinds, rows), lambda group: as_table(group, shown)))
    if not rows:
        write_message("no deliverables found.")


def _with_all_kinds(row: Row) -> dict[str, object]:
    """Return *row* with all the kinds in one cell."""
    further = row["further_kinds"]
    assert isinstance(further, list)
    return {**row, "kind": [row["kind"], *further]}


def programme_in(source: Input) -> Letter:
    """Return the document of *source*, which must hold a work programme.

    Raises:
        OtherKindError: it holds none.
    """
    document = interpret(source.load())
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
