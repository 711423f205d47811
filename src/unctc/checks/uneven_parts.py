"""Whether words are missing from one of two language versions that have another number of parts somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from unctc.checks.context import CheckContext
from unctc.late_patterns import late_pattern
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Heading, Paragraph

if TYPE_CHECKING:
    from unctc.comparing.compared_versions import UnevenGroup

__all__ = ["lacks_words", "operative_numbers"]

_WORD: Final = late_pattern(r"\w")
_ANNEX: Final = "annex"
# The number of a paragraph that lacks its full stop is text: "45 Urges the authorities to …"
_PRINTED_NUMBER: Final = late_pattern(r"\s*(\d{1,3})\.?\s+(?=[^\W\d])")


def operative_numbers(nodes: Iterable[Node]) -> Counter[int]:
    """Return the numbers of the operative paragraphs, each as often as a section or part has it.

    Args:
        nodes: the nodes of a document.
    """
    numbers = (
        _number_of(node) for node in nodes if node.path.in_operative and node.path.is_paragraph
    )
    return Counter(number for number in numbers if number is not None)


def _number_of(node: Node) -> int | None:
    """Return the number of a paragraph, or the one with which its words begin."""
    if not isinstance(node.passage, Paragraph):
        return None
    if node.passage.number is None and (printed := _PRINTED_NUMBER.match(node.passage.text)):
        return int(printed[1])
    return node.passage.number


def lacks_words(group: UnevenGroup, context: CheckContext) -> bool:
    """Return whether a passage in what has uneven parts is missing, and not only marked up otherwise.

    Which words of a resolution are marked up as points differs from version to version: one marks up a list
    that the other prints as running text. Then several parts or all are lacking, and no words. Letters are
    read by one rule in every language, and so are preambles.

    Args:
        group: what has another number of parts in the other version.
        context: the version under check.
    """
    path = group.path
    sides = [list(each.nodes) for each in (context, context.other)]
    if _are_as_many(group, sides):
        return False
    if isinstance(context.document, Letter) or "preamble" in path.segments:
        return True
    fewer, more = sorted((group.ours, group.theirs))
    if fewer and more - fewer == 1 and not _only_one_goes_on(path, sides):
        return True
    whole = [sum(len(node.passage.text) for node in nodes) for nodes in sides]
    ratio = whole[1] / whole[0] if all(whole) else 1.0
    from unctc.alignment.passage_lengths import lacks_a_passage

    if not path.in_operative:
        # An annex is marked up as one, as several, or as a section of the operative paragraphs.
        annexes = [[node for node in nodes if node.path.part.startswith(_ANNEX)] for nodes in sides]
        sides = annexes if all(annexes) else sides
        return lacks_a_passage(*_lengths_within(NodePath(), sides), ratio)
    # What one version has under a paragraph the other may have after it.
    return all(
        lacks_a_passage(*_lengths_within(scope, sides), ratio)
        for scope in (path.paragraph, _part_of(path))
    )


def _are_as_many(group: UnevenGroup, sides: Sequence[Sequence[Node]]) -> bool:
    """Whether both versions have as many parts after all: headings in one line or two, notes, points of points."""
    path = group.path
    ours, theirs = (_headings_in(path, nodes) for nodes in sides)
    if (group.ours, group.theirs) == (ours[0], theirs[0]) and ours[1] == theirs[1]:
        return True
    idle, idle_there = (len(list(_no_parts(path, nodes))) for nodes in sides)
    if group.ours - idle == group.theirs - idle_there:
        return True
    points, points_there = (_points(path, nodes) for nodes in sides)
    return path.in_operative and path.is_paragraph and points == points_there


def _no_parts(path: NodePath, nodes: Sequence[Node]) -> Iterator[Node]:
    """Yield what is counted among the parts without a number in *path* and is none: notes, marks, numbered paragraphs."""
    from unctc.alignment.passage_lengths import is_note_or_mark

    for node in nodes:
        if node.path.parent == path and not isinstance(node.passage, Heading):
            text = node.passage.text
            numbered = path.text == "operative" and _number_of(node) is not None
            if is_note_or_mark(text) or (numbered and "#" in node.path.name):
                yield node


def _points(path: NodePath, nodes: Sequence[Node]) -> int:
    """Return how many points with words a paragraph has, points of points included."""
    return sum(bool(_WORD.search(node.passage.text)) for node in nodes if node.path.is_within(path))


def _only_one_goes_on(path: NodePath, sides: Sequence[Sequence[Node]]) -> bool:
    """Whether both versions have the same lettered points, and one has the words after them as a part of its own."""
    names = [[node.path.name for node in nodes if node.path.parent == path] for nodes in sides]
    lettered = [[name for name in each if "#" not in name] for each in names]
    return lettered[0] == lettered[1] != []


def _headings_in(path: NodePath, nodes: Sequence[Node]) -> tuple[int, int]:
    """Return how many headings without a number are in *path*, and how many of them have words under them."""
    filled = [
        not (isinstance(after.passage, Heading) if after else True)
        for node, after in zip_longest(nodes, nodes[1:])
        if isinstance(node.passage, Heading) and node.path.parent == path and "#" in node.path.name
    ]
    return len(filled), sum(filled)


def _part_of(path: NodePath) -> NodePath:
    outer = NodePath(path.resolution_part)
    return outer / path.below(outer).partition("/")[0]


def _lengths_within(
    scope: NodePath, sides: Sequence[Sequence[Node]]
) -> tuple[list[int], list[int]]:
    """Return how long each passage is in *scope*, in each version."""
    ours, theirs = (
        [len(node.passage.text) for node in nodes if node.path.is_within(scope)] for nodes in sides
    )
    return ours, theirs
