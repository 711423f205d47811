"""The record of a language's plain vocabulary: months, numbers, units of time, letters of items."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from unctc.model.due import Unit
from unctc.model.languages import Language

__all__ = ["Words", "compounds"]


@frozen(kw_only=True, eq=False)
class Words:
    """The words of one language that more than one part of the library needs.

    Attributes:
        language: the language.
        months: of each month its names in the form that dates have, the usual one first.
        numbers: the words of cardinal numbers, in the forms that stand before units of time.
        ordinals: the words of the ordinal numbers from the first on.
        units: the forms of the words for units of time.
        item_letters: the letters that number the items of a list, in order.
        inside_words: whether a term may be inside what whitespace sets apart: the script has no
            whitespace between words, or articles and prepositions are written together with nouns.
    """

    language: Language
    months: tuple[tuple[str, ...], ...] = field()
    numbers: Mapping[str, int]
    ordinals: tuple[str, ...]
    units: Mapping[str, Unit]
    item_letters: str
    inside_words: bool = False

    @months.validator
    def _check_months(self, _attribute: object, value: tuple[tuple[str, ...], ...]) -> None:
        assert len(value) == 12


def compounds(tens: Mapping[str, int], ones: Mapping[str, int], *joints: str) -> dict[str, int]:
    """Return the numbers made of tens and ones, each with every one of *joints* between them.

    Example:
        >>> compounds({"twenty": 20}, {"one": 1}, "-", " ")
        {'twenty-one': 21, 'twenty one': 21}
    """
    return {
        f"{ten}{joint}{one}": value + count
        for ten, value in tens.items()
        for one, count in ones.items()
        for joint in joints
    }
