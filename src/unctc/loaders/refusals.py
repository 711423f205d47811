"""Files that are refused before they cost time and memory: too large ones, and those of other programs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import BinaryIO, Final

from unctc.errors import UnreadableSourceError, UnsupportedContentError

__all__ = [
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "MAX_LINES",
    "MAX_PAGES",
    "MAX_UNPACKED",
    "bytes_of",
    "bytes_of_file",
    "refuse_other_contents",
    "refuse_other_files",
    "too_large",
]

MAX_BYTES: Final = 100_000_000
"""Bytes of a file. The longest documents of the United Nations, with pictures, have a fifth of that."""

MAX_UNPACKED: Final = 200_000_000
"""Bytes of a Word file when it is unpacked."""

MAX_PAGES: Final = 5_000
"""Pages of a PDF file."""

MAX_CHARACTERS: Final = 30_000_000
"""Characters of a document."""

MAX_LINES: Final = 100_000
"""Lines of a document that have text: some two thousand printed pages. Each is a value with a place of its own."""

_PIECE: Final = 1 << 20
_CONVERTED = "Convert it first, for example with: soffice --headless --convert-to docx FILE"
_OTHER_FILES = (
    (b"\xd0\xcf\x11\xe0", "an old Word file (DOC)", _CONVERTED),
    (b"\xffWPC", "a WordPerfect file (WPD)", _CONVERTED),
    (b"{\\rtf", "a Rich Text file (RTF)", _CONVERTED),
)
_TEXT_LAYER = "Make a PDF file with a text layer of it, for example with: ocrmypdf FILE OUT"
# Of each the format that reads it, if one does, what it begins with, what it is, and what to do.
_SIGNATURES = (
    ("pdf", b"%PDF-", "a PDF file", "Read it as what it is: format='pdf'."),
    (
        *("docx", b"PK\x03\x04", "a ZIP archive (DOCX, ODT …)"),
        "Read a Word file as what it is: format='docx'.",
    ),
    ("", b"\x1f\x8b", "gzip-compressed data", "Unpack it first."),
    ("", b"\x89PNG\r\n", "a picture (PNG)", _TEXT_LAYER),
    ("", b"\xff\xd8\xff", "a picture (JPEG)", _TEXT_LAYER),
    ("", b"II*\0", "a picture (TIFF)", _TEXT_LAYER),
    ("", b"MM\0*", "a picture (TIFF)", _TEXT_LAYER),
)
_HEAD = 4096
_NOTHING = b" \t\r\n\v\f\0"
_PAGE = re.compile(rb"\s*(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE)
_SAVED_PAGE = re.compile(
    rb"(?:From|MIME-Version|Subject|Date|Snapshot-Content-Location):", re.IGNORECASE
)
# How the part of an encrypted Word file is called inside an old container.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def bytes_of(stream: BinaryIO, where: str) -> bytes:
    """Return what *stream* gives; one without end is not read to its end.

    Raises:
        UnreadableSourceError: it gives more than :data:`MAX_BYTES`.

    Example:
        >>> import io
        >>> bytes_of(io.BytesIO(b"I. Introduction"), "a.txt")
        b'I. Introduction'
    """
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(_PIECE):
        size += len(piece)
        if size > MAX_BYTES:
            raise too_large(f"more than {MAX_BYTES:,} bytes", where)
        pieces.append(piece)
    return b"".join(pieces)


def bytes_of_file(path: Path, *, expected: str, fix: str) -> bytes:
    """Return what is in a file; one without end is not read to its end.

    Args:
        path: where it is.
        expected: what should be there, for the error.
        fix: what to do where it cannot be read, for the error.

    Raises:
        UnreadableSourceError: it cannot be read, or there are more than :data:`MAX_BYTES` in it.

    Example:
        >>> bytes_of_file(Path("nowhere"), expected="a review", fix="Make one.")
        Traceback (most recent call last):
        ...
        unctc.errors.UnreadableSourceError: nowhere: expected a review, found No such file or directory. Make one.
    """
    try:
        with path.open("rb") as stream:
            return bytes_of(stream, str(path))
    except (OSError, ValueError) as error:  # a path with U+0000 is a ValueError
        raise UnreadableSourceError(
            expected=expected,
            found=getattr(error, "strerror", None) or str(error) or type(error).__name__,
            where=str(path),
            fix=fix,
        ) from error


def too_large(found: str, where: str) -> UnreadableSourceError:
    """Return the error for a file past a bound."""
    return UnreadableSourceError(
        expected=(
            f"a file of at most {MAX_BYTES:,} bytes, {MAX_UNPACKED:,} when unpacked, "
            f"{MAX_PAGES:,} pages, {MAX_LINES:,} lines and {MAX_CHARACTERS:,} characters"
        ),
        found=found,
        where=where,
        fix="Give the document's own file; split a longer one.",
    )


def refuse_other_files(data: bytes, where: str) -> None:
    """Refuse files of word processors that have to be converted first.

    Raises:
        UnsupportedContentError: *data* is such a file.
        UnreadableSourceError: it is a Word file that is encrypted.
    """
    for signature, name, fix in _OTHER_FILES:
        if not data.startswith(signature):
            continue
        if _ENCRYPTED in data:
            raise UnreadableSourceError(
                expected="a Word file (DOCX)",
                found="one that is encrypted with a password",
                where=where,
                fix="Save it without a password first.",
            )
        raise UnsupportedContentError(
            expected="a PDF, Word (DOCX), HTML, text, JSON or AKN4UN file",
            found=name,
            where=where,
            fix=fix,
        )


def refuse_other_contents(data: bytes, where: str, *, own: str, expected: str) -> None:
    """Refuse what is of another format than its name says, and what is nothing at all.

    Args:
        data: the bytes of a file.
        where: what to call it in errors.
        own: the format that it is read as.
        expected: what should be there, for the error.

    Raises:
        UnreadableSourceError: *data* is something else.
        UnsupportedContentError: it is a file of a word processor that has to be converted first.

    Example:
        >>> refuse_other_contents(b"%PDF-1.7", "a.docx", own="docx", expected="a Word file (DOCX)")
        Traceback (most recent call last):
        ...
        unctc.errors.UnreadableSourceError: a.docx: expected a Word file (DOCX), found a PDF file. Read it as what it is: format='pdf'.
    """
    refuse_other_files(data, where)
    found = _other_contents(data, own)
    if found is not None:
        name, fix = found
        raise UnreadableSourceError(expected=expected, found=name, where=where, fix=fix)


def _other_contents(data: bytes, own: str) -> tuple[str, str] | None:
    """Return what *data* is, and what to do, where it is not of the format *own*."""
    head = data[:_HEAD]
    if own == "pdf" and b"%PDF-" in head[:1024]:  # some have a few bytes before their mark
        return None
    if not head.strip(_NOTHING) and not data.strip(_NOTHING):
        return f"{len(data)} bytes without text", "Check that the right file was given."
    for name, signature, kind, fix in _SIGNATURES:
        if head.startswith(signature):
            return None if name == own else (kind, fix)
    if own in ("pdf", "docx") and _PAGE.match(head):
        return "a web page (HTML)", "Fetch the file again, or read it as what it is: format='html'."
    if _SAVED_PAGE.match(head) and b"multipart/related" in head.lower():
        return "a web page saved as one file (MHTML)", "Save the page as HTML alone."
    return None
