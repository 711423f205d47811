"""The grammar of document symbols: a text in, its normal form and its parts out.

The forms follow ST/LIB/SER.B/5/Rev.5 (*United Nations Document Series Symbols*) and, for resolutions
and decisions, the symbols under which the United Nations' library registers them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from attrs import define, field

from unctc.late_patterns import late_pattern

__all__ = ["LONGEST", "SymbolParts", "dissect", "natural_key", "normalise"]


LONGEST: Final = 250
"""How many characters a symbol has at most; what is longer is none. Those of joint documents have some sixty."""


class SymbolParts(NamedTuple):
    """What the characters of a symbol mean; see the properties of the same names on ``Symbol``."""

    text: str
    organ: str
    series: str | None
    session: str | None
    year: int | None
    number: int | None
    part: str | None
    suffixes: tuple[str, ...]


# The typographic variants in which official text prints a hyphen, a bracket or a space.
_TYPOGRAPHY = str.maketrans(
    {
        "（": "(",
        "）": ")",
        "／": "/",
        "\u2010": "-",
        "\u2011": "-",
        "\u2013": "-",
        "\u00a0": " ",
        "\u202f": " ",
    }
)
_BLANKS = late_pattern(r"\s+")

_ORGAN = r"[A-Z]{1,12}(?:\.[A-Z0-9]+)?(?:/[A-Z]{1,8}(?:\.[A-Z0-9]+)?)*?"
_PART = r"(?: ?(?P<part>[A-Z](?: ?[-,] ?[A-Z])*))?"

# S/RES/1373 (2001); the year is missing where only the number is known.
_COUNCIL = late_pattern(r"S/RES/(?P<number>[1-9]\d{0,4})(?: ?\( ?(?P<year>[1-9]\d{3}) ?\))?")
# A/RES/1514 (XV), A/RES/2200 A (XXI), A/RES/3201 (S-VI): sessions as Roman numerals, until 1976; but
# the first two special sessions, A/RES/186 (S-2).
_ROMAN = late_pattern(
    rf"(?P<organ>{_ORGAN})/(?P<series>RES|DEC)/(?P<number>[1-9]\d{{0,4}}){_PART}"
    r" ?\( ?(?P<session>(?:E?S-)?[IVXLC]+|S-[12]) ?\)(?: ?(?P<late>[A-Z]))?"
)
# A/RES/70/291, A/RES/57/270 B, A/RES/ES-10/15, A/HRC/RES/45/34, E/RES/2018/18, S/PRST/2015/11.
_SESSION = late_pattern(
    rf"(?P<organ>{_ORGAN})/(?P<series>RES|DEC|PRST)/(?P<session>(?:E?S-)?[1-9]\d{{0,3}})/(?P<number>[1-9]\d{{0,3}}){_PART}"
    r"(?P<tail>(?:/(?:Add|Corr|Rev|Amend)\.\d+)*)"
)
# Everything else: an organ, then sessions, years and numbers, then what was added or corrected.
# (Part II), (Vol. I), (Parts I and II), (Sect. 3), (Resumption 1): only a part of a document is meant.
_LABEL = r"(Parts?|PARTS?|Vols?\.|VOLS?\.|SUPP\.?|Supp\.?|Sect\.|SECT\.|Resumption)"
_NUMBERS = r"([IVXLC\d]+[A-Z]?(?:(?: and |-)[IVXLC\d]+[A-Z]?)?)"
_QUALIFIER = late_pattern(rf" ?\({_LABEL}[ .]?{_NUMBERS}\)")
_DOCUMENT = late_pattern(
    r"[A-Z]{1,12}(?:\.\d+|-MOP)?"
    r"(?:/(?:[A-Z][A-Za-z0-9]*(?:[.\-](?:[A-Z][a-z]+|[A-Z0-9]+))*(?:\(\d+\))?|E?S-\d+|\d+(?:-\d+)?[A-Z]?(?:\(\d{1,2}\))?|\([A-Z]*\d+\)))+"
    rf"(?:(?: ?\({_LABEL}[ .]?{_NUMBERS}\)| [A-Z](?=/|$))"
    r"(?:/[A-Z][a-z]+\.\d+)*)*"
)
_SERIES = frozenset(
    {
        "RES",
        "DEC",
        "PRST",
        "INF",
        "NGO",
        "PET",
        "WP",
        "PV",
        "SR",
        "L",
        "CRP",
        "Res",
        "Dec",
        "Agenda",
    }
)
_DOTTED_SERIES = late_pattern(
    r"(?P<series>PV|SR|L|CRP|WP|INF|Res|Dec|RES|DEC|NGO)\.(?P<number>\d+)"
)
_SUFFIX = late_pattern(
    r"(?:Add|Corr|Rev|Amend|Summary|Annex)\b.*|\((?:Part|PART|Vol|VOL|SUPP|Supp|Sect|SECT|Resumption).*"
)
_SESSION_FORM = late_pattern(r"(?:E?S-)?\d{1,3}(?:\(\d{1,2}\))?")
_DIGITS = late_pattern(r"(\d+)")
_FIRST_YEAR, _LAST_YEAR = 1945, 2100


@lru_cache(maxsize=4096)
def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key under which ``S/RES/99`` sorts before ``S/RES/1373``."""
    return tuple(
        (0, int(piece), "") if piece.isdigit() else (1, 0, piece)
        for piece in _DIGITS.split(text)
        if piece
    )


