"""Blocks of text and gold links out of AKN4UN files.

The United Nations marks the citations in its machine-readable documents as
``<a href="https://undocs.org/en/S/RES/1373(2001)">``. This module reads such a file into blocks of
plain text that do not overlap, each with the links that stand in it, repaired where the marking
is plainly broken: anchors split in pieces, anchors that leave out the first digit, and a few whose
address names another document than the one that is printed.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, TypeAlias
from urllib.parse import unquote

from lxml import etree

_Element: TypeAlias = etree._Element

LANGUAGES: Final = ("ar", "zh", "en", "fr", "ru", "es", "de")
_FOLDERS: Final = dict(
    zip(
        ("arabic", "chinese", "english", "french", "russian", "spanish", "german"),
        LANGUAGES,
        strict=True,
    )
)
_ISO3: Final = {
    "ara": "ar",
    "zho": "zh",
    "chi": "zh",
    "eng": "en",
    "fra": "fr",
    "fre": "fr",
    "rus": "ru",
    "spa": "es",
    "deu": "de",
    "ger": "de",
}
_REGIONS: Final = frozenset({"preface", "preamble", "mainBody", "conclusions", "attachments"})
_INLINE: Final = frozenset(
    {"a", "abbr", "b", "date", "docAuthority", "docDate", "docProponent", "docStatus", "docTitle"}
    | {"docType", "entity", "eol", "event", "i", "img", "inline", "location", "mref", "person"}
    | {"organization", "ref", "role", "session", "signature", "span", "sub", "sup", "term", "u"}
)
_SKIPPED: Final = frozenset({"meta", "coverPage", "docNumber", "num", "presentation"})

_HREF: Final = re.compile(
    r"https?://(?:docs\.un|undocs)\.org/+(?:(?:ar|ch|zh|en|fr|ru|es|ot|-)/+)?(.*)",
    re.IGNORECASE | re.DOTALL,
)
_GAP: Final = re.compile(r"[\s()\[\]（）/\u200e\u200f]*")
_DASHES: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_MARKS: Final = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+")
_PART: Final = r"[A-Z](?:-[A-Z])?"
_GA_SESSION: Final = re.compile(rf"A/RES/(\d+)({_PART})?\(([IVXLCS-]+)\)({_PART})?", re.IGNORECASE)
_GA_NUMBER: Final = re.compile(rf"A/RES/((?:E?S-)?\d+/\d+)\(?({_PART})?\)?", re.IGNORECASE)
_SC: Final = re.compile(r"(S/RES/\d+)[(/]?(\d{4})\)?", re.IGNORECASE)
_PRINT_SC: Final = re.compile(r"(\d{1,4})\(((?:19|20)\d\d)[()]?")
_PRINT_PAIR: Final = re.compile(rf"((?:E?S-)?\d{{1,4}}/\d{{1,4}})({_PART})?")
_PRINT_ROMAN: Final = re.compile(rf"(\d{{1,4}})({_PART})?\((S-)?([IVXLC]+)\)({_PART})?")
_PRINT_SYMBOL: Final = re.compile(r"[A-Z]{1,6}/(?:[A-Z0-9].*)")
_LETTERS: Final = {
    **dict(zip("АВСЕНК", "ABCEHK", strict=True)),  # Cyrillic capitals that look Latin
    **dict(
        zip(
            (
                "ألف",
                "باء",
                "جيم",
                "دال",
                "هاء",
                "واو",
                "زاي",
                "حاء",
                "طاء",
                "ياء",
                "كاف",
                "لام",
                "ميم",
                "نون",
                "سين",
                "عين",
                "فاء",
                "صاد",
                "قاف",
                "راء",
            ),
            "ABCDEFGHIJKLMNOPQRST",
            strict=True,
        )
    ),
}
_LETTER: Final = "|".join(sorted((re.escape(x) for x in _LETTERS), key=len, reverse=True))
# The first resolution of each session of the General Assembly while they were numbered on.
_SESSIONS: Final = {
    "I": 1,
    "II": 102,
    "III": 182,
    "IV": 287,
    "V": 378,
    "VI": 498,
    "VII": 611,
    "VIII": 721,
    "IX": 806,
    "X": 906,
    "XI": 996,
    "XII": 1116,
    "XIII": 1238,
    "XIV": 1349,
    "XV": 1468,
    "XVI": 1597,
    "XVII": 1755,
    "XVIII": 1871,
    "XIX": 1995,
    "XX": 2003,
    "XXI": 2106,
    "XXII": 2232,
    "XXIII": 2363,
    "XXIV": 2485,
    "XXV": 2618,
    "XXVI": 2750,
    "XXVII": 2895,
    "XXVIII": 3049,
    "XXIX": 3182,
    "XXX": 3362,
}
_PART_AFTER: Final = re.compile(
    rf"[\s(]*([A-Z]|{_LETTER})(?:\s*(?:-|to|and|et|y|и|bis|至|和|و|à|a)\s*([A-Z]|{_LETTER}))?"
    r"(?![^\W\d_])|[\s(]*([A-Z])(?:\s*[-至和]\s*([A-Z]))?(?=号)"
)


@dataclass(frozen=True)
class GoldLink:
    """One citation as the United Nations linked it."""

    start: int
    end: int
    printed: str
    target: str
    """The symbol: the address's, or the printed one where that is complete and says otherwise."""
    href: str
    accepts: tuple[str, ...] = ()
    """Further symbols that count as right: with or without part letter, joint symbol, suffix."""

    @property
    def family(self) -> str:
        return family(self.target)


