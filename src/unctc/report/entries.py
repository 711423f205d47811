"""Passages on their way into rows: where each is, its number as printed, the sections around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import field, frozen

from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.operative import OperativeParagraph
from unctc.model.passages import Footnote, Heading, Paragraph, Passage, Title
from unctc.model.sections import Section, section_paths
from unctc.model.tables import Cell
from unctc.report.rows import RowKind

__all__ = ["SectionChoice", "TextEntry", "entries_of", "sections_at"]


@frozen
class SectionChoice:
    """A section that one can look for.

    Attributes:
        key: its name among the page's sections.
        label: its number and heading.
        depth: its depth.
    """

    key: str
    label: str
    depth: int = 0


@frozen
class TextEntry:
    """A passage on its way into a row.

    Attributes:
        passage: the passage.
        path: the path of its node; findings name it.
        printed_number: its number as printed.
        sections: the keys of the sections that it is in, the outermost first.
        depth: the depth of a subparagraph.
        kind: what it is, where its class does not say so.
    """

    passage: Passage = field(repr=False)
    path: NodePath
    printed_number: str = ""
    sections: tuple[str, ...] = ()
    depth: int = 0
    kind: RowKind | None = None

    @property
    def row_kind(self) -> RowKind:
        """What its row is."""
        if self.kind is not None:
            return self.kind
        if isinstance(self.passage, Title):
            return RowKind.TITLE
        if isinstance(self.passage, Heading):
            return RowKind.HEADING
        return RowKind.FOOTNOTE if isinstance(self.passage, Footnote) else RowKind.PARAGRAPH


def sections_at(path: NodePath, sections: Sequence[Section]) -> dict[NodePath, Section]:
    """Return the sections of the part at *path* by the paths of their headings."""
    return {path / below: section for below, section in section_paths(sections)}


def entries_of(
    nodes: Iterable[Node],
    sections: Mapping[NodePath, Section],
    key: str,
    choices: dict[str, SectionChoice],
) -> list[TextEntry]:
    """Return the entries of a part, its footnotes apart; note its sections on the way.

    Args:
        nodes: the nodes of the part.
        sections: its sections by the paths of their headings.
        key: what the keys of its sections begin with.
        choices: the sections by their keys, to be completed.
    """
    entries = []
    around: tuple[str, ...] = ()
    for node in nodes:
        if isinstance(node.passage, Footnote):
            continue
        printed = node.passage.printed_number if isinstance(node.passage, Paragraph) else ""
        section = sections.get(node.path)
        if section is not None:
            names = node.path.name.split(".")
            around = tuple(f"{key} {'.'.join(names[:end])}" for end in range(1, len(names) + 1))
            printed = section.printed_number
            label = f"{printed} {section.heading.text}".strip()
            choices.setdefault(around[-1], SectionChoice(around[-1], label, len(around) - 1))
        entries.append(TextEntry(node.passage, node.path, printed, around, _depth(node)))
    return entries


def _depth(node: Node) -> int:
    """Return how many points a passage is in: 1 for a point, and for its heading and its tables."""
    segments = node.path.below(node.path.paragraph).split("/")
    if isinstance(node.passage, OperativeParagraph):
        return len([each for each in segments if each])
    if isinstance(node.passage, Cell):
        return len(segments) - 4  # "table", its place, row and cell
    if segments[-1] == "caption":
        return len(segments) - 3
    return len(segments) - 1
