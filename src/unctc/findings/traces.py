"""The codes of traces, ``TRC``: what was left out, and what a trace cannot rest on."""

from __future__ import annotations

from typing import Final

from unctc.findings.codes import LETTERS, FindingCode
from unctc.model.findings import Severity

__all__ = ["TRACE_CODES"]

TRACE_CODES: Final = (
    FindingCode(
        code="TRC101",
        name="adopted-after-the-document",
        severity=Severity.WARNING,
        summary="A resolution was adopted after the date of the document that is traced.",
        why="A programme cannot take up what was decided later; a link to it would be chance.",
        remedy="Leave the resolution out, or give the programme of a later year.",
        template="{symbol} was adopted on {adopted}, after the document of {dated}: nothing is traced to it",
        kinds=LETTERS,
    ),
    FindingCode(
        code="TRC102",
        name="given-more-than-once",
        severity=Severity.NOTE,
        summary="A resolution was given more than once, as in several languages.",
        why="It counts once. One version is read; what the others say differently is not seen.",
        remedy="Give one language version of each resolution.",
        template="{symbol} was given {count} times; the version in {language} was read",
        kinds=LETTERS,
    ),
    FindingCode(
        code="TRC103",
        name="language-without-a-table",
        severity=Severity.WARNING,
        summary="A resolution is in a language for which the library has no table of duties.",
        why="Terms, citations, times and bodies are compared, but the mandates of the resolution are not counted.",
        remedy="Give the English or the Chinese version.",
        template="{symbol} is in {language}, of which no table of duties exists: its mandates are not counted",
        kinds=LETTERS,
    ),
    FindingCode(
        code="TRC104",
        name="nothing-numbered",
        severity=Severity.WARNING,
        summary="A resolution has no numbered operative paragraph.",
        why="Links lead to numbered operative paragraphs. Without one the file is a part of the resolution only.",
        remedy="Give the file with the whole text of the resolution.",
        template="{symbol} has no numbered operative paragraph to trace to",
        kinds=LETTERS,
    ),
    FindingCode(
        code="TRC201",
        name="nothing-traced",
        severity=Severity.WARNING,
        summary="No paragraph of the programmes traces to any of the resolutions with confidence.",
        why="Most paragraphs of a programme rest on a mandate; where none does, the wrong resolutions were given.",
        remedy="Check that they are the resolutions behind this document: unctc cite --count lists those that"
        " it cites.",
        template="no paragraph traces to any of the resolutions given ({count}) with confidence",
        kinds=LETTERS,
    ),
    FindingCode(
        code="TRC202",
        name="cited-but-not-given",
        severity=Severity.NOTE,
        summary="The programmes cite resolutions of the Security Council that were not given.",
        why="A mandate in one of them is not seen, and a paragraph may be listed as one without a mandate.",
        remedy="Give them as well.",
        template="the programmes cite resolutions that were not given: {symbols}",
        kinds=LETTERS,
    ),
    FindingCode(
        code="TRC301",
        name="verdict-without-a-place",
        severity=Severity.WARNING,
        summary="A person confirmed or rejected a link of which one end is not there.",
        why="The verdict is kept and counts for nothing: the review was made for another document or other resolutions.",
        remedy="Check that the review belongs to this document and these resolutions.",
        template="{reviewer} has {verdict} a link from {paragraph} to {source}, {operative},"
        " and one of the two is not there: the verdict is kept and counts for nothing",
        kinds=LETTERS,
    ),
)
"""Every code, in order."""
