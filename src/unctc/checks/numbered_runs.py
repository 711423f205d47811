"""What counts through in a document: the paragraphs of each programme, the operative paragraphs of a resolution."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import frozen

from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Heading, Paragraph
from unctc.model.reports import Report

__all__ = ["NumberedRun", "numbered_runs"]


@frozen
class NumberedRun:
    """Paragraphs that count through.

    Attributes:
        what: where they are: the path of their part, or ``text``.
        nodes: those that have a number, with it.
    """

    what: str
    nodes: tuple[tuple[Node, int], ...]

    @classmethod
    def of(cls, what: str, nodes: Iterable[Node]) -> NumberedRun:
        """Return those of *nodes* that count."""
        return cls(
            what,
            tuple(
                (node, node.passage.number)
                for node in nodes
                if isinstance(node.passage, Paragraph) and node.passage.number is not None
            ),
        )


def numbered_runs(
    document: Document,
    nodes: Iterable[Node],
    paragraphs_in: Callable[[NodePath], Sequence[Node]],
) -> Iterator[NumberedRun]:
    """Yield what counts through: each programme; the operative paragraphs of a resolution or a part of it.

    Args:
        document: the document.
        nodes: its nodes.
        paragraphs_in: gives the paragraphs of a part of it.
    """
    if isinstance(document, (Letter, Report)):
        own = (NodePath("body"),) if isinstance(document, Report) else ()
        for path in (*own, *document.attachment_paths):
            yield NumberedRun.of(str(path), paragraphs_in(path))
        return
    run: list[Node] = []
    part = ""
    after_heading = False
    for node in nodes:
        path = node.path
        if not path.in_operative:
            continue
        if run and part != path.resolution_part:
            yield NumberedRun.of("text", run)
            run = []
        if isinstance(node.passage, Heading):
            after_heading = True
        elif isinstance(node.passage, Paragraph) and path.is_paragraph:
            # A count that begins anew under a heading is that of an annex or of the next part.
            if after_heading and run and node.passage.number == 1:
                yield NumberedRun.of("text", run)
                run = []
            run.append(node)
            part = path.resolution_part
            after_heading = False
    yield NumberedRun.of("text", run)
