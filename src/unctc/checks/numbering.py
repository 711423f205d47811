"""``PAR``: gaps, repeats and restarts in the numbers of paragraphs, items and sections."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from unctc.checks.context import CheckContext
from unctc.checks.rules import EVERY, LETTERS, Check, Violation, violation
from unctc.languages.rules.section_numerals import ROMAN
from unctc.late_patterns import late_pattern
from unctc.model.findings import Severity
from unctc.model.letters import Letter
from unctc.model.locations import Span
from unctc.model.nodes import Node
from unctc.model.operative import OperativeParagraph
from unctc.model.passages import Paragraph
from unctc.model.sections import section_paths
from unctc.model.whole_numbers import whole_number

__all__ = ["CHECKS"]

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = tuple(each.lower() for each in ROMAN)
_PRINTED_LABEL = late_pattern(r"[(（](?P<label>\w{1,4})[)）]")


def gap(context: CheckContext) -> Iterator[Violation]:
    """Report numbers that are left out."""
    for run in context.numbered_runs:
        last = 0
        for node, number in run.nodes:
            if number > last + 1:
                yield violation(
                    node.path, node.passage, Span(0, 0), number=number, after=last or "the start",
                    missing=last + 1 if number == last + 2 else f"{last + 1} to {number - 1}",
                )  # fmt: skip
            last = max(last, number)


def repeat(context: CheckContext) -> Iterator[Violation]:
    """Report a number that the paragraph just before has too."""
    for run in context.numbered_runs:
        for (_, before), (node, number) in itertools.pairwise(run.nodes):
            if number == before:
                yield violation(node.path, node.passage, Span(0, 0), number=number)


def restart(context: CheckContext) -> Iterator[Violation]:
    """Report a number smaller than that of the paragraph before."""
    for run in context.numbered_runs:
        for (_, before), (node, number) in itertools.pairwise(run.nodes):
            if number < before:
                yield violation(node.path, node.passage, Span(0, 0), number=number, before=before)


def items_out_of_order(context: CheckContext) -> Iterator[Violation]:
    """Report run-in items and subparagraphs whose letters do not follow one another."""
    for node in context.nodes:
        passage = node.passage
        if isinstance(passage, OperativeParagraph):
            yield from _points(node, passage)
        elif isinstance(passage, Paragraph) and context.rules is not None:
            found = [
                (match["number"], Span(match.start("printed"), match.end("printed")))
                for match in context.rules.item_number.finditer(passage.text)
            ]
            if len(found) > 1 and found[0][0] in ("a", "1"):
                yield from _letters(node, found)


def _letters(node: Node, found: Sequence[tuple[str, Span]]) -> Iterator[Violation]:
    for (before, _), (letter, span) in itertools.pairwise(found):
        expected = _next(before)
        # A list may begin anew further down.
        if expected is not None and letter not in (expected, "a", "1"):
            yield violation(node.path, node.passage, span, letter=letter, before=before)


def _points(node: Node, paragraph: OperativeParagraph) -> Iterator[Violation]:
    known: list[str] = []
    for point in paragraph.points:
        label = _label(point) or _label_in_text(point, roman=known[:1] == ["i"])
        known += [label] if label else []
    if len(known) < 2 or known[0] not in ("a", "i", "1"):
        return
    count = _counting(known[0])
    places = [count.get(label) for label in known]
    for before, label, (first, second) in zip(
        known, known[1:], itertools.pairwise(places), strict=False
    ):
        if first is not None and second is not None and second not in (first + 1, 1):
            yield violation(node.path, node.passage, letter=label, before=before)


def _label(point: Paragraph) -> str:
    return point.printed_number.strip("()（）.、,:; \u00a0").lower()


def _label_in_text(point: Paragraph, *, roman: bool) -> str:
    """Return the letter that a text begins with: one that does not count on is left where it is printed.

    In a list by letters "(i)" may begin a list inside it.
    """
    match = _PRINTED_LABEL.match(point.text)
    label = match["label"].lower() if match else ""
    return label if roman or label not in _ROMAN else ""


def _counting(first: str) -> dict[str, int]:
    if first == "i":
        return {letter: index for index, letter in enumerate(_ROMAN, 1)}
    if first == "a":
        twice = [letter * 2 for letter in _ALPHABET]
        return {letter: index for index, letter in enumerate([*_ALPHABET, *twice], 1)}
    return {str(index): index for index in range(1, 200)}


def _next(letter: str) -> str | None:
    if (number := whole_number(letter)) is not None:
        return str(number + 1)
    place = _ALPHABET.find(letter)
    return _ALPHABET[place + 1] if 0 <= place < len(_ALPHABET) - 1 else None


def sections_out_of_order(context: CheckContext) -> Iterator[Violation]:
    """Report sections whose numbers do not follow one another."""
    document = context.document
    assert isinstance(document, Letter)
    for part, each in zip(document.attachment_paths, document.attachments, strict=True):
        if each.programme is None:
            continue
        above: dict[str, tuple[int, str]] = {}
        for path, section in section_paths(each.programme.sections):
            parent, number = path.rpartition(".")[0], section.number or ""
            place = _place(number)
            if place is None:
                continue
            last, printed = above.get(parent, (0, "the start"))
            if place != last + 1:
                yield violation(
                    part / path,
                    section.heading,
                    Span(0, 0),
                    number=number,
                    before=printed,
                )
            above[parent] = place, number


def _place(number: str) -> int | None:
    if number in ROMAN:
        return ROMAN.index(number) + 1
    if (counted := whole_number(number)) is not None:
        return counted
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
        why="Two paragraphs of one number cannot be distinguished in a citation.",
        remedy="Renumber from the second on.",
        template="number {number} for the second time",
        kinds=EVERY,
        run=repeat,
    ),
    Check(
        code="PAR103",
        name="numbering-restarts",
        severity=Severity.NOTE,
        summary="A paragraph's number is smaller than the one before.",
        why="A number smaller than the one before shows that paragraphs changed places, or that a new part begins without its heading.",
        remedy="Renumber, or give the new part its heading.",
        template="{number} follows {before}",
        kinds=EVERY,
        run=restart,
    ),
    Check(
        code="PAR201",
        name="items-out-of-order",
        severity=Severity.NOTE,
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
