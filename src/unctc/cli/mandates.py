"""``unctc mandates``: the mandates of a resolution: who must do what, by when."""

from __future__ import annotations

from pathlib import Path

import click
from attrs import evolve

from unctc.cli.console import write, write_message
from unctc.cli.inputs import Hints, Input, file_argument, hint_options, source_of
from unctc.cli.outputs import write_output
from unctc.cli.resolutions import Adopted
from unctc.cli.row_options import RowOutput, row_options
from unctc.cli.tables import as_table
from unctc.errors import InvalidValueError
from unctc.interpretation import mandates as mandates_of
from unctc.model.bodies import Body
from unctc.model.mandates import Mandate
from unctc.model.resolutions import DraftResolution, Resolution
from unctc.serializers.rows import MANDATE_COLUMNS, mandate_row

__all__ = ["mandates"]

_SHOWN = ("operative", "point", "act", "addressees", "due", "words")


@click.command(short_help="List what a resolution tells whom to do.")
@file_argument
@click.option(
    "--to",
    "addressee",
    metavar="BODY",
    help="Only what tells BODY to act: CTC, CTED, OCT …",
)
@click.option("--due", "only_due", is_flag=True, help="Only what has a date or a number.")
@row_options(ics="A calendar: what is due as to-dos (extra calendar).")
@hint_options
def mandates(
    file: Path | None,
    *,
    addressee: str | None,
    only_due: bool,
    rows_to: RowOutput,
    hints: Hints,
) -> None:
    """List the verbs of the operative paragraphs of FILE (- for stdin): act, addressees, deadlines.

    FILE is a resolution; the bundled document is a letter, which has deliverables instead.

    Example: unctc mandates S_RES_2395.xml --to CTED --due --ics -o cted.ics
    """
    wanted = _body(addressee)
    if file is None:
        message = (
            "FILE is needed: a resolution. The bundled document, S/2018/208, is a letter and gives no "
            "mandates; unctc deliverables lists what it promises."
        )
        raise click.UsageError(message)
    source = source_of(file, hints)
    rows_to.refuse(source)
    resolution = _resolution(source)
    found = [
        each
        for each in mandates_of(resolution)
        if (wanted is None or wanted in each.addressees) and not (only_due and each.due is None)
    ]
    if rows_to.write_parquet(lambda target: _write_parquet(found, target)):
        return
    rows = [mandate_row(each) for each in found]
    if rows_to.style == "ics":
        from unctc.serializers.calendar import dump_calendar

        write_output(rows_to.output, dump_calendar(evolve(resolution, mandates=tuple(found))))
    elif not rows_to.write(rows, MANDATE_COLUMNS) and rows:
        write(as_table(rows, _SHOWN))
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
        raise InvalidValueError(
            expected="a resolution",
            found=f"a {type(document).__name__.lower()}",
            where=source.name,
            fix="unctc deliverables lists what a programme promises.",
        )
    return document
