"""The steps of reading in their order. This is the only module that knows them all; it decides nothing."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from attrs import evolve, frozen

from unctc.extraction.bodies import find_bodies
from unctc.extraction.days import first_day
from unctc.languages.registry import rules_for
from unctc.languages.rules.punctuation import SEMICOLONS, SENTENCE_ENDS, one_of
from unctc.languages.rules.structure import ISO_DAY, StructureRules
from unctc.layout.decision_log import Decision, DecisionLog
from unctc.layout.furniture import take_furniture
from unctc.layout.line_recovery import separate_feet, separate_masthead, unfold
from unctc.layout.marks import RunIndex
from unctc.layout.notes import Note, Notes
from unctc.layout.page_elements import PageElement
from unctc.layout.page_numbers import page_map
from unctc.layout.raised_notes import with_raised_notes
from unctc.layout.source import SourceText
from unctc.layout.text_lines import TextLine, TextLines, body_of
from unctc.layout.text_notes import text_notes
from unctc.model.documents import Document
from unctc.model.furniture import Furniture, FurnitureKind
from unctc.model.languages import Language
from unctc.model.letters import Attachment, Letter, TransmittalLetter
from unctc.model.locations import Span
from unctc.model.nodes import passages_of
from unctc.model.pages import DocumentLayout
from unctc.model.reports import Report
from unctc.model.symbols import Symbol
from unctc.model.unread import Unread
from unctc.structure.letter_titles import finds_letter, opens_letter
from unctc.structure.letters import read_letter
from unctc.structure.lists import find_listed
from unctc.structure.passages import Places, unread
from unctc.structure.programme_facts import with_facts_of_letter
from unctc.structure.programmes import read_attachment
from unctc.structure.reports import find_report, read_report
from unctc.structure.resolutions import find_adopted, read_adopted
from unctc.structure.segmentation import (
    SECOND_DOCUMENT,
    SECOND_LETTER,
    second_document,
    split_parts,
)

__all__ = ["Reading", "read"]

_COMMITTEE_SERIES: Final = "/AC."
_COMMITTEE_LINES: Final = 3
_NAMED: Final = 0.6
"""What share of a line a name has that is all it says: the organ may be before it, the subject behind it."""
_SENTENCE: Final = re.compile(rf"{one_of(SENTENCE_ENDS, SEMICOLONS)}$")


@frozen
class Reading:
    """What reading gives: the document, the source it was read from, and the log of decisions."""

    document: Document
    source: SourceText
    decisions: tuple[Decision, ...]


def read(text: str | SourceText, language: Language) -> Reading:
    r"""Read the text of a document. It never raises for what the text says.

    Args:
        text: the text, page furniture included, or a source with what its carrier knows of it.
        language: the language it is in.

    Raises:
        UnsupportedLanguageError: there is no structure table for *language*.

    Example:
        >>> reading = read(
        ...     "附件\n2018年工作方案\n一. 导言\n1. 反恐委员会将开展活动。", Language.CHINESE
        ... )
        >>> reading.document.annex.programme.paragraph(1).text
        '反恐委员会将开展活动。'
    """
    rules = rules_for(language).structure
    log = DecisionLog()
    source = _prepared(text, rules)
    page_lines, lines = take_furniture(source, rules)
    notes = (
        Notes.of(source) if source.has_layout else text_notes(source, rules, _page_ends(page_lines))
    )
    in_notes = {line.number for note in notes.notes for line in note.lines}
    lines = tuple(line for line in lines if line.number not in in_notes)
    places = Places(
        source,
        page_map(source, page_lines, lines),
        notes,
        RunIndex.of(source.runs),
        find_listed(source.raw, lines, language),
    )
    for each in page_lines:
        log.note("furniture", each.line.number, each.kind.value, each.line.text)
    body = body_of(lines, rules, notes.offsets, (each.line.number for each in page_lines))
    own = next(
        (each.symbol for each in page_lines if each.kind is not FurnitureKind.LINK and each.symbol),
        source.facts.symbol,
    )
    if count := _committee_lines(body, own):
        named, body = body.lines[:count], evolve(body, lines=body.lines[count:])
        page_lines += tuple(PageElement(each.line, FurnitureKind.MASTHEAD) for each in named)
        page_lines = tuple(sorted(page_lines, key=lambda each: each.line.number))
        log.note(
            "furniture", named[0].line.number, FurnitureKind.MASTHEAD.value, named[0].flat.text
        )
    other: tuple[TextLine, ...] = ()
    if (end := second_document(body)) is not None:
        body, other = evolve(body, lines=body.lines[:end]), body.lines[end:]
        log.note("parts", other[0].line.number, SECOND_DOCUMENT, other[0].flat.text)
    official = own is not None or any(
        each.kind is FurnitureKind.MASTHEAD and rules.organs.search(each.line.text)
        for each in page_lines
    )
    read_document = _document(body, own, places, log, official=official)
    lost = [
        each
        for note in _stray_notes(read_document, notes)
        for each in unread(body_of(note.lines, rules).lines, "note-without-call", places, rules)
    ]
    document = evolve(
        read_document,
        unread=(
            *read_document.unread,
            *unread(other, SECOND_DOCUMENT, places, rules),
            *lost,
        ),
        furniture=tuple(_furniture(each, places) for each in page_lines),
        layout=DocumentLayout(pages=source.pages) if source.pages else None,
        **_masthead(
            page_lines, rules, source, adopted=not isinstance(read_document, (Letter, Report))
        ),
    )
    return Reading(document, source, tuple(log.decisions))


def _committee_lines(body: TextLines, own: Symbol | None) -> int:
    """Return how many lines of a letter name, under the masthead, the committee in whose series it is issued."""
    if own is None or _COMMITTEE_SERIES not in str(own) or not finds_letter(body):
        return 0
    for count in range(1, _COMMITTEE_LINES + 1):
        text = body.join(body.lines[:count]).text
        names = find_bodies(text, body.rules.language)
        named = sum(each.span.end - each.span.start for each in names)
        alone = len(names) == 1 and opens_letter(body.lines[count:], body)
        if alone and named >= _NAMED * len(text) and not _SENTENCE.search(text):
            return count
    return 0


def _document(
    body: TextLines, own: Symbol | None, places: Places, log: DecisionLog, *, official: bool
) -> Document:
    """Return the document in *body*, of the first kind that something shows: a letter, where nothing does."""
    if (adopted := find_adopted(body, own)) is not None:
        return read_adopted(adopted, body, places, log)
    if (report := find_report(body, log, official=official)) is not None:
        return read_report(report, body, places, log, own)
    return _letter(body, own, places, log)


def _letter(body: TextLines, own: Symbol | None, places: Places, log: DecisionLog) -> Letter:
    letter: TransmittalLetter | None = None
    attachments: list[Attachment] = []
    lost: list[Unread] = []
    for part in split_parts(body, log):
        if part.kind == SECOND_LETTER:
            unplaced = unread(part.lines, SECOND_LETTER, places, body.rules)
        elif not part.label:
            letter, unplaced = read_letter(part.lines, body, places, log)
        else:
            attachment, unplaced = read_attachment(part, body, places, log)
            attachments.append(attachment)
        lost.extend(unplaced)
    language = body.rules.language
    return Letter(
        language=language,
        symbol=own,
        letter=letter,
        attachments=with_facts_of_letter(attachments, letter, language),
        unread=tuple(lost),
        source=places.source.raw,
    )


def _stray_notes(document: Document, notes: Notes) -> Iterator[Note]:
    """Yield the notes that no passage calls: none does, or what does could not be placed itself."""
    called = {
        each.location.start
        for each in (passages_of(document) if notes.notes else ())
        if each.location is not None
    }
    return (note for note in notes.notes if called.isdisjoint(line.start for line in note.lines))


def _page_ends(page_lines: Sequence[PageElement]) -> frozenset[int]:
    """Return the numbers of the lines that are heads and feet of pages."""
    edges = (FurnitureKind.PAGE_FOOT, FurnitureKind.RUNNING_HEAD, FurnitureKind.MASTHEAD)
    return frozenset(each.line.number for each in page_lines if each.kind in edges)


def _prepared(text: str | SourceText, rules: StructureRules) -> SourceText:
    """Return the source with its lines: recovered where the text has lost them, found on the page where it has one."""
    if isinstance(text, str):
        text = SourceText.of(text)
    if text.has_layout:
        if not text.pages:
            return with_raised_notes(text)
        from unctc.layout.page_analysis import analyse_pages

        return with_raised_notes(analyse_pages(text))
    return unfold(separate_feet(separate_masthead(text, rules)), rules)


def _furniture(entry: PageElement, places: Places) -> Furniture:
    location = places.at((Span(entry.line.start, entry.line.end),))
    target = entry.symbol if entry.kind is FurnitureKind.LINK else None
    return Furniture(
        entry.kind,
        entry.line.text,
        target=target,
        page=entry.page or location.page,
        location=location,
    )


def _issued(day: str, rules: StructureRules) -> dt.date | None:
    if re.fullmatch(ISO_DAY, day):
        try:
            return dt.date.fromisoformat(day)
        except ValueError:
            return None
    return first_day(day, rules.language) or first_day(day, rules.masthead_language)


def _masthead(
    page_lines: Sequence[PageElement],
    rules: StructureRules,
    source: SourceText,
    *,
    adopted: bool = False,
) -> dict[str, Any]:
    """Return what the masthead says; a resolution has no original language."""
    facts: dict[str, str] = {}
    for each in page_lines:
        facts.update(each.facts)
    printed = facts.get("distribution", "")
    day = facts.get("date", "")
    found = {
        "job_number": next(
            (each.job_number for each in page_lines if each.job_number), source.facts.job_number
        ),
        "distribution": rules.distributions.get(printed.lower()),
        "issued": _issued(day, rules) if day else None,
    }
    if not adopted:
        found["original_language"] = rules.language_names.get(facts.get("original", "").lower())
    return found
