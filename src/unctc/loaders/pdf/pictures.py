"""Pictures of pages, as PNG files: drawn by PDFium, written without another library."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from unctc.errors import MissingDependencyError, UnreadableSourceError
from unctc.loaders.pdf.locking import one_at_a_time

__all__ = ["page_pictures"]

_SCALE: Final = 1.5
"""Pixels a point: small type can be read, and a page has some hundred kilobytes."""
_MOST_PIXELS: Final = 4_000_000
_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"


@one_at_a_time
def page_pictures(data: bytes, numbers: Iterable[int], *, where: str = "") -> dict[int, bytes]:
    """Return pictures of some pages of a PDF file, in shades of grey, by their numbers.

    Args:
        data: the file.
        numbers: the pages, counted from 1 in the file.
        where: what to call the file in errors.

    Raises:
        MissingDependencyError: the extra ``pdf`` is not installed.
        UnreadableSourceError: the file cannot be read, or has no such page.
    """
    try:
        import pypdfium2
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            expected="the package pypdfium2, which draws pages",
            found="no such package",
            where=where,
            fix="Install it with: pip install 'unctc[pdf]'",
            extra="pdf",
        ) from error
    found: dict[int, bytes] = {}
    try:
        document = pypdfium2.PdfDocument(data)
        try:
            for number in sorted(set(numbers)):
                page = document[number - 1]
                width, height = page.get_size()
                scale = min(_SCALE, (_MOST_PIXELS / max(width * height, 1)) ** 0.5)
                bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
                found[number] = _png(
                    bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride
                )
                bitmap.close()
                page.close()
        finally:
            document.close()
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise UnreadableSourceError(
            expected="the PDF file that the document was read from",
            found=f"one whose pages cannot be drawn ({str(error).rstrip('.')})",
            where=where,
            fix="Give the same file.",
        ) from error
    return found


def _png(pixels: bytes, width: int, height: int, stride: int) -> bytes:
    """Return a PNG file of a picture with a byte a pixel."""
    rows = b"".join(b"\0" + pixels[at : at + width] for at in range(0, stride * height, stride))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_written(chunks))


def _written(chunks: Iterable[tuple[bytes, bytes]]) -> Iterator[bytes]:
    for kind, content in chunks:
        check = zlib.crc32(kind + content)
        yield struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
