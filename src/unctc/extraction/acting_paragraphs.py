"""Which paragraphs of a resolution act: the numbered ones, those that a verb opens, and the points of each."""

from __future__ import annotations

from collections.abc import Iterator

from unctc.extraction.clauses import opens_with_act
from unctc.languages.rules.duties import DutyRules
from unctc.languages.rules.punctuation import COLONS
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.operative import OperativeParagraph
from unctc.model.resolutions import DraftResolution, Resolution

__all__ = ["acting_paragraphs"]


def acting_paragraphs(
    resolution: Resolution | DraftResolution,
    rules: DutyRules,
    points: dict[NodePath, list[tuple[NodePath, OperativeParagraph]]],
) -> Iterator[tuple[NodePath, OperativeParagraph]]:
    """Yield the paragraphs that act, with their paths; their points go into *points*, by what they are of.

    Those are the numbered ones, and of the others those that a verb opens with which an organ acts. A lettered
    paragraph at their level, and any other after one without a number, belongs to what announces a list.
    """
    known: set[NodePath] = set()
    heads: dict[NodePath, tuple[NodePath, OperativeParagraph]] = {}
    for node in nodes_of(resolution):
        path, paragraph = node.path, node.passage
        if not (isinstance(paragraph, OperativeParagraph) and path.in_operative):
            continue
        above = path.parent
        known.add(path)
        if above in known:
            points.setdefault(above, []).append((path, paragraph))
            continue
        loose = paragraph.number is None
        head = heads.get(above) if loose else None
        if head and paragraph.printed_number:
            points.setdefault(head[0], []).append((path, paragraph))
        elif not loose or opens_with_act(paragraph.text, rules):
            heads.pop(above, None)
            if paragraph.text.rstrip()[-1:] in tuple(COLONS):
                heads[above] = path, paragraph
            yield path, paragraph
        elif head and head[1].number is None:
            points.setdefault(head[0], []).append((path, paragraph))
