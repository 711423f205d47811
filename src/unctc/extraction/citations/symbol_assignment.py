"""The symbol under which a body files an act of that number, where it can have adopted one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from unctc.extraction.citations.candidates import Candidate
from unctc.languages.rules.section_numerals import roman_value, to_roman
from unctc.registers.assembly import sessions

__all__ = ["BodyClue", "body_of_year", "file_under", "filed", "is_of_session"]

# The General Assembly gave its acts a session and a number from its thirty-first session on; before,
# a running number and the session in Roman numerals.
_FIRST_PLAIN_SESSION: Final = 31
# Misprinted sessions, and days on which two sessions' numbers ran side by side.
_LEEWAY: Final = 30
_FIRST_DECISION: Final = 300
# The Human Rights Council has held some sixty sessions since 2006, with at most some fifty
# resolutions each; its decisions are numbered from 101.
_LAST_COUNCIL_SESSION: Final = 75
_LAST_COUNCIL_RESOLUTION: Final = 65
_LAST_COUNCIL_DECISION: Final = 150
# The Economic and Social Council's decisions of a year are numbered from 100, later 200, to some 330.
_LAST_OF_YEAR: Final = 400
_FIRST_DECISION_OF_YEAR: Final = 100
_YEAR_DIGITS: Final = 4


class BodyClue(NamedTuple):
    """A body that may have adopted the act, and how surely the words say so.

    Attributes:
        body: its key in the language's table.
        confidence: 4 beside the number or its head noun, 3 or 2 as the one that speaks, 1 merely near.
    """

    body: str
    confidence: int


def file_under(
    candidate: Candidate, kind: str, clues: Iterable[BodyClue], *, own: bool = False
) -> str | None:
    """Return the symbol of *candidate* as the first body that can have adopted it files it.

    Args:
        candidate: a number with a session.
        kind: ``RES``, ``DEC`` or ``PRST``.
        clues: the bodies that the words point to, the likeliest first.
        own: whether "its" act is meant.

    Returns:
        The symbol, or ``None`` where the words point to a body whose acts are no documents of the
        United Nations, or no body has acts of that shape.
    """
    if kind == "PRST":
        return f"S/PRST/{candidate.key}/{candidate.number}" if _is_year(candidate.key) else None
    default = filed("A", candidate, kind)
    for clue in clues:
        if clue.body == "other":
            if clue.confidence > 2 or (default is None and clue.confidence > 1):
                return None
            continue
        target = filed(clue.body, candidate, kind)
        needed = 2 if own else 3
        if candidate.form == "roman" and clue.confidence < needed and default is not None:
            continue
        if target is not None and (clue.confidence > 1 or default is None):
            return target
    if default is not None or (candidate.form == "roman" and not _is_late(candidate.key)):
        return default
    # Where no words name the Council, a low number is the decision of a board or a commission.
    low = kind == "DEC" and candidate.number < _FIRST_DECISION_OF_YEAR
    return None if low else filed("E", candidate, kind)


def body_of_year(candidate: Candidate, year: int | None) -> str | None:
    """Return ``A`` or ``A/HRC``, whichever of the two can have adopted the act in *year*.

    The General Assembly's sessions start each September, the first in 1946; the Human Rights Council
    has met three times a year, the fourth time in March 2007.

    Args:
        candidate: a number with a session.
        year: the year of the act's date, where one is beside the number.
    """
    if year is None or not candidate.key.isdigit() or len(candidate.key) == _YEAR_DIGITS:
        return None
    session = int(candidate.key)
    by_assembly = session >= _FIRST_PLAIN_SESSION and year - session in (1945, 1946)
    by_council = 0 <= year - (2007 + (session - 4) // 3) <= 1
    if by_assembly == by_council:
        return None
    return "A" if by_assembly else "A/HRC"


def _is_late(key: str) -> bool:
    """Whether the session comes after the last of the General Assembly's with a Roman numeral."""
    return (roman_value(key) or 0) >= _FIRST_PLAIN_SESSION


def filed(body: str, candidate: Candidate, kind: str) -> str | None:
    """Return the symbol if *body* can have adopted an act of that number, else ``None``."""
    if candidate.form == "roman":
        return _filed_roman(body, candidate, kind)
    session, number = candidate.key, candidate.number
    value = int(session.rpartition("-")[2])
    text = f"{session}/{number}{candidate.part}"
    match body:
        case "A" | "assembly":
            return f"A/{kind}/{text}" if _is_assembly(session, value, number, kind) else None
        case "A/HRC":
            return f"A/HRC/{kind}/{text}" if _is_council(session, value, number, kind) else None
        case "E":
            within = _is_year(session) and number <= _LAST_OF_YEAR
            return f"E/{kind}/{text}" if within else None
        case "E/CN.4":
            in_time = _is_year(session) and value <= 2006
            return f"E/CN.4/{kind}/{text}" if in_time else None
        case _:
            return None


def _is_year(session: str) -> bool:
    return len(session) == _YEAR_DIGITS and session.isdigit() and 1946 <= int(session) <= 2100


def _is_assembly(session: str, value: int, number: int, kind: str) -> bool:
    if session.startswith(("S-", "ES-")):
        return value <= 60
    return _FIRST_PLAIN_SESSION <= value <= 130 and (kind == "RES" or number >= _FIRST_DECISION)


def _is_council(session: str, value: int, number: int, kind: str) -> bool:
    most = _LAST_COUNCIL_RESOLUTION if kind == "RES" else _LAST_COUNCIL_DECISION
    return value <= _LAST_COUNCIL_SESSION and session[0] != "E" and number <= most


def _filed_roman(body: str, candidate: Candidate, kind: str) -> str | None:
    if kind != "RES":
        return None
    prefix, _, numeral = candidate.key.rpartition("-")
    value = roman_value(numeral) or 0
    text = f"{candidate.number}{candidate.part} ({candidate.key})"
    if body in ("A", "assembly"):
        within = bool(prefix) or is_of_session(candidate.number, value)
        return f"A/RES/{text}" if within else None
    return f"{body}/RES/{text}" if body in ("E", "T") and not prefix else None


def is_of_session(number: int, session: int) -> bool:
    """Whether the General Assembly adopted resolution *number* at its *session*, the thirtieth or before.

    Example:
        >>> is_of_session(1514, 15), is_of_session(574, 27)
        (True, False)
    """
    numeral = to_roman(session)
    return any(
        each.first - _LEEWAY <= number < each.last + _LEEWAY
        for each in sessions()
        if each.session == numeral
    )
