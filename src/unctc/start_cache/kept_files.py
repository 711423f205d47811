"""Files of what has been compiled: each with a sum, read whole or not at all, written when it is worth it."""

from __future__ import annotations

import marshal
from binascii import crc32
from collections.abc import Hashable
from contextlib import suppress
from pathlib import Path
from typing import Final, Generic, TypeVar

__all__ = ["WORTH_SECONDS", "KeptFile", "read_kept", "write_kept"]

WORTH_SECONDS: Final = 0.005
"""What took less than this to compile is not worth writing the file again."""
_MOST: Final = 6_000
"""As many things are kept in a file: three times as many as there are patterns, for those of former versions."""
_SUM_BYTES: Final = 4

_K = TypeVar("_K", bound=Hashable)
_V = TypeVar("_V")


class KeptFile(Generic[_K, _V]):
    """Keys and what was compiled for them, in a file; both of types that ``marshal`` writes.

    Example:
        >>> lengths = KeptFile[str, int](Path("lengths"))
        >>> lengths.get("Annex"), lengths.add({"Annex": 5})
        (None, None)
        >>> KeptFile[str, int](Path("lengths")).get("Annex")
        5
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept: dict[_K, _V] | None = None
        self._used: set[_K] = set()

    def get(self, key: _K) -> _V | None:
        """Return what is kept for *key*; ``None`` where nothing is."""
        if self._kept is None:
            self._kept = self._read()
        self._used.add(key)
        return self._kept.get(key)

    def add(self, new: dict[_K, _V]) -> None:
        """Keep *new*, too."""
        kept = {**self._read(), **new}  # another process may have written meanwhile
        if len(kept) > _MOST:
            kept = {key: value for key, value in kept.items() if key in self._used}
        write_kept(self._file, marshal.dumps(kept))

    def _read(self) -> dict[_K, _V]:
        if (data := read_kept(self._file)) is not None:
            with suppress(ValueError, EOFError, TypeError):
                found: dict[_K, _V] = marshal.loads(data)  # noqa: S302 - a file of the user's own, as bytecode is
                return found
        return {}


def read_kept(file: Path) -> bytes | None:
    """Return what :func:`write_kept` has written to *file*; ``None`` where there is no such file, or it is torn."""
    with suppress(OSError):
        data = file.read_bytes()
        if crc32(data[_SUM_BYTES:]) == int.from_bytes(data[:_SUM_BYTES], "big"):
            return data[_SUM_BYTES:]
    return None


def write_kept(file: Path, data: bytes) -> None:
    """Write *data* to *file*, if that can be done."""
    from unctc.errors import SerializationError
    from unctc.writing import write_file

    with suppress(SerializationError):
        write_file(file, crc32(data).to_bytes(_SUM_BYTES, "big") + data)
