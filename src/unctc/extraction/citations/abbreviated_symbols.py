"""Symbols of which a list prints only the end: A/78/L.16, L.17 and L.23/Rev.1; TD/519/Add.1 and Add.2."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.compiled_rules import Lexicon
from unctc.model.symbols import joint_parts

__all__ = ["shortened_after"]

_END: Final = re.compile(
    r"(?P<word>Add|Corr|Rev|Amend|L|SR|PV|CRP|WP)\.\d{1,5}(?:/(?:Add|Corr|Rev)\.\d{1,3}){0,2}(?![A-Za-z0-9_/]|\.\d)"
)
# What may be added to a whole symbol; the others only replace an end of their own kind.
_ADDED: Final = frozenset({"Add", "Corr", "Rev", "Amend"})


def shortened_after(plain: str, whole: Candidate, lexicon: Lexicon) -> Candidate | None:
    """Return the symbol that goes on the list of *whole* with its end only."""
    gap = lexicon.separator.match(plain, whole.end)
    end = _END.match(plain, gap.end()) if gap else None
    if end is None:
        return None
    word = end["word"]
    place = whole.key.rfind(f"/{word}.")
    if place < 0 and word == "Add":
        # A corrigendum has no addenda: in A/CN.4/682/Corr.1 and Add.1, both go on the document.
        place = whole.key.rfind("/Corr.")
    if place < 0 and word not in _ADDED:
        return None
    base = whole.key if place < 0 else whole.key[:place]
    parts = joint_parts(f"{base}/{end[0]}")
    return Candidate(end.start(), end.end(), "symbol", 0, parts[0].text) if parts else None
