"""A lock that one process at a time holds, and that ends with the process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from unctc.errors import SerializationError

__all__ = ["locked"]


@contextmanager
def locked(path: Path, what: str) -> Iterator[None]:
    """Hold the lock file *path* until the block ends.

    Args:
        path: the lock file; it is made if it is not there.
        what: what is locked, for the error.

    Raises:
        SerializationError: another process holds it, or it cannot be made.
    """
    try:
        handle = path.open("a+b")
    except OSError as error:
        raise SerializationError(
            expected="a folder that can be written",
            found=(error.strerror or str(error)).lower(),
            where=str(path.parent),
            fix="Check the path and the permission.",
        ) from error
    with handle:
        try:
            _take(handle)
        except OSError:
            raise SerializationError(
                expected="a store that nobody else is building",
                found="another build of it",
                where=what,
                fix="Wait until it has ended, or build another store.",
            ) from None
        try:
            yield
        finally:
            with suppress(OSError):
                path.unlink()


def _take(handle: IO[bytes]) -> None:
    if os.name == "nt":
        import msvcrt

        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]  # Windows
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
