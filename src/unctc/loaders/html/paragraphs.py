"""A paragraph of a web page in the making: stretches of text, each in its type, cut into lines."""

from __future__ import annotations

from typing import Final, NamedTuple, TypeAlias

from attrs import define, field

from unctc.layout.line_layout import LineLayout

__all__ = ["PLAIN", "GrowingParagraph", "InlineStyle", "is_bold"]


class InlineStyle(NamedTuple):
    """The type and the link of a stretch of text."""

    italic: bool = False
    bold: bool = False
    raised: bool = False
    link: str = ""


PLAIN: Final = InlineStyle()
_Line: TypeAlias = list[tuple[str, InlineStyle]]


@define
class GrowingParagraph:
    """A paragraph in the making: stretches of text, ``None`` for a line break."""

    layout: LineLayout
    parts: list[tuple[str, InlineStyle] | None] = field(factory=list)
    broken: bool = False

    def add(self, text: str, style: InlineStyle) -> None:
        """Add *text*; whitespace after whitespace is nothing."""
        parts = self.parts
        if text[:1] == " " and (not parts or parts[-1] is None or parts[-1][0][-1] == " "):
            text = text[1:]
        if text:
            parts.append((text, style))

    def add_break(self) -> None:
        """Begin a line."""
        self.parts.append(None)
        self.broken = True

    def lines(self) -> list[_Line]:
        """Return its lines that are not empty."""
        if not self.broken:  # as most are
            whole: _Line = self.parts  # type: ignore[assignment]
            return [whole] if _has_text(whole) else []
        lines: list[_Line] = [[]]
        line = lines[0]
        for part in self.parts:
            if part is None:
                line = []
                lines.append(line)
            else:
                line.append(part)
        return [each for each in lines if _has_text(each)]


def is_bold(line: _Line) -> bool:
    """Whether all of a line is set in bold type.

    Example:
        >>> is_bold([("Annex", InlineStyle(bold=True)), (" ", PLAIN)]), is_bold([("Annex", PLAIN)])
        (True, False)
    """
    for text, style in line:  # noqa: SIM110 - a generator costs more than the first, which says it nearly always
        if not style.bold and not text.isspace():
            return False
    return True


def _has_text(line: _Line) -> bool:
    for text, _ in line:  # noqa: SIM110 - as above
        if not text.isspace():
            return True
    return False