def normalise(text: str) -> str:
    """Return *text* with its typography made plain: hyphens, brackets and blanks, nothing else."""
    return _BLANKS.sub(" ", text.translate(_TYPOGRAPHY)).strip()


def dissect(text: str) -> SymbolParts | None:
    """Return the parts of the symbol that *text* is, or ``None`` if it is none."""
    # Asked before the memory is: it is to hold no longer texts.
    return _dissect(text) if len(text) <= LONGEST else None


@lru_cache(maxsize=65536)
def _dissect(text: str) -> SymbolParts | None:
    if not text.isascii():
        text = normalise(text)
    elif " " in text or "\n" in text or "\t" in text:
        text = _BLANKS.sub(" ", text).strip()
    if match := _COUNCIL.fullmatch(text):
        year = match["year"]
        printed = f"S/RES/{match['number']}" + (f" ({year})" if year else "")
        return SymbolParts(
            printed, "S", "RES", None, int(year) if year else None, int(match["number"]), None, ()
        )
    if match := _ROMAN.fullmatch(text):
        return _from_roman(match)
    if match := _SESSION.fullmatch(text):
        return _from_session(match)
    if any(character.isdigit() for character in text) and _DOCUMENT.fullmatch(text):
        return _from_document(_QUALIFIER.sub(r" (\1 \2)", text))
    return None


def _part(printed: str | None) -> str | None:
    return printed.replace(" ", "") if printed else None


def _from_roman(match: re.Match[str]) -> SymbolParts:
    part = _part(match["part"] or match["late"])
    number, organ, series, session = (
        int(match["number"]),
        match["organ"],
        match["series"],
        match["session"],
    )
    text = f"{organ}/{series}/{number}{f' {part}' if part else ''} ({session})"
    return SymbolParts(text, organ, series, session, None, number, part, ())


def _from_session(match: re.Match[str]) -> SymbolParts:
    part, session, number = _part(match["part"]), match["session"], int(match["number"])
    text = f"{match['organ']}/{match['series']}/{session}/{number}{f' {part}' if part else ''}{match['tail']}"
    year = _year(session)
    suffixes = tuple(match["tail"].split("/")[1:])
    return SymbolParts(
        text,
        match["organ"],
        match["series"],
        None if year else session,
        year,
        number,
        part,
        suffixes,
    )


def _year(component: str) -> int | None:
    if component.isdigit() and _FIRST_YEAR <= int(component) <= _LAST_YEAR:
        return int(component)
    return None


@define
class _ComponentReader:
    """The parts of a document symbol, component by component from the left, after the first, which is an organ.

    The order of components is organ, series, session or year, number, suffixes; which of them are there differs
    from symbol to symbol.
    """

    organ: list[str] = field(factory=list)
    series: str | None = None
    session: str | None = None
    year: int | None = None
    number: int | None = None
    suffixes: list[str] = field(factory=list)

    @property
    def _has_session_or_year(self) -> bool:
        return self.session is not None or self.year is not None

    def read(self, component: str, following: Sequence[str]) -> None:
        """Take a later component; *following* are those after it."""
        if _SUFFIX.fullmatch(component):  # Add.1
            self.suffixes.append(component)
        elif dotted := _DOTTED_SERIES.fullmatch(component):  # L.16
            self.series, self.number = dotted["series"], int(dotted["number"])
        elif component in _SERIES and self.series is None:  # PRST
            self.series = component
        elif self.number is None and _is_name(component):
            # A name after session or year, or in brackets, is no part of the organ.
            if not self._has_session_or_year and not component.startswith("("):
                self.organ.append(component)
        else:
            self._read_number(component, following)

    def _read_number(self, component: str, following: Sequence[str]) -> None:
        """Take a year, a session or the number; the last component can be the number only."""
        if not self._has_session_or_year:
            if following and (year := _year(component)):
                self.year = year
                return
            if _is_session(component, following):
                self.session = component
                return
        if self.number is None and component.isdigit():
            self.number = int(component)


def _from_document(text: str) -> SymbolParts:
    """Return the parts of a symbol that is no resolution's: ``S/2018/208``, ``A/72/PV.94``, ``S/2006/737/Add.1``."""
    components = text.replace(" (", "/(").split("/")
    reader = _ComponentReader(components[:1])
    for index, component in enumerate(components[1:], 2):
        reader.read(component, components[index:])
    return SymbolParts(
        text,
        "/".join(reader.organ),
        reader.series,
        reader.session,
        reader.year,
        reader.number,
        None,
        tuple(reader.suffixes),
    )


def _is_name(component: str) -> bool:
    """Whether a component is a name, as of an organ, and neither a number nor a session."""
    return not component[0].isdigit() and not _SESSION_FORM.fullmatch(component)


def _is_session(component: str, following: Sequence[str]) -> bool:
    """Whether a component names the session: one after it is the number."""
    return bool(_SESSION_FORM.fullmatch(component)) and any(
        each.isdigit() or _DOTTED_SERIES.fullmatch(each) is not None for each in following
    )
