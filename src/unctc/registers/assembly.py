"""Facts on the resolutions of the General Assembly until 1976: which session a number belongs to.

Its first 3,541 resolutions were numbered in one row; the session is printed as a Roman numeral after the
number, 217 (III). ``data/assembly_sessions.csv`` has the first and last number of each session, the
years in which the session opened and closed, and the volume of the *Official Records* that has its
resolutions. ``data/assembly_known_numbers.csv`` has those that texts call by their number alone, though the Security
Council has one of that number, too. Where the border between two sessions is known to a few numbers only, those numbers are in
both rows: the year decides, or nothing does.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from typing import Final

from attrs import frozen

from unctc.package_data import package_text

__all__ = [
    "LAST_NUMBERED",
    "AssemblySession",
    "goes_by_number",
    "session_has",
    "session_of_number",
    "sessions",
    "sessions_with",
]

LAST_NUMBERED: Final = 3541
"""The last resolution that has a running number; from 1976 on they have a session and a number."""


@frozen(kw_only=True)
class AssemblySession:
    """One session of the General Assembly, the thirtieth or before, special sessions included.

    Attributes:
        session: as in a symbol: ``III``, ``S-VI``, ``ES-I``; the first two special sessions are ``S-1``
            and ``S-2``.
        first: the number of its first resolution.
        last: the number of its last resolution.
        opened: the year in which it opened.
        closed: the year in which it closed.
        source: the symbols of the volumes of its resolutions.
    """

    session: str
    first: int
    last: int
    opened: int
    closed: int
    source: str

    def has(self, number: int) -> bool:
        """Whether the session can have adopted the resolution of that number."""
        return self.first <= number <= self.last

    def met_in(self, year: int) -> bool:
        """Whether the session met in that year."""
        return self.opened <= year <= self.closed


@lru_cache(maxsize=1)
def sessions() -> tuple[AssemblySession, ...]:
    """Return the sessions in the order of their resolutions.

    Example:
        >>> sessions()[0].session, sessions()[-1].last == LAST_NUMBERED
        ('I', True)
    """
    table = package_text("unctc.registers", "data/assembly_sessions.csv")
    rows = csv.DictReader(table.splitlines())
    return tuple(
        AssemblySession(
            session=row["session"],
            first=int(row["first"]),
            last=int(row["last"]),
            opened=int(row["opened"]),
            closed=int(row["closed"]),
            source=row["source"],
        )
        for row in rows
    )


@lru_cache(maxsize=4096)
def sessions_with(number: int) -> tuple[AssemblySession, ...]:
    """Return the sessions that can have adopted resolution *number*: one, two at a border, or none.

    Example:
        >>> [each.session for each in sessions_with(2758)], sessions_with(9999)
        (['XXVI'], ())
    """
    return tuple(each for each in sessions() if each.has(number))


def session_has(number: int, session: str) -> bool:
    """Whether *session* can have adopted resolution *number*.

    Example:
        >>> session_has(1514, "XV"), session_has(574, "XXVII")
        (True, False)
    """
    return any(each.session == session for each in sessions_with(number))


@lru_cache(maxsize=1)
def _known_numbers() -> frozenset[int]:
    table = package_text("unctc.registers", "data/assembly_known_numbers.csv")
    return frozenset(int(row["number"]) for row in csv.DictReader(table.splitlines()))


def goes_by_number(number: int) -> bool:
    """Whether "United Nations resolution" with that number alone is the Assembly's, though the Council has one, too.

    Example:
        >>> goes_by_number(2758), goes_by_number(1373)
        (True, False)
    """
    return number in _known_numbers()


def session_of_number(number: int, year: int | None = None) -> str | None:
    """Return the session that adopted resolution *number*; ``None`` where that is not known.

    Args:
        number: the running number.
        year: the year of its adoption, where it is known.

    Example:
        >>> session_of_number(194), session_of_number(2625, 1970), session_of_number(2625, 2022)
        ('III', 'XXV', None)
        >>> session_of_number(185) is None, session_of_number(185, 1947)
        (True, 'II')
    """
    found = [each for each in sessions_with(number) if year is None or each.met_in(year)]
    return found[0].session if len(found) == 1 else None