@dataclass(frozen=True)
class Block:
    text: str
    links: tuple[GoldLink, ...]
    kind: str


@dataclass(frozen=True)
class Suspect:
    """A link whose address contradicts what is printed."""

    printed: str
    href: str
    target: str
    context: str


@dataclass
class GoldDocument:
    path: str
    language: str
    blocks: list[Block] = field(default_factory=list)
    suspects: list[Suspect] = field(default_factory=list)


def family(target: str) -> str:
    """``SC`` for Security Council resolutions, ``GA`` for General Assembly's, ``OTHER``."""
    symbol = _squeeze(target).upper()
    if symbol.startswith("S/RES/"):
        return "SC"
    return "GA" if symbol.startswith("A/RES/") else "OTHER"


def _squeeze(text: str) -> str:
    return _MARKS.sub("", unicodedata.normalize("NFKC", text).translate(_DASHES))


def split_part(symbol: str) -> tuple[str, str]:
    """The symbol without its part letter, and the letter, both folded for comparison."""
    squeezed = _squeeze(symbol).upper()
    if found := _GA_SESSION.fullmatch(squeezed):
        return f"A/RES/{found[1]}({found[3]})", found[2] or found[4] or ""
    if found := _GA_NUMBER.fullmatch(squeezed):
        return f"A/RES/{found[1]}", found[2] or ""
    if found := _SC.fullmatch(squeezed):
        return f"{found[1]}({found[2]})", ""
    return squeezed, ""


def normal(symbol: str) -> str:
    """The canonical spelling: ``S/RES/1373 (2001)``, ``A/RES/2200 A (XXI)``, ``A/RES/70/238 B``."""
    base, part = split_part(symbol)
    if family(base) == "OTHER":
        return re.sub(r"^A/hrc/", "A/HRC/", _squeeze(symbol))
    if found := re.fullmatch(r"(A/RES/\d+|S/RES/\d+)\((.+)\)", base):
        return f"{found[1]}{' ' + part if part else ''} ({found[2]})"
    return f"{base} {part}" if part else base


