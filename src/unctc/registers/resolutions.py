"""Facts on the resolutions of the Security Council: which year a number belongs to.

The numbers run on from 1 (1946) without a gap, so the last number of each year gives the year of every
number. From 2000 on the years come from the table of resolutions in ``data/resolutions.csv``; before,
from the last number of each year in the annual volumes *Resolutions and Decisions of the Security
Council* (S/INF/…).
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Final

from unctc.model.symbols import Symbol
from unctc.package_data import package_text

__all__ = ["adopted_on", "is_possible", "last_known", "likely_year", "year_of", "years"]

# The number of the last resolution of each year.
_LAST_OF_YEAR: Final = {
    1946: 15, 1947: 37, 1948: 66, 1949: 78, 1950: 89, 1951: 96, 1952: 98, 1953: 103, 1954: 105,
    1955: 110, 1956: 121, 1957: 126, 1958: 131, 1959: 132, 1960: 160, 1961: 170, 1962: 177, 1963: 185,
    1964: 199, 1965: 219, 1966: 232, 1967: 244, 1968: 262, 1969: 275, 1970: 291, 1971: 307, 1972: 324,
    1973: 344, 1974: 366, 1975: 384, 1976: 402, 1977: 422, 1978: 443, 1979: 461, 1980: 484, 1981: 499,
    1982: 528, 1983: 545, 1984: 559, 1985: 580, 1986: 593, 1987: 606, 1988: 626, 1989: 646, 1990: 683,
    1991: 725, 1992: 799, 1993: 892, 1994: 969, 1995: 1035, 1996: 1092, 1997: 1146, 1998: 1219, 1999: 1284,
}  # fmt: skip


def _rows() -> list[str]:
    return package_text("unctc.registers", "data/resolutions.csv").splitlines()[1:]


@lru_cache(maxsize=1)
def _dates() -> dict[int, dt.date]:
    columns = (row.split(",", 3) for row in _rows())
    return {
        int(number): dt.date.fromisoformat(adopted) for number, _, adopted, _ in columns if adopted
    }


def adopted_on(symbol: Symbol) -> dt.date | None:
    """Return the day on which the Security Council adopted the resolution; ``None`` if unknown.

    Example:
        >>> adopted_on(Symbol("S/RES/2395 (2017)"))
        datetime.date(2017, 12, 21)
        >>> adopted_on(Symbol("S/RES/2395 (2018)")) is None  # no such resolution
        True
    """
    if symbol.organ != "S" or symbol.series != "RES" or symbol.number is None:
        return None
    found = _dates().get(symbol.number)
    return found if found is not None and symbol.year in (None, found.year) else None


@lru_cache(maxsize=1)
def years() -> dict[int, int]:
    """Return the year of every resolution of the Security Council that the table knows, by number."""
    table: dict[int, int] = {}
    number = 0
    for year, last in _LAST_OF_YEAR.items():
        while number < last:
            number += 1
            table[number] = year
    for row in _rows():
        printed, year_printed, _ = row.split(",", 2)
        if year_printed:
            table[int(printed)] = int(year_printed)
    # The numbers run on: one that the table lacks is of the year of its neighbours, if they share one.
    for number in range(min(table), max(table)):
        if number not in table and table[number - 1] == table.get(number + 1):
            table[number] = table[number - 1]
    return table


@lru_cache(maxsize=1)
def last_known() -> tuple[int, int]:
    """Return the number and year of the latest resolution in the table."""
    table = years()
    number = max(table)
    return number, table[number]


def year_of(number: int) -> int | None:
    """Return the year of the Security Council resolution of that *number*; ``None`` if unknown.

    Example:
        >>> year_of(1373), year_of(242), year_of(99999)
        (2001, 1967, None)
    """
    return years().get(number)


def is_possible(number: int, year: int) -> bool:
    """Whether resolution *number* was, or may yet be, adopted in *year*."""
    known = years().get(number)
    if known is not None:
        return known == year
    last_number, last_year = last_known()
    return number > last_number and year >= last_year


def likely_year(symbol: Symbol) -> int | None:
    """Return the year in which the resolution was really adopted, where the printed one cannot be right.

    The symbol itself is never repaired: a citation names what is printed.

    Args:
        symbol: any symbol.

    Returns:
        The year of the number, if *symbol* is a Security Council resolution with another year;
        ``None`` if all is well, or if the number is unknown.

    Example:
        >>> likely_year(Symbol.parse("S/RES/2195 (2015)"))
        2014
        >>> likely_year(Symbol.parse("S/RES/1373 (2001)")) is None
        True
    """
    if (
        symbol.organ != "S"
        or symbol.series != "RES"
        or symbol.number is None
        or symbol.year is None
    ):
        return None
    known = year_of(symbol.number)
    return known if known is not None and known != symbol.year else None
