"""Meeting number and agenda item, read from the opening words of a statement."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from unctc.late_patterns import late_pattern

__all__ = ["Occasion"]

_FIGURES: Final = late_pattern(r"(?<![\d/.])\d{4,5}(?![\d/])")
_QUOTED: Final = late_pattern(
    r"[\u201c\u201e\u00ab\u300a](?P<words>[^\u201c\u201d\u201e\u00ab\u00bb\u300a\u300b]+)[\u201c\u201d\u00bb\u300b]"
)
# Machine-readable files begin long after the Council's meetings had passed the numbers that are also years.
_LAST_YEAR: Final = 2100


@frozen
class Occasion:
    """Where and on what a statement was made.

    Attributes:
        meeting: the number of the meeting.
        agenda_item: the item of the agenda.
    """

    meeting: int | None = None
    agenda_item: str | None = None

    @classmethod
    def of(cls, opening: str) -> Occasion:
        """Take the occasion out of the words that open a statement; they are built alike in every language.

        Example:
            >>> Occasion.of(
            ...     "At the 4119th meeting, held on 23 March 2000, on the item entitled \u201cAfrica\u201d, …"
            ... )
            Occasion(meeting=4119, agenda_item='Africa')
        """
        numbers = (int(match[0]) for match in _FIGURES.finditer(opening))
        quoted = _QUOTED.search(opening)
        return cls(
            next((number for number in numbers if number > _LAST_YEAR), None),
            quoted["words"].strip().rstrip(",.") if quoted else None,
        )
