"""The numbers of sections and paragraphs: they are markers only where they count on."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field, frozen

from unctc.languages.rules.structure import NumberStyle, StructureRules
from unctc.layout.text_lines import TextLine

__all__ = ["PARAGRAPH_GAP", "Marker", "Numbering"]

# How far a count may jump where something is missing: enough for a removed section, and for a range of
# paragraphs left out, but not for a year at the start of a line.
_SECTION_GAP = 6
PARAGRAPH_GAP = 60
_LONGEST_NUMBER = 12
"""How far the numbers of paragraphs may jump."""


@frozen
class Marker:
    """A number at the start of a line.

    Attributes:
        printed: as printed; empty for a heading without a number.
        length: how many characters of the line it takes.
        paragraph: the paragraph's number; ``None`` for a section.
        section: the section's number in the style all languages share; ``None`` for a paragraph, or
            for a heading without a number.
        depth: the section's level, 0 outermost; ``None`` for a paragraph.
    """

    printed: str
    length: int
    paragraph: int | None = None
    section: str | None = None
    depth: int | None = None


@define
class Numbering:
    """How far the count has come while the lines of one annex are read in order."""

    rules: StructureRules
    in_heading: bool = True
    last_paragraph: int = 0
    levels: list[tuple[str, int]] = field(factory=list)

    def read(self, line: TextLine, before: TextLine | None) -> Marker | None:
        """Return the marker that *line* begins with, and count it; ``None`` if it begins with none."""
        if line.opens is False:
            return None
        free = (
            self.in_heading
            or before is None
            or line.opens is True
            or before.ends(self.rules.terminals)
        )
        marker = (self._section(line) if free else None) or self._paragraph(line, free=free)
        if marker is None and free:
            marker = self._alone(line, self.rules.number_styles[:1])
        if marker is not None:
            self.in_heading = marker.paragraph is None
            self.last_paragraph = marker.paragraph or self.last_paragraph
        return marker

    def read_section(self, line: TextLine) -> Marker | None:
        """Return the number of a section that *line* begins with, or is: ``II. Visits``, ``II``; and count it."""
        if (marker := self._section(line)) is not None:
            return marker
        return self._alone(line, self.rules.number_styles)

    def _alone(self, line: TextLine, styles: Sequence[NumberStyle]) -> Marker | None:
        """Return the number of a section that a line is, without the stop behind it, above its heading; and count it."""
        text = line.flat.text
        if len(text) > _LONGEST_NUMBER:
            return None
        for style in styles:
            match = style.pattern.match(f"{text}. ")
            ordinal = style.count(text) if match is not None else None
            if ordinal is not None and ordinal - dict(self.levels).get(style.name, 0) == 1:
                self._enter(style.name, ordinal)
                number = style.neutral[ordinal - 1]
                return Marker(text, len(text), section=number, depth=self.depth)
        return None

    def plain_heading(self, level: int | None = None) -> Marker:
        """Count a heading without a number, which its place shows to be one, or its carrier, which knows its *level*."""
        names = [name for name, _ in self.levels]
        lower = [
            index
            for index, name in enumerate(names)
            if name.startswith("plain-") and level is not None and int(name[6:]) > level
        ]
        if lower:
            del self.levels[lower[0] :]
        self._enter("plain" if level is None else f"plain-{level}", 0)
        self.in_heading = True
        return Marker("", 0, depth=self.depth)

    @property
    def depth(self) -> int:
        """How deep the last heading is."""
        return len(self.levels) - 1

    def _paragraph(self, line: TextLine, *, free: bool) -> Marker | None:
        match = self.rules.paragraph_number.match(line.flat.text)
        if match is None:
            return None
        number = int(match["number"])
        step = number - self.last_paragraph
        following = line.flat.text[match.end() :].lstrip()[:1]
        if free and 0 < step <= PARAGRAPH_GAP:
            return Marker(match["printed"], match.end(), paragraph=number)
        # The paragraph before has no full stop, or a heading without a number stands between.
        if step == 1 and (following.isupper() or (following.isalpha() and not following.islower())):
            return Marker(match["printed"], match.end(), paragraph=number)
        return None

    def _section(self, line: TextLine) -> Marker | None:
        plausible: list[tuple[int, NumberStyle, int, str, int]] = []
        for style in self.rules.number_styles:
            match = style.pattern.match(line.flat.text)
            if match is None or (ordinal := style.count(match["number"])) is None:
                continue
            step = ordinal - dict(self.levels).get(style.name, 0)
            if 0 < step <= _SECTION_GAP:
                plausible.append((step, style, ordinal, match.group(), match.end()))
        if not plausible:
            return None
        _, style, ordinal, printed, length = min(plausible, key=lambda each: each[0])
        self._enter(style.name, ordinal)
        return Marker(
            printed, length, section=style.neutral[ordinal - 1], depth=len(self.levels) - 1
        )

    def _enter(self, style: str, ordinal: int) -> None:
        names = [name for name, _ in self.levels]
        if style in names:
            del self.levels[names.index(style) :]
        self.levels.append((style, ordinal))