def same_target(extracted: str, gold: GoldLink | str) -> bool:
    """Whether an extracted symbol is the one linked.

    Strict on organ, series, session, number and year; a part letter or suffix that the address
    lacks and the print has (or the other way about) may be there or not.
    """
    key = split_part(extracted)
    if isinstance(gold, str):
        return key == split_part(gold)
    return any(key == split_part(each) for each in (gold.target, *gold.accepts))


def symbol_of(href: str) -> str | None:
    """The document symbol of a link to the United Nations' document server."""
    found = _HREF.match(href.strip())
    if not found:
        return None
    symbol = _squeeze(unquote(found[1])).rstrip("/.,;")
    symbol = symbol.removeprefix("CH/")  # one address says https://undocs.org/CH/E/1998/23
    if re.fullmatch(rf"{_PRINT_PAIR.pattern}|{_PRINT_ROMAN.pattern}", symbol, re.IGNORECASE):
        symbol = "A/RES/" + symbol
    if symbol.count("(") > symbol.count(")"):
        symbol += ")"
    return normal(symbol) if "/" in symbol else None


def symbol_printed(printed: str, linked: str, before: str = "") -> str | None:
    """The symbol a complete printed citation names; the series of a bare number is the link's."""
    text = _squeeze(printed).strip(",;:،؛。.")
    if found := _PRINT_SC.fullmatch(text):
        return f"S/RES/{found[1]} ({found[2]})"
    series = "A/RES/"
    if before.casefold().rstrip().endswith("presidential statement"):
        series = "S/PRST/"  # once linked as the Economic and Social Council's resolution
    elif linked.startswith("A/HRC/"):
        series = "A/HRC/RES/"
    elif linked.startswith("E/"):
        series = "E/RES/"
    if found := _PRINT_PAIR.fullmatch(text):
        return normal(f"{series}{found[1]}{found[2] or ''}")
    if found := _PRINT_ROMAN.fullmatch(text):
        letter = found[2] or found[5] or ""
        return normal(f"{series}{found[1]}{letter}({found[3] or ''}{found[4]})")
    if _PRINT_SYMBOL.fullmatch(text):
        return normal(text)
    return None


def _extends(longer: str, shorter: str) -> bool:
    long, short = split_part(longer)[0], split_part(shorter)[0]
    return long.startswith(short) and not long[len(short) :][:1].isalnum()


def _possible(symbol: str) -> bool:
    """Whether the session, where it is a Roman number, can have had a resolution so numbered."""
    found = re.fullmatch(r"A/RES/(\d+)\(([IVX]+)\)", split_part(symbol)[0])
    first = _SESSIONS.get(found[2]) if found else None
    return found is None or first is None or -100 < int(found[1]) - first < 300


@dataclass
class _Anchor:
    start: int
    end: int
    href: str
    symbol: str


def _snap(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """Trim blanks and punctuation, then take in the rest of a number cut by the anchor."""
    while start < end and not text[start].isalnum() and text[start] not in "/(":
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in "()/（）"):
        end -= 1
    token = re.compile(r"[0-9A-Za-z]")
    if start < end and (text[start] == "/" or token.match(text[start])):
        at = start
        while at > low and (token.match(text[at - 1]) or text[at - 1] == "/"):
            at -= 1
        if text[at:start].strip("/"):
            start = at + len(text[at:start]) - len(text[at:start].lstrip("/"))
    if start < end and (text[end - 1] == "/" or token.match(text[end - 1])):
        more = re.compile(r"[0-9A-Za-z/]*[0-9A-Za-z]").match(text, end, high)
        end = more.end() if more else end
    if re.search(r"[(（]\d{4}$", text[start:end]) and re.match("[)）]", text[end:]):
        end = min(end + 1, high)
    elif re.fullmatch(r"\d{3,4}", text[start:end]):
        year = re.compile(r"\s*[(（]\d{4}[)）]").match(text, end, high)
        end = year.end() if year else end
    printed = text[start:end]
    if printed.endswith((")", "）")) and not re.search(r"[(（]", printed):
        end -= 1
    return start, end


