"""Step 7: the deliverables of every programme, and the same ones seen from annex and enclosure."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve, frozen

from unctc.extraction.deliverables import find_deliverables
from unctc.languages.registry import rules_for
from unctc.languages.rules.duties import DutyRules
from unctc.model.bodies import COMMITTEES, Body
from unctc.model.due import Within
from unctc.model.languages import Language
from unctc.model.letters import Attachment, attachment_paths
from unctc.model.mandates import Deliverable, Divergence
from unctc.model.node_paths import NodePath
from unctc.model.nodes import nodes_of
from unctc.model.passages import Paragraph

__all__ = ["with_deliverables"]

_ALIKE = 0.3
"""How much of their wording two paragraphs must share to be taken for two sides of one thing."""
_NEAR = 60
"""By how many numbers they may be out of step."""
_ASPECTS = ("kind", "responsible", "recipients", "due")


@frozen
class _Side:
    """A paragraph of one part with its deliverables."""

    path: NodePath
    number: int
    pairs: frozenset[str]
    found: tuple[Deliverable, ...]


def with_deliverables(
    attachments: Sequence[Attachment], language: Language
) -> tuple[Attachment, ...]:
    """Return *attachments* with the deliverables of their programmes filled in.

    Languages without a table of duties keep programmes without deliverables.
    """
    rules = rules_for(language).duties
    if rules is None:
        return tuple(attachments)
    paths = attachment_paths(attachments)
    sides = [_sides(each, path, rules) for each, path in zip(attachments, paths, strict=True)]
    by_number = [sorted(each, key=_number) for each in sides]
    return tuple(
        evolve(
            each,
            programme=evolve(
                each.programme,
                deliverables=tuple(
                    _seen_from_others(deliverable, side, counterparts)
                    for side in sides[index]
                    for counterparts in (_counterparts(side, by_number, index),)
                    for deliverable in side.found
                ),
            ),
        )
        if each.programme is not None
        else each
        for index, each in enumerate(attachments)
    )


def _sides(attachment: Attachment, path: NodePath, rules: DutyRules) -> list[_Side]:
    programme = attachment.programme
    if programme is None:
        return []
    committee = programme.body if programme.body in COMMITTEES else Body.CTC
    sides: list[_Side] = []
    for node in nodes_of(programme, path):
        paragraph = node.passage
        if not isinstance(paragraph, Paragraph) or paragraph.number is None:
            continue
        found = tuple(
            evolve(each, paragraphs=(node.path,))
            for each in find_deliverables(
                paragraph.text, rules, citations=paragraph.citations, committee=committee
            )
        )
        if found:
            sides.append(_Side(node.path, paragraph.number, _pairs(paragraph), found))
    return sides


def _pairs(paragraph: Paragraph) -> frozenset[str]:
    """Return the pairs of neighbouring characters of a paragraph, figures and signs left out."""
    plain = re.sub(r"[\W\d_]+", "", paragraph.text)
    return frozenset(map("".join, pairwise(plain)))


def _seen_from_others(
    deliverable: Deliverable, side: _Side, counterparts: Sequence[_Side]
) -> Deliverable:
    places = list(deliverable.paragraphs)
    divergences: list[Divergence] = []
    rank = _rank(deliverable, side)
    for other in counterparts:
        twin = _twin(deliverable, rank, other)
        if twin is None:
            continue
        places.append(other.path)
        # Where one side names nobody, the two do not say different things.
        divergences += [
            Divergence(other.path, aspect, there)
            for aspect in _ASPECTS
            if (there := _text(getattr(twin, aspect)))
            and (here := _text(getattr(deliverable, aspect)))
            and here != there
        ]
    return evolve(deliverable, paragraphs=tuple(places), divergences=tuple(divergences))


def _counterparts(side: _Side, sides: Sequence[Sequence[_Side]], part: int) -> list[_Side]:
    """Return the paragraphs of the other parts that say the same as *side* of the part at that index."""
    found = (_counterpart(side, others) for index, others in enumerate(sides) if index != part)
    return [each for each in found if each is not None]


def _counterpart(side: _Side, others: Sequence[_Side]) -> _Side | None:
    """Return the paragraph of another part that says the same: its wording decides, then its number."""
    number = side.number
    first = bisect_left(others, number - _NEAR, key=_number)
    last = bisect_right(others, number + _NEAR, key=_number)
    best = max(
        others[first:last],
        key=lambda other: (_likeness(side, other), -abs(other.number - side.number)),
        default=None,
    )
    return best if best is not None and _likeness(side, best) >= _ALIKE else None


def _number(side: _Side) -> int:
    return side.number


def _likeness(one: _Side, other: _Side) -> float:
    """Return the share of wording that two paragraphs have in common, from 0 to 1."""
    smaller = min(len(one.pairs), len(other.pairs))
    return len(one.pairs & other.pairs) / smaller if smaller else 0.0


def _rank(deliverable: Deliverable, side: _Side) -> int:
    """Return which of its paragraph's deliverables of the same kind and time it is, from 0."""
    same = [each for each in side.found if each.kind == deliverable.kind]
    return next(
        (index for index, each in enumerate(same) if each.subject == deliverable.subject), 0
    )


def _twin(deliverable: Deliverable, rank: int, other: _Side) -> Deliverable | None:
    """Return what is the same deliverable on the other side: same time first, then same kind."""
    due = [each for each in other.found if each.due == deliverable.due]
    if deliverable.due is not None:
        due = due or [
            each
            for each in other.found
            if type(each.due) is type(deliverable.due) and each.kind == deliverable.kind
        ]
        kind = [each for each in due if each.kind == deliverable.kind]
        return next(iter(kind or due), None)
    kind = [each for each in due if each.kind == deliverable.kind]
    return kind[rank] if rank < len(kind) else None


def _text(value: object) -> str:
    if isinstance(value, Within):
        value = evolve(value, after="")  # each part names the event in its own words
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")
