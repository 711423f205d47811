"""Mandates of two resolutions: which are new, gone, carried over, and in what the others differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from unctc.alignment.deliverables import pair_by
from unctc.comparing.dues import Roll
from unctc.model.changes import AspectChange, ChangeStatus, MandateChange
from unctc.model.mandates import Mandate
from unctc.model.node_paths import NodePath

__all__ = ["compare_mandates"]

Groups = Iterable[tuple[tuple[NodePath, ...], tuple[NodePath, ...]]]


def compare_mandates(
    old: Sequence[Mandate], new: Sequence[Mandate], groups: Groups, roll: Roll
) -> Iterator[MandateChange]:
    """Yield what became of the mandates of a resolution.

    Args:
        old: those of the old resolution.
        new: those of the new one.
        groups: which of its operative paragraphs became which.
        roll: by how much the new resolution is later.
    """
    ours, theirs = _by_paragraph(old), _by_paragraph(new)
    for paragraphs, others in groups:
        left = [each for path in paragraphs for each in ours.get(path, ())]
        right = [each for path in others for each in theirs.get(path, ())]
        pairs = pair_by(_rules(roll), left, right)
        for i, j in pairs:
            yield from _changed(left[i], right[j], roll)
        paired, taken = {i for i, _ in pairs}, {j for _, j in pairs}
        for at, each in enumerate(left):
            if at not in paired:
                yield MandateChange(status=ChangeStatus.DROPPED, old=each)
        for at, each in enumerate(right):
            if at not in taken:
                yield MandateChange(status=ChangeStatus.NEW, new=each)


def _by_paragraph(mandates: Iterable[Mandate]) -> dict[NodePath, list[Mandate]]:
    found: dict[NodePath, list[Mandate]] = defaultdict(list)
    for each in mandates:
        found[each.paragraph].append(each)
    return found


def _rules(roll: Roll) -> tuple[Callable[[Mandate, Mandate], bool], ...]:
    def addressed(one: Mandate, other: Mandate) -> bool:
        return one.addressees == other.addressees

    def acts(one: Mandate, other: Mandate) -> bool:
        return one.act == other.act

    def due(one: Mandate, other: Mandate) -> bool:
        return roll.same(one.due, other.due) or roll.rolled(one.due, other.due)

    def words(one: Mandate, other: Mandate) -> bool:
        return bool(one.words) and one.words == other.words

    return (
        lambda one, other: words(one, other) and addressed(one, other),
        lambda one, other: acts(one, other) and addressed(one, other) and due(one, other),
        lambda one, other: acts(one, other) and addressed(one, other),
        lambda one, other: addressed(one, other) and due(one, other),
        lambda one, other: acts(one, other) and one.point == other.point,
    )


def _changed(one: Mandate, other: Mandate, roll: Roll) -> Iterator[MandateChange]:
    rolled = roll.rolled(one.due, other.due)
    dues = [one.due, other.due]
    due = [] if rolled or roll.same(*dues) else [_aspect("due", dues[:1], dues[1:])]
    aspects = [
        *due,
        *([] if one.act == other.act else [_aspect("act", [one.act], [other.act])]),
        *_of_lists(one, other, roll),
    ]
    if aspects:
        yield MandateChange(status=ChangeStatus.CHANGED, old=one, new=other, aspects=tuple(aspects))
    elif rolled:
        yield MandateChange(
            status=ChangeStatus.CARRIED_OVER,
            old=one,
            new=other,
            aspects=(_aspect("due", dues[:1], dues[1:]),),
        )


def _of_lists(one: Mandate, other: Mandate, roll: Roll) -> Iterator[AspectChange]:
    for name in ("addressees", "rhythms"):
        ours, theirs = getattr(one, name), getattr(other, name)
        if set(ours) != set(theirs):
            yield _aspect(name, ours, theirs)
    ours, theirs = one.further_dues, other.further_dues
    same = len(ours) == len(theirs) and all(
        roll.same(a, b) or roll.rolled(a, b) for a, b in zip(ours, theirs, strict=True)
    )
    if not same:
        yield _aspect("further dues", ours, theirs)


def _aspect(name: str, old: Iterable[object], new: Iterable[object]) -> AspectChange:
    return AspectChange(name, old=_list(old), new=_list(new))


def _list(values: Iterable[object]) -> str:
    return ", ".join(str(each) for each in values if each is not None)
