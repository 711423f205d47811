"""The parts of a document whose paragraphs are compared with each other, and which parts go together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from attrs import field, frozen

from unctc.model.bodies import Body
from unctc.model.documents import Document
from unctc.model.letters import Letter
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node, nodes_of
from unctc.model.operative import PreambularParagraph
from unctc.model.passages import Heading, Paragraph
from unctc.model.programmes import WorkProgramme

__all__ = ["PartsPair", "TextPart", "pair_text_parts", "parts_of"]

_PREAMBLE = "preamble"


@frozen(kw_only=True)
class TextPart:
    """A part of a document: a letter, an attachment, a preamble, operative paragraphs.

    Attributes:
        path: where it is.
        paragraphs: its paragraphs in order, each with the words and citations of all that is in it.
        inside: of each paragraph itself and what is in it, points, footnotes and cells, by its path.
        sections: its headings in order, each with the paragraphs under it alone.
        programme: the programme that it is, if it is one.
    """

    path: NodePath
    paragraphs: tuple[Node, ...] = field(default=(), repr=False)
    inside: dict[NodePath, tuple[Node, ...]] = field(factory=dict, repr=False)
    sections: tuple[tuple[Node, tuple[NodePath, ...]], ...] = field(default=(), repr=False)
    programme: WorkProgramme | None = field(default=None, repr=False)

    @property
    def body(self) -> Body | None:
        """Whose programme it is."""
        return self.programme.body if self.programme else None


@frozen
class PartsPair:
    """Two parts that answer each other; one of them may be missing.

    Attributes:
        old: that of the old document.
        new: that of the new one.
    """

    old: TextPart | None
    new: TextPart | None


def parts_of(document: Document) -> tuple[TextPart, ...]:
    """Return the parts of *document* that have paragraphs, in order.

    Example:
        >>> import unctc
        >>> [(str(each.path), len(each.paragraphs)) for each in parts_of(unctc.sample())]
        [('letter', 5), ('annex', 40), ('enclosure', 40)]
    """
    programmes = _programmes(document)
    gathered: dict[NodePath, list[Node]] = defaultdict(list)
    for node in nodes_of(document):
        gathered[_part_of(node.path)].append(node)
    parts = (_part(path, nodes, programmes.get(path)) for path, nodes in gathered.items())
    return tuple(each for each in parts if each.paragraphs or each.programme)


def _programmes(document: Document) -> dict[NodePath, WorkProgramme]:
    if not isinstance(document, Letter):
        return {}
    pairs = zip(document.attachment_paths, document.attachments, strict=True)
    return {path: each.programme for path, each in pairs if each.programme is not None}


def _part_of(path: NodePath) -> NodePath:
    """Return the part that a passage is in; the preambles of sections are with that of the whole."""
    outer = NodePath(path.resolution_part)
    inside = path.below(outer)
    if f"/{_PREAMBLE}/" in f"/{inside}":
        return outer / _PREAMBLE
    return outer / inside.partition("/")[0] if inside else outer


def _part(path: NodePath, nodes: Sequence[Node], programme: WorkProgramme | None) -> TextPart:
    paragraphs: list[Node] = []
    inside: dict[NodePath, list[Node]] = {}
    sections: list[tuple[Node, list[NodePath]]] = []
    for node in nodes:
        above = node.path.paragraph
        if isinstance(node.passage, Heading) and above == node.path:
            sections.append((node, []))
        elif isinstance(node.passage, Paragraph | PreambularParagraph) and above == node.path:
            paragraphs.append(node)
            inside[node.path] = [node, *inside.get(node.path, ())]
            if sections:
                sections[-1][1].append(node.path)
        elif above in inside:
            inside[above].append(node)
        elif above != node.path:  # the heading of a point comes before the point itself
            inside.setdefault(above, []).append(node)
    held = {node.path: tuple(inside[node.path]) for node in paragraphs}
    return TextPart(
        path=path,
        paragraphs=tuple(_whole(held[node.path]) for node in paragraphs),
        inside=held,
        sections=tuple((heading, tuple(under)) for heading, under in sections),
        programme=programme,
    )


def _whole(nodes: Sequence[Node]) -> Node:
    """Return a paragraph with the words and citations of all that is in it."""
    first = nodes[0]
    if len(nodes) == 1:
        return first
    number = first.passage.number if isinstance(first.passage, Paragraph) else None
    return Node(
        first.path,
        Paragraph(
            "\n".join(node.passage.text for node in nodes),
            tuple(c for node in nodes for c in node.passage.citations),
            number=number,
        ),
    )


def pair_text_parts(old: Sequence[TextPart], new: Sequence[TextPart]) -> tuple[PartsPair, ...]:
    """Pair the programmes of one body, then what is of one kind, in order.

    Args:
        old: the parts of the old document.
        new: those of the new one.
    """
    partner: dict[int, int] = {}
    ours, theirs = Counter(map(_body_of, old)), Counter(map(_body_of, new))
    where = {_body_of(part): at for at, part in enumerate(new)}
    for at, part in enumerate(old):
        body = _body_of(part)
        if body is not None and ours[body] == theirs[body] == 1:
            partner[at] = where[body]
    # One that is the only annex goes with the first of several.
    for same in (_path_of, _kind_of):
        for at, part in enumerate(old):
            if at in partner:
                continue
            free = (each for each in range(len(new)) if each not in partner.values())
            other = next((each for each in free if same(new[each]) == same(part)), None)
            if other is not None:
                partner[at] = other
    return tuple(_in_order(old, new, partner))


def _in_order(
    old: Sequence[TextPart], new: Sequence[TextPart], partner: dict[int, int]
) -> Iterator[PartsPair]:
    for at, part in enumerate(old):
        yield PartsPair(part, new[partner[at]] if at in partner else None)
    taken = set(partner.values())
    for at, part in enumerate(new):
        if at not in taken:
            yield PartsPair(None, part)


def _body_of(part: TextPart) -> Body | None:
    return part.body


def _path_of(part: TextPart) -> str:
    return str(part.path)


def _kind_of(part: TextPart) -> str:
    return part.path.name.partition("-")[0].partition("#")[0]
