"""The shapes of whole document symbols, and what looks like one and is none."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from unctc.late_patterns import late_pattern

__all__ = [
    "COUNCIL_RESOLUTION",
    "ROMAN_RESOLUTION",
    "SHORTENED",
    "SINGLE_LETTER_ORGANS",
    "is_united_nations",
    "symbol_pattern",
]

# The component of a symbol that names a series, a body or what was added: PV.8112, CRP. 3, EA.5, WG.I.
_NAME: Final = r"""
    (?:PV|SR|CRP|WP|L|CONF|CN|AC|C|EA|Add|Corr|Rev|Amend|Res|Dec)\.[ ]{1,4}\d{1,6}
    | [A-Z][A-Za-z]{0,11} (?:-[A-Z]{2,6})? (?:\.[A-Z][a-z]{1,5}(?=[./]))?
      (?: \. (?:
          \d{1,6} (?: [A-Z] | -[A-Z](?![A-Za-z0-9]) | -\d{1,4}(?![/\d]) )?
          | [IVX]{1,6}
          | [A-Z]{1,4}(?:\.\d{1,3})?
      ) )?
      (?: \(\d{1,3}\) )?
      (?![a-z])
"""
# The component that is a session, a year or a number: ES-10, 2017, 11-13, 8(I), (E72).
_NUMBER: Final = r"""
    E?S-\d{1,3}
    | \d{1,8} (?!\d) (?:-\d{1,4}(?![/\d]))? [A-Z]? (?:\(\d{1,2}\)(?=/))? (?![A-Za-z])
    | \([A-Z]{0,4}\d{1,4}\)
