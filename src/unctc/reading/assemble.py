"""The steps of reading in their order. This is the only module that knows them all; it decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from unctc.languages.structure import structure_rules_for
from unctc.languages.structure.rules import StructureRules
from unctc.model.furniture import Furniture, FurnitureKind
from unctc.model.languages import Language
from unctc.model.letters import Attachment, Letter, TransmittalLetter
from unctc.model.locations import Span
from unctc.model.unread import Unread
from unctc.reading.body_lines import body_of
from unctc.reading.dates import find_date, find_period
from unctc.reading.duties.commitments import with_deliverables
from unctc.reading.furniture import take_furniture
from unctc.reading.letters import read_letter
from unctc.reading.page_lines import PageLine
from unctc.reading.pages import page_map
from unctc.reading.parts import split_parts
from unctc.reading.passages import Places
from unctc.reading.programmes import read_attachment
from unctc.reading.source import SourceText
from unctc.reading.trail import Decision, Trail
from unctc.reading.unfolding import unfold

__all__ = ["Reading", "read"]


@frozen
class Reading:
    """What reading gives: the document, the source it was read from, and the trail of decisions."""

    document: Letter
    source: SourceText
    decisions: tuple[Decision, ...]


def read(raw: str, language: Language) -> Reading:
    r"""Read the text of a letter with annexes. It never raises for what the text says.

    Args:
        raw: the text, page furniture included.
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
    rules = structure_rules_for(language)
    trail = Trail()
    source = unfold(SourceText.of(raw), rules)
    page_lines, lines = take_furniture(source, rules)
    places = Places(source, page_map(source, page_lines, lines))
    for each in page_lines:
        trail.note("furniture", each.line.number, each.kind.value, each.line.text)
    body = body_of(lines, rules)
    letter: TransmittalLetter | None = None
    attachments: list[Attachment] = []
    lost: list[Unread] = []
    for part in split_parts(body, trail):
        if part.label is None:
            letter, unplaced = read_letter(part.lines, body, places, trail)
        else:
            attachment, unplaced = read_attachment(part, body, places, trail)
            attachments.append(attachment)
        lost.extend(unplaced)
    document = Letter(
        language=language,
        symbol=next(
            (
                each.symbol
                for each in page_lines
                if each.kind is not FurnitureKind.LINK and each.symbol
            ),
            None,
        ),
        job_number=next((each.job_number for each in page_lines if each.job_number), None),
        letter=letter,
        attachments=with_deliverables(_with_periods(attachments, letter, rules), language),
        unread=tuple(lost),
        furniture=tuple(_furniture(each, places) for each in page_lines),
        source=raw,
    )
    return Reading(_with_masthead(document, page_lines, rules), source, tuple(trail.decisions))


def _furniture(entry: PageLine, places: Places) -> Furniture:
    location = places.at((Span(entry.line.start, entry.line.end),))
    target = entry.symbol if entry.kind is FurnitureKind.LINK else None
    return Furniture(entry.kind, entry.line.text, target, entry.page or location.page, location)


def _with_periods(
    attachments: Sequence[Attachment], letter: TransmittalLetter | None, rules: StructureRules
) -> tuple[Attachment, ...]:
    """Give a programme that states no period of its own the one that the letter states."""
    texts = [paragraph.text for paragraph in letter.paragraphs] if letter else []
    stated = next(
        (found for text in texts if (found := find_period(text, rules, bare_year=False))), None
    )
    return tuple(
        evolve(each, programme=evolve(each.programme, period=stated))
        if each.programme is not None and each.programme.period is None and stated
        else each
        for each in attachments
    )


def _with_masthead(
    document: Letter, page_lines: Sequence[PageLine], rules: StructureRules
) -> Letter:
    facts: dict[str, str] = {}
    for each in page_lines:
        facts.update(each.facts)
    return evolve(
        document,
        distribution=facts.get("distribution"),
        issued=find_date(facts["date"], rules) if "date" in facts else None,
        original_language=dict(rules.language_names).get(facts.get("original", "").capitalize()),
    )
