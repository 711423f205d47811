"""A check of the paragraphs of a programme."""

from collections.abc import Iterator

import unctc
from unctc.checks import LETTERS, Check, CheckContext, Violation, violation


def cites_nothing(context: CheckContext) -> Iterator[Violation]:
    """Yield the paragraphs of the programmes that cite nothing."""
    for node in context.nodes:
        paragraph = node.passage
        if isinstance(paragraph, unctc.Paragraph) and paragraph.number and not paragraph.citations:
            yield violation(node.path, paragraph, number=paragraph.number)


CHECKS = (
    Check(
        code="EXA101",
        name="paragraph-without-citation",
        severity=unctc.Severity.NOTE,
        summary="A paragraph of a programme cites nothing.",
        why="What no resolution asks for may lack its basis.",
        remedy="Cite the resolution that the task comes from, if there is one.",
        template="paragraph {number} cites nothing",
        kinds=LETTERS,
        since="1.0",
        run=cites_nothing,
    ),
)
