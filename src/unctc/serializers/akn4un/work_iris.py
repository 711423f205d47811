"""IRIs of the document and of the works it cites.

Source: AKN4UN Guidelines, part 1, sections 5.1 and 6.1; the addresses of resolutions are those of the United
Nations' own files, whose dates come from the register.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from unctc.model.citations import Pinpoint
from unctc.model.symbols import Symbol
from unctc.registers.resolutions import adopted_on
from unctc.schemas.iris import Iri

__all__ = ["UNNUMBERED", "iri_of_work", "number_of", "places_of"]

UNNUMBERED: Final = "unnumbered"
"""The number of a work without a symbol, in its IRI."""
_UNFIT: Final = re.compile(r"[^A-Za-z0-9._()&+,-]+")
_ITEM: Final = re.compile(r"[A-Za-z0-9]+")
_WHITESPACE: Final = re.compile(r"\s+")
_ACTORS: Final = {"S": "unsc", "A": "unga"}


def number_of(symbol: Symbol) -> str:
    """Return the number of a work in its IRI: slashes as hyphens, spaces as underscores.

    Example:
        >>> number_of(Symbol("S/2018/208")), number_of(Symbol("A/49/665 (Part I)/Corr.1"))
        ('S-2018-208', 'A-49-665_(Part_I)-Corr.1')
    """
    return _UNFIT.sub("-", _WHITESPACE.sub("_", symbol.text))


def iri_of_work(symbol: Symbol, date: dt.date | None = None) -> Iri:
    """Return the IRI of the work with that *symbol*.

    Args:
        symbol: the symbol.
        date: the day it was adopted or made, where the caller knows; else the register's, else as much as the
            symbol says.

    Example:
        >>> print(iri_of_work(Symbol("S/RES/1373 (2001)")))
        /akn/un/statement/deliberation/unsc/2001-09-28/1373-2001
        >>> print(iri_of_work(Symbol("S/2018/208")))
        /akn/un/documentCollection/publication/unsc/2018/S-2018-208
    """
    actor = _ACTORS.get(symbol.organ, f"un{symbol.organ.lower()}")
    if symbol.series == "RES" and symbol.organ in _ACTORS:
        if symbol.organ == "S":
            known = date or adopted_on(symbol)
            number = f"{symbol.number}-{symbol.year}" if symbol.year else str(symbol.number)
            when = known.isoformat() if known else str(symbol.year or "")
        else:
            # The published files write the part of a resolution without a space: 57-270B.
            plain = symbol.text.removeprefix("A/RES/")
            number = _UNFIT.sub("-", _WHITESPACE.sub("" if symbol.part else "_", plain))
            when = date.isoformat() if date else ""
        return Iri(kind="statement", subtype="deliberation", actor=actor, date=when, number=number)
    if symbol.series == "PRST" and symbol.organ == "S":
        number = symbol.text.removeprefix("S/PRST/").replace("/", "-")
        when = date.isoformat() if date else str(symbol.year or "")
        return Iri(kind="statement", subtype="deliberation", actor=actor, date=when, number=number)
    when = date.isoformat() if date else str(symbol.year or "")
    return Iri(
        kind="documentCollection",
        subtype="publication",
        actor=_UNFIT.sub("-", actor.replace("/", "-")),
        date=when,
        number=number_of(symbol),
    )


def places_of(pinpoint: Pinpoint | None) -> tuple[str, str]:
    """Return the eId of the paragraph that is meant, and of the last where a run of them is; else nothing.

    An annex, a section, whose eId only the cited document has, and all paragraphs after the first run are left to the facts.

    Example:
        >>> from unctc.model.citations import ParagraphReference
        >>> places_of(Pinpoint((ParagraphReference(6, item="a"),)))
        ('para_6__list_1__point_a', '')
        >>> places_of(Pinpoint((ParagraphReference(5, last=8),)))
        ('para_5', 'para_8')
    """
    if pinpoint is None or pinpoint.annex or pinpoint.sections or not pinpoint.paragraphs:
        return "", ""
    first = pinpoint.paragraphs[0]
    place = f"para_{first.number}"
    for item in _ITEM.findall(first.item or ""):
        place += f"__list_1__point_{item}"
    return place, f"para_{first.last}" if first.last else ""
