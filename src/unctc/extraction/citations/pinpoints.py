"""Which part of the cited document is meant: sections and paragraphs before or after the citation, an annex."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.disambiguation import ResolvedCitation
from unctc.extraction.citations.pinpoint_patterns import PinpointPatterns
from unctc.extraction.citations.section_patterns import within
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
    found = _Parts((), ())
    if follows:
        found = _parts_after(plain, end, ceiling, patterns)
    annex = _annex_after(plain, citation, ceiling, patterns) if follows else None
    if annex is None and (annex := _annex_before(plain, citation, floor, patterns)):
        head = annex.start()  # paragraph 6 of annex I to resolution 2253 (2015)
    if found.is_nothing:
        found = _parts_before(plain, max(floor, head - _PARAGRAPHS), head, patterns)
    if found.is_nothing and annex is None:
        return None
    return Pinpoint(
        paragraphs=found.paragraphs,
        annex=annex is not None,
        annex_number=patterns.annex_number(annex["number"]) if annex else None,
        sections=found.sections,
    )


class _Parts(NamedTuple):
    """Sections and paragraphs of one citation."""

    sections: tuple[str, ...]
    paragraphs: tuple[ParagraphReference, ...]

    @property
    def is_nothing(self) -> bool:
        """Whether neither is named."""
        return not self.sections and not self.paragraphs


def _parts_after(plain: str, end: int, ceiling: int, patterns: PinpointPatterns) -> _Parts:
    """Return the parts of "resolution 1373 (2001), paragraph 6" and "resolution 59/276, sect. XI, para. 4"."""
    sections: tuple[str, ...] = ()
    if named := patterns.sections.after.match(plain, end, min(ceiling, end + _PARAGRAPHS)):
        sections, end = patterns.sections.numbers(named["sections"]), named.end()
    found = patterns.paragraphs_after.match(plain, end, min(ceiling, end + _PARAGRAPHS))
    return _Parts(sections, patterns.references(found["list"]) if found else ())


def _parts_before(plain: str, start: int, end: int, patterns: PinpointPatterns) -> _Parts:
    """Return the parts of "paragraph 6 of resolution 1373 (2001)" and "section XI, paragraph 4, of resolution 59/276"."""
    if patterns.sections.before is None or patterns.sections.beside is None:
        return _Parts((), ())
    outer: tuple[str, ...] = ()
    while named := patterns.sections.before.search(plain, start, end):
        # Section I of part two: what is nearer to the citation is around what is further from it.
        around = outer[0] if outer else ""
        outer = tuple(within(around, each) for each in patterns.sections.numbers(named["sections"]))
        end = named.start()
    paragraphs, end = _paragraphs_before(plain, start, end, patterns)
    if paragraphs and not outer and (named := patterns.sections.beside.search(plain, start, end)):
        outer = patterns.sections.numbers(named["sections"])
    return _Parts(outer, paragraphs)


def _paragraphs_before(
    plain: str, start: int, end: int, patterns: PinpointPatterns
) -> tuple[tuple[ParagraphReference, ...], int]:
    """Return the paragraphs that are named at *end*, and where their name starts."""
    if patterns.paragraphs_before is None:
        return (), end
    # Most have no digit before them, which shows faster than that no paragraph is named there.
    if not patterns.counts_in_words and not _DIGIT.search(plain, start, end):
        return (), end
    found = patterns.paragraphs_before.search(plain, start, end)
    if found is None:
        return (), end
    paragraphs = patterns.references(found["list"] or found["marked"])
    item = found["item"] or found["quoted"]
    if item and len(paragraphs) == 1 and paragraphs[0].item is None:
        # Subparagraph (c) of paragraph 2.
        letter = patterns.letter(item)
        one = ParagraphReference(paragraphs[0].number, item=letter, last=paragraphs[0].last)
        paragraphs = (one,)
    return paragraphs, found.start()


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
