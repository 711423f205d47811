"""Characters that no XML can carry."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["UNFIT"]

UNFIT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Controls but tab and line ends, halves of a surrogate pair, and what is no character."""
