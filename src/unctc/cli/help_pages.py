"""The help of a command at any width: where two columns have no room, what an option does is below its name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import click

__all__ = ["HelpContext", "show_in_any_width"]

_NARROW = 50
"""Click's own pages are never narrower."""
_LEAST = 12
_BELOW = 4
# A list of choices breaks after each of them.
_PIECES = re.compile(r"\s+|[^\s|]*\|?")


class _HelpPage(click.HelpFormatter):
    """Writes help as click does, and in a narrow terminal no wider than that."""

    def __init__(
        self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None
    ) -> None:
        from shutil import get_terminal_size  # for help alone

        columns = get_terminal_size().columns
        if width is None and columns < _NARROW + 2:
            width = max(columns - 1, _LEAST)
        super().__init__(indent_increment, width, max_width)

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line of usage."""
        if self.width >= _NARROW:
            super().write_usage(prog, args, prefix)
            return
        self._write_lines(f"{prefix or 'Usage: '}{prog} {args}", 0, 2)

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write names and what is said of each."""
        if self.width >= _NARROW:
            super().write_dl(tuple(self._in_lines(rows)), col_max, col_spacing)
            return
        for name, said in rows:
            self._write_lines(name, self.current_indent, self.current_indent + 2)
            below = self.current_indent + _BELOW
            self._write_lines(said, below, below)

    def _in_lines(self, rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Yield the rows, the names that are wider than the page in several."""
        for name, said in rows:
            *before, last = _lines(name, self.width - self.current_indent - 2) or [name]
            yield from (
                (f"{'  ' if number else ''}{each}", "") for number, each in enumerate(before)
            )
            yield (f"  {last}" if before else last), said

    def _write_lines(self, text: str, first: int, others: int) -> None:
        indent = first
        for line in _lines(text, self.width - others):
            self.write(f"{'':{indent}}{line}\n")
            indent = others


class HelpContext(click.Context):
    """The context of a command whose help fits any terminal."""

    formatter_class: type[click.HelpFormatter] = _HelpPage


def show_in_any_width(command: click.Command) -> None:
    """Have *command*, and those below it, write help that fits the terminal."""
    command.context_class = HelpContext
    if isinstance(command, click.Group):
        for each in command.commands.values():
            show_in_any_width(each)


def _lines(text: str, width: int) -> list[str]:
    """Return *text* in lines of at most *width*; a word that is longer has its own."""
    lines, line = [], ""
    for piece in _PIECES.findall(text):
        if line and len(line) + len(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
    return [*lines, line.rstrip()] if line.strip() else lines
