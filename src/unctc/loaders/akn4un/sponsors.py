"""Split lists of sponsors into names."""

from __future__ import annotations

import re
from typing import Final

from unctc.late_patterns import late_pattern
from unctc.memory import shared_text

__all__ = ["names_in"]

# The Member States whose names have an "and" inside; the record is kept in English in every language version.
_WITH_AND: Final = (
    "Antigua and Barbuda",
    "Bosnia and Herzegovina",
    "Great Britain and Northern Ireland",
    "Saint Kitts and Nevis",
    "Saint Vincent and the Grenadines",
    "Sao Tome and Principe",
    "Serbia and Montenegro",
    "Trinidad and Tobago",
)
_JOINT: Final = late_pattern(
    r"(?P<kept>"
    + "|".join(map(re.escape, _WITH_AND))
    + r"|\([^()]*\))|(?P<cut>,\s+and\s+|,\s+|;\s+|\s+and\s+)"
)
_NO_NAME: Final = late_pattern(r"[a-z]|[A-Z]/|(?:Submitted|Report|Draft|Adopted)\b")


def names_in(words: str) -> tuple[str, ...]:
    """Return the names in *words*; what is a description and no list of names stays whole.

    Example:
        >>> names_in(
        ...     "Cuba (on behalf of the Group of 77 and China), Bosnia and Herzegovina and Peru"
        ... )
        ('Cuba (on behalf of the Group of 77 and China)', 'Bosnia and Herzegovina', 'Peru')
        >>> names_in("report of the Secretary-General")
        ('report of the Secretary-General',)
    """
    words = words.strip()
    if not words or _NO_NAME.match(words):
        return (words,) if words else ()
    names, start = [], 0
    for match in _JOINT.finditer(words):
        if match["cut"]:
            names.append(words[start : match.start()])
            start = match.end()
    return tuple(shared_text(name) for each in (*names, words[start:]) if (name := each.strip()))
