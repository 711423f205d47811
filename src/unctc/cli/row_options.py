"""The options by which commands write rows as data: ``--json``, ``--csv``, ``--parquet`` and ``-o``, the same in each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path

import click
from attrs import frozen

from unctc.cli.inputs import Input
from unctc.cli.many_files import FileRun
from unctc.cli.options import PathName
from unctc.cli.outputs import refuse_input, write_output
from unctc.cli.rows import as_json_lines
from unctc.serializers.rows import Row, as_csv

__all__ = ["RowOutput", "row_options"]

_Command = Callable[..., None]
_JSON = "One JSON object a line."


@frozen
class RowOutput:
    """How the rows of a command are to be written.

    Attributes:
        style: ``json``, ``csv`` or a style of the command's own; ``None`` for a table to look at.
        parquet: the file for a table of Arrow; ``None`` for none.
        output: the file for the style; ``None`` for stdout.
        styles: the options that name a style, for messages.
    """

    style: str | None
    parquet: Path | None
    output: Path | None
    styles: tuple[str, ...]

    def refuse(self, read: Input | FileRun) -> None:
        """Refuse to write over what is *read*, or what has no style to a file.

        Raises:
            click.UsageError: there is a file to write, and no style.
            SerializationError: the file to write is one that is read.
        """
        if self.output is not None and self.style is None:
            *most, last = self.styles
            message = f"-o goes with {', '.join(most)} or {last}."
            raise click.UsageError(message)
        if isinstance(read, FileRun):
            read.refuse(self.output, self.parquet)
            return
        for target in (self.output, self.parquet):
            refuse_input(read, target)

    def write_parquet(self, write: Callable[[Path], None]) -> bool:
        """Have the table written by *write* where that was asked for.

        Returns:
            Whether nothing else was asked for.
        """
        if self.parquet is None:
            return False
        write(self.parquet)
        return self.style is None

    def write(self, rows: Sequence[Row], columns: Sequence[str]) -> bool:
        """Write *rows* as JSON or CSV where one of them was asked for.

        Returns:
            Whether it was.
        """
        if self.style == "csv":
            write_output(self.output, as_csv(rows, columns))
        elif self.style == "json":
            write_output(self.output, as_json_lines(rows))
        else:
            return False
        return True


def row_options(**further: str) -> Callable[[_Command], _Command]:
    """Add the options to a command; they arrive as one argument, ``rows_to``.

    Args:
        further: further styles of the command, each with its help; ``json`` replaces the help of that one.
    """
    styles = {"json": _JSON, "csv": "Comma-separated values.", **further}

    def add(function: _Command) -> _Command:
        options = (
            *(
                click.option(f"--{style}", "style", flag_value=style, help=said)
                for style, said in styles.items()
            ),
            click.option(
                "--parquet",
                metavar="OUT",
                type=PathName(folder=False),
                help="Write a table to OUT: .parquet, .arrow or .feather (extra tables).",
            ),
            click.option(
                "-o",
                "--output",
                metavar="OUT",
                type=PathName(dash=True),
                help=f"File to write for {', '.join(f'--{each}' for each in styles)}; stdout if not given.",
            ),
        )
        result = _gathered(function, tuple(f"--{each}" for each in styles))
        for option in reversed(options):
            result = option(result)
        return result

    return add


def _gathered(function: _Command, styles: tuple[str, ...]) -> _Command:
    """Return *function* with the three options as one argument."""

    @wraps(function)
    def gathered(
        *args: object,
        style: str | None,
        parquet: Path | None,
        output: Path | None,
        **rest: object,
    ) -> None:
        function(*args, rows_to=RowOutput(style, parquet, output, styles), **rest)

    return gathered
