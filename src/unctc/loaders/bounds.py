"""How large a file may be: what goes past these bounds is refused before it costs time and memory."""

from __future__ import annotations

from typing import Final

from unctc.errors import UnreadableSourceError

__all__ = ["MAX_BYTES", "MAX_CHARACTERS", "MAX_PAGES", "MAX_UNPACKED", "too_large"]

MAX_BYTES: Final = 100_000_000
"""Bytes of a file. The longest documents of the United Nations, with pictures, have a fifth of that."""

MAX_UNPACKED: Final = 200_000_000
"""Bytes of a Word file when it is unpacked."""

MAX_PAGES: Final = 5_000
"""Pages of a PDF file."""

MAX_CHARACTERS: Final = 30_000_000
"""Characters of a document."""


def too_large(found: str, where: str) -> UnreadableSourceError:
    """Return the error for a file past a bound."""
    return UnreadableSourceError(
        expected=(
            f"a file of at most {MAX_BYTES:,} bytes, {MAX_UNPACKED:,} when unpacked, "
            f"{MAX_PAGES:,} pages and {MAX_CHARACTERS:,} characters"
        ),
        found=found,
        where=where,
        fix="Give the document's own file; split a longer one.",
    )
