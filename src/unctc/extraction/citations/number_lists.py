"""The list that a number goes on, as far as its other members say something of it."""

from __future__ import annotations

from typing import Final

from unctc.extraction.citations.citation_context import NumberContext

__all__ = ["are_years", "list_around", "shared_year"]

_LONGEST_LIST: Final = 64
_FIRST_YEAR, _LAST_YEAR = 1945, 2050


def list_around(contexts: list[NumberContext | None], index: int) -> tuple[int, int]:
    """Return the first and last number of the list that the number is in, of those close by."""
    first = last = index
    lowest, highest = index - _LONGEST_LIST, min(index + _LONGEST_LIST, len(contexts) - 1)
    while first > max(lowest, 0) and (each := contexts[first]) is not None and each.joined:
        if contexts[first - 1] is None:  # the symbol whose list it goes on
            break
        first -= 1
    while last < highest and (each := contexts[last + 1]) is not None and each.joined:
        last += 1
    return first, last


def are_years(contexts: list[NumberContext | None], index: int) -> bool:
    """Whether all the numbers of the list may be years, as in "resolutions …, including 2019 and 2020"."""
    first, last = list_around(contexts, index)
    for each in contexts[first : last + 1]:
        assert each is not None
        if each.candidate.form != "plain" or not _FIRST_YEAR <= each.candidate.number <= _LAST_YEAR:
            return False
    return True


def shared_year(contexts: list[NumberContext | None], index: int) -> int | None:
    """Return the year of the first number after it on its list that has one: of 425 and 426 (1978)."""
    for following in contexts[index + 1 : index + 9]:
        if following is None or not following.joined:
            return None
        if following.candidate.form == "year":
            return int(following.candidate.key)
    return None
