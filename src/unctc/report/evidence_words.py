"""What speaks for a link of a trace, in the language of the page."""

from __future__ import annotations

from typing import Final

from unctc.model.traces import Evidence, EvidenceKind
from unctc.report.page_words import PageWords, isolated
from unctc.report.stated_times import stated_time

__all__ = ["evidence_words"]

_PARAGRAPH: Final = ", paragraph "


def evidence_words(evidence: Evidence, words: PageWords) -> str:
    """Return what two paragraphs have in common, named as the page names it; symbols are the same everywhere.

    Example:
        >>> words = PageWords.of("zh")
        >>> shared = [
        ...     Evidence("date", "2018-03-30", weight=1.0),
        ...     Evidence("recurrence", "twice a year", weight=1.0),
        ...     Evidence("body", "CTED", weight=1.0),
        ...     Evidence("concept", "full-implementation", weight=1.0),
        ... ]
        >>> [evidence_words(each, words) for each in shared]
        ['2018年3月30日', '每年两次', '反恐执行局', '全面执行']
    """
    value = evidence.value
    match EvidenceKind(evidence.kind):
        case EvidenceKind.BODY:
            return words.body(value)
        case EvidenceKind.CONCEPT:
            return words.concept(value)
        case EvidenceKind.DATE | EvidenceKind.RECENCY | EvidenceKind.RECURRENCE:
            return stated_time(value, words)
        case EvidenceKind.CITATION | EvidenceKind.SEQUENCE:
            symbol, _, number = value.partition(_PARAGRAPH)
            named = isolated(symbol)
            return words("path.operative", symbol=named, number=number) if number else named
