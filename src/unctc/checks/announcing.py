"""``ATT``: what the letter announces and what is attached; titles, periods and bodies of the programmes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from unctc.checks.nodes import attachment_path
from unctc.checks.reports import LETTERS, Check, Report, report
from unctc.checks.subjects import Subject
from unctc.languages._structure import StructureRules
from unctc.languages.dates import find_period
from unctc.model.findings import Severity
from unctc.model.letters import Annex, Enclosure, Letter
from unctc.model.locations import Span
from unctc.model.passages import Paragraph, Passage
from unctc.model.periods import Period

__all__ = ["CHECKS_OF_LETTERS", "CHECKS_OF_TITLES"]

# "(S/2017/375, annex)" is the annex of another document.
_CLOSE = 4
_OPENING = 2
_KINDS = (("annex", Annex), ("enclosure", Enclosure))


def announced_but_missing(subject: Subject) -> Iterator[Report]:
    """Report an annex or enclosure that the letter announces and that is not there."""
    document = subject.document
    assert isinstance(document, Letter)
    for what, kind in _KINDS:
        if any(isinstance(each, kind) for each in document.attachments):
            continue
        for path, paragraph, start, end in _announcements(subject, what):
            yield report(
                path, paragraph, Span(start, end), printed=paragraph.text[start:end], what=what
            )
            break


def unannounced(subject: Subject) -> Iterator[Report]:
    """Report an annex or enclosure of which neither the letter nor what stands before it speaks."""
    document = subject.document
    assert isinstance(document, Letter)
    if document.letter is None or not document.letter.paragraphs or subject.rules is None:
        return
    for what, kind in _KINDS:
        first = next((each for each in document.attachments if isinstance(each, kind)), None)
        if first is None or any(True for _ in _announcements(subject, what)):
            continue
        if isinstance(first, Enclosure) and _spoken_of(subject, first):
            continue
        path = attachment_path(first)
        yield report(path, location=subject.place(first.location), label=first.label, what=what)


def empty_attachment(subject: Subject) -> Iterator[Report]:
    """Report an annex or enclosure of which there is only the label."""
    document = subject.document
    assert isinstance(document, Letter)
    for each in document.attachments:
        if each.programme is None and each.title is None:
            path = attachment_path(each)
            yield report(path, location=subject.place(each.location), label=each.label)


def _announcements(subject: Subject, what: str) -> Iterator[tuple[str, Paragraph, int, int]]:
    """Yield where the letter speaks of its annex or enclosure, not of another document's."""
    document, rules = subject.document, subject.rules
    assert isinstance(document, Letter)
    if document.letter is None or rules is None:
        return
    for index, paragraph in enumerate(document.letter.paragraphs, 1):
        for start, end in _mentions(paragraph, rules, what):
            yield f"letter/{paragraph.number or index}", paragraph, start, end


def _mentions(passage: Passage, rules: StructureRules, what: str) -> Iterator[tuple[int, int]]:
    for match in rules.announced.finditer(passage.text):
        foreign = any(
            citation.span.start <= match.start() <= citation.span.end + _CLOSE
            or (citation.pinpoint is not None and citation.pinpoint.annex)
            for citation in passage.citations
        )
        if match[what] and not foreign:
            yield match.start(), match.end()


def _spoken_of(subject: Subject, enclosure: Enclosure) -> bool:
    """Whether the annex before an enclosure announces it."""
    document, rules = subject.document, subject.rules
    assert isinstance(document, Letter)
    if rules is None:
        return False
    before = itertools.takewhile(lambda each: each is not enclosure, document.attachments)
    annexes = {attachment_path(each) for each in before}
    return any(
        node.path.partition("/")[0] in annexes
        and any(True for _ in _mentions(node.passage, rules, "enclosure"))
        for node in subject.nodes
    )


def periods_differ(subject: Subject) -> Iterator[Report]:
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


def period_differs_from_letter(subject: Subject) -> Iterator[Report]:
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


def period_differs_from_title(subject: Subject) -> Iterator[Report]:
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


def same_body(subject: Subject) -> Iterator[Report]:
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


CHECKS_OF_LETTERS: Final = (
    Check(
        code="ATT101",
        name="announced-but-missing",
        severity=Severity.ERROR,
        summary="The letter announces an annex or an enclosure that is not there.",
        template="{printed} announces an {what}, and there is none",
        kinds=LETTERS,
        run=announced_but_missing,
    ),
    Check(
        code="ATT102",
        name="unannounced",
        severity=Severity.WARNING,
        summary="An annex or an enclosure is attached that nothing before it announces.",
        template="{label}: no {what} is announced",
        kinds=LETTERS,
        run=unannounced,
    ),
    Check(
        code="ATT103",
        name="empty-attachment",
        severity=Severity.WARNING,
        summary="Of an annex or an enclosure there is only the label.",
        template="{label} has neither title nor text",
        kinds=LETTERS,
        run=empty_attachment,
    ),
)

CHECKS_OF_TITLES: Final = (
    Check(
        code="ATT601",
        name="periods-differ",
        severity=Severity.ERROR,
        summary="Annex and enclosure are programmes for different periods.",
        template="for {period}, the {partner} for {partner_period}",
        kinds=LETTERS,
        run=periods_differ,
    ),
    Check(
        code="ATT602",
        name="period-differs-from-letter",
        severity=Severity.ERROR,
        summary="The letter states another period than the programmes it transmits.",
        template="{period} is the period of the letter, {other} that of the programme",
        kinds=LETTERS,
        run=period_differs_from_letter,
    ),
    Check(
        code="ATT603",
        name="period-differs-from-title",
        severity=Severity.ERROR,
        summary="A programme states another period in its text than in its title.",
        template="{period} is stated, {titled} is in the title",
        kinds=LETTERS,
        run=period_differs_from_title,
    ),
    Check(
        code="ATT604",
        name="same-body",
        severity=Severity.WARNING,
        summary="Annex and enclosure are by their titles programmes of the same body.",
        template="a programme of {body}, as the {partner} is",
        kinds=LETTERS,
        run=same_body,
    ),
)
