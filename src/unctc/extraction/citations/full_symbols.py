"""Whole document symbols in a text: S/2017/375, A/HRC/RES/45/34, A/79/552-S/2024/767."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from unctc.extraction.citations.abbreviated_symbols import shortened_after
from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.compiled_rules import Lexicon
from unctc.extraction.citations.symbol_repair import LOOKALIKES, latin, mended
from unctc.model.symbols import joint_parts
from unctc.registers.resolutions import year_of

__all__ = ["symbols_in"]

_ORGAN: Final = re.compile(r"[A-Z]{1,10}(?:\.\d{1,3})?")
_WORD: Final = (
    r"(?:PV|SR|CRP|L|CONF|CN|AC|C|EA)\. {1,4}\d{1,6}"
    r"|[A-Z][A-Za-z]{0,11}(?:\.(?:\d{1,6}(?:[A-Z]|-[A-Z](?![A-Za-z0-9]))?|[IVX]{1,6}|[A-Z]{1,4}(?:\.\d{1,3})?))?(?:\(\d{1,3}\))?(?![a-z])"
)
_FIGURE: Final = r"E?S-\d{1,3}|\d{1,6}(?:-\d{1,4}(?![/\d]))?[A-Z]?(?:\(\d{1,2}\)(?=/))?(?![A-Za-z])|\([A-Z]{0,4}\d{1,4}\)"
_ADDED: Final = r"(?:Add|Corr|Rev|Amend)\.\d{1,3}"
_NUMBERS: Final = r"(?:[IVXLC]{1,6}|\d{1,3})[A-Z]?"
_QUALIFIER: Final = (
    r" {0,2}\( {0,2}(?P<label>[Pp]arts?|PARTS?|[Vv]ols?|VOLS?|[Ss]upp|SUPP|[Ss]ect|SECT|Resumption)\.? {0,2}"
    rf"(?P<from>{_NUMBERS})(?: {{0,2}}(?P<link>-|and|et|y|e|und|to|à|a|和|و|и|至) {{0,2}}(?P<to>{_NUMBERS}))?"
    r" {0,2}\)"
)
_SYMBOL: Final = re.compile(
    rf"[A-Z]{{1,10}}(?:\.\d{{1,3}})?(?:/(?:{_FIGURE}|{_WORD})){{1,9}}(?:/ {{1,4}}{_ADDED})?"
    rf"(?P<qualifier>{_QUALIFIER}(?P<tail>(?:/ {{0,4}}{_ADDED}){{0,3}}))?"
)
_COUNCIL: Final = re.compile(
    r"S/RES/ ?(\d{1,4})(?!\d)(?: {0,4}\( {0,4}((?:19|20)\d ?\d) {0,4}[)(])?"
)
_ROMAN: Final = re.compile(
    r"([AET]/(?:RES|DEC))/ ?(\d{1,4})(?: {0,2}([A-Z])(?: ?- ?([A-Z]))?)?"
    r" {0,2}\( {0,2}((?:E?S-)?[IVXLC]{1,9}) {0,2}\)(?(3)|(?: ?([A-Z])(?![A-Za-z0-9]))?)"
)
_LINKS: Final = {"-": "-", "to": "-", "à": "-", "a": "-", "至": "-"}
_LABELS = {"part": "Part", "parts": "Parts", "vol": "Vol.", "vols": "Vols.", "supp": "Supp."}
_LABELS |= {"sect": "Sect.", "resumption": "Resumption"}
# Organisations whose documents are not the United Nations', and words with a slash that are no symbols.
_FOREIGN: Final = frozenset(
    (
        "AU", "EU", "UE", "UA", "OAS", "OEA", "AG", "PC", "MC", "EX", "CP", "PSC", "ISO", "IEC", "NATO", "OTAN",
        "OSCE", "INFCIRC", "WTO", "WT", "OJ", "EC", "CE", "CM", "CDL", "GOV", "GC", "IDB", "GEF", "RC", "ICC", "WHA", "EB", "IAEA", "OIEA", "TCP", "OECD", "HIV",
        "COVID", "CO", "AIDS", "SARS", "MERS", "IP", "IEEE", "EN", "UN", "ONU", "IMF", "IFRC", "IC", "ASEAN",
        "COMESA", "SADC", "ECOWAS", "EAC", "CARICOM", "LAS", "OIC", "OPEC", "GCC", "ASSEMBLY", "DEC", "REC",
        "JHA", "PESC", "CFSP", "AHG", "GB", "MSC", "MEPC", "LEG", "FAL", "OPCW", "NV", "GF", "NO", "SC", "GA", "SG",
        # What only goes on a symbol: SR.35/Add.1.
        "L", "SR", "PV", "CRP", "RES", "PRST",
    )
)  # fmt: skip
# The principal organs have symbols of one letter; other single letters are none.
_SINGLE: Final = frozenset("ASETR")
# Sessions in Roman figures, as in decision XII/5 of a conference of parties.
_ROMAN_ORGAN: Final = re.compile(r"[IVX]+")
# The Executive Committee for refugees has the letters of the European Community.
_REFUGEES: Final = re.compile(r"\d\d/(?=[A-Z])")
_INFLUENZA: Final = re.compile(r"A/H\d{1,2}(?:N\d{1,2})?(?![\d/])")
_HAS_DIGIT: Final = re.compile(r"\d")
_LONGEST_ORGAN: Final = 14
_MOST_JOINT: Final = 3


def symbols_in(plain: str, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the document symbols in *plain*, in order, each with its normal form as the key."""
    position = plain.find("/")
    floor = 0
    while position >= 0:
        following = position + 1
        if position and (plain[position - 1].isalnum() or plain[position - 1] == " "):
            start = _organ_start(plain, position, floor)
            found = None if start is None else _symbol_at(plain, start, lexicon)
            while found is not None:
                yield found
                floor = following = found.end
                found = shortened_after(plain, found, lexicon)
        position = plain.find("/", following)


