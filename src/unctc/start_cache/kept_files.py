"""Files of what has been compiled: each with a sum, read whole or not at all, written when it is worth it."""

from __future__ import annotations

import marshal
from binascii import crc32
from collections.abc import Hashable
from contextlib import suppress
from pathlib import Path
from typing import Final, Generic, TypeVar

__all__ = ["WORTH_SECONDS", "KeptFile", "read_kept", "with_sum", "write_kept"]

WORTH_SECONDS: Final = 0.005
"""What took less than this to compile is not worth writing the file again."""
_MOST: Final = 6_000
"""As many things are kept in a file: three times as many as there are patterns, for those of former versions."""
_SUM_BYTES: Final = 4

_K = TypeVar("_K", bound=Hashable)


class KeptFile(Generic[_K]):
    """Keys and the bytes of what was compiled for them, in a file that is read as far as it is asked for.

    Example:
        >>> codes = KeptFile[str](Path("codes"))
        >>> codes.get("1 + 1"), codes.add({"1 + 1": b"..."})
        (None, None)
        >>> KeptFile[str](Path("codes")).get("1 + 1")
        b'...'
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._whole: bytes = b""
        self._places: dict[_K, tuple[int, int, int]] | None = None
        self._used: set[_K] = set()

    def get(self, key: _K) -> bytes | None:
        """Return what is kept for *key*; ``None`` where nothing is."""
        if self._places is None:
            self._whole, self._places = self._read()
        self._used.add(key)
        return _piece(self._whole, self._places.get(key))

    def add(self, new: dict[_K, bytes]) -> None:
        """Keep *new*, too."""
        whole, places = self._read()  # another process may have written meanwhile
        former = {key: _piece(whole, place) for key, place in places.items()}
        kept = {key: each for key, each in (former | new).items() if each is not None}
        if len(kept) > _MOST:
            kept = {key: each for key, each in kept.items() if key in self._used}
        write_kept(self._file, _packed(kept))

    def _read(self) -> tuple[bytes, dict[_K, tuple[int, int, int]]]:
        with suppress(OSError, ValueError, EOFError, TypeError):
            whole = self._file.read_bytes()
            start = int.from_bytes(whole[_SUM_BYTES : 2 * _SUM_BYTES], "big")
            index = whole[start:]
            if crc32(index) == int.from_bytes(whole[:_SUM_BYTES], "big"):
                found: dict[_K, tuple[int, int, int]] = marshal.loads(index)  # noqa: S302 - a file of the user's own, as bytecode is
                return whole, found
        return b"", {}


def _packed(kept: dict[_K, bytes]) -> bytes:
    """Return a file of *kept*: its sum and where its index is, the pieces, and the index with the sum of each piece."""
    places: dict[_K, tuple[int, int, int]] = {}
    at = 2 * _SUM_BYTES
    for key, each in kept.items():
        places[key] = (at, at + len(each), crc32(each))
        at += len(each)
    index = marshal.dumps(places)
    head = crc32(index).to_bytes(_SUM_BYTES, "big") + at.to_bytes(_SUM_BYTES, "big")
    return b"".join((head, *kept.values(), index))


def _piece(whole: bytes, place: tuple[int, int, int] | None) -> bytes | None:
    if place is None:
        return None
    start, end, summed = place
    piece = whole[start:end]
    return piece if crc32(piece) == summed else None


def read_kept(file: Path) -> bytes | None:
    """Return what was written to *file* with its sum; ``None`` where there is no such file, or it is torn."""
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
        write_file(file, data)


def with_sum(data: bytes) -> bytes:
    """Return *data* as :func:`read_kept` expects it in a file."""
    return crc32(data).to_bytes(_SUM_BYTES, "big") + data
