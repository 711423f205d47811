"""Write the output of a command to a file, whole or not at all, or to stdout."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from unctc.cli.console import write_bytes
from unctc.cli.inputs import Input
from unctc.errors import SerializationError
from unctc.writing import write_file

__all__ = ["refuse_input", "write_output"]

_STDOUT = "-"


def refuse_input(source: Input, output: Path | None) -> None:
    """Refuse to write over the input.

    Raises:
        SerializationError: *output* is the file that *source* was read from.
    """
    if output is None or str(output) == _STDOUT or source.path is None:
        return
    same = False
    # What is wrong with the path is said when it is written to.
    with suppress(OSError, ValueError):
        same = output.exists() and output.samefile(source.path)
    if same:
        raise SerializationError(
            expected="another file than the input",
            found="the input itself",
            where=str(output),
            fix="Give OUT another name.",
        )


def write_output(output: Path | None, data: bytes) -> None:
    """Write *data* to the file *output*; to stdout for ``None`` and ``-``.

    Raises:
        SerializationError: it cannot be written.
    """
    if output is None or str(output) == _STDOUT:
        write_bytes(data)
        return
    write_file(output, data)
