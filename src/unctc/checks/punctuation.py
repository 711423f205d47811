"""Punctuation that differs between the same words of two passages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import frozen

from unctc.checks.context import CheckContext
from unctc.checks.rules import Violation, violation
from unctc.late_patterns import late_pattern
from unctc.model.locations import Span
from unctc.model.nodes import Node

__all__ = ["differing_marks"]

# How many letters before and after show that two punctuation marks are in the same place.
_NEAR = 3
_NEAR_SPELT = 10


@frozen
class _PunctuationMark:
    """A punctuation mark and the letters around it."""

    mark: str
    before: str
    after: str
    at: int


def differing_marks(
    context: CheckContext, pairs: Iterable[tuple[Node, Node]]
) -> Iterator[Violation]:
    """Report punctuation marks for which the other side has another one between the same words.

    Of the two, the one is reported that the document has less often before those words.
    """
    cjk = context.rules is not None and context.rules.cjk
    pattern = _pattern(context.words.joint_punctuation, _NEAR if cjk else _NEAR_SPELT)
    times = _Times(context)
    for left, right in pairs:
        ours = _marks(left.passage.text, pattern)
        theirs = _marks(right.passage.text, pattern)
        for around in ours.keys() & theirs.keys():
            one, other = ours[around], theirs[around]
            if one is None or other is None or one.mark == other.mark:
                continue
            # A mark of another script is reported for what it is.
            if {one.mark, other.mark} & set(context.words.foreign_punctuation):
                continue
            if times.of(one) < times.of(other):
                yield _violation(left, one, right, other)
            else:
                yield _violation(right, other, left, one)


@lru_cache(maxsize=32)
def _pattern(marks: str, near: int) -> re.Pattern[str]:
    letters = r"[^\W\d_]"
    return late_pattern(
        rf"(?=(?P<before>(?:{letters}| ){{{near}}})(?P<mark>[{re.escape(marks)}]) ?(?P<after>(?:{letters}| ){{{near}}}))"
    )


def _marks(text: str, pattern: re.Pattern[str]) -> dict[tuple[str, str], _PunctuationMark | None]:
    """Return the punctuation marks by the letters around them; ``None`` where the same letters come twice."""
    found: dict[tuple[str, str], _PunctuationMark | None] = {}
    for match in pattern.finditer(text):
        around = match["before"], match["after"]
        found[around] = (
            None
            if around in found
            else _PunctuationMark(match["mark"], *around, match.start("mark"))
        )
    return found


class _Times:
    """How often the document has a mark before the words that follow it; each is counted once."""

    def __init__(self, context: CheckContext) -> None:
        self._text = "\n".join(node.passage.text.replace(" ", "") for node in context.nodes)
        self._known: dict[str, int] = {}

    def of(self, each: _PunctuationMark) -> int:
        words = each.mark + each.after[:2]
        if words not in self._known:
            self._known[words] = self._text.count(words)
        return self._known[words]


def _violation(
    node: Node, each: _PunctuationMark, partner: Node, other: _PunctuationMark
) -> Violation:
    return violation(
        node.path,
        node.passage,
        Span(each.at, each.at + 1),
        printed=each.mark,
        before=each.before.strip(),
        partner=partner.path,
        partner_printed=other.mark,
    )
