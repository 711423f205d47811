"""Addresses of documents: the symbol that a link of the United Nations leads to."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from unctc.late_patterns import late_pattern
from unctc.model.symbols import Symbol, symbol_or_none

__all__ = ["target_of"]

_SITE: Final = late_pattern(
    r"(?:https?:)?/{0,2}(?:www\.)?(?:undocs|docs\.un)\.org/+"
    r"(?:(?:[a-z]{2}|arabic|chinese|english|french|russian|spanish|german)/+)?(?P<symbol>[^?#]+)",
    re.IGNORECASE,
)
_LONGEST_ADDRESS: Final = 500
_PART: Final = late_pattern(r"(A/RES/.*\d)([a-z](?:-[a-z])?)")


def target_of(href: str) -> Symbol | None:
    """Return the document that a link leads to; ``None`` for an address of anything else.

    Example:
        >>> target_of("https://undocs.org/en/S/RES/2231(2015)")
        Symbol('S/RES/2231 (2015)')
        >>> target_of("http://www.un.org/securitycouncil") is None
        True
    """
    return _target(href) if len(href) <= _LONGEST_ADDRESS else None


@lru_cache(maxsize=8192)
def _target(href: str) -> Symbol | None:
    match = _SITE.match(href.strip())
    if match is None:
        return None
    symbol = unquote(match["symbol"]).strip().rstrip("/")
    if symbol[:2].islower():  # a/81/50: addresses are the same in small letters
        symbol = symbol.upper()
    # A/RES/57/130a-b: the addresses write the parts of a resolution small and without a space.
    part = _PART.fullmatch(symbol)
    return symbol_or_none(f"{part[1]} {part[2].upper()}" if part else symbol)
