"""Symbols that are spelled otherwise than they are registered: S/Res/1373, A//78/511, SIRES/242, A/RES72/276."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.script import Edit
from unctc.late_patterns import late_pattern

__all__ = ["respelled"]

# The slash near which a spelling differs; the group that matches is what is spelled so, or a part of it.
_SPELLING: Final = late_pattern(
    r"""
    / (?:
        # Small letters, which databases and addresses have.
        (?<=[ASEase]/) (?<![A-Za-z0-9][ASEase]/) (?= (?P<small>[Rr]es/) \d )
        | (?<=s/) (?<![A-Za-z0-9]s/) (?= (?P<small_statement>prst/) \d )
        | (?<=s/) (?<![A-Za-z0-9./]s/) (?P<small_document>) (?= 20\d\d/[1-9]\d{0,3} (?![\d/]) )
        # A slash too many, one too few, whitespace or a stop in its place.
        | (?<=[A-Z0-9]/) (?= (?P<doubled>/) [A-Z0-9] )
        | (?= RES (?P<lost_after_series>) \d )
        | (?<=[AS]/) (?= RES (?P<whitespace>[ ]) \d )
        | (?= (?:[A-Z]{1,6}\.)? \d{1,6} (?P<lost>) (?:Add|Corr|Rev)\.\d )
        | (?= (?:[A-Z]{1,6}\.)? \d{1,6} (?P<stop>\.) (?:SR|PV|L)\.\d )
        # The body's abbreviation, as in the symbols of press releases, for its letter.
        | (?<=SC/) (?<![A-Za-z0-9./]SC/) (?<!UNSC/) (?= (?P<council_named>R[Ee][Ss]/) \d )
        | (?<=UNSC/) (?<![A-Za-z0-9./]UNSC/) (?= (?P<un_council_named>R[Ee][Ss]/) \d )
        | (?<=GA/) (?<![A-Za-z0-9./]GA/) (?<!UNGA/) (?= (?P<assembly_named>R[Ee][Ss]/) (?:E?S-)? \d )
        | (?<=UNGA/) (?<![A-Za-z0-9./]UNGA/) (?= (?P<un_assembly_named>R[Ee][Ss]/) (?:E?S-)? \d )
        # The Human Rights Council's without the Assembly that it belongs to.
        | (?<=HRC/) (?<![A-Za-z0-9./]HRC/) (?P<rights_council>) (?= (?:RES|DEC|PRST)/ \d )
        # What a scanner's eye takes for S/ and RES, and for ones and noughts.
        | (?<=S[Ii1l|!]RES/) (?<![A-Za-z0-9]S[Ii1l|!]RES/) (?P<slash_misread>) (?=\d)
        | (?<=[5$]/) (?<![A-Za-z0-9./][5$]/) (?= (?P<council_misread>RES/) \d )
        | (?<=[ASE]/) (?= (?P<series_misread>RE5/) \d )
        | (?<=S/RES/) (?= (?P<one_misread>[lI|!]) \d{2,3} (?!\d) )
        | (?<=S/RES/) (?= [12] \d? (?P<nought_misread>[Oo]) \d{1,2} (?!\d) )
    )
    """,
    re.VERBOSE,
)
# How far before the group, what is read otherwise starts, and what it is read as; nothing, where only the
# letters' case differs.
_READINGS: Final[dict[str, tuple[int, str]]] = {
    "small": (2, ""),
    "small_statement": (2, ""),
    "small_document": (2, ""),
    "doubled": (1, "/"),
    "lost_after_series": (0, "/"),
    "whitespace": (0, "/"),
    "lost": (0, "/"),
    "stop": (0, "/"),
    "slash_misread": (6, "S/RES/"),
    "council_misread": (2, "S/RES/"),
    "series_misread": (0, "RES/"),
    "rights_council": (4, "A/HRC/"),
    "council_named": (3, "S/RES/"),
    "un_council_named": (5, "S/RES/"),
    "assembly_named": (3, "A/RES/"),
    "un_assembly_named": (5, "A/RES/"),
    "one_misread": (0, "1"),
    "nought_misread": (0, "0"),
}


def respelled(text: str) -> list[Edit]:
    """Return the edits that spell symbols as they are registered.

    Example:
        >>> respelled("A//78/511"), respelled("a/res/70/1")
        ([(1, 3, '/')], [(0, 6, 'A/RES/')])
    """
    edits: list[Edit] = []
    for match in _SPELLING.finditer(text):
        group = match.lastgroup or ""
        before, reading = _READINGS[group]
        start, end = match.start(group) - before, match.end(group)
        edits.append((start, end, reading or text[start:end].upper()))
    return edits
