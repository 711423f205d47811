"""How far a command with many files is, on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from unctc.cli.console import write_message

__all__ = ["progress_of"]


@contextmanager
def progress_of(*, least: int = 0) -> Iterator[Callable[[int, int], None]]:
    """Yield what shows how many files are done: a bar on a terminal, else a line at each tenth.

    Args:
        least: the number of files from which on it is shown.
    """
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.progress import MofNCompleteColumn, Progress

        columns = (*Progress.get_default_columns(), MofNCompleteColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("reading", total=None)
            yield lambda done, every: bar.update(task, completed=done, total=every)
        return
    shown = 0

    def show(done: int, every: int) -> None:
        nonlocal shown
        if every and every >= least and done * 10 // every > shown:
            shown = done * 10 // every
            write_message(f"{done:,} of {every:,} files")

    yield show