def _merge(text: str, anchors: list[_Anchor]) -> list[_Anchor]:
    merged: list[_Anchor] = []
    for anchor in anchors:
        last = merged[-1] if merged else None
        if last is not None and last.symbol == anchor.symbol:
            gap = text[last.end : anchor.start]
            whole = symbol_printed(text[last.start : last.end], last.symbol)
            if anchor.start <= last.end or (_GAP.fullmatch(gap) and whole != last.symbol):
                last.end = max(last.end, anchor.end)
                continue
        merged.append(anchor)
    return merged


def _with_parts(target: str, accepts: list[str], text: str, end: int) -> list[str]:
    """A General Assembly symbol without and with every part letter of the address and the print."""
    base, part = split_part(target)
    if not base.startswith("A/RES/"):
        return []
    parts = {part, "", *(split_part(each)[1] for each in accepts)}
    if found := _PART_AFTER.match(text, end):
        first, last = (
            _LETTERS.get(x, x) for x in (found[1] or found[3], found[2] or found[4] or "")
        )
        parts |= {first, last, f"{first}-{last}" if last else first}
    parts |= {letter for each in parts for letter in each.split("-")}
    return [normal(re.sub(r"(?=\()|$", each, base, count=1)) for each in sorted(parts - {part})]


def _links(text: str, anchors: list[_Anchor], suspects: list[Suspect]) -> tuple[GoldLink, ...]:
    merged = _merge(text, anchors)
    for index, anchor in enumerate(merged):
        low = merged[index - 1].end if index else 0
        high = merged[index + 1].start if index + 1 < len(merged) else len(text)
        if index + 1 < len(merged) and merged[index + 1].symbol == anchor.symbol:
            high = len(text)
        anchor.start, anchor.end = _snap(text, anchor.start, anchor.end, low, high)
    links: list[GoldLink] = []
    for anchor in _merge(text, [each for each in merged if each.start < each.end]):
        printed = text[anchor.start : anchor.end]
        around = text[max(0, anchor.start - 40) : anchor.end + 40]
        target = anchor.symbol
        if not _possible(target):  # ECLAC's resolution 574 (XXVII), linked as the Assembly's
            suspects.append(Suspect(printed, anchor.href, "", around))
            continue
        accepts: list[str] = []
        named = symbol_printed(printed, target, text[: anchor.start])
        if named and split_part(named)[0] != split_part(target)[0]:
            if _extends(named, target) or _extends(target, named):
                accepts.append(named)
            else:
                suspects.append(Suspect(printed, anchor.href, named, around))
                target = named
        elif named and split_part(named)[1] and not split_part(target)[1]:
            target = named  # 2200 A (XXI) with the address A/RES/2200(XXI)
        elif named:
            accepts.append(named)
        joint = re.compile(r"[-\u2010-\u2013][AES]/[\w./]*\w").match(text, anchor.end)
        if joint and family(target) == "OTHER":
            accepts.append(target + joint[0])
        accepts += _with_parts(target, accepts, text.translate(_DASHES), anchor.end)
        links.append(
            GoldLink(
                anchor.start,
                anchor.end,
                printed,
                target,
                anchor.href,
                tuple(x for x in dict.fromkeys(accepts) if x != target),
            )
        )
    return tuple(links)


