"""Whole document symbols in a text: S/2017/375, A/HRC/RES/45/34, A/79/552-S/2024/767."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from unctc.extraction.citations.candidates import Candidate
from unctc.extraction.citations.compiled_rules import CompiledRules
from unctc.extraction.citations.session_notation import LATIN_LOOKALIKES, latin
from unctc.extraction.citations.symbol_patterns import (
    COUNCIL_RESOLUTION,
    ROMAN_RESOLUTION,
    SHORTENED,
    SINGLE_LETTER_ORGANS,
    is_united_nations,
)
from unctc.extraction.citations.symbol_repair import repaired
from unctc.languages.rules.punctuation import COMMAS
from unctc.late_patterns import late_pattern
from unctc.model.symbols import joint_parts
from unctc.registers.assembly import session_of_number
from unctc.registers.resolutions import is_possible, year_of

__all__ = ["statements_in", "symbols_in"]

_ORGAN: Final = late_pattern(r"[A-Z]{1,10}(?:\.\d{1,3}|-MOP)?")
# The slash after a capital, whitespace, or the point and digits that an organ may end with.
_AFTER_ORGAN: Final = late_pattern(
    r"/(?:(?<=[A-Z {}]/)|(?<=\.\d/)|(?<=\.\d\d/)|(?<=\.\d\d\d/))".format("".join(LATIN_LOOKALIKES))
)
# The one organ of a treaty with a hyphen: a meeting of parties that is a conference of parties, too.
_MEETING: Final = "COP-MOP"
_LABELS: Final = {
    "part": "Part",
    "parts": "Parts",
    "vol": "Vol.",
    "vols": "Vols.",
    "supp": "Supp.",
    "sect": "Sect.",
    "resumption": "Resumption",
}
# A/RES/194: the session is left out.
_ASSEMBLY_NUMBER: Final = late_pattern(r"A/RES/([1-9]\d{0,3})")
_NUMBERED_END: Final = late_pattern(r"/(?:Add|Corr|Rev)\.(?P<number>\d{1,3})$")
_LONE_NUMBER: Final = late_pattern(r"\d{1,3}(?![\w/.]|[ -]\w)(?!\.\d)")
# What may be added to a whole symbol; other ends only replace one of their own kind.
_ADDED: Final = frozenset({"Add", "Corr", "Rev", "Amend"})
# undocs.org/en/S/2018/208: an address of the United Nations before a symbol.
_ADDRESS: Final = late_pattern(
    r"\b(?:undocs\.org|docs\.un\.org|un\.org/securitycouncil)/+(?:[a-z]{2}/+)?$"
)
# A/RES/57/270 A: an act of which a part is named.
_PARTED: Final = late_pattern(r"(?P<act>[AE]/(?:RES|DEC)/[^ ]+) (?P<part>[A-Z])")
_BRACKETED_PART: Final = late_pattern(r" ?\[([A-Z])\]")
_LONGEST_ADDRESS: Final = 32
_LONGEST_ORGAN: Final = 14
_MOST_JOINT: Final = 3


def symbols_in(plain: str, compiled: CompiledRules) -> Iterator[Candidate]:
    """Yield the document symbols in *plain*, in order, each with its normal form as the key."""
    floor = 0
    for match in _AFTER_ORGAN.finditer(plain):
        slash = match.start()
        start = None if slash < floor else _organ_start(plain, slash, floor)
        found = None if start is None else _symbol_at(plain, start, compiled)
        while found is not None:
            yield found
            floor = found.end
            found = (
                _shortened_after(plain, found, compiled)
                or _next_after(plain, found, compiled)
                or _next_part(plain, found, compiled)
                or _last_of_run(plain, found, compiled)
            )


def statements_in(plain: str, compiled: CompiledRules) -> Iterator[Candidate]:
    """Yield the presidential statements whose year and number are in words: 主席声明2002年第37号."""
    if compiled.statement is None:
        return
    for match in compiled.statement.finditer(plain):
        symbol = f"S/PRST/{match['year']}/{int(match['number'])}"
        yield Candidate(match.start("year"), match.end(), "symbol", 0, symbol)


def _organ_start(plain: str, slash: int, floor: int) -> int | None:
    start = slash
    lowest = max(floor, slash - _LONGEST_ORGAN)
    if plain[slash - 1] == " ":
        # S /2021/240: a principal organ's one letter, set apart from what follows.
        start = slash - 2
        alone = (
            start >= lowest
            and plain[start] in SINGLE_LETTER_ORGANS
            and plain[slash + 1 : slash + 3].strip()
        )
        return start if alone and not (start and plain[start - 1].isalnum()) else None
    while start > lowest and _is_organ_character(plain[start - 1]):
        start -= 1
    if start == slash:
        return None
    while start < slash and not plain[start].isalpha():
        start += 1
    if plain.startswith(_MEETING, slash - len(_MEETING)):
        start = slash - len(_MEETING)
    organ = plain[start:slash]
    if start == slash or not _ORGAN.fullmatch(organ if organ.isascii() else latin(organ)):
        return None
    before = plain[start - 1] if start > floor else " "
    if before == "/" and _ADDRESS.search(plain, max(floor, start - _LONGEST_ADDRESS), start):
        return start
    return None if before in "-/&_@" or _is_organ_character(before) else start


def _is_organ_character(character: str) -> bool:
    if character.isascii():
        return character.isalnum() or character == "."
    return character in LATIN_LOOKALIKES


def _symbol_at(plain: str, start: int, compiled: CompiledRules) -> Candidate | None:
    found = _joint_symbol(plain, start, compiled)
    end = start if found is None else found[0]
    # Only where the symbol does not end as symbols do is it worth while to look for damage.
    window = repaired(plain, start, end)
    if window is not None:
        other = _joint_symbol(window.text, 0, compiled)
        if other is not None and (found is None or window.offsets[other[0] - 1] >= end):
            found = window.offsets[other[0] - 1] + 1, other[1]
    return None if found is None else Candidate(start, found[0], "symbol", 0, found[1])


def _joint_symbol(plain: str, start: int, compiled: CompiledRules) -> tuple[int, str] | None:
    """Return the end and the normal form of the symbol, or joint symbol, at *start*."""
    found = _one_symbol(plain, start, compiled)
    if found is None:
        return None
    end, text = found
    # A document of two organs has both symbols; two resolutions are the ends of a run.
    for _ in range(0 if "/RES/" in text else _MOST_JOINT):
        other = _one_symbol(plain, end + 1, compiled) if plain[end : end + 1] == "-" else None
        if other is None or joint_parts(f"{text}-{other[1]}") is None:
            break
        end, text = other[0], f"{text}-{other[1]}"
    return end, text


def _one_symbol(plain: str, start: int, compiled: CompiledRules) -> tuple[int, str] | None:
    """Return the end and the normal form of the symbol at *start*."""
    if match := COUNCIL_RESOLUTION.match(plain, start):
        return _council_resolution(match)
    if match := ROMAN_RESOLUTION.match(plain, start):
        return _roman_resolution(match)
    match = compiled.symbol.match(plain, start)
    text = _qualified(match) if match else ""
    if match is None or not is_united_nations(text):
        return None
    return _registered(plain, text, match.end(), compiled)


def _registered(plain: str, text: str, end: int, compiled: CompiledRules) -> tuple[int, str] | None:
    """Return the end and the normal form of what is printed as *text*, with the part after it."""
    if ("/RES/" in text or "/DEC/" in text) and text[-1].isdigit():
        if bracketed := _BRACKETED_PART.match(plain, end):  # A/RES/46/36[L], as catalogues have it
            parts = joint_parts(f"{text} {bracketed[1]}")
            if parts:
                return bracketed.end(), parts[0].text
        letter = compiled.parts.after.match(plain, end)
        if letter and letter["both"]:  # A/RES/57/270 A and B: the other one is found after it
            lettered = joint_parts(f"{text}{compiled.parts.letter(letter['first'])}")
            end = letter.end("first")
        elif letter:
            lettered = joint_parts(f"{text}{compiled.parts.of(letter)}")
            end = letter.end() if lettered else end
        else:
            lettered = None
        if lettered:
            return end, lettered[0].text
    if match := _ASSEMBLY_NUMBER.fullmatch(text):
        session = session_of_number(int(match[1]))
        return (end, f"{text} ({session})") if session else None
    parts = joint_parts(text)
    return (end, parts[0].text) if parts else None


def _council_resolution(match: re.Match[str]) -> tuple[int, str] | None:
    printed = match["year"] or match["confirmed"]
    digits = match["number"] or match["alone"] or match["apart"].replace(" ", "")
    number = int(digits)
    if not number:
        return None
    if match["apart"] and not is_possible(number, int(printed.replace(" ", ""))):
        return None
    year = printed.replace(" ", "") if printed else year_of(number)
    return match.end(), f"S/RES/{number} ({year})" if year else f"S/RES/{number}"


def _roman_resolution(match: re.Match[str]) -> tuple[int, str]:
    first = match["first"] or match["late"]
    last = f"-{match['last']}" if match["last"] else ""
    part = f" {first}{last}" if first else ""
    return match.end(), f"{match['series']}/{match['number']}{part} ({match['session']})"


def _qualified(match: re.Match[str]) -> str:
    """Return the symbol without whitespace inside, its qualifier in English: "(Parts I and II)"."""
    if not match["qualifier"]:
        return match[0].replace(" ", "")
    base = match.string[match.start() : match.start("qualifier")].replace(" ", "")
    numbers = match["from"]
    if match["to"]:
        link = "-" if match["run"] else " and "
        numbers += f"{link}{match['to']}"
    return f"{base} ({_LABELS[match['label'].lower()]} {numbers}){match['tail'].replace(' ', '')}"


def _shortened_after(plain: str, whole: Candidate, compiled: CompiledRules) -> Candidate | None:
    """Return the symbol that goes on the list of *whole* with its end only: A/78/L.16, L.17 and L.23/Rev.1."""
    gap = compiled.separator.match(plain, whole.end)
    end = SHORTENED.match(plain, gap.end()) if gap else None
    if end is None:
        return None
    name = end["name"]
    place = whole.key.rfind(f"/{name}.")
    if place < 0 and name == "Add":
        # A corrigendum has no addenda: in A/CN.4/682/Corr.1 and Add.1, both go on the document.
        place = whole.key.rfind("/Corr.")
    if name == "Corr" and place < 0 and SHORTENED.match(plain, whole.start):
        # Where the addendum was shortened, too, the corrigendum is the document's: S/2021/655, Add.1 and Corr.1.
        place = whole.key.rfind("/Add.")
    if place < 0 and name not in _ADDED:
        return None
    base = whole.key if place < 0 else whole.key[:place]
    parts = joint_parts(f"{base}/{end[0].replace(' ', '')}")
    return Candidate(end.start(), end.end(), "symbol", 0, parts[0].text) if parts else None


def _next_after(plain: str, whole: Candidate, compiled: CompiledRules) -> Candidate | None:
    """Return the symbol of which a list prints the last number only: Corr.1 and 2."""
    last = _NUMBERED_END.search(whole.key)
    gap = compiled.separator.match(plain, whole.end) if last else None
    number = _LONE_NUMBER.match(plain, gap.end()) if gap else None
    if last is None or number is None or int(number[0]) != int(last["number"]) + 1:
        return None
    parts = joint_parts(f"{whole.key[: last.start('number')]}{number[0]}")
    return Candidate(*number.span(), "symbol", 0, parts[0].text) if parts else None


def _next_part(plain: str, whole: Candidate, compiled: CompiledRules) -> Candidate | None:
    """Return the resolution of which a list prints the letter of its part only: A/RES/57/270 A and B."""
    lettered = _PARTED.fullmatch(whole.key)
    if lettered is None:
        return None
    parts = compiled.parts
    match = parts.following.match(plain, whole.end)
    if match is None:
        match = parts.last.match(plain, whole.end)
        if match is None:
            return None
        goes_on = whole.end - whole.start == len(lettered["part"])
        if not goes_on and plain[whole.end : match.start("part")].strip() in COMMAS:
            return None  # a comma alone begins no list: A/RES/57/270 A, I said
    letter = parts.letter(match["part"]).strip()
    if letter <= lettered["part"]:
        return None
    found = joint_parts(f"{lettered['act']} {letter}")
    return Candidate(*match.span("part"), "symbol", 0, found[0].text) if found else None


def _last_of_run(plain: str, whole: Candidate, compiled: CompiledRules) -> Candidate | None:
    """Return the last of a run of resolutions: A/RES/72/3 of A/RES/72/1-A/RES/72/3."""
    if "/RES/" not in whole.key or plain[whole.end : whole.end + 1] != "-":
        return None
    return _symbol_at(plain, whole.end + 1, compiled)
