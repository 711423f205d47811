"""Which part of the cited document is meant: paragraphs before or after the citation, an annex after it."""

from __future__ import annotations

import re
from typing import Final

from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.disambiguation import ResolvedCitation
from unctc.extraction.citations.pinpoint_patterns import PinpointPatterns
from unctc.extraction.needed_words import has_one
from unctc.late_patterns import late_pattern
from unctc.model.citations import ParagraphReference, Pinpoint

__all__ = ["pinpoint_of"]

_DIGIT: Final = late_pattern("[0-9]")
# How far off paragraphs and annexes may be named.
_PARAGRAPHS: Final = 90
_ANNEX: Final = 60
_TYPICAL_GAP: Final = 8


def pinpoint_of(
    plain: str, resolved: list[ResolvedCitation], index: int, compiled: CompiledRules
) -> Pinpoint | None:
    """Return the pinpoint of one of *resolved*, or ``None``.

    What is named after the citation goes before what is named before it.
    """
    citation = resolved[index]
    start, end, _, _, head = citation
    floor = resolved[index - 1].end if index else 0
    ceiling = resolved[index + 1].start if index + 1 < len(resolved) else len(plain)
    patterns = compiled.pinpoints
    # Most citations have none, which shows fast.
    if ceiling - end < _TYPICAL_GAP and plain[end:ceiling] in compiled.rules.typical_gaps:
        ceiling = end
    if patterns.annex_before is None:
        if ceiling == end or patterns.is_over(plain, end):
            return None
        lowest = end
    else:
        lowest = max(floor, head - _PARAGRAPHS) if head > floor else start
    if not has_one(patterns.words, plain[lowest : min(ceiling, end + _PARAGRAPHS)]):
        return None
    follows = patterns.follow.match(plain, end, ceiling) is not None
    if not follows and patterns.annex_before is None:
        return None
    paragraphs = _paragraphs_after(plain, citation, ceiling, patterns) if follows else ()
    if not paragraphs:
        paragraphs = _paragraphs_before(plain, citation, floor, patterns)
    annex = _annex_after(plain, citation, ceiling, patterns) if follows else None
    annex = annex or _annex_before(plain, citation, floor, patterns)
    if not paragraphs and annex is None:
        return None
    number = patterns.annex_number(annex["number"]) if annex else None
    return Pinpoint(paragraphs=paragraphs, annex=annex is not None, annex_number=number)


def _paragraphs_after(
    plain: str, citation: ResolvedCitation, ceiling: int, patterns: PinpointPatterns
) -> tuple[ParagraphReference, ...]:
    """Return the paragraphs of "resolution 1373 (2001), paragraph 6"."""
    end = min(ceiling, citation.end + _PARAGRAPHS)
    found = patterns.paragraphs_after.match(plain, citation.end, end)
    return patterns.references(found["list"]) if found else ()


def _paragraphs_before(
    plain: str, citation: ResolvedCitation, floor: int, patterns: PinpointPatterns
) -> tuple[ParagraphReference, ...]:
    """Return the paragraphs of "paragraph 6 of resolution 1373 (2001)"."""
    start = max(floor, citation.head - _PARAGRAPHS)
    # Most have no digit before them, which shows faster than that no paragraph is named there.
    if (
        patterns.paragraphs_before is None
        or citation.head <= start
        or not _DIGIT.search(plain, start, citation.head)
    ):
        return ()
    found = patterns.paragraphs_before.search(plain, start, citation.head)
    if found is None:
        return ()
    paragraphs = patterns.references(found["list"] or found["marked"])
    if found["item"] and len(paragraphs) == 1 and paragraphs[0].item is None:
        # Subparagraph (c) of paragraph 2.
        return (
            ParagraphReference(paragraphs[0].number, item=found["item"], last=paragraphs[0].last),
        )
    return paragraphs


def _annex_after(
    plain: str, citation: ResolvedCitation, ceiling: int, patterns: PinpointPatterns
) -> re.Match[str] | None:
    """Return where an annex of the citation is named after it."""
    return patterns.annex_after.match(plain, citation.end, min(ceiling, citation.end + _ANNEX))


def _annex_before(
    plain: str, citation: ResolvedCitation, floor: int, patterns: PinpointPatterns
) -> re.Match[str] | None:
    """Return where an annex of the citation is named before it."""
    if patterns.annex_before is None or citation.head <= floor:
        return None
    start = max(floor, citation.head - _ANNEX)
    return patterns.annex_before.search(plain, start, citation.head)
