"""Annex and enclosure side by side: which parts answer each other, and which of their paragraphs and sections.

An enclosure of this kind is the annex written again from its own body's side: the same numbers, nearly the
same words. What is alike answers each other; what shares a number and nothing else is each programme's
own.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import field, frozen

from unctc.alignment.paragraphs import Pair, align
from unctc.model.bodies import Body
from unctc.model.languages import Language
from unctc.model.letters import Attachment, Enclosure, attachment_paths
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node, nodes_of
from unctc.model.passages import Heading, Paragraph
from unctc.model.programmes import WorkProgramme

__all__ = ["PartPair", "pair_parts"]

# Which share of the paragraphs must be alike for two parts to be two versions of one programme.
_MIRRORED: Final = 0.5
_TWO_BODIES: Final = frozenset({Body.CTC, Body.CTED})


@frozen(kw_only=True)
class PartPair:
    """An annex and what answers it.

    Attributes:
        left: the annex.
        right: the enclosure, or the annex of the other body.
        left_path: the annex's path.
        right_path: the enclosure's path.
        left_index: which of the letter's attachments the annex is, from 0.
        right_index: which of them the enclosure is.
        paragraphs: the paragraphs, in the order of the annex, then those only the enclosure has.
        headings: the headings, by their sections' numbers.
    """

    left: Attachment
    right: Attachment
    left_path: NodePath
    right_path: NodePath
    left_index: int
    right_index: int
    paragraphs: tuple[Pair, ...] = field(repr=False)
    headings: tuple[Pair, ...] = field(repr=False)

    @property
    def mirrored(self) -> bool:
        """Whether the two correspond paragraph by paragraph, as programmes of this kind do."""
        whole = [each for each in self.paragraphs if each.left and each.right and each.alike]
        sizes = [
            sum(each.left is not None for each in self.paragraphs),
            sum(each.right is not None for each in self.paragraphs),
        ]
        return len(whole) >= max(1, _MIRRORED * min(sizes))

    @property
    def mirroring(self) -> tuple[tuple[Node, Node], ...]:
        """The paragraphs that say the same of two bodies; none where the parts do not correspond."""
        return self._both(each for each in self.paragraphs if each.alike)

    @property
    def headed(self) -> tuple[tuple[Node, Node], ...]:
        """The headings of sections that both have."""
        return self._both(self.headings)

    def _both(self, pairs: Iterable[Pair]) -> tuple[tuple[Node, Node], ...]:
        if not self.mirrored:
            return ()
        return tuple(
            (each.left, each.right)
            for each in pairs
            if each.left is not None and each.right is not None
        )


def pair_parts(attachments: Sequence[Attachment], language: Language) -> tuple[PartPair, ...]:
    """Pair each annex with the enclosure after it, or else the annexes of the two bodies with each other.

    Args:
        attachments: the attachments of a letter, in order.
        language: the language of the letter.
    """
    parts = [
        _ProgrammePart(path=path, index=index, attachment=each, programme=each.programme)
        for index, (path, each) in enumerate(
            zip(attachment_paths(attachments), attachments, strict=True)
        )
        if each.programme is not None
    ]
    found = [
        (before, after)
        for before, after in itertools.pairwise(parts)
        if isinstance(after.attachment, Enclosure) and not isinstance(before.attachment, Enclosure)
    ]
    if not found and {each.programme.body for each in parts[:2]} == _TWO_BODIES:
        found.append((parts[0], parts[1]))
    return tuple(_part_pair(left, right, language) for left, right in found)


@frozen(kw_only=True)
class _ProgrammePart:
    """An attachment with a programme."""

    path: NodePath
    index: int
    attachment: Attachment
    programme: WorkProgramme

    @property
    def paragraphs(self) -> tuple[Node, ...]:
        nodes = nodes_of(self.programme, self.path)
        return tuple(node for node in nodes if isinstance(node.passage, Paragraph))

    @property
    def headings(self) -> dict[str, Node]:
        """The headings by their paths in the part."""
        nodes = nodes_of(self.programme, self.path)
        headings = (node for node in nodes if isinstance(node.passage, Heading))
        return {node.path.below(self.path): node for node in headings}


def _part_pair(left: _ProgrammePart, right: _ProgrammePart, language: Language) -> PartPair:
    ours, theirs = left.headings, right.headings
    return PartPair(
        left=left.attachment,
        right=right.attachment,
        left_path=left.path,
        right_path=right.path,
        left_index=left.index,
        right_index=right.index,
        paragraphs=align(left.paragraphs, right.paragraphs, language=language, own=True),
        headings=tuple(
            Pair(left=ours.get(path), right=theirs.get(path)) for path in {**ours, **theirs}
        ),
    )
