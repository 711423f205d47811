"""``ATT``: titles, periods and bodies of the programmes, against each other and against the letter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, report
from unctc.extraction.dates import find_period
from unctc.languages.rules.structure import StructureRules
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.nodes import attachment_path
from unctc.model.passages import Paragraph
from unctc.model.periods import Period

__all__ = ["CHECKS"]

_OPENING = 2


def periods_differ(subject: CheckContext) -> Iterator[Violation]:
    """Report an enclosure whose programme is for another period than the annex's."""
    for parts in subject.pairs:
        ours, theirs = (
            each.programme.period if each.programme else None for each in (parts.left, parts.right)
        )
        if ours is not None and theirs is not None and ours != theirs:
            title = parts.right.title
            yield report(
                f"{parts.right_path}/title" if title else parts.right_path,
                title,
                location=subject.place(parts.right.location),
                period=_said(theirs),
                partner=parts.left_path,
                partner_period=_said(ours),
            )


def period_differs_from_letter(subject: CheckContext) -> Iterator[Violation]:
    """Report programmes for another period than the letter states."""
    document, rules = subject.document, subject.rules
    assert isinstance(document, Letter)
    if document.letter is None or rules is None:
        return
    stated = _stated(document.letter.paragraphs, rules)
    if stated is None:
        return
    paragraph, index, period = stated
    periods = [each.period for each in document.programmes if each.period is not None]
    # Where the programmes differ among themselves one of them is that of the letter.
    if periods and period not in periods:
        yield report(
            f"letter/{paragraph.number or index}",
            paragraph,
            period=_said(period),
            other=_said(periods[0]),
        )


def period_differs_from_title(subject: CheckContext) -> Iterator[Violation]:
    """Report programmes whose opening paragraphs state another period than their title."""
    document, rules = subject.document, subject.rules
    assert isinstance(document, Letter)
    if rules is None:
        return
    for each in document.attachments:
        if each.programme is None or each.title is None:
            continue
        titled = find_period(each.title.text, rules, bare_year=True)
        stated = _stated(each.programme.paragraphs[:_OPENING], rules)
        if titled is None or stated is None or titled == stated[2]:
            continue
        paragraph, index, period = stated
        yield report(
            f"{attachment_path(each)}/{paragraph.number or index}",
            paragraph,
            period=_said(period),
            titled=_said(titled),
        )


def same_body(subject: CheckContext) -> Iterator[Violation]:
    """Report an enclosure whose programme is by its title of the same body as the annex's."""
    for parts in subject.pairs:
        ours, theirs = (
            each.programme.body if each.programme else None for each in (parts.left, parts.right)
        )
        if ours is not None and ours is theirs:
            title = parts.right.title
            yield report(
                f"{parts.right_path}/title" if title else parts.right_path,
                title,
                location=subject.place(parts.right.location),
                body=ours,
                partner=parts.left_path,
            )


def _stated(
    paragraphs: tuple[Paragraph, ...], rules: StructureRules
) -> tuple[Paragraph, int, Period] | None:
    for index, paragraph in enumerate(paragraphs, 1):
        if (period := find_period(paragraph.text, rules, bare_year=False)) is not None:
            return paragraph, index, period
    return None


def _said(period: Period) -> str:
    return f"{period.start} to {period.end}"


CHECKS: Final = (
    Check(
        code="ATT601",
        name="periods-differ",
        severity=Severity.ERROR,
        summary="Annex and enclosure are programmes for different periods.",
        why="The two programmes are one plan, transmitted by one letter: they are for the same days.",
        remedy="Correct the title or the first paragraphs of the side that is wrong.",
        template="for {period}, the {partner} for {partner_period}",
        kinds=LETTERS,
        run=periods_differ,
    ),
    Check(
        code="ATT602",
        name="period-differs-from-letter",
        severity=Severity.ERROR,
        summary="The letter states another period than the programmes it transmits.",
        why="The letter says for which days the programmes are; a reader who files the document believes it.",
        remedy="Correct the letter, or the programmes.",
        template="{period} is the period of the letter, {other} that of the programme",
        kinds=LETTERS,
        run=period_differs_from_letter,
    ),
    Check(
        code="ATT603",
        name="period-differs-from-title",
        severity=Severity.ERROR,
        summary="A programme states another period in its text than in its title.",
        why="Title and first paragraphs of a programme name its period; two periods cannot both be right.",
        remedy="Correct the title or the paragraph.",
        template="{period} is stated, {titled} is in the title",
        kinds=LETTERS,
        run=period_differs_from_title,
    ),
    Check(
        code="ATT604",
        name="same-body",
        severity=Severity.WARNING,
        summary="Annex and enclosure are by their titles programmes of the same body.",
        why="Annex and enclosure are programmes of two bodies. The same body in both titles is left over from copying.",
        remedy="Put the body whose programme the enclosure is.",
        template="a programme of {body}, as the {partner} is",
        kinds=LETTERS,
        run=same_body,
    ),
)