"""
_ADDED: Final = r"(?:Add|Corr|Rev|Amend)\.\d{1,3}"
_PART: Final = r"(?:[IVXLC]{1,6}|\d{1,3})[A-Z]?"
_LABEL: Final = r"[Pp]arts?|PARTS?|[Vv]ols?|VOLS?|[Ss]upp|SUPP|[Ss]ect|SECT|Resumption"


@lru_cache(maxsize=16)
def symbol_pattern(part_to: str, part_and: str) -> re.Pattern[str]:
    """Return the pattern of a symbol, with the qualifier that names a part of a document.

    Args:
        part_to: the language's words between the first and last part of a run; a fragment.
        part_and: its words between two parts.

    Returns:
        A pattern with the groups ``qualifier``, ``label``, ``from``, ``run``, ``to`` and ``tail``.
    """
    return late_pattern(
        rf"""
        [A-Z]{{1,10}} (?:\.\d{{1,3}}|-MOP)?
        (?: / (?:{_NUMBER}|{_NAME}) ){{1,9}}
        (?: /[ ]{{1,4}} {_ADDED} )?
        (?P<qualifier>
            [ ]{{0,2}} \( [ ]{{0,2}} (?P<label>{_LABEL}) \.? [ ]{{0,2}} (?P<from>{_PART})
            (?: [ ]{{0,2}} (?: (?P<run>-|to|{part_to}) | and | {part_and} ) [ ]{{0,2}} (?P<to>{_PART}) )?
            [ ]{{0,2}} \)
            (?P<tail> (?: /[ ]{{0,4}} {_ADDED} ){{0,3}} )
        )?
        """,
        re.VERBOSE,
    )


COUNCIL_RESOLUTION: Final = late_pattern(
    r"""
    S/RES/[ ]?
    (?:
        (?P<number>\d{1,4}) (?![ ]?\d)
        # An address has a hyphen for the space: /s/res/1373-(2001).
        (?: (?:[ ]{0,4}|-) \( [ ]{0,4} (?P<year>(?:19|20)\d[ ]?\d) [ ]{0,4} [)(] )?
        # 22 1 1 (2015): digits set apart, which their year confirms.
        | (?P<apart>\d(?:[ ]?\d){1,3}) [ ]{0,4} \( [ ]{0,4} (?P<confirmed>(?:19|20)\d[ ]?\d) [ ]{0,4} [)(]
        | (?P<alone>\d{1,4}) (?!\d)
    )
    """,
    re.VERBOSE,
)
"""A resolution of the Security Council; its year may be missing, its last bracket turned around."""

ROMAN_RESOLUTION: Final = late_pattern(
    r"""
    (?P<series>[AET]/(?:RES|DEC)) / [ ]? (?P<number>[1-9]\d{0,3})
    (?: [ ]{0,2} (?P<first>[A-Z]) (?: [ ]?-[ ]? (?P<last>[A-Z]) )? )?
    [ ]{0,2} \( [ ]{0,2} (?P<session>(?:E?S-)?[IVXLC]{1,9}) [ ]{0,2} \)
    (?(first) | (?: [ ]? (?P<opened>\[)? (?P<late>[A-Z]) (?(opened)\]) (?![A-Za-z0-9]) )? )
    """,
    re.VERBOSE,
)
"""A resolution of a session with a Roman numeral: A/RES/2200 A (XXI), A/RES/3201 (S-VI)."""

SHORTENED: Final = late_pattern(
    r"""
    (?P<name>Add|Corr|Rev|Amend|L|SR|PV|CRP|WP) \. [ ]{0,2} \d{1,5}
    (?: /(?:Add|Corr|Rev)\.\d{1,3} ){0,2}
    (?! [A-Za-z0-9_/] | \.\d )
    """,
    re.VERBOSE,
)
"""The end of a symbol, for the whole on a list: L.17 after A/78/L.16."""

SINGLE_LETTER_ORGANS: Final = frozenset("ASETR")
"""The principal organs; other single letters are no organs."""

# What is printed where an organ would and is none of the United Nations', by what it is.
_FOREIGN_TABLE: Final = {
    "organizations": (
        "AU UA EU UE EC CE OAS OEA OSCE PC MC NATO OTAN WTO WT OECD IAEA OIEA INFCIRC GOV GC WHA EB "
        "OPCW IDB ECM GEF GF IMF IFRC ICC ASEAN COMESA SADC ECOWAS EAC CARICOM LAS OIC OPEC GCC IEEE ISO IEC"
    ),
    "their organs and series": "CP PSC EX RC CM CDL AHG GB MSC MEPC LEG FAL ASSEMBLY REC JHA PESC CFSP OJ",
    "words with a slash": "HIV AIDS COVID SARS MERS TCP IP IC EN NV NO CO UN ONU",
    "press releases": "SC GA SG CS AG",
    "what only goes on a symbol": "L SR PV CRP RES PRST DEC",
}
_FOREIGN: Final = frozenset(" ".join(_FOREIGN_TABLE.values()).split())
# Sessions as Roman numerals, as in decision XII/5 of a conference of parties.
_ROMAN_ORGAN: Final = late_pattern(r"[IVX]+")
# The Executive Committee for refugees has the letters of the European Community.
_REFUGEES: Final = late_pattern(r"\d\d/(?=[A-Z])")
# The organs of the United Nations Industrial Development Organization have its sessions: GC.18/INF/4.
_INDUSTRY: Final = late_pattern(r"(?:GC|IDB)\.\d{1,2}")
# The acts of the Economic Community of West African States: A/DEC.4/01/05, A/SP1/12/01.
_WEST_AFRICAN: Final = late_pattern(r"[AC]/(?:DEC|REG|SA|SP|P)\.?\d{1,2}/\d\d?/\d\d(?!\d)")
# Acts that others number directly under their name, or within a year: ACHPR/Res.275, the order HAP/2194/2013.
_OTHER_ACT: Final = late_pattern(r"[A-Z]{2,}/(?:(?:Res|Dec)\.\d.*|\d{1,4}/(?:19|20)\d\d)")
# Neither sessions nor numbers start with a nought.
_NOUGHT: Final = late_pattern(r"[AET]/(?:RES|DEC)/0")
_INFLUENZA: Final = late_pattern(r"A/H\d{1,2}(?:N\d{1,2})?(?![\d/])")
_DIGIT: Final = late_pattern(r"\d")


def is_united_nations(text: str) -> bool:
    """Whether what is shaped like a symbol can be one of the United Nations.

    Example:
        >>> is_united_nations("S/2018/208"), is_united_nations("EC/2580/2001")
        (True, False)
        >>> is_united_nations("UNEP/EA.1/Res.5"), is_united_nations("ACHPR/Res.275")
        (True, False)
    """
    organ, _, rest = text.partition("/")
    if organ == "EC" and _REFUGEES.match(rest):
        return True
    if _ROMAN_ORGAN.fullmatch(organ) or _NOUGHT.match(text) or _WEST_AFRICAN.match(text):
        return False
    if _OTHER_ACT.fullmatch(text):
        return False
    if _INDUSTRY.fullmatch(organ):
        # Its own resolutions and decisions are no acts of the United Nations.
        return _DIGIT.search(rest) is not None and not rest.startswith(("Res", "Dec", "RES", "DEC"))
    if organ.partition(".")[0] in _FOREIGN or not _DIGIT.search(rest):
        return False
    return (len(organ) > 1 or organ in SINGLE_LETTER_ORGANS) and not _INFLUENZA.fullmatch(text)
