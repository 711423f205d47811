"""The numbers that a browser prints in front of the items of lists."""

from __future__ import annotations

from typing import Final

from attrs import define, field
from lxml import etree

from unctc.layout.list_numbers import shown_number
from unctc.model.whole_numbers import whole_number

__all__ = ["ListCounter"]

_TYPES: Final = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_STYLES: Final = {
    "decimal": "decimal",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "cjk-ideographic": "chineseCounting",
    "simp-chinese-informal": "chineseCounting",
}
_BULLET: Final = "•"


@define
class _List:
    """A list that has begun."""

    format: str
    count: int
    step: int = 1


@define
class ListCounter:
    """The lists around the place that is read, the innermost last."""

    _open: list[_List] = field(factory=list)

    def begin(self, element: etree._Element) -> None:
        """Begin a list."""
        css = element.get("style", "").replace(" ", "")
        name = ""
        if "list-style:none" in css or "list-style-type:none" in css:
            name = "none"
        elif element.tag == "ol":
            stated = css.partition("list-style-type:")[2].partition(";")[0]
            name = _STYLES.get(stated) or _TYPES.get(element.get("type", "1"), "decimal")
        items = sum(child.tag == "li" for child in element)
        turned = "reversed" in element.attrib
        first = _number(element.get("start"), items if turned else 1)
        self._open.append(_List(name, first, -1 if turned else 1))

    def end(self) -> None:
        """End the innermost list."""
        if self._open:
            self._open.pop()

    def next(self, element: etree._Element) -> str:
        """Return the number of an item as printed; empty for one outside a list."""
        if not self._open or self._open[-1].format == "none":
            return ""
        inner = self._open[-1]
        if not inner.format:
            return _BULLET
        number = _number(element.get("value"), inner.count)
        inner.count = number + inner.step
        return f"{shown_number(number, inner.format)}."


def _number(text: str | None, default: int) -> int:
    printed = text.strip() if text else ""
    number = whole_number(printed.removeprefix("-"))
    if number is None:
        return default
    return -number if printed.startswith("-") else number
