"""The numbers that Word prints in front of paragraphs and counts by itself."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field, frozen
from lxml import etree

from unctc.layout.list_numbers import shown_number
from unctc.loaders.docx.package import attribute, w
from unctc.model.whole_numbers import whole_number

__all__ = ["Counters", "Level", "Numberings"]

_PLACE: Final = re.compile(r"%([1-9])")
_BULLETS: Final = str.maketrans(
    {"\uf0b7": "•", "\uf0a7": "▪", "\uf02d": "–", "\uf0d8": "➢", "o": "o"}
)


@frozen
class Level:
    """One level of a numbering.

    Attributes:
        format: the name of the format, ``lowerLetter``.
        text: what is printed, ``%1.`` for the count of the first level with a stop.
        start: the number it starts with.
        follows: what stands between number and text: a tab, a blank, or nothing.
        restarts_after: the level after which it starts anew, 0 for never; ``None`` for any higher one.
        legal: whether the counts of all levels are printed as digits.
    """

    format: str = "decimal"
    text: str = ""
    start: int = 1
    follows: str = "\t"
    restarts_after: int | None = None
    legal: bool = False


@define
class Numberings:
    """The numberings of a file: of each number its count and its levels."""

    _abstract: dict[str, dict[int, Level]] = field(factory=dict)
    _numbers: dict[str, tuple[str, dict[int, Level], dict[int, int]]] = field(factory=dict)

    @classmethod
    def of(cls, root: etree._Element | None) -> Numberings:
        """Read them from the part ``numbering``; none without it."""
        found = cls()
        if root is None:
            return found
        by_style: dict[str, str] = {}
        linked: dict[str, str] = {}
        for each in root.findall(w("abstractNum")):
            key = each.get(w("abstractNumId"), "")
            found._abstract[key] = {
                whole_number(level.get(w("ilvl"))) or 0: _level(level)
                for level in each.findall(w("lvl"))
            }
            if name := attribute(each.find(w("styleLink"))):
                by_style[name] = key
            if name := attribute(each.find(w("numStyleLink"))):
                linked[key] = name
        for each in root.findall(w("num")):
            key = attribute(each.find(w("abstractNumId"))) or ""
            key = by_style.get(linked.get(key, ""), key)
            levels = dict(found._abstract.get(key, {}))
            starts: dict[int, int] = {}
            for override in each.findall(w("lvlOverride")):
                depth = whole_number(override.get(w("ilvl"))) or 0
                level = override.find(w("lvl"))
                if level is not None:
                    levels[depth] = _level(level)
                start = whole_number(attribute(override.find(w("startOverride"))))
                if start is not None:
                    starts[depth] = start
            found._numbers[each.get(w("numId"), "")] = (key, levels, starts)
        return found

    def get(self, number: str) -> tuple[str, dict[int, Level], dict[int, int]] | None:
        """Return the count that *number* shares, its levels, and where it starts anew."""
        return self._numbers.get(number)


def _level(element: etree._Element) -> Level:
    start = whole_number(attribute(element.find(w("start"))))
    suffix = attribute(element.find(w("suff")))
    legal = element.find(w("isLgl"))
    return Level(
        format=attribute(element.find(w("numFmt"))) or "decimal",
        text=attribute(element.find(w("lvlText"))) or "",
        start=1 if start is None else start,
        follows={"space": " ", "nothing": ""}.get(suffix or "", "\t"),
        restarts_after=whole_number(attribute(element.find(w("lvlRestart")))),
        legal=legal is not None and attribute(legal) not in ("0", "false"),
    )


@define
class Counters:
    """How far the counts have come in a document; paragraphs are to be shown in their order."""

    numberings: Numberings
    _counts: dict[str, dict[int, int]] = field(factory=dict)
    _begun: set[tuple[str, int]] = field(factory=set)

    def next(self, number: str, depth: int) -> tuple[str, str]:
        """Count a paragraph and return its number as printed, and what stands between it and the text."""
        known = self.numberings.get(number)
        if known is None or depth not in known[1]:
            return "", ""
        key, levels, starts = known
        counts = self._counts.setdefault(key, {})
        level = levels[depth]
        if depth in starts and (number, depth) not in self._begun:
            counts[depth] = starts[depth]
        elif depth in counts:
            counts[depth] += 1
        else:
            counts[depth] = level.start
        self._begun.add((number, depth))
        for lower in [each for each in counts if each > depth]:
            after = levels[lower].restarts_after if lower in levels else None
            if after is None or (after and depth < after):
                del counts[lower]
        if level.format == "none":
            return "", ""
        if level.format == "bullet":
            return level.text.translate(_BULLETS), level.follows

        def shown(match: re.Match[str]) -> str:
            of = int(match[1]) - 1
            inside = levels.get(of, Level())
            name = "decimal" if level.legal else inside.format
            return shown_number(counts.get(of, inside.start), name)

        return _PLACE.sub(shown, level.text), level.follows
