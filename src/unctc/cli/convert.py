"""``unctc convert``: a document in another format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import click
import msgspec

from unctc.cli.console import write_message
from unctc.cli.format_names import FormatName
from unctc.cli.input_options import hint_options
from unctc.cli.inputs import Hints, Input, source_of
from unctc.cli.many_files import FileRun, GivenFile, files_argument, only_file
from unctc.cli.options import PathName
from unctc.cli.outputs import refuse_input, write_output
from unctc.errors import SerializationError
from unctc.formats import (
    Format,
    dumping_formats,
    format_by_name,
    format_by_suffix,
    loading_formats,
)
from unctc.model.whole_numbers import counted

__all__ = ["convert"]

_STDOUT = "-"
_STDIN = "-"
_OF_STDIN = "stdin"
"""What the document of the standard input is called in a folder."""
_INDENT = 2


@click.command(short_help="Write a document in another format.")
@files_argument
@click.option(
    "--to",
    "target",
    type=FormatName(dumping_formats),
    help="Format to write; that of the suffix of OUT if not given.",
)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    type=PathName(dash=True),
    help="File to write; stdout if not given. Of many FILEs the folder to write into.",
)
@click.option("--indent", is_flag=True, help="Lay JSON out over several lines.")
@hint_options
@click.pass_context
def convert(
    ctx: click.Context,
    files: tuple[str, ...],
    target: str | None,
    output: Path | None,
    *,
    indent: bool,
    hints: Hints,
) -> None:
    """Write FILE (- for stdin) in another format.

    JSON and AKN4UN hold the whole document; the others are for people, calendars and spreadsheets. FILE may be a
    folder or a pattern, and there may be many: OUT is then a folder, and each file keeps its name in it.

    Example: unctc convert S_2018_208.zh.txt -o S_2018_208.json
    """
    alone, file = only_file(files)
    chosen = _chosen(target, None if str(output) == _STDOUT else output)
    if indent and chosen.name != "json":
        raise click.UsageError(f"--indent is for JSON, not for {chosen.name}.")

    def written(source: Input) -> bytes:
        data = chosen.write(source.load(), where=source.name)
        return msgspec.json.format(data, indent=_INDENT) + b"\n" if indent else data

    if not alone:
        if output is None or str(output) == _STDOUT:
            message = "-o FOLDER is needed: many files are written into a folder."
            raise click.UsageError(message)
        ctx.exit(_convert_all(FileRun.of(files, hints), chosen, output, written))
    source = source_of(file, hints)
    refuse_input(source, output)
    write_output(output, written(source))


def _convert_all(
    run: FileRun, chosen: Format, folder: Path, written: Callable[[Input], bytes]
) -> int:
    """Write every file of *run* into *folder*, under its name, and return the exit code."""
    names = _names(run.files, chosen)

    def convert_one(file: GivenFile, source: Input) -> None:
        # Where two would get one name, each keeps its own suffix before the new one.
        target = folder / names[file.address]
        refuse_input(source, target)
        data = written(source)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SerializationError(
                expected="a folder that can be written",
                found=(error.strerror or str(error)).lower(),
                where=str(target.parent),
                fix="Check the path and the permission.",
            ) from error
        write_output(target, data)

    number = sum(1 for _ in run.each_by_name(convert_one))
    write_message(f"{counted(number, 'file')} written into {folder}.")
    return run.finish()


def _names(files: Sequence[GivenFile], chosen: Format) -> dict[str, str]:
    """Return the name of the file that each of *files* becomes, by its address."""
    suffix = chosen.suffixes[0]
    named = {each.address: _OF_STDIN if each.address == _STDIN else each.name for each in files}
    short = {address: _without_suffix(name) + suffix for address, name in named.items()}
    times = Counter(name.casefold() for name in short.values())
    names: dict[str, str] = {}
    taken: set[str] = set()
    for each in files:
        name = short[each.address]
        if times[name.casefold()] > 1:
            name = named[each.address] + suffix
        stem, number = name.removesuffix(suffix), 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}{suffix}"
        taken.add(name.casefold())
        names[each.address] = name
    return names


def _without_suffix(name: str) -> str:
    """Return *name* without the suffix of a format, or what looks like one."""
    known = format_by_suffix(name, loading_formats())
    for suffix in sorted(known.suffixes if known else (), key=len, reverse=True):
        if name.casefold().endswith(suffix):
            return name[: -len(suffix)]
    return name


def _chosen(name: str | None, output: Path | None) -> Format:
    if name is not None:
        return format_by_name(name)
    found = format_by_suffix(output.name, dumping_formats()) if output else None
    if found is not None:
        return found
    names = " or ".join(f"--to {each.name}" for each in dumping_formats())
    reason = f"the suffix of {output} names no format" if output else "no format is given"
    raise click.UsageError(f"Which format? {reason[:1].upper()}{reason[1:]}: add {names}.")
