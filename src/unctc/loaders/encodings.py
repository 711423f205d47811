"""Decode bytes as UTF-8 or as the encoding that is given; never guess."""

from __future__ import annotations

import codecs

from unctc.errors import UnreadableSourceError
from unctc.languages.detection import names_a_resolution
from unctc.loaders.refusals import refuse_other_contents

__all__ = ["decode"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EXPECTED = "text in UTF-8"
_CANDIDATES = ("gb18030", "big5", "utf-16-le", "utf-16-be", "windows-1252")
_CONTROLS = bytes(range(9)) + bytes(range(14, 27))


def decode(data: bytes, *, encoding: str | None, where: str) -> str:
    """Return *data* as text.

    Args:
        data: the bytes.
        encoding: their encoding; ``None`` for UTF-8, or UTF-16 and UTF-32 that say so by a mark.
        where: what to call the source in errors.

    Raises:
        UnreadableSourceError: the bytes are empty, binary, or not in that encoding.
    """
    refuse_other_contents(data, where, own="text", expected=_EXPECTED)
    if encoding is not None:
        return _decode_as(data, encoding, where)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _decode_as(data, name, where)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _wrong_encoding(data, error, where) from error
    if any(byte in _CONTROLS for byte in data[:4096]):
        guess = _plausible(data)
        fix = (
            f"If it is {guess}, say so: encoding={guess!r}."
            if guess
            else "Give text, not binary data."
        )
        raise _unreadable(
            "control characters, as in binary data or UTF-16 without its mark", where, fix
        )
    return text


def _decode_as(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        offset = f" at offset {error.start}" if isinstance(error, UnicodeDecodeError) else ""
        fix = "Name the encoding that the file is really in."
        raise _unreadable(f"a byte that is no {encoding}{offset}", where, fix) from error
    except (LookupError, ValueError) as error:  # a name with U+0000 is a ValueError
        raise _unreadable(
            f"the unknown encoding {encoding!r}",
            where,
            "Name one that Python knows, such as 'gb18030'.",
        ) from error


def _wrong_encoding(data: bytes, error: UnicodeDecodeError, where: str) -> UnreadableSourceError:
    line = data.count(b"\n", 0, error.start) + 1
    guess = _plausible(data)
    fix = (
        f"It may be {guess}: say so with encoding={guess!r}."
        if guess
        else "Name its encoding with encoding=…."
    )
    return _unreadable(
        f"byte 0x{data[error.start]:02X} at offset {error.start} (line {line}), which is no UTF-8",
        where,
        fix,
    )


def _plausible(data: bytes) -> str | None:
    """Return the encoding under which the bytes would be text of a United Nations document, if one is."""
    for name in _CANDIDATES:
        text = data.decode(name, errors="ignore")
        if names_a_resolution(text):
            return name
    return None


def _unreadable(found: str, where: str, fix: str) -> UnreadableSourceError:
    return UnreadableSourceError(expected=_EXPECTED, found=found, where=where, fix=fix)
