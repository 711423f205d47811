"""Write the output of a command to a file, whole or not at all, or to stdout."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from unctc.cli.console import write_bytes
from unctc.cli.inputs import Input
from unctc.errors import SerializationError

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

    A file is written beside its place and put there when it is complete, so that a full disk leaves what
    was there before. A device or a pipe is written to directly.

    Raises:
        SerializationError: it cannot be written.
    """
    if output is None or str(output) == _STDOUT:
        write_bytes(data)
        return
    try:
        if output.exists() and not output.is_file():
            output.write_bytes(data)
        else:
            _replace(output, data)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise SerializationError(
            expected="a file that can be written",
            found=reason[:1].lower() + reason[1:],
            where=str(output),
            fix="Check the folder and the permission.",
        ) from error


def _replace(output: Path, data: bytes) -> None:
    # A link stays a link: what it leads to is replaced.
    target = output.resolve()
    if target.exists():
        # Asks for the permission that replacing would not need.
        with target.open("ab"):
            pass
    mode = target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask()
    with NamedTemporaryFile(
        dir=target.parent, prefix=f".{target.name[:40]}.", delete=False
    ) as draft:
        try:
            draft.write(data)
            draft.close()
            Path(draft.name).chmod(mode)
            Path(draft.name).replace(target)
        except BaseException:
            draft.close()
            with suppress(OSError):
                Path(draft.name).unlink()
            raise


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
