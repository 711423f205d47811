"""Where a literal stands in a long text, found by its rarest character where it has a rare one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

__all__ = ["places_of"]

# In running text, stops and capitals are rare: the engine runs to them in one go, and looks around there.
_RARE: Final = ".ZXQJKVYWHLFOBGDRNMETIPACSU"


def places_of(plain: str, literal: str) -> list[int]:
    """Return where *literal* starts in *plain*, in order.

    Example:
        >>> places_of("UNSCR 1373, SCR 1540", "SCR"), places_of("resolution", "o")
        ([2, 12], [3, 8])
    """
    if pattern := _anchored(literal):
        return [match.end() - len(literal) for match in pattern.finditer(plain)]
    found = []
    place = plain.find(literal)
    while place >= 0:
        found.append(place)
        place = plain.find(literal, place + 1)
    return found


@lru_cache(maxsize=256)
def _anchored(literal: str) -> re.Pattern[str] | None:
    """Return a pattern for *literal* that starts with its rare character, if it has one."""
    rare = next((each for each in _RARE if each in literal), None)
    if rare is None:
        return None
    before, _, after = map(re.escape, literal.partition(rare))
    rare = re.escape(rare)
    return re.compile(f"{rare}(?<={before}{rare}){after}")
