"""What of two language versions can be compared, and what one of them lacks.

What has no number of its own goes by its place: it is counted in what holds it. Where that has another
number of such parts in the other version, nothing in it can be distinguished.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import field, frozen

from unctc.alignment.versions import paths_in_left
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.operative import PreambularParagraph
from unctc.model.passages import Footnote, Heading, Paragraph, Passage
from unctc.model.tables import Cell

__all__ = ["ComparedVersions", "UnevenGroup"]

# For each node and what holds it, the parts around it in which its place is counted.
Counted = Mapping[NodePath, tuple[NodePath, ...]]


@frozen(kw_only=True)
class UnevenGroup:
    """What has another number of parts in the other version.

    Attributes:
        path: where it is, in this version.
        ours: how many parts it has in this version.
        theirs: how many in the other.
    """

    path: NodePath
    ours: int
    theirs: int


@frozen(kw_only=True)
class ComparedVersions:
    """Two language versions, node by node.

    Attributes:
        pairs: the nodes that can be compared, each with what answers it, in the order of this version.
        ours_alone: paragraphs and headings that only this version has, but for parts of such.
        theirs_alone: those that only the other has.
        uneven: what has another number of parts in the other version, but for what is in such.
    """

    pairs: tuple[tuple[Node, Node], ...] = field(repr=False)
    ours_alone: tuple[Node, ...]
    theirs_alone: tuple[Node, ...]
    uneven: tuple[UnevenGroup, ...]

    @classmethod
    def of(cls, left: Sequence[Node], right: Sequence[Node]) -> ComparedVersions:
        """Compare the nodes of two versions, in their order.

        Args:
            left: those of this version.
            right: those of the other.
        """
        here = paths_in_left(left, right)
        counted, counted_there = _counted(left), _counted(right)
        counted_here = {
            path: tuple(here.get(group) or group for group in groups)
            for there, groups in counted_there.items()
            if (path := here.get(there, there)) is not None
        }
        missing = {node.path for node in left if _is_reported(node)} ^ {
            here[node.path] for node in right if _is_reported(node)
        }
        ours, theirs = _sizes(counted), _sizes(counted_here)
        # What is missing from one version has no parts there, which is no other finding.
        uneven = {
            group
            for group in {**ours, **theirs}
            if ours.get(group, 0) != theirs.get(group, 0) and group not in missing
        }
        answers = {
            path: node
            for node in right
            if (path := here[node.path]) is not None and uneven.isdisjoint(counted_here[path])
        }
        comparable = {node.path: node for node in left if uneven.isdisjoint(counted[node.path])}
        alone = (
            node
            for node in right
            if here[node.path] is None
            and uneven.isdisjoint(here.get(each, each) for each in counted_there[node.path])
        )
        around = {**counted, **counted_here}
        return cls(
            pairs=tuple(
                (node, answers[path]) for path, node in comparable.items() if path in answers
            ),
            ours_alone=tuple(
                _outermost(node for path, node in comparable.items() if path not in answers)
            ),
            theirs_alone=tuple(
                _outermost(
                    (*(node for path, node in answers.items() if path not in comparable), *alone)
                )
            ),
            uneven=tuple(
                UnevenGroup(path=group, ours=ours.get(group, 0), theirs=theirs.get(group, 0))
                for group in sorted(uneven)
                if uneven.isdisjoint(around.get(group, ()))
            ),
        )


def _is_reported(node: Node) -> bool:
    """Whether a node is reported where the other version lacks it."""
    return isinstance(node.passage, Paragraph | Heading)


def _outermost(missing: Iterable[Node]) -> Iterator[Node]:
    """Yield the paragraphs and headings among what is missing that are no part of others."""
    nodes = [node for node in missing if _is_reported(node)]
    paths = {node.path for node in nodes}
    for node in nodes:
        above = node.path.parent
        while above and above not in paths:
            above = above.parent
        if not above:
            yield node


def _counted(nodes: Sequence[Node]) -> dict[NodePath, tuple[NodePath, ...]]:
    """Return, for each node and what holds it, the parts around it in which its place is counted."""
    passages = {node.path: node.passage for node in nodes}
    found: dict[NodePath, tuple[NodePath, ...]] = {NodePath(): ()}

    def groups(path: NodePath) -> tuple[NodePath, ...]:
        if path not in found:
            own = (_group(path),) if _is_counted(path, passages.get(path)) else ()
            found[path] = (*groups(path.parent), *own)
        return found[path]

    for path in passages:
        groups(path)
    return found


def _is_counted(path: NodePath, passage: Passage | None) -> bool:
    """Whether a node has no number of its own, or a letter of its script, and goes by its place."""
    if isinstance(passage, Paragraph):
        return passage.number is None
    if isinstance(passage, PreambularParagraph | Footnote | Cell):
        return True
    # A section without a number; a table or a row of one.
    return "section#" in path.name or (passage is None and path.name.isdecimal())


def _group(path: NodePath) -> NodePath:
    """Return what the node at *path* is counted in: the section around a section, else what holds it."""
    outer = path.name.rpartition(".")[0]
    return path.parent / outer if outer else path.parent


def _sizes(counted: Counted) -> Counter[NodePath]:
    """Return how many parts without a number of their own each place has."""
    return Counter(
        groups[-1] for path, groups in counted.items() if groups and groups[-1] == _group(path)
    )
