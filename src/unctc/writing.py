"""How a file is written: whole, or not at all.

A file is written beside its place and put there when it is complete, so that a full disk or an error on the way
leaves what was there before. This room imports the errors only.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from unctc.errors import SerializationError

__all__ = ["write_file", "write_file_with"]

_FULL: Final = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


def write_file(target: str | os.PathLike[str], data: bytes) -> None:
    """Write *data* to the file *target*; a device or a pipe is written to directly.

    Raises:
        SerializationError: it cannot be written.

    Example:
        >>> write_file("programme.txt", b"I. Introduction")
        >>> Path("programme.txt").read_bytes()
        b'I. Introduction'
        >>> write_file("no/such/folder/programme.txt", b"")
        Traceback (most recent call last):
        unctc.errors.SerializationError: no/such/folder/programme.txt: expected a file that can be written, found
        no folder no/such/folder. Make the folder first.
    """
    path = Path(target)
    with _typed_errors(path):
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            _replace(path, lambda draft: draft.write_bytes(data))


def write_file_with(target: str | os.PathLike[str], write: Callable[[Path], object]) -> None:
    """Have *write* make the file *target*: it is given the path of a draft that takes the file's place.

    Raises:
        SerializationError: it cannot be written.
    """
    path = Path(target)
    with _typed_errors(path):
        _replace(path, write)


@contextmanager
def _typed_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, ValueError) as error:
        folder = _missing_folder(path)
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise SerializationError(
            expected="a file that can be written",
            found=f"no folder {folder}" if folder else reason[:1].lower() + reason[1:],
            where=str(path),
            fix="Make the folder first." if folder else _remedy(error),
        ) from error


def _remedy(error: OSError | ValueError) -> str:
    if getattr(error, "errno", None) in _FULL:
        return "Make room, or allow larger files, and try again."
    return "Check the path and the permission."


def _missing_folder(path: Path) -> Path | None:
    with suppress(OSError, ValueError):
        return None if path.parent.exists() else path.parent
    return None


def _replace(path: Path, write: Callable[[Path], object]) -> None:
    from tempfile import NamedTemporaryFile  # whoever imports this need not write anything

    # A link stays a link: what it leads to is replaced.
    target = path.resolve()
    if target.exists():
        # Asks for the permission that replacing would not need.
        with target.open("ab"):
            pass
    mode = target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask()
    with NamedTemporaryFile(
        dir=target.parent, prefix=f".{target.name[:40]}.", delete=False
    ) as reserved:
        draft = Path(reserved.name)
    try:
        write(draft)
        draft.chmod(mode)
        draft.replace(target)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
