"""``ATT``: titles, periods and bodies of the programmes, against each other and against the letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.extraction.days import find_period
from unctc.model.findings import Severity
from unctc.model.languages import Language
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.periods import Period

__all__ = ["CHECKS"]

_OPENING = 2


def periods_differ(context: CheckContext) -> Iterator[Violation]:
    """Report an enclosure whose programme is for another period than the annex's."""
    for parts in context.pairs:
        ours, theirs = (
            each.programme.period if each.programme else None for each in (parts.left, parts.right)
        )
        if ours is not None and theirs is not None and ours != theirs:
            title = parts.right.title
            yield violation(
                parts.right_path / "title" if title else parts.right_path,
                title,
                location=parts.right.location,
                period=_said(theirs),
                partner=parts.left_path,
                partner_period=_said(ours),
            )


def period_differs_from_letter(context: CheckContext) -> Iterator[Violation]:
    """Report programmes for another period than the letter states."""
    document = context.document
    assert isinstance(document, Letter)
    if document.letter is None:
        return
    stated = _stated(context.paragraphs_in(NodePath("letter")), document.language)
    if stated is None:
        return
    node, period = stated
    periods = [each.period for each in document.programmes if each.period is not None]
    # Where the programmes differ among themselves one of them is that of the letter.
    if periods and period not in periods:
        yield violation(
            node.path,
            node.passage,
            period=_said(period),
            other=_said(periods[0]),
        )


def period_differs_from_title(context: CheckContext) -> Iterator[Violation]:
    """Report programmes whose opening paragraphs state another period than their title."""
    document = context.document
    assert isinstance(document, Letter)
    for path, each in zip(document.attachment_paths, document.attachments, strict=True):
        if each.programme is None or each.title is None:
            continue
        titled = find_period(each.title.text, document.language, bare_year=True)
        stated = _stated(context.paragraphs_in(path)[:_OPENING], document.language)
        if titled is None or stated is None or titled == stated[1]:
            continue
        node, period = stated
        yield violation(
            node.path,
            node.passage,
            period=_said(period),
            titled=_said(titled),
        )


def same_body(context: CheckContext) -> Iterator[Violation]:
    """Report an enclosure whose programme is by its title of the same body as the annex's."""
    for parts in context.pairs:
        ours, theirs = (
            each.programme.body if each.programme else None for each in (parts.left, parts.right)
        )
        if ours is not None and ours is theirs:
            title = parts.right.title
            yield violation(
                parts.right_path / "title" if title else parts.right_path,
                title,
                location=parts.right.location,
                body=ours,
                partner=parts.left_path,
            )


def _stated(nodes: Sequence[Node], language: Language) -> tuple[Node, Period] | None:
    for node in nodes:
        if (period := find_period(node.passage.text, language, bare_year=False)) is not None:
            return node, period
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
