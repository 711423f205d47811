"""``ATT``: paragraphs, headings, acting bodies and punctuation that differ between annex and enclosure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from unctc.checks.context import CheckContext
from unctc.checks.lists import lists_of
from unctc.checks.punctuation import differing_marks
from unctc.checks.rules import LETTERS, Check, Violation, violation
from unctc.extraction.bodies import opening_body
from unctc.late_patterns import late_pattern
from unctc.model.bodies import committee_of
from unctc.model.findings import Severity
from unctc.model.nodes import Node

if TYPE_CHECKING:
    from unctc.alignment.paragraphs import Pair
    from unctc.alignment.parts import PartPair

__all__ = ["CHECKS"]

_NO_LETTERS = late_pattern(r"[\W\d_]+")


def without_partner(context: CheckContext) -> Iterator[Violation]:
    """Report paragraphs that the other programme has no counterpart of."""
    for parts in context.pairs:
        yield from _alone(parts, parts.paragraphs)


def headings_differ(context: CheckContext) -> Iterator[Violation]:
    """Report sections of one number with other words in their headings, citations aside."""
    for parts in context.pairs:
        for left, right in parts.headed:
            if _words_of(left, context) != _words_of(right, context):
                yield violation(
                    right.path,
                    right.passage,
                    heading=right.passage.text,
                    partner=left.path,
                    partner_heading=left.passage.text,
                )


def section_without_partner(context: CheckContext) -> Iterator[Violation]:
    """Report sections that the other programme does not have."""
    for parts in context.pairs:
        yield from _alone(parts, parts.headings)


def _alone(parts: PartPair, pairs: Iterable[Pair]) -> Iterator[Violation]:
    """Yield what only one side has, where the two sides mirror each other."""
    for pair in pairs if parts.mirrored else ():
        if pair.left is not None and pair.right is None:
            yield violation(pair.left.path, pair.left.passage, other=parts.right_path)
        if pair.right is not None and pair.left is None:
            yield violation(pair.right.path, pair.right.passage, other=parts.left_path)


def acting_body(context: CheckContext) -> Iterator[Violation]:
    """Report paragraphs that open with the other programme's body where the rest open with their own."""
    language = context.document.language
    for parts in context.pairs:
        sides = (
            (parts.left, parts.right, [pair.left for pair in parts.paragraphs]),
            (parts.right, parts.left, [pair.right for pair in parts.paragraphs]),
        )
        for side, other, nodes in sides:
            own = side.programme.body if side.programme else None
            theirs = other.programme.body if other.programme else None
            if own is None or theirs is None or own is theirs:
                continue
            committee = committee_of(own) or committee_of(theirs)
            opened = [
                (node, name, name.body or committee)
                for node in nodes
                if node is not None
                and (name := opening_body(node.passage.text, language)) is not None
            ]
            strangers = [(node, name) for node, name, body in opened if body is theirs]
            natives = sum(1 for _, _, body in opened if body is own)
            if len(strangers) < natives:
                for node, name in strangers:
                    yield violation(
                        node.path,
                        node.passage,
                        name.span,
                        printed=name.span.of(node.passage.text),
                        body=theirs,
                        programme=own,
                    )


def punctuation_differs(context: CheckContext) -> Iterator[Violation]:
    """Report punctuation between the same words for which the other side has other punctuation."""
    yield from differing_marks(context, context.mirroring)


def _words_of(node: Node, context: CheckContext) -> str:
    """Return the letters of a heading without its citations and what separates them."""
    text = node.passage.text
    lists = lists_of(node, context.document.language, context.words)
    spans = [*(each.span for each in lists), *(each.span for each in node.passage.citations)]
    for span in sorted(spans, reverse=True):
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return _NO_LETTERS.sub("", text)


CHECKS: Final = (
    Check(
        code="ATT201",
        name="paragraph-without-partner",
        severity=Severity.WARNING,
        summary="A paragraph has no counterpart in the other programme.",
        why="Annex and enclosure present the same programme from two sides, paragraph by paragraph. One that only one side has was added or dropped on one side alone.",
        remedy="Add the counterpart, or take the paragraph out. A paragraph that is one body's own is no mistake: leave the warning out with `--ignore`.",
        template="no counterpart in the {other}",
        kinds=LETTERS,
        run=without_partner,
    ),
    Check(
        code="ATT202",
        name="section-without-partner",
        severity=Severity.WARNING,
        summary="A section has no counterpart in the other programme.",
        why="Both programmes have the same sections; references such as “section II.B” count on it.",
        remedy="Add the section, or number the sections of both alike.",
        template="no section of this number in the {other}",
        kinds=LETTERS,
        run=section_without_partner,
    ),
    Check(
        code="ATT404",
        name="headings-differ",
        severity=Severity.WARNING,
        summary="Sections of one number have different headings.",
        why="Sections of one number in the two programmes have one heading; their citations are compared apart from it.",
        remedy="Make the headings equal, or renumber the sections.",
        template="“{heading}”, in {partner} “{partner_heading}”",
        kinds=LETTERS,
        run=headings_differ,
    ),
    Check(
        code="ATT501",
        name="other-body-acts",
        severity=Severity.WARNING,
        summary="A paragraph opens with the body of the other programme.",
        why="In the Directorate's programme the Directorate acts, in the Committee's the Committee. The other body at the start of a paragraph was forgotten when the text was carried over.",
        remedy="Put the programme's own body. Where the other body really acts, say so in the middle of the sentence: “at the request of the Committee, the Directorate will …”.",
        template="{printed} ({body}) acts in a programme of {programme}",
        kinds=LETTERS,
        run=acting_body,
    ),
    Check(
        code="ATT701",
        name="signs-differ",
        severity=Severity.WARNING,
        summary="Between the same words, annex and enclosure have different punctuation.",
        why="The same words with different punctuation show that one side was edited. Of the two the rarer mark is reported.",
        remedy="Use the punctuation that the rest of the document has in this place.",
        template="“{printed}” after “{before}”, where {partner} has “{partner_printed}”",
        kinds=LETTERS,
        run=punctuation_differs,
    ),
)
