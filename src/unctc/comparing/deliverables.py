"""Deliverables of two programmes: which are new, gone, carried over, and in what the others differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Final

from unctc.alignment.deliverables import pair_by, pair_deliverables
from unctc.alignment.word_order import common_in_order, ordered_words
from unctc.comparing.dues import Roll
from unctc.model.comparisons import AspectChange, ChangeStatus, DeliverableChange
from unctc.model.mandates import Deliverable
from unctc.model.node_paths import NodePath

__all__ = ["compare_deliverables", "told_once"]

Groups = Iterable[tuple[tuple[NodePath, ...], tuple[NodePath, ...]]]

# How alike the words of two deliverables must be to be one that was moved to another paragraph.
_SAME_WORDS: Final = 0.8


def compare_deliverables(
    old: Sequence[Deliverable], new: Sequence[Deliverable], groups: Groups, roll: Roll
) -> list[DeliverableChange]:
    """Return what became of the deliverables of a programme.

    Args:
        old: those of the old programme.
        new: those of the new one.
        groups: which of its paragraphs became which.
        roll: by how much the new programme is later.
    """
    ours, theirs = _by_paragraph(old), _by_paragraph(new)
    changes: list[DeliverableChange] = []
    gone: list[Deliverable] = []
    come: list[Deliverable] = []
    for paragraphs, others in groups:
        left = [each for path in paragraphs for each in ours.get(path, ())]
        right = [each for path in others for each in theirs.get(path, ())]
        pairs = _pairs(left, right, roll)
        changes += _changed([(left[i], right[j]) for i, j in pairs], roll)
        gone += _others(left, {i for i, _ in pairs})
        come += _others(right, {j for _, j in pairs})
    moved = pair_by([lambda one, other: _is_moved(one, other, roll)], gone, come)
    changes += _changed([(gone[i], come[j]) for i, j in moved], roll)
    changes += [
        DeliverableChange(status=ChangeStatus.DROPPED, old=each)
        for each in _others(gone, {i for i, _ in moved})
    ]
    changes += [
        DeliverableChange(status=ChangeStatus.NEW, new=each)
        for each in _others(come, {j for _, j in moved})
    ]
    return changes


def _by_paragraph(promised: Iterable[Deliverable]) -> dict[NodePath, list[Deliverable]]:
    found: dict[NodePath, list[Deliverable]] = defaultdict(list)
    for each in promised:
        for path in each.paragraphs[:1]:
            found[path].append(each)
    return found


def _others(every: Sequence[Deliverable], paired: set[int]) -> list[Deliverable]:
    return [each for at, each in enumerate(every) if at not in paired]


def _pairs(
    left: Sequence[Deliverable], right: Sequence[Deliverable], roll: Roll
) -> tuple[tuple[int, int], ...]:
    """Pair what is due in the same way or has rolled on, then what goes together within one document."""

    def rolled(one: Deliverable, other: Deliverable) -> bool:
        return one.kind == other.kind and roll.rolled(one.due, other.due)

    def unchanged(one: Deliverable, other: Deliverable) -> bool:
        same_words = bool(one.words) and one.words == other.words
        return same_words and one.kind == other.kind and roll.same(one.due, other.due)

    first = pair_by([unchanged, rolled], left, right)
    ours = [at for at in range(len(left)) if at not in {i for i, _ in first}]
    theirs = [at for at in range(len(right)) if at not in {j for _, j in first}]
    others = pair_deliverables([left[at] for at in ours], [right[at] for at in theirs])
    found = [*first, *((ours[i], theirs[j]) for i, j in others)]
    # What is left on both sides of one paragraph is one thing if its kind or its words are the same.
    ours = [at for at in ours if at not in {i for i, _ in found}]
    theirs = [at for at in theirs if at not in {j for _, j in found}]
    last = pair_by(
        [_same_kind, _same_words], [left[at] for at in ours], [right[at] for at in theirs]
    )
    return (*found, *((ours[i], theirs[j]) for i, j in last))


def _same_kind(one: Deliverable, other: Deliverable) -> bool:
    return one.kind == other.kind


def _same_words(one: Deliverable, other: Deliverable) -> bool:
    ours, theirs = ordered_words(one.words), ordered_words(other.words)
    together = len(ours) + len(theirs)
    return bool(together) and 2 * common_in_order(ours, theirs) >= _SAME_WORDS * together


def _is_moved(one: Deliverable, other: Deliverable, roll: Roll) -> bool:
    """Whether a deliverable is in another paragraph that does not answer its own."""
    due = roll.same(one.due, other.due) or roll.rolled(one.due, other.due)
    return due and one.kind == other.kind and _same_words(one, other)


def _changed(
    pairs: Iterable[tuple[Deliverable, Deliverable]], roll: Roll
) -> Iterator[DeliverableChange]:
    for one, other in pairs:
        rolled = roll.rolled(one.due, other.due)
        due = () if rolled or roll.same(one.due, other.due) else (_aspect("due", one.due, other.due),)
        aspects = tuple(due) + tuple(_of_bodies(one, other))
        if aspects:
            yield DeliverableChange(
                status=ChangeStatus.CHANGED, old=one, new=other, aspects=aspects
            )
        elif rolled:
            yield DeliverableChange(
                status=ChangeStatus.CARRIED_OVER,
                old=one,
                new=other,
                aspects=(_aspect("due", one.due, other.due),),
            )


def _of_bodies(one: Deliverable, other: Deliverable) -> Iterator[AspectChange]:
    if one.kind != other.kind:
        yield _aspect("kind", one.kind, other.kind)
    for name in ("rhythms", "responsible", "recipients", "partners"):
        ours, theirs = getattr(one, name), getattr(other, name)
        if set(ours) != set(theirs):
            yield AspectChange(
                name, old=", ".join(map(str, ours)), new=", ".join(map(str, theirs))
            )


def _aspect(name: str, old: object, new: object) -> AspectChange:
    return AspectChange(
        name, old="" if old is None else str(old), new="" if new is None else str(new)
    )


def told_once(changes: Iterable[DeliverableChange]) -> tuple[DeliverableChange, ...]:
    """Return *changes*, each once, of what annex and enclosure promise alike."""
    found: dict[Hashable, DeliverableChange] = {}
    alike: Counter[Hashable] = Counter()
    for each in changes:
        sides = [side for side in (each.old, each.new) if side is not None]
        key = (each.status, each.aspects, *((s.kind, frozenset(s.paragraphs)) for s in sides))
        # What a paragraph promises twice in one way is promised twice.
        here = (*key, *(side.paragraphs[:1] for side in sides))
        alike[here] += 1
        found.setdefault((*key, alike[here]), each)
    return tuple(found.values())
