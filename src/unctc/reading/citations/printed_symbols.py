"""Whole document symbols in a text: S/2017/375, A/HRC/RES/45/34, A/79/552-S/2024/767."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from unctc.model.symbols import Symbol, joint_parts
from unctc.reading.citations.lexicon import Lexicon
from unctc.reading.register import year_of

__all__ = ["symbols_in"]

_ORGAN: Final = re.compile(r"[A-Z]{1,10}(?:\.\d{1,3})?")
_WORD: Final = r"[A-Z][A-Za-z]{0,11}(?:\.\d{1,6}[A-Z]?)?(?:\(\d{1,3}\))?"
_FIGURE: Final = r"E?S-\d{1,3}|\d{1,6}[A-Z]?(?![a-z])"
_LIST: Final = r"[IVXLС\d]{1,6}[A-Z]?(?: {0,2}(?:-|and|et|y|e|und|to|à|a|和|و|и|至) {0,2}[IVXLС\d]{1,6}[A-Z]?)?"
_QUALIFIER: Final = rf" {{0,2}}\( {{0,2}}(?:[Pp]arts?|PARTS?|[Vv]ols?\.?|VOLS?\.?|SUPP\.?|[Ss]upp\.?) {{0,2}}{_LIST} {{0,2}}\)?"
_SYMBOL: Final = re.compile(
    rf"[A-Z]{{1,10}}(?:\.\d{{1,3}})?(?:/(?:{_FIGURE}|{_WORD})){{1,9}}(?:{_QUALIFIER}(?:/(?:{_WORD})){{0,3}})?"
)
_COUNCIL: Final = re.compile(
    r"S/RES/ ?(\d{1,4})(?!\d)(?: {0,4}\( {0,4}((?:19|20)\d ?\d) {0,4}[)(])?"
)
_ROMAN: Final = re.compile(
    r"((?:A|E)/(?:RES|DEC))/ ?(\d{1,4})(?: {0,2}([A-Z])(?: ?- ?([A-Z]))?)? {0,2}\( {0,2}((?:E?S-)?[IVXLC]{1,9}) {0,2}\)"
)
# S/PRST/2017/ 2 1: a broken text layer has set digits apart.
_BROKEN: Final = re.compile(
    r"/ {1,2}(\d(?: \d){0,2}|\d{1,4}(?: \d)?)(?=[ ]?[).,;،]|$)|/ {1,2}(\d{1,4})(?!\d)"
)
_TAIL_LETTER: Final = re.compile(r"\d$")
_HAS_DIGIT: Final = re.compile(r"\d")
_LABEL: Final = re.compile(
    r" {0,2}\( {0,2}(parts?|vols?|supp)\.? {0,2}([^)]*?) {0,2}\)?(?=/|$)", re.IGNORECASE
)
_AND: Final = re.compile(r" {0,2}(?:and|et|y|e|und|和|و|и) {0,2}")
_TO: Final = re.compile(r" {0,2}(?:-|to|à|至) {0,2}")
_NAMES: Final = {"part": "Part", "parts": "Parts", "vol": "Vol.", "vols": "Vols.", "supp": "Supp."}
# Cyrillic capitals that look like the letters of an organ.
_LOOKALIKES: Final = {"А": "A", "Е": "E", "С": "S", "Т": "T"}
# Organisations whose documents are not the United Nations', and words with a slash that are no symbols.
_FOREIGN: Final = frozenset(
    [
        "AU",
        "EU",
        "UE",
        "OAS",
        "OEA",
        "AG",
        "PC",
        "MC",
        "EX",
        "CP",
        "PSC",
        "ISO",
        "IEC",
        "NATO",
        "OSCE",
        "WTO",
        "WT",
        "OJ",
        "EC",
        "CE",
        "CM",
        "CDL",
        "GOV",
        "WHA",
        "EB",
        "IAEA",
        "TCP",
        "OECD",
        "HIV",
        "COVID",
        "CO",
        "AIDS",
        "SARS",
        "MERS",
        "IP",
        "IEEE",
        "EN",
        "UN",
        "ONU",
        "IMF",
        "IFRC",
        "IC",
        "ASEAN",
        "COMESA",
        "SADC",
        "ECOWAS",
        "EAC",
        "CARICOM",
        "LAS",
        "OIC",
        "OPEC",
        "GCC",
        "ASSEMBLY",
        "DEC",
        "REC",
        "JHA",
        "PESC",
        "CFSP",
        "MSC",
        "MEPC",
        "LEG",
        "FAL",
    ]
)
_SINGLE: Final = frozenset("ASETR")
_INFLUENZA: Final = re.compile(r"A/H\d{1,2}(?:N\d{1,2})?")


def symbols_in(plain: str, lexicon: Lexicon) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and normal form of each document symbol in *plain*, in order."""
    position = plain.find("/")
    floor = 0
    while position >= 0:
        following = position + 1
        before = plain[position - 1] if position else " "
        if before.isalnum() and (start := _organ_start(plain, position, floor)) is not None:
            found = _symbol_at(plain, start, position, lexicon)
            if found is not None:
                yield found
                floor = following = found[1]
        position = plain.find("/", following)


