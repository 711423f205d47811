"""Strategies for symbols of every form."""

from __future__ import annotations

from functools import lru_cache

from hypothesis import strategies as st

from unctc.model.symbols import Symbol
from unctc.registers.resolutions import year_of

__all__ = ["resolution_symbols", "symbols"]

_ROMAN = ("I", "III", "XV", "XXI", "XXX", "S-VI", "ES-V")
_ORGANS = (
    "A",
    "S",
    "E",
    "A/HRC",
    "A/C.3",
    "E/CN.15",
    "CAC/COSP",
    "FCCC/CP",
    "UNEP/EA.5",
    "TD",
    "ST/SGB",
)
_SUFFIXES = ("Add.1", "Add.12", "Corr.1", "Rev.2", "Amend.1")


def _numbers(last: int = 999) -> st.SearchStrategy[int]:
    return st.integers(1, last)


def _years() -> st.SearchStrategy[int]:
    return st.integers(1946, 2099)


@lru_cache(maxsize=1)
def resolution_symbols() -> st.SearchStrategy[Symbol]:
    """Draw symbols of Security Council resolutions, each number with the year it was adopted in.

    >>> from hypothesis import find
    >>> find(resolution_symbols(), lambda symbol: symbol.year == 2001).organ
    'S'
    """
    adopted = [(number, year) for number in range(1, 2801) if (year := year_of(number))]
    return st.sampled_from(adopted).map(lambda each: Symbol(f"S/RES/{each[0]} ({each[1]})"))


def symbols() -> st.SearchStrategy[Symbol]:
    """Draw symbols of all forms: resolutions, decisions, statements, documents, joint documents."""
    sessions = st.one_of(st.integers(1, 99).map(str), st.sampled_from(["S-24", "ES-10"]))
    parts = st.sampled_from(["", " A", " B", " A-E"])
    assembly = st.builds(
        lambda organ, series, session, number, part: f"{organ}/{series}/{session}/{number}{part}",
        st.sampled_from(["A", "A/HRC"]),
        st.sampled_from(["RES", "DEC"]),
        sessions,
        _numbers(),
        parts,
    )
    early = st.builds(
        lambda number, part, session: f"A/RES/{number}{part} ({session})",
        _numbers(3541),
        parts,
        st.sampled_from(_ROMAN),
    )
    yearly = st.builds(
        lambda organ, year, number: f"{organ}/{year}/{number}",
        st.sampled_from(["S/PRST", "E/RES", "E/DEC", "E/CN.4/RES"]),
        _years(),
        _numbers(),
    )
    documents = st.builds(
        lambda organ, middle, number, suffixes: "/".join((organ, *middle, str(number), *suffixes)),
        st.sampled_from(_ORGANS),
        st.one_of(
            st.just(()), st.tuples(st.one_of(_years().map(str), st.integers(1, 99).map(str)))
        ),
        _numbers(),
        st.lists(st.sampled_from(_SUFFIXES), max_size=2, unique=True),
    )
    single = st.one_of(assembly, early, yearly, documents)
    joint = st.builds(
        lambda session, first, year, second: f"A/{session}/{first}-S/{year}/{second}",
        st.integers(1, 99),
        _numbers(),
        _years(),
        _numbers(),
    )
    return st.one_of(resolution_symbols(), st.one_of(single, joint).map(Symbol))
