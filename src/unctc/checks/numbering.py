"""``PAR``: gaps, repeats and restarts in the numbers of paragraphs, items and sections."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from unctc.checks.context import CheckContext
from unctc.checks.rules import EVERY, LETTERS, Check, Violation, report
from unctc.languages.rules.section_numerals import ROMAN
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.nodes import Node, attachment_path, section_nodes
from unctc.model.passages import Paragraph
from unctc.model.resolutions import OperativeParagraph

__all__ = ["CHECKS"]

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = tuple(each.lower() for each in ROMAN)


@frozen
class _NumberedParagraphs:
    """Paragraphs that count through."""

    what: str
    nodes: tuple[tuple[Node, int], ...]


def _runs(subject: CheckContext) -> Iterator[_NumberedParagraphs]:
    """Yield what counts through: each programme; the operative paragraphs of a resolution or a part of it."""
    document = subject.document
    by_passage = {id(node.passage): node for node in subject.nodes}
    if isinstance(document, Letter):
        for each in document.attachments:
            if each.programme is not None:
                yield _NumberedParagraphs(
                    attachment_path(each), tuple(_numbered(each.programme.paragraphs, by_passage))
                )
        return
    paragraphs = document.operative_paragraphs
    # A count that begins anew under a heading is that of an annex or of the next part.
    starts = [
        0,
        *sorted({h.position for h in document.headings if _begins(paragraphs, h.position)}),
        len(paragraphs),
    ]
    for start, end in itertools.pairwise(starts):
        yield _NumberedParagraphs("text", tuple(_numbered(paragraphs[start:end], by_passage)))


def _begins(paragraphs: Sequence[Paragraph], position: int) -> bool:
    return 0 < position < len(paragraphs) and paragraphs[position].number == 1


def _numbered(
    paragraphs: Iterable[Paragraph], by_passage: dict[int, Node]
) -> Iterator[tuple[Node, int]]:
    for paragraph in paragraphs:
        if paragraph.number is not None:
            yield by_passage[id(paragraph)], paragraph.number


def gap(subject: CheckContext) -> Iterator[Violation]:
    """Report numbers that are left out."""
    for run in _runs(subject):
        last = 0
        for node, number in run.nodes:
            if number > last + 1:
                yield report(
                    node.path, node.passage, Span(0, 0), number=number, after=last or "the start",
                    missing=last + 1 if number == last + 2 else f"{last + 1} to {number - 1}",
                )  # fmt: skip
            last = max(last, number)


def repeat(subject: CheckContext) -> Iterator[Violation]:
    """Report a number that the paragraph just before has too."""
    for run in _runs(subject):
        for (_, before), (node, number) in itertools.pairwise(run.nodes):
            if number == before:
                yield report(node.path, node.passage, Span(0, 0), number=number)


def restart(subject: CheckContext) -> Iterator[Violation]:
    """Report a number smaller than that of the paragraph before."""
    for run in _runs(subject):
        for (_, before), (node, number) in itertools.pairwise(run.nodes):
            if number < before:
                yield report(node.path, node.passage, Span(0, 0), number=number, before=before)


def number_inside(subject: CheckContext) -> Iterator[Violation]:
    """Report, inside a paragraph, what looks like the number of another that does not count on."""
    document, rules = subject.document, subject.rules
    assert isinstance(document, Letter)
    if rules is None:
        return
    for run in _runs(subject):
        for node, number in run.nodes:
            text = node.passage.text
            for match in _sentence_starts(rules.terminals).finditer(text):
                marker = rules.paragraph_number.match(text, match.end())
                if marker is None or int(marker["number"]) > number:
                    continue
                following = text[marker.end() :].lstrip()[:1]
                if following.isalpha() and not following.islower():
                    yield report(
                        node.path,
                        node.passage,
                        Span(marker.start(), marker.end()),
                        printed=marker["printed"],
                        number=number,
                    )


def _sentence_starts(terminals: str) -> re.Pattern[str]:
    return re.compile(rf"[{re.escape(terminals)}]\s?")


def items_out_of_order(subject: CheckContext) -> Iterator[Violation]:
    """Report run-in items and subparagraphs whose letters do not follow one another."""
    for node in subject.nodes:
        passage = node.passage
        if isinstance(passage, OperativeParagraph):
            yield from _points(node, passage)
        elif isinstance(passage, Paragraph) and subject.rules is not None:
            found = [
                (match["number"], Span(match.start("printed"), match.end("printed")))
                for match in subject.rules.item_number.finditer(passage.text)
            ]
            if len(found) > 1 and found[0][0] in ("a", "1"):
                yield from _letters(node, found)


def _letters(node: Node, found: Sequence[tuple[str, Span]]) -> Iterator[Violation]:
    for (before, _), (letter, span) in itertools.pairwise(found):
        expected = _next(before)
        # A list may begin anew further down.
        if expected is not None and letter not in (expected, "a", "1"):
            yield report(node.path, node.passage, span, letter=letter, before=before)


def _points(node: Node, paragraph: OperativeParagraph) -> Iterator[Violation]:
    labels = [_label(point) for point in paragraph.points]
    known = [label for label in labels if label]
    if len(known) < 2 or known[0] not in ("a", "i", "1"):
        return
    count = _counting(known[0])
    places = [count.get(label) for label in known]
    for before, label, (first, second) in zip(
        known, known[1:], itertools.pairwise(places), strict=False
    ):
        if first is not None and second is not None and second not in (first + 1, 1):
            yield report(node.path, node.passage, letter=label, before=before)


def _label(point: Paragraph) -> str:
    return point.printed_number.strip("()（）.、,:; \u00a0").lower()


def _counting(first: str) -> dict[str, int]:
    if first == "i":
        return {letter: index for index, letter in enumerate(_ROMAN, 1)}
    if first == "a":
        twice = [letter * 2 for letter in _ALPHABET]
        return {letter: index for index, letter in enumerate([*_ALPHABET, *twice], 1)}
    return {str(index): index for index in range(1, 200)}


def _next(letter: str) -> str | None:
    if letter.isdigit():
        return str(int(letter) + 1)
    place = _ALPHABET.find(letter)
    return _ALPHABET[place + 1] if 0 <= place < len(_ALPHABET) - 1 else None


def sections_out_of_order(subject: CheckContext) -> Iterator[Violation]:
    """Report sections whose numbers do not follow one another."""
    document = subject.document
    assert isinstance(document, Letter)
    for each in document.attachments:
        if each.programme is None:
            continue
        above: dict[str, tuple[int, str]] = {}
        for path, section in section_nodes(each.programme):
            parent, _, number = path.rpartition(".")
            place = _place(number)
            if place is None:
                continue
            last, printed = above.get(parent, (0, "the start"))
            if place != last + 1:
                yield report(
                    f"{attachment_path(each)}/{path}",
                    section.heading,
                    Span(0, 0),
                    number=number,
                    before=printed,
                )
            above[parent] = place, number


def _place(number: str) -> int | None:
    if number in ROMAN:
        return ROMAN.index(number) + 1
    if number.isdigit():
        return int(number)
    place = _ALPHABET.find(number.lower())
    return place + 1 if len(number) == 1 and place >= 0 else None


CHECKS: Final = (
    Check(
        code="PAR101",
        name="numbering-gap",
        severity=Severity.ERROR,
        summary="A paragraph's number does not follow the one before: numbers are left out.",
        why="Numbers run through; where one is left out, a paragraph was lost or the numbering was not brought up to date.",
        remedy="Look for the lost paragraph, or renumber.",
        template="{number} follows {after}; missing: {missing}",
        kinds=EVERY,
        run=gap,
    ),
    Check(
        code="PAR102",
        name="number-repeated",
        severity=Severity.ERROR,
        summary="Two paragraphs in a row have the same number.",
        why="Two paragraphs of one number cannot be told apart in a citation.",
        remedy="Renumber from the second on.",
        template="number {number} for the second time",
        kinds=EVERY,
        run=repeat,
    ),
    Check(
        code="PAR103",
        name="numbering-restarts",
        severity=Severity.WARNING,
        summary="A paragraph's number is smaller than the one before.",
        why="A number smaller than the one before shows that paragraphs changed places, or that a new part begins without its heading.",
        remedy="Renumber, or give the new part its heading.",
        template="{number} follows {before}",
        kinds=EVERY,
        run=restart,
    ),
    Check(
        code="PAR104",
        name="number-inside-paragraph",
        severity=Severity.WARNING,
        summary="Inside a paragraph stands what looks like the number of another that does not count on.",
        why="A number at the start of a sentence inside a paragraph was a paragraph of its own before the numbering was lost.",
        remedy="Begin a new paragraph there, or take the number out.",
        template="{printed} stands inside paragraph {number}",
        kinds=LETTERS,
        run=number_inside,
    ),
    Check(
        code="PAR201",
        name="items-out-of-order",
        severity=Severity.WARNING,
        summary="The letters of items or subparagraphs do not follow one another.",
        why="Items are cited by their letters: (a), (b), (c). A letter out of order makes such a citation doubtful.",
        remedy="Letter the items again.",
        template="({letter}) follows ({before})",
        kinds=EVERY,
        run=items_out_of_order,
    ),
    Check(
        code="PAR301",
        name="sections-out-of-order",
        severity=Severity.WARNING,
        summary="The numbers of sections do not follow one another.",
        why="Sections are cited by their numbers. A number out of order shows a lost or a moved section.",
        remedy="Number the sections again.",
        template="section {number} follows {before}",
        kinds=LETTERS,
        run=sections_out_of_order,
    ),
)