def _organ_start(plain: str, slash: int, floor: int) -> int | None:
    start = slash
    lowest = max(floor, slash - 14)
    while start > lowest and (
        (plain[start - 1].isascii() and plain[start - 1].isalnum()) or plain[start - 1] == "."
    ):
        start -= 1
    if start == slash:
        # А/70/291 with a Cyrillic А
        alone = slash - 1
        if plain[alone] in _LOOKALIKES and not (alone and plain[alone - 1].isalpha()):
            return alone
        return None
    while start < slash and not plain[start].isalpha():
        start += 1
    if start == slash or not _ORGAN.fullmatch(plain, start, slash):
        return None
    before = plain[start - 1] if start else " "
    if before in "-/&_@" or (before.isascii() and before.isalnum()):
        return None
    return start


def _symbol_at(plain: str, start: int, slash: int, lexicon: Lexicon) -> tuple[int, int, str] | None:
    organ = plain[start:slash]
    window = plain
    shift = 0
    if organ in _LOOKALIKES:
        window = _LOOKALIKES[organ] + plain[slash : slash + 80]
        shift = start
    base = start - shift
    found = _one_symbol(window, base, lexicon)
    if found is None:
        return None
    end, text = found
    # A document of two organs bears both symbols.
    for _ in range(3):
        if window[end : end + 1] != "-" or not (other := _one_symbol(window, end + 1, lexicon)):
            break
        joint = f"{text}-{other[1]}"
        if joint_parts(joint) is None:
            break
        end, text = other[0], joint
    return start, end + shift, text


def _one_symbol(plain: str, start: int, lexicon: Lexicon) -> tuple[int, str] | None:
    if match := _COUNCIL.match(plain, start):
        number, year = int(match[1]), match[2]
        known = year.replace(" ", "") if year else year_of(number)
        return (
            (match.end(), f"S/RES/{number} ({known})" if known else f"S/RES/{number}")
            if number
            else None
        )
    if match := _ROMAN.match(plain, start):
        series, number_printed, first, last, session = match.groups()
        part = f" {first}" if first else ""
        if last:
            part += f"-{last}"
        return match.end(), f"{series}/{number_printed}{part} ({session})"
    match = _SYMBOL.match(plain, start)
    if match is None:
        return None
    text, end = match[0], match.end()
    if broken := _BROKEN.match(plain, end):
        text = f"{text}/{(broken[1] or broken[2]).replace(' ', '')}"
        end = broken.end()
    text, end = _trimmed(text, end)
    if not _is_united_nations(text):
        return None
    letter = lexicon.part.match(plain, end) if "/RES/" in text or "/DEC/" in text else None
    if letter and _TAIL_LETTER.search(text):
        with_part = joint_parts(f"{text}{lexicon.part_of(letter)}")
        if with_part:
            return letter.end(), with_part[0].text
    parts = joint_parts(text)
    return (end, parts[0].text) if parts else None


def _trimmed(text: str, end: int) -> tuple[str, int]:
    """Write "(Parts I and II)" in English, and give back a bracket that does not close anything."""
    if "(" not in text:
        return text, end

    def label(match: re.Match[str]) -> str:
        numbers = _TO.sub("-", _AND.sub(" and ", match[2]))
        return f" ({_NAMES[match[1].lower()]} {numbers})"

    return _LABEL.sub(label, text), end


def _is_united_nations(text: str) -> bool:
    organ, _, rest = text.partition("/")
    if organ.partition(".")[0] in _FOREIGN or not _HAS_DIGIT.search(rest) or _INFLUENZA.match(text):
        return False
    return len(organ) > 1 or organ in _SINGLE


def symbol(text: str) -> Symbol | None:
    """Return the symbol that *text* is, or ``None``."""
    return Symbol(text) if joint_parts(text) else None
