"""Characters that no XML can carry."""

from __future__ import annotations

from typing import Final

from unctc.late_patterns import late_pattern

__all__ = ["UNFIT"]

UNFIT: Final = late_pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Controls but tab and line ends, halves of a surrogate pair, and what is no character."""
