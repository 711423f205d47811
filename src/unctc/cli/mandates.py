"""``unctc mandates``: the mandates of a resolution: who must do what, by when."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
from attrs import evolve

from unctc.cli.completion import complete_body
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
from unctc.cli.resolutions import Adopted
from unctc.cli.row_options import RowOutput, row_options
from unctc.cli.tables import as_table, tables_by_file
from unctc.formats import kind_in_words
from unctc.interpretation import mandates as mandates_of
from unctc.model.bodies import Body
from unctc.model.mandates import Mandate
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.serializers.rows import MANDATE_COLUMNS, mandate_row

__all__ = ["mandates"]

_SHOWN = ("operative", "point", "act", "addressees", "due", "words")


@click.command(short_help="List who shall do what by a resolution.")
@files_argument
@click.option(
    "--to",
    "addressee",
    metavar="BODY",
    shell_complete=complete_body,
    help="Only mandates of BODY: CTC, CTED, OCT …",
)
@click.option("--due", "only_due", is_flag=True, help="Only what has a date or a number.")
@row_options(ics="A calendar: what is due as to-dos (extra calendar).")
@hint_options
@click.pass_context
def mandates(
    ctx: click.Context,
    files: tuple[str, ...],
    *,
    addressee: str | None,
    only_due: bool,
    rows_to: RowOutput,
    hints: Hints,
) -> None:
    """List the verbs of the operative paragraphs of FILE (- for stdin): act, addressees, deadlines.

    FILE is a resolution; the bundled document is a letter, which has deliverables instead. It may be a folder
    or a pattern, and there may be many: each row then begins with its file.

    Example: unctc mandates S_RES_2395.xml --to CTED --due --ics -o cted.ics
    """
    wanted = _body(addressee)
    if not files:
        message = (
            "FILE is needed: a resolution. The bundled document, S/2018/208, is a letter and gives no "
            "mandates; unctc deliverables lists what it promises."
        )
        raise click.UsageError(message)

    def read(source: Input) -> Adopted:
        resolution = _resolution(source)
        with languages_as_kinds():
            stated = mandates_of(resolution)
        found = tuple(
            each
            for each in stated
            if (wanted is None or wanted in each.addressees) and not (only_due and each.due is None)
        )
        return evolve(resolution, mandates=found)

    alone, file = only_file(files)
    if alone:
        source = source_of(file, hints)
        rows_to.refuse(source)
        _write([("", read(source))], rows_to, named=False)
        return
    run = FileRun.of(files, hints)
    rows_to.refuse(run)
    _write([(given.address, made) for given, made in run.each(read)], rows_to, named=True)
    ctx.exit(run.finish())


def _write(read: Sequence[tuple[str, Adopted]], rows_to: RowOutput, *, named: bool) -> None:
    """Write the mandates of resolutions, each with the name of its file where there are many."""
    found = [each for _, one in read for each in one.mandates or ()]
    if rows_to.write_parquet(lambda target: _write_parquet(found, target)):
        return
    rows = [
        {**({"file": name} if named else {}), **mandate_row(each)}
        for name, one in read
        for each in one.mandates or ()
    ]
    columns = ("file", *MANDATE_COLUMNS) if named else MANDATE_COLUMNS
    if rows_to.style == "ics":
        from unctc.serializers.calendar import dump_calendar

        write_output(rows_to.output, dump_calendar(*(one for _, one in read)))
    elif not rows_to.write(rows, columns) and rows:
        write(*tables_by_file(rows, lambda group: as_table(group, _SHOWN)))
    if not rows:
        write_message("no mandates found.")


def _write_parquet(found: list[Mandate], target: Path) -> None:
    from unctc.serializers.tables import mandate_table, write_table

    write_table(mandate_table(found), target)


def _body(name: str | None) -> Body | None:
    if name is None:
        return None
    for each in Body:
        if each.value.casefold() == name.casefold():
            return each
    message = f"{name!r} is no body that is known: {', '.join(each.value for each in Body)}."
    raise click.BadParameter(message, param_hint="--to")


def _resolution(source: Input) -> Adopted:
    document = source.load()
    if not isinstance(document, (Resolution, DraftResolution)):
        kind = kind_in_words(type(document))
        raise OtherKindError(
            expected="a resolution",
            found=f"a {kind}",
            where=source.name,
            fix="unctc deliverables lists what a programme promises.",
            kind=f"{kind}s",
        )
    return document
