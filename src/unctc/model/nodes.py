"""The one walk over the passages of a document, each with its path."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Protocol

from attrs import field, frozen

from unctc.errors import NotInDocumentError
from unctc.model.node_paths import NodePath
from unctc.model.passages import Paragraph, Passage

__all__ = [
    "Branch",
    "Node",
    "node_at",
    "nodes_of",
    "number_of_paragraphs",
    "passages_of",
    "texts_of",
]


class Branch(Protocol):
    """What has passages below it: a document, a part of one, a passage."""

    def children(self, level: int = 0) -> Iterator[tuple[str, Branch]]:
        """Yield what it is made of, each with its path from here, in the order of the text.

        Args:
            level: how many passages it is below: 0 for a paragraph, 1 for its points.
        """
        ...


@frozen
class Node:
    """A passage and the path that leads to it.

    Attributes:
        path: where it is.
        passage: what is there.
    """

    path: NodePath
    passage: Passage = field(repr=False)


def nodes_of(branch: Branch, path: NodePath | None = None, *, level: int = 0) -> Iterator[Node]:
    """Yield every passage of *branch* with its path, in the order of the text.

    Titles, headings, signatures, captions and cells of tables, annexes and footnotes are among them; a
    footnote follows the passage that calls it.

    Args:
        branch: a document, or a part of one.
        path: where the part is; that of the document if not given.
        level: how many passages the part is below, itself counted.

    Example:
        >>> import unctc
        >>> [str(node.path) for node in nodes_of(unctc.sample())][:8]
        ['letter/title', 'letter/1', 'letter/2', 'letter/3', 'letter/4', 'letter/5', 'letter/signature', 'annex/title']
    """
    taken: dict[str, int] = {}
    for text, passage in _walk(branch, path.text if path else "", level, taken):
        yield Node(_path(text), passage)


@lru_cache(maxsize=4096)
def _path(text: str) -> NodePath:
    """Return the path that *text* is: the same object for the same path, which many documents have."""
    return NodePath(text)


def node_at(branch: Branch, path: NodePath, where: str = "") -> Node:
    """Return the passage at *path*.

    Args:
        branch: a document.
        path: where the passage is.
        where: what to call the document in errors.

    Raises:
        NotInDocumentError: there is none; the error says which paths there are.
    """
    nodes = list(nodes_of(branch))
    for node in nodes:
        if node.path == path:
            return node
    around = path.parent
    while around and not any(node.path.is_within(around) for node in nodes):
        around = around.parent
    beside: dict[NodePath, None] = {}
    for node in nodes:
        if node.path.is_within(around):
            beside[around / node.path.below(around).partition("/")[0]] = None
    raise NotInDocumentError(
        expected=f"one of {', '.join(_ranges(list(beside)))}" if beside else "a passage",
        found=str(path) if beside else "none",
        where=where,
        fix="unctc show lists what there is.",
    )


def _ranges(paths: list[NodePath]) -> Iterator[str]:
    """Yield *paths* in words: ``annex/title``, ``annex/1 to annex/40``."""
    numbers = {path.number: path for path in reversed(paths) if path.name.isdecimal()}
    for path in paths:
        number = path.number if path.name.isdecimal() else None
        if number is None:
            yield str(path)
        elif number - 1 not in numbers:
            last = number
            while last + 1 in numbers:
                last += 1
            yield str(path) if last == number else f"{path} to {numbers[last]}"


def passages_of(branch: Branch) -> Iterator[Passage]:
    """Yield every passage of *branch* in the order of the text, without its path."""
    return (passage for _, passage in _walk(branch, "", 0, None))


def number_of_paragraphs(branch: Branch) -> int:
    """Return how many paragraphs *branch* has; points, headings and notes are none.

    Example:
        >>> import unctc
        >>> number_of_paragraphs(unctc.sample())
        85
    """
    return sum(isinstance(each, Paragraph) for each in passages_of(branch))


def texts_of(branch: Branch) -> dict[str, str]:
    """Return the text of every passage of *branch* by the text of its path.

    Example:
        >>> import unctc
        >>> texts_of(unctc.sample())["annex/title"]
        '安全理事会关于反恐怖主义的第1373(2001)号决议所设委员会2018年工作方案'
    """
    return {path: passage.text for path, passage in _walk(branch, "", 0, {})}


def _walk(
    branch: Branch, above: str, level: int, taken: dict[str, int] | None
) -> Iterator[tuple[str, Passage]]:
    """Yield the passages with their paths; without them where nothing keeps count of those *taken*."""
    for segment, child in branch.children(level):
        path = ""
        if taken is not None:
            path = f"{above}/{segment}" if above else segment
            if path in taken:
                path = _another(path, taken)
            taken[path] = 1
        if not isinstance(child, Passage):
            yield from _walk(child, path, level, taken)
            continue
        if (heading := child.own_heading) is not None:
            at = f"{path}/heading"
            yield at, heading
            if heading.footnotes:
                yield from _walk(heading, at, level, taken)
        yield path, child
        if child.is_branch:
            yield from _walk(child, path, level + 1, taken)


def _another(path: str, taken: dict[str, int]) -> str:
    """Return *path* with the ordinal that the next node of that name has."""
    while True:
        taken[path] += 1
        other = f"{path}#{taken[path]}"
        if other not in taken:
            return other
