"""Two documents as one sequence of passages: what both have once, what is gone and what is new in between.

Read without what is new it is the old document in its order, without what is gone it is the new one. So a
moved passage is there twice: where it was and where it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from attrs import field, frozen

from unctc.alignment.kept_order import kept_in_order
from unctc.model.changes import ChangeStatus
from unctc.model.comparisons import Comparison
from unctc.model.node_paths import DOCUMENT, NodePath

__all__ = ["Fate", "Step", "TextPiece", "one_sequence"]


class Fate(StrEnum):
    """What became of a passage, at one place of the sequence."""

    KEPT = "kept"
    """Both documents have it here."""
    DROPPED = "dropped"
    """Only the old document has it."""
    NEW = "new"
    """Only the new document has it."""
    MOVED_AWAY = "moved away"
    """The old document has it here, the new one elsewhere."""
    MOVED_HERE = "moved here"
    """The new document has it here, the old one elsewhere."""


@frozen
class TextPiece:
    """A passage of a document, or a printed line of it.

    Attributes:
        text: its words.
        path: where it is; that of the document for what is no passage.
        kind: what it is: pieces that the comparison does not speak of answer each other only if they are of one kind.
    """

    text: str = field(repr=False)
    path: NodePath = DOCUMENT
    kind: str = ""


@frozen
class Step:
    """A place of the sequence.

    Attributes:
        fate: what became of the passage.
        old: its position in the old document; ``None`` where that has none.
        new: that in the new one; ``None`` where that has none.
    """

    fate: Fate
    old: int | None = None
    new: int | None = None


def one_sequence(
    old: Sequence[TextPiece], new: Sequence[TextPiece], comparison: Comparison
) -> tuple[Step, ...]:
    """Return two documents as one sequence.

    Titles, headings and signatures, of which a comparison does not say which answers which, answer what is of
    one kind between the same paragraphs.

    Args:
        old: what the old document is made of, in order.
        new: what the new one is made of.
        comparison: which of their paragraphs answer each other.

    Example:
        >>> import unctc
        >>> document = unctc.sample()
        >>> pieces = [TextPiece(node.passage.text, node.path) for node in unctc.nodes_of(document)]
        >>> steps = one_sequence(pieces, pieces, unctc.diff(document, document))
        >>> {each.fate.value for each in steps}
        {'kept'}
    """
    partner = _compared(old, new, comparison)
    moved = {each.old for each in comparison.moved} | {
        each.old for each in comparison.sections if each.moved and each.old is not None
    }
    kept = _kept(old, partner, moved)
    closed = _spoken_of(comparison)
    for ours, theirs in _gaps(kept, len(old), len(new)):
        loose = (
            [at for at in ours if at not in partner and _is_loose(old[at], closed[0])],
            [at for at in theirs if _is_loose(new[at], closed[1])],
        )
        taken = set(partner.values())
        partner |= _loose(old, new, loose[0], [at for at in loose[1] if at not in taken])
    kept = _kept(old, partner, moved)
    return tuple(_steps(old, new, partner, kept))


def _compared(
    old: Sequence[TextPiece], new: Sequence[TextPiece], comparison: Comparison
) -> dict[int, int]:
    """Return the partners of what the comparison pairs: of several lines of a passage the first has the first."""
    answers = {each.old: each.new for each in comparison.pairs}
    answers |= {each.old: each.new for each in comparison.sections if each.old and each.new}
    where: dict[NodePath, list[int]] = defaultdict(list)
    for at, piece in enumerate(new):
        where[piece.path].append(at)
    taken: dict[NodePath, int] = defaultdict(int)
    partner = {}
    for at, piece in enumerate(old):
        answer = answers.get(piece.path) if piece.path else None
        if answer is not None and taken[answer] < len(where[answer]):
            partner[at] = where[answer][taken[answer]]
            taken[answer] += 1
    return partner


def _kept(
    old: Sequence[TextPiece], partner: Mapping[int, int], moved: Collection[NodePath]
) -> dict[int, int]:
    """Return the pairs that keep their order: of those that the comparison calls moved as few as can be."""
    order = sorted(partner.items())
    still = [pair for pair in order if old[pair[0]].path not in moved]
    kept = set(kept_in_order([other for _, other in still]))
    # A point that is moved within its paragraph moves past neighbours of its own, and may fit here.
    return {one: other for one, other in still if other in kept}


def _gaps(kept: Mapping[int, int], many: int, others: int) -> Iterator[tuple[range, range]]:
    """Yield what is between two neighbouring pairs, on both sides."""
    first, other_first = 0, 0
    for one, other in (*kept.items(), (many, others)):
        yield range(first, one), range(other_first, other)
        first, other_first = one + 1, other + 1


def _spoken_of(found: Comparison) -> tuple[frozenset[NodePath], frozenset[NodePath]]:
    """Return the paths in the old and in the new document of whose fate the comparison speaks."""
    pairs = (*found.paragraphs, *found.unchanged)
    sections = [each for each in found.sections if each.status is not ChangeStatus.CHANGED]
    return (
        frozenset(
            (
                *(each.old for each in pairs),
                *(each.old for each in found.split),
                *(path for each in found.merged for path in each.old),
                *found.dropped,
                *(each.old for each in sections if each.old is not None),
            )
        ),
        frozenset(
            (
                *(each.new for each in pairs),
                *(each.new for each in found.merged),
                *(path for each in found.split for path in each.new),
                *found.added,
                *(each.new for each in sections if each.new is not None),
            )
        ),
    )


def _is_loose(piece: TextPiece, closed: Collection[NodePath]) -> bool:
    return piece.path not in closed and piece.path.paragraph not in closed


def _loose(
    old: Sequence[TextPiece], new: Sequence[TextPiece], ours: Sequence[int], theirs: Sequence[int]
) -> dict[int, int]:
    """Pair what no comparison speaks of: what has the same words, then what is of one kind, in order."""
    found: dict[int, int] = {}
    words = [(old[at].kind, old[at].text) for at in ours]
    others = [(new[at].kind, new[at].text) for at in theirs]
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    for i, j, size in matcher.get_matching_blocks():
        found |= {ours[i + k]: theirs[j + k] for k in range(size)}
    for left, right in _between(matcher, len(ours), len(theirs)):
        free: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at in right:
            free[_sort_of(new[theirs[at]])].append(theirs[at])
        last = -1
        for at in left:
            fit = [each for each in free[_sort_of(old[ours[at]])] if each > last]
            if fit:
                last = found[ours[at]] = fit[0]
    return found


def _between(
    matcher: SequenceMatcher[tuple[str, str]], many: int, others: int
) -> Iterator[tuple[range, range]]:
    first, other_first = 0, 0
    for i, j, size in matcher.get_matching_blocks():
        yield range(first, i), range(other_first, j)
        first, other_first = i + size, j + size
    yield range(first, many), range(other_first, others)


def _sort_of(piece: TextPiece) -> tuple[str, str]:
    return piece.kind, piece.path.part.partition("-")[0].partition("#")[0]


def _steps(
    old: Sequence[TextPiece],
    new: Sequence[TextPiece],
    partner: Mapping[int, int],
    kept: Mapping[int, int],
) -> Iterator[Step]:
    back = {other: one for one, other in partner.items()}

    def gone(at: int) -> Step:
        return Step(Fate.MOVED_AWAY, at, partner[at]) if at in partner else Step(Fate.DROPPED, at)

    def come(at: int) -> Step:
        return Step(Fate.MOVED_HERE, back[at], at) if at in back else Step(Fate.NEW, None, at)

    ends: Iterable[tuple[int, int]] = kept.items()
    for (ours, theirs), end in zip(_gaps(kept, len(old), len(new)), (*ends, None), strict=True):
        queue, other_queue = list(ours), list(theirs)
        # What is gone of a part comes before what is new of it, and parts are not mixed.
        while queue or other_queue:
            part = old[queue[0]].path.part if queue else new[other_queue[0]].path.part
            while queue and old[queue[0]].path.part == part:
                yield gone(queue.pop(0))
            while other_queue and new[other_queue[0]].path.part == part:
                yield come(other_queue.pop(0))
            if queue and other_queue and old[queue[0]].path.part != new[other_queue[0]].path.part:
                ahead = {old[at].path.part for at in queue}
                while other_queue and new[other_queue[0]].path.part not in ahead:
                    yield come(other_queue.pop(0))
        if end is not None:
            yield Step(Fate.KEPT, *end)
