"""Subparagraphs under their paragraph: which level a label is on, found by counting."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final, TypeAlias

from attrs import define, evolve, field, frozen

from unctc.languages.rules.structure import StructureRules
from unctc.model.operative import OperativeParagraph
from unctc.model.whole_numbers import whole_number

__all__ = ["PointCounter", "PointLabel", "nest", "point_label"]


@frozen
class PointLabel:
    """The label of a subparagraph.

    Attributes:
        number: its core, ``a``.
        printed: as printed, ``(a)``.
        length: how many characters of the line it takes.
    """

    number: str
    printed: str
    length: int


def point_label(text: str, rules: StructureRules) -> PointLabel | None:
    """Return the label with which *text* begins; ``None`` where it begins with none.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> point_label("(iv) Report;", rules_for("en").structure).number
        'iv'
    """
    match = rules.point_label.match(text)
    if match is None:
        return None
    number = match["number"] or match["letter"] or match["quoted"] or _circled(match["bullet"])
    counted = whole_number(number)
    number = number if counted is None else str(counted)
    return PointLabel(number, match["printed"], match.end("printed"))


def _circled(character: str) -> str:
    """Return the numeral in a character that sets it in brackets, or the character itself."""
    return unicodedata.normalize("NFKC", character).strip("()")


_DEEPEST: Final = 8
"""How many levels of points there are at the most: first labels without end do not go deeper without end."""
_Level: TypeAlias = "tuple[tuple[Sequence[str], ...], int]"
"""The series that a level may count in, and how many labels it has had."""


@define
class PointCounter:
    """How far the labels of one paragraph have come, level by level.

    Attributes:
        rules: for the letters that labels count with.
        levels: of each level the series that it may count in, and how many labels it has had: ``а`` may be of
            the Cyrillic or of the Latin letters, until the next label shows it.
        closed: the same of levels that ended when one above them went on; under it they may go on, too.
    """

    rules: StructureRules
    levels: list[_Level] = field(factory=list)
    closed: list[_Level] = field(factory=list)

    def goes_on_with(self, number: int) -> bool:
        """Whether a list in digits is open that *number* is the next of."""
        return any(
            count + 1 == number and any(series[:1] == ("1",) for series in possible)
            for possible, count in self.levels
        )

    def level_of(self, label: PointLabel, run_in: str = "") -> int | None:
        """Return the level of *label* and count it; ``None`` where it goes on with nothing and begins nothing.

        Args:
            label: the label.
            run_in: the text before it, in which the first label of its series may be.
        """
        numbers = {label.number, label.number.translate(self.rules.item_lookalikes)}
        for depth in reversed(range(len(self.levels))):
            possible, count = self.levels[depth]
            going_on = _going_on(possible, count, label.number, numbers)
            if going_on:
                self.closed += self.levels[depth + 1 :]
                self.levels[depth:] = [(going_on, count + 1)]
                return depth
        if not label.number.isalnum():
            return self._begin(((label.number,),), 1)  # a bullet does not count
        every = self.rules.point_series
        if begun := tuple(series for series in every if series[0] in numbers):
            return self._begin(begun, 1)
        for series in every if run_in else ():
            first = rf"(?:^|[\s(（:：]){re.escape(series[0])}[)）]"
            if numbers & set(series[1:2]) and re.search(first, run_in):
                return self._begin((series,), 2)
        for possible, count in reversed(self.closed):
            if going_on := _going_on(possible, count, label.number, numbers):
                return self._begin(going_on, count + 1)
        return None

    def _begin(self, possible: tuple[Sequence[str], ...], count: int) -> int:
        del self.levels[_DEEPEST - 1 :]
        self.levels.append((possible, count))
        return len(self.levels) - 1


def _going_on(
    possible: tuple[Sequence[str], ...], count: int, number: str, numbers: set[str]
) -> tuple[Sequence[str], ...]:
    """Return the series of *possible* that a label goes on with; a bullet goes on with itself."""
    if possible == ((number,),):
        return possible
    return tuple(each for each in possible if numbers & set(each[count : count + 1]))


def nest(points: Sequence[tuple[int, OperativeParagraph]]) -> tuple[OperativeParagraph, ...]:
    """Return *points*, each given with its level, under one another.

    Example:
        >>> a, i = (
        ...     OperativeParagraph("x", printed_number="(a)"),
        ...     OperativeParagraph("y", printed_number="(i)"),
        ... )
        >>> [len(each.points) for each in nest([(0, a), (1, i), (0, a)])]
        [1, 0]
    """
    found: list[OperativeParagraph] = []
    index = 0
    while index < len(points):
        level, point = points[index]
        end = index + 1
        while end < len(points) and points[end][0] > level:
            end += 1
        inside = nest(points[index + 1 : end])
        found.append(evolve(point, points=inside) if inside else point)
        index = end
    return tuple(found)
