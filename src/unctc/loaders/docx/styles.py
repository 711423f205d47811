"""What a paragraph or a run looks like by its styles, as far as reading needs it."""

from __future__ import annotations

from typing import Final

from attrs import define, evolve, field, frozen
from lxml import etree

from unctc.layout.line_layout import heading_level
from unctc.loaders.docx.package import attribute, child_of, w
from unctc.model.whole_numbers import whole_number

__all__ = ["ParagraphStyle", "RunStyle", "Styles"]

_OFF: Final = ("0", "false", "off", "none")
_BODY_LEVEL: Final = 9
_DEEPEST: Final = 32
_HIGH: Final = 4
"""By how many half points what is raised stands above its line at least."""


@frozen
class RunStyle:
    """The type of a run; ``None`` where neither it nor a style under it says anything."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    raised: bool | None = None

    def over(self, other: RunStyle) -> RunStyle:
        """Return this style with what it leaves open taken from *other*."""
        if other is PLAIN:
            return self
        if self is PLAIN:
            return other
        return RunStyle(
            other.bold if self.bold is None else self.bold,
            other.italic if self.italic is None else self.italic,
            other.hidden if self.hidden is None else self.hidden,
            other.raised if self.raised is None else self.raised,
        )


@frozen
class ParagraphStyle:
    """What a style says of a paragraph.

    Attributes:
        level: how deep a heading it is; ``None`` for text.
        number: the numbering and the level in it.
        run: the type of its runs.
    """

    level: int | None = None
    number: tuple[str, int] | None = None
    run: RunStyle = RunStyle()


PLAIN: Final = RunStyle()


@define
class Styles:
    """The styles of a file."""

    default: str = ""
    _elements: dict[str, etree._Element] = field(factory=dict)
    _paragraphs: dict[str, ParagraphStyle] = field(factory=dict)
    _runs: dict[str, RunStyle] = field(factory=dict)
    _base: RunStyle = PLAIN

    @classmethod
    def of(cls, root: etree._Element | None) -> Styles:
        """Read them from the part ``styles``; none without it."""
        found = cls()
        if root is None:
            return found
        defaults = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
        found._base = run_style(defaults)
        for each in root.iter(w("style")):
            found._elements[each.get(w("styleId"), "")] = each
            if each.get(w("type")) == "paragraph" and each.get(w("default")) in ("1", "true"):
                found.default = each.get(w("styleId"), "")
        return found

    def paragraph(self, name: str | None) -> ParagraphStyle:
        """Return the style of that identifier, with what it is based on."""
        key = name or self.default
        known = self._paragraphs.get(key)
        if known is None:
            known = self._paragraphs[key] = self._resolved(key)
        return known

    def of_run(self, properties: etree._Element, base: RunStyle) -> RunStyle:
        """Return the type of a run with these *properties* in a paragraph whose runs look like *base*."""
        name = None
        found: dict[str, bool] = {}
        for each in properties:
            tag = each.tag
            if tag in _PROPERTIES:
                _say(found, each)
            elif tag == _STYLE:
                name = name or attribute(each)
        style = RunStyle(**found) if found else PLAIN
        if name:
            style = style.over(self.run(name))
        return style.over(base)

    def run(self, name: str) -> RunStyle:
        """Return the character style of that identifier, with what it is based on."""
        known = self._runs.get(name)
        if known is None:
            known = PLAIN
            for element in self._chain(name):
                known = known.over(run_style(element.find(w("rPr"))))
            self._runs[name] = known
        return known

    def _chain(self, key: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while key in self._elements and len(chain) < _DEEPEST:  # a style may be based on itself
            element = self._elements[key]
            chain.append(element)
            key = attribute(element.find(w("basedOn"))) or ""
        return chain

    def _resolved(self, key: str) -> ParagraphStyle:
        result = ParagraphStyle(run=self._base)
        for element in reversed(self._chain(key)):
            number = number_of(element.find(w("pPr")))
            outline = whole_number(attribute(element.find(f"{w('pPr')}/{w('outlineLvl')}")))
            level = heading_level(attribute(element.find(w("name"))) or "") or (
                outline + 1 if outline is not None and outline < _BODY_LEVEL else None
            )
            result = evolve(
                result,
                level=level,
                number=number or result.number,
                run=run_style(element.find(w("rPr"))).over(result.run),
            )
        return result


def number_of(properties: etree._Element | None) -> tuple[str, int] | None:
    """Return the numbering that the properties of a paragraph name, and the level; ``None`` for none."""
    element = child_of(properties, _NUMBER)
    if element is None:
        return None
    number = attribute(child_of(element, w("numId"))) or ""
    depth = whole_number(attribute(child_of(element, w("ilvl"))))
    return number, depth or 0


def run_style(properties: etree._Element | None) -> RunStyle:
    """Return what the properties of a run say of its type."""
    if properties is None:
        return PLAIN
    found: dict[str, bool] = {}
    for each in properties:
        if each.tag in _PROPERTIES:
            _say(found, each)
    return RunStyle(**found) if found else PLAIN


def _say(found: dict[str, bool], element: etree._Element) -> None:
    """Add to *found* what *element* says of a type."""
    name = _PROPERTIES[str(element.tag)]
    if element.tag == _POSITION:  # how LibreOffice writes what a web page has raised
        if (whole_number(attribute(element)) or 0) >= _HIGH:
            found[name] = True
        return
    found[name] = (
        attribute(element) == "superscript" if name == "raised" else attribute(element) not in _OFF
    )


_POSITION: Final = w("position")
_NUMBER: Final = w("numPr")
_STYLE: Final = w("rStyle")
_PROPERTIES: Final = {
    w("b"): "bold",
    w("i"): "italic",
    w("vanish"): "hidden",
    w("vertAlign"): "raised",
    _POSITION: "raised",
}
