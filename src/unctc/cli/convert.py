"""``unctc convert``: a document in another format."""

from __future__ import annotations

from pathlib import Path

import click
import msgspec

from unctc.cli.format_names import FormatName
from unctc.cli.inputs import Hints, file_argument, hint_options, source_of
from unctc.cli.outputs import refuse_input, write_output
from unctc.formats import Format, dumping_formats, format_by_name, format_by_suffix

__all__ = ["convert"]

_STDOUT = "-"
_INDENT = 2


@click.command(short_help="Write a document in another format.")
@file_argument
@click.option(
    "--to",
    "target",
    type=FormatName(dumping_formats),
    help="Format to write; told by the suffix of OUT if not given.",
)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=click.Path(allow_dash=True, path_type=Path),
    help="File to write; stdout if not given.",
)
@click.option("--indent", is_flag=True, help="Lay JSON out over several lines.")
@hint_options
def convert(
    file: Path | None, target: str | None, output: Path | None, *, indent: bool, hints: Hints
) -> None:
    """Write FILE (- for stdin) in another format.

    JSON and AKN4UN hold the whole document; the others are for people, calendars and spreadsheets.

    Example: unctc convert S_2018_208.zh.txt -o S_2018_208.json
    """
    chosen = _chosen(target, None if str(output) == _STDOUT else output)
    if indent and chosen.name != "json":
        raise click.UsageError(f"--indent is for JSON, not for {chosen.name}.")
    source = source_of(file, hints)
    refuse_input(source, output)
    data = chosen.write(source.load(), where=source.name)
    if indent:
        data = msgspec.json.format(data, indent=_INDENT) + b"\n"
    write_output(output, data)


def _chosen(name: str | None, output: Path | None) -> Format:
    if name is not None:
        return format_by_name(name)
    found = format_by_suffix(output.name, dumping_formats()) if output else None
    if found is not None:
        return found
    names = " or ".join(f"--to {each.name}" for each in dumping_formats())
    reason = f"the suffix of {output} names no format" if output else "no format is given"
    raise click.UsageError(f"Which format? {reason[:1].upper()}{reason[1:]}: add {names}.")
