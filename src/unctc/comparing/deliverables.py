"""Deliverables of two programmes: which are new, gone, carried over, and in what the others differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from attrs import evolve, frozen

from unctc.alignment.deliverables import pair_by, pair_deliverables, plain_due
from unctc.alignment.word_order import common_in_order, ordered_words
from unctc.comparing.dues import Roll
from unctc.extraction.times import find_dues
from unctc.model.changes import AspectChange, ChangeStatus, DeliverableChange
from unctc.model.languages import Language
from unctc.model.mandates import Deliverable
from unctc.model.node_paths import NodePath

__all__ = ["Promises", "compare_deliverables", "stated_once"]

Groups = Iterable[tuple[tuple[NodePath, ...], tuple[NodePath, ...]]]

# How alike the words of two deliverables must be to be one that was moved to another paragraph.
_SAME_WORDS: Final = 0.8
# Which share of its words a paragraph must have, of so many at least, to say still what was promised.
_STILL: Final = 0.9
_FEWEST: Final = 6


@frozen
class Promises:
    """What a programme promises.

    Attributes:
        deliverables: the deliverables.
        texts: the words of its paragraphs.
        language: their language.
    """

    deliverables: Sequence[Deliverable]
    texts: Mapping[NodePath, str]
    language: Language


def compare_deliverables(
    promised: Promises, promises: Promises, groups: Groups, roll: Roll
) -> list[DeliverableChange]:
    """Return what became of the deliverables of a programme.

    What a paragraph still says in the same words is still promised, though other words around it have kept
    it from being read.

    Args:
        promised: what the old programme promises.
        promises: what the new one does.
        groups: which of its paragraphs became which.
        roll: by how much the new programme is later.
    """
    old, new = promised.deliverables, promises.deliverables
    ours, theirs = _by_paragraph(old), _by_paragraph(new)
    changes: list[DeliverableChange] = []
    gone: list[Deliverable] = []
    come: list[Deliverable] = []
    for paragraphs, others in groups:
        left = [each for path in paragraphs for each in ours.get(path, ())]
        right = [each for path in others for each in theirs.get(path, ())]
        pairs = _pairs(left, right, roll)
        changes += _changed([(left[i], right[j]) for i, j in pairs], roll)
        gone += [
            each
            for each in _others(left, {i for i, _ in pairs})
            if not _is_still_said(each, others, promises)
        ]
        come += [
            each
            for each in _others(right, {j for _, j in pairs})
            if not _is_still_said(each, paragraphs, promised)
        ]
    # Groups are in the order of the old programme; what has moved is looked for in the order of its own.
    for each in (gone, come):
        each.sort(key=lambda deliverable: deliverable.paragraphs[:1])
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


def _is_still_said(each: Deliverable, paragraphs: Iterable[NodePath], there: Promises) -> bool:
    """Whether *paragraphs* have the words of a deliverable, and its time."""
    words = ordered_words(each.words)
    if len(words) < _FEWEST:
        return False
    for text in (there.texts.get(path, "") for path in paragraphs):
        if common_in_order(words, ordered_words(text)) >= _STILL * len(words):
            dues = [plain_due(due.due) for due in find_dues(text, there.language)]
            return each.due is None or plain_due(each.due) in dues
    return False


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
        due = (
            () if rolled or roll.same(one.due, other.due) else (_aspect("due", one.due, other.due),)
        )
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
            yield AspectChange(name, old=", ".join(map(str, ours)), new=", ".join(map(str, theirs)))


def _aspect(name: str, old: object, new: object) -> AspectChange:
    return AspectChange(
        name, old="" if old is None else str(old), new="" if new is None else str(new)
    )


def stated_once(changes: Iterable[DeliverableChange]) -> tuple[DeliverableChange, ...]:
    """Return *changes*, each once, of what annex and enclosure promise alike."""
    changes = tuple(changes)
    once = {_once(each) for each in changes}
    changes = [_where_it_holds(each, once) for each in changes]
    found: dict[Hashable, DeliverableChange] = {}
    alike: Counter[Hashable] = Counter()
    for each in changes:
        sides = [side for side in (each.old, each.new) if side is not None]
        key = (
            each.status,
            _aspects_of_both(each),
            *((s.kind, frozenset(s.paragraphs)) for s in sides),
        )
        # What a paragraph promises twice in one way is promised twice.
        here = (*key, *(side.paragraphs[:1] for side in sides))
        alike[here] += 1
        found.setdefault((*key, alike[here]), each)
    return tuple(found.values())


def _aspects_of_both(change: DeliverableChange) -> Hashable:
    """Return in what a deliverable differs: each part names the event before what is due in its own words."""
    dues = tuple(side and plain_due(side.due) for side in (change.old, change.new))
    return tuple(
        (each.aspect, dues) if each.aspect == "due" else (each.aspect, each.old, each.new)
        for each in change.aspects
    )


def _once(change: DeliverableChange) -> Hashable:
    side = change.old or change.new
    return change.status, side and side.kind, side and side.paragraphs[:1]


def _where_it_holds(change: DeliverableChange, once: Container[Hashable]) -> DeliverableChange:
    """Return a deliverable that is new or gone without the paragraphs that promise it before and after."""
    if change.status not in (ChangeStatus.DROPPED, ChangeStatus.NEW):
        return change
    side = change.old or change.new
    assert side is not None  # one of the two is there
    first, others = side.paragraphs[:1], side.paragraphs[1:]
    holds = [each for each in others if (change.status, side.kind, (each,)) in once]
    changed = evolve(side, paragraphs=(*first, *holds))
    return evolve(change, old=changed) if change.old else evolve(change, new=changed)