def _organ_start(plain: str, slash: int, floor: int) -> int | None:
    start = slash
    lowest = max(floor, slash - _LONGEST_ORGAN)
    if plain[slash - 1] == " ":
        # S /2021/240: a principal organ's one letter, set apart from what follows.
        start = slash - 2
        alone = start >= lowest and plain[start] in _SINGLE and plain[slash + 1 : slash + 3].strip()
        return start if alone and not (start and plain[start - 1].isalnum()) else None
    while start > lowest and _is_organ_character(plain[start - 1]):
        start -= 1
    if start == slash:
        return None
    while start < slash and not plain[start].isalpha():
        start += 1
    organ = plain[start:slash]
    if start == slash or not _ORGAN.fullmatch(organ if organ.isascii() else latin(organ)):
        return None
    before = plain[start - 1] if start > floor else " "
    return None if before in "-/&_@" or _is_organ_character(before) else start


def _is_organ_character(character: str) -> bool:
    if character.isascii():
        return character.isalnum() or character == "."
    return character in LOOKALIKES


def _symbol_at(plain: str, start: int, lexicon: Lexicon) -> Candidate | None:
    found = _joint_symbol(plain, start, lexicon)
    end = start if found is None else found[0]
    # Only where the symbol does not end as symbols do is it worth while to look for damage.
    window = mended(plain, start, end)
    if window is not None:
        other = _joint_symbol(window.text, 0, lexicon)
        if other is not None and (found is None or window.offsets[other[0] - 1] >= end):
            found = window.offsets[other[0] - 1] + 1, other[1]
    return None if found is None else Candidate(start, found[0], "symbol", 0, found[1])


def _joint_symbol(plain: str, start: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return the end and the normal form of the symbol, or joint symbol, at *start*."""
    found = _one_symbol(plain, start, lexicon)
    if found is None:
        return None
    end, text = found
    # A document of two organs bears both symbols.
    for _ in range(_MOST_JOINT):
        other = _one_symbol(plain, end + 1, lexicon) if plain[end : end + 1] == "-" else None
        if other is None or joint_parts(f"{text}-{other[1]}") is None:
            break
        end, text = other[0], f"{text}-{other[1]}"
    return end, text


def _one_symbol(plain: str, start: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return the end and the normal form of the symbol at *start*."""
    if match := _COUNCIL.match(plain, start):
        return _council_resolution(match)
    if match := _ROMAN.match(plain, start):
        series, number, first, last, session, late = match.groups()
        first = first or late
        part = f" {first}{f'-{last}' if last else ''}" if first else ""
        return match.end(), f"{series}/{number}{part} ({session})"
    match = _SYMBOL.match(plain, start)
    if match is None:
        return None
    text, end = _qualified(match), match.end()
    if not _is_united_nations(text):
        return None
    if ("/RES/" in text or "/DEC/" in text) and text[-1].isdigit():
        letter = lexicon.part.match(plain, end)
        lettered = joint_parts(f"{text}{lexicon.part_of(letter)}") if letter else None
        if letter and lettered:
            return letter.end(), lettered[0].text
    parts = joint_parts(text)
    return (end, parts[0].text) if parts else None


def _council_resolution(match: re.Match[str]) -> tuple[int, str] | None:
    number, year = int(match[1]), match[2]
    if not number:
        return None
    known = year.replace(" ", "") if year else year_of(number)
    return match.end(), f"S/RES/{number} ({known})" if known else f"S/RES/{number}"


def _qualified(match: re.Match[str]) -> str:
    """Return the symbol with "(Parts I and II)" in English and without blanks inside."""
    if not match["qualifier"]:
        return match[0].replace(" ", "")
    base = match.string[match.start() : match.start("qualifier")].replace(" ", "")
    numbers = match["from"]
    if match["to"]:
        link = _LINKS.get(match["link"], " and ")
        numbers += f"{link}{match['to']}"
    return f"{base} ({_LABELS[match['label'].lower()]} {numbers}){match['tail'].replace(' ', '')}"


def _is_united_nations(text: str) -> bool:
    organ, _, rest = text.partition("/")
    if organ == "EC" and _REFUGEES.match(rest):
        return True
    if _ROMAN_ORGAN.fullmatch(organ):
        return False
    if organ.partition(".")[0] in _FOREIGN or not _HAS_DIGIT.search(rest):
        return False
    return (len(organ) > 1 or organ in _SINGLE) and not _INFLUENZA.fullmatch(text)
