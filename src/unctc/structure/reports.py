"""Reports, notes and other documents of sections and numbered paragraphs."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from attrs import frozen

from unctc.extraction.bodies import BodyMention, find_bodies
from unctc.layout.decision_log import DecisionLog
from unctc.layout.text_lines import TextLines
from unctc.model.bodies import Body
from unctc.model.letters import Attachment
from unctc.model.locations import Span
from unctc.model.passages import Title
from unctc.model.reports import Report
from unctc.model.sectioned_texts import SectionedText
from unctc.model.symbols import Symbol
from unctc.structure.blocks import grow
from unctc.structure.letter_titles import finds_letter
from unctc.structure.passages import Places, passage, unread
from unctc.structure.programmes import attachment_kind
from unctc.structure.segmentation import SECOND_LETTER, DocumentPart, split_parts

if TYPE_CHECKING:
    from unctc.structure.report_blocks import ReportBlocks

__all__ = ["FoundReport", "find_report", "read_report"]

_FEW: Final = 2


@frozen
class FoundReport:
    """What shows that lines are of a report.

    Attributes:
        blocks: its own text, cut.
        parts: what is annexed to it.
    """

    blocks: ReportBlocks
    parts: tuple[DocumentPart, ...]


def find_report(body: TextLines, log: DecisionLog, *, official: bool) -> FoundReport | None:
    """Return what shows that *body* is of a report; ``None`` where nothing does.

    A report has no letter before it, and numbered paragraphs of its own, or the title of a report.

    Args:
        body: the lines.
        log: takes the decisions.
        official: whether a symbol or a masthead shows that the document is the United Nations' own.
    """
    if finds_letter(body):
        return None
    parts = split_parts(body, log, alone=True)
    if not parts or parts[0].label:
        return None
    from unctc.structure.report_blocks import cut_report

    own = parts[0].lines
    blocks = cut_report(own, body, log)
    title = body.join(blocks.title).text
    titled = body.rules.report_titles.search(title) is not None
    if not blocks.blocks or not (official or (titled and body.rules.evidence.search(title))):
        return None
    signed = any(body.rules.signed.search(each.flat.text) for each in own)
    if blocks.numbered > (_FEW if signed else 0) or (titled and not signed):
        return FoundReport(blocks, parts[1:])
    return None


def read_report(
    found: FoundReport, body: TextLines, places: Places, log: DecisionLog, symbol: Symbol | None
) -> Report:
    """Return the report that was found."""
    title, text = _text(found.blocks, body, places)
    letters = [part for part in found.parts if part.kind == SECOND_LETTER]
    attachments = tuple(
        _attachment(part, body, places, log) for part in found.parts if part not in letters
    )
    return Report(
        language=body.rules.language,
        symbol=symbol,
        title=title,
        body=_reporting_body(title.text, body) if title else None,
        attachments=attachments,
        opening=text.opening,
        sections=text.sections,
        unread=tuple(
            each
            for part in letters
            for each in unread(part.lines, SECOND_LETTER, places, body.rules)
        ),
        source=places.source.raw,
    )


def _text(
    blocks: ReportBlocks, body: TextLines, places: Places
) -> tuple[Title | None, SectionedText]:
    mapped = body.join(blocks.title)
    title = passage(Title, mapped, body.rules, places) if mapped.text else None
    opening, sections = grow(deque(blocks.blocks), 0, body, places)
    return title, SectionedText(opening=opening, sections=sections)


def _attachment(
    part: DocumentPart, body: TextLines, places: Places, log: DecisionLog
) -> Attachment:
    from unctc.structure.report_blocks import cut_report

    title, text = _text(cut_report(part.lines, body, log), body, places)
    label = body.join(part.label).text
    return attachment_kind(part.kind)(
        label=label,
        number=part.number,
        title=title,
        content=text if text.paragraphs or text.sections else None,
        location=places.at(Span(each.line.start, each.line.end) for each in part.label),
    )


def _reporting_body(title: str, body: TextLines) -> Body | None:
    """Return whose report it is: the body beside the word for a report, on the side where the language has it."""
    words = list(body.rules.report_titles.finditer(title))
    if words and body.rules.cjk:
        before = title[: words[-1].start()]
        # A particle may join the two; with it the name would be one of an office.
        named = sorted(
            (*_named(before, body), *_named(before[:-1], body)), key=lambda each: each.span.end
        )
        return named[-1].body if named else None
    named = _named(title, body)
    if words:
        named = [each for each in named if each.span.start >= words[0].end()] or named
    return named[0].body if named else None


def _named(title: str, body: TextLines) -> list[BodyMention]:
    return [each for each in find_bodies(title, body.rules.language) if each.body is not None]