class _Reader:
    def __init__(self, document: GoldDocument) -> None:
        self.document = document
        self.parts: list[str] = []
        self.length = 0
        self.anchors: list[_Anchor] = []
        self.kind = ""

    def put(self, text: str | None) -> None:
        if text:
            self.parts.append(text)
            self.length += len(text)

    def flush(self) -> None:
        text = "".join(self.parts)
        if text.strip():
            links = _links(text, self.anchors, self.document.suspects)
            self.document.blocks.append(Block(text, links, self.kind))
        self.parts, self.length, self.anchors = [], 0, []

    def block(self, element: _Element, kind: str) -> None:
        """A block element: its own running text, and every block inside it as a block apart."""
        self.flush()
        self.kind = kind
        self.put(element.text)
        for child in element:
            self.child(child, kind)
            self.put(child.tail)
        self.flush()

    def child(self, element: _Element, kind: str) -> None:
        name = _name(element)
        if name is None or name in _SKIPPED:
            return
        if name == "authorialNote":
            note = _Reader(self.document)
            note.block(element, "note")
        elif name not in _INLINE:
            self.block(element, kind if kind == "note" else name)
            self.kind = kind
        else:
            start = self.length
            self.put("\n" if name == "eol" else element.text)
            for child in element:
                self.child(child, kind)
                self.put(child.tail)
            href = element.get("href") or ""
            symbol = symbol_of(href) if name in {"a", "ref"} else None
            if symbol and self.length > start:
                self.anchors.append(_Anchor(start, self.length, href, symbol))


def _name(element: _Element) -> str | None:
    return etree.QName(element).localname if isinstance(element.tag, str) else None


def parse(source: bytes, path: str = "", language: str | None = None) -> GoldDocument:
    """Read the bytes of one file; files that are not well-formed are read as far as they go."""
    root = etree.fromstring(source, etree.XMLParser(recover=True, huge_tree=True))
    if root is None:
        raise ValueError(f"{path or 'source'}: no XML element in it")
    if language is None:  # a few files lie in the wrong folder and say so themselves
        for element in root.iter("{*}FRBRlanguage"):
            language = _ISO3.get((element.get("language") or "").casefold())
            break
    if language is None:
        for folder in Path(path).parts:
            language = _FOLDERS.get(folder.casefold(), language)
    document = GoldDocument(path, language or "en")
    reader = _Reader(document)

    def walk(element: _Element) -> None:
        name = _name(element)
        if name in _SKIPPED or name is None:
            return
        if name in _REGIONS or name in {"p", "heading", "subheading", "content"}:
            reader.block(element, name)
            return
        for child in element:
            walk(child)

    walk(root)
    return document


def read(path: Path) -> GoldDocument:
    return parse(path.read_bytes(), str(path))


def reconcile(documents: Sequence[GoldDocument]) -> None:
    """Mend addresses of the wrong series by the other languages of the same document.

    Only where a bare number is printed (``45/11``): where at least three languages agree on its
    series (``A/HRC/RES/45/11``), the one that says otherwise is wrong.
    """
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for document in documents:
        name = re.sub(r"[ACEFGRS]?\.xml$", "", Path(document.path).name, flags=re.IGNORECASE)
        for block in document.blocks:
            for link in block.links:
                if _PRINT_PAIR.fullmatch(link.printed):
                    votes[name, link.printed].update({split_part(link.target)[0]: 1})
    for document in documents:
        name = re.sub(r"[ACEFGRS]?\.xml$", "", Path(document.path).name, flags=re.IGNORECASE)
        for index, block in enumerate(document.blocks):
            links = list(block.links)
            for at, link in enumerate(links):
                (best, most), *others = votes[name, link.printed].most_common() or [("", 0)]
                mine = split_part(link.target)[0]
                if mine == best or most < 3 or most <= 2 * sum(count for _, count in others):
                    continue
                links[at] = replace(link, target=best, accepts=())
                around = block.text[max(0, link.start - 40) : link.end + 40]
                document.suspects.append(Suspect(link.printed, link.href, best, around))
            document.blocks[index] = replace(block, links=tuple(links))


def corpus(*paths: Path, language: str | None = None) -> list[GoldDocument]:
    """The documents under the paths, in order of their names, of one language if asked."""
    files = [
        file
        for path in paths
        for file in (sorted(path.rglob("*.xml")) if path.is_dir() else [path])
    ]
    documents = [read(file) for file in files]
    reconcile(documents)
    return [each for each in documents if language in {None, each.language}]
