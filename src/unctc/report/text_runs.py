"""Split text into runs of equal formatting."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from unicodedata import bidirectional

from attrs import evolve, frozen

from unctc.model.citations import Citation, Pinpoint
from unctc.model.findings import Severity
from unctc.model.languages import Language
from unctc.model.locations import Span
from unctc.model.passages import Paragraph, Passage
from unctc.model.symbols import Symbol

__all__ = ["ReportRun", "runs_of"]


@frozen
class ReportRun:
    """A stretch of a text.

    Attributes:
        text: its words.
        target: the document that it cites; ``None`` for other words.
        href: the address of that document; empty for other words.
        pinpoint: the part of that document that is meant, if one is.
        presence: whether the other version cites the document: ``shared``, ``only``, or empty where there
            is no other version.
        differs: whether the other version has other words here.
        emphasised: whether the source sets it in italic or bold type.
        severity: that of the gravest finding about it, in words; empty where there is none.
        begins_item: whether a run-in item begins here.
        note: the marks of the footnotes that are called at its end.
    """

    text: str
    target: Symbol | None = None
    href: str = ""
    pinpoint: Pinpoint | None = None
    presence: str = ""
    differs: bool = False
    emphasised: bool = False
    severity: str = ""
    begins_item: bool = False
    note: str = ""

    @property
    def has_latin(self) -> bool:
        """Whether it holds letters that run from the left, as symbols do, and numbers with years do not."""
        return any(bidirectional(character) == "L" for character in self.text)


def runs_of(
    passage: Passage,
    language: Language,
    *,
    different: Sequence[Span] = (),
    elsewhere: Collection[Symbol] | None = None,
    spots: Sequence[tuple[Span, Severity]] = (),
) -> tuple[ReportRun, ...]:
    """Cut the text of *passage* where a citation, a difference or an item begins or ends.

    Args:
        passage: the passage; spans that reach beyond its text are cut off there.
        language: the language in which links open documents.
        different: the spans in which the other version differs.
        elsewhere: what the other version cites; ``None`` where there is none.
        spots: the spans that findings are about, with the findings' severities.

    Example:
        >>> import unctc
        >>> paragraph = unctc.sample().programmes[0].paragraph(11)
        >>> [run.text for run in runs_of(paragraph, unctc.Language.CHINESE) if run.target]
        ['2396(2017)']
    """
    text = passage.text
    owners: list[Citation | None] = [None] * len(text)
    for citation in passage.citations:
        for offset in range(citation.span.start, min(citation.span.end, len(text))):
            owners[offset] = owners[offset] or citation
    differing, emphasised = _painted(text, different), _painted(text, passage.emphasis)
    grave = [0] * len(text)
    for span, severity in sorted(spots, key=lambda spot: spot[1]):
        end = min(span.end, len(text))
        grave[span.start : end] = [int(severity)] * (end - span.start)
    breaks, calls = _item_starts(passage), _calls(passage)
    cuts = [
        offset
        for offset in range(len(text))
        if not offset
        or offset in breaks
        or offset in calls
        or owners[offset] is not owners[offset - 1]
        or differing[offset] != differing[offset - 1]
        or emphasised[offset] != emphasised[offset - 1]
        or grave[offset] != grave[offset - 1]
    ]
    runs = [ReportRun("", note=calls[0])] if 0 in calls else []
    runs += [
        evolve(
            _run(text[start:end], owners[start], language, elsewhere),
            differs=bool(differing[start]),
            emphasised=bool(emphasised[start]),
            severity=Severity(grave[start]).label if grave[start] else "",
            begins_item=start in breaks,
            note=calls.get(end, ""),
        )
        for start, end in pairwise([*cuts, len(text)])
    ]
    return tuple(runs)


def _run(
    text: str,
    citation: Citation | None,
    language: Language,
    elsewhere: Collection[Symbol] | None,
) -> ReportRun:
    if citation is None:
        return ReportRun(text)
    target = citation.target
    presence = "" if elsewhere is None else "shared" if target in elsewhere else "only"
    return ReportRun(text, target, target.url(language), citation.pinpoint, presence)


def _painted(text: str, spans: Sequence[Span]) -> bytearray:
    """Return which characters of *text* the spans cover."""
    covered = bytearray(len(text))
    for span in spans:
        start, end = min(span.start, len(text)), min(span.end, len(text))
        covered[start:end] = b"\1" * (end - start)
    return covered


def _calls(passage: Passage) -> dict[int, str]:
    """Return the marks of footnotes by the place where they are called."""
    calls: dict[int, str] = {}
    for note in passage.footnotes:
        offset = min(max(note.offset, 0), len(passage.text))
        calls[offset] = f"{calls[offset]}, {note.marker}" if offset in calls else note.marker
    return calls


def _item_starts(passage: Passage) -> frozenset[int]:
    """Return where the printed numbers of the run-in items are."""
    if not isinstance(passage, Paragraph):
        return frozenset()
    starts = (
        passage.text.rfind(item.printed_number, 0, item.span.start) if item.printed_number else -1
        for item in passage.items
    )
    return frozenset(start for start in starts if start > 0)
