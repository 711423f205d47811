"""The body of a report in blocks: title, headings, numbered and unnumbered paragraphs, tables."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define, evolve, field, frozen

from unctc.languages.rules.punctuation import COMMAS
from unctc.late_patterns import late_pattern
from unctc.layout.decision_log import DecisionLog
from unctc.layout.line_layout import LineRole
from unctc.layout.text_lines import TextLine, TextLines
from unctc.structure.blocks import UNNUMBERED, SectionBlock, caption_of
from unctc.structure.numbering import PARAGRAPH_GAP, Marker, Numbering
from unctc.structure.points import point_label
from unctc.structure.tables import TableLines, separate_tables

__all__ = ["ReportBlocks", "cut_report"]

# Budget sections name the part in the number: 25.7, 29A.3, 8.II.12.
_DOTTED: Final = late_pattern(
    r"(?P<printed>(?P<part>\d{1,3}[A-Z]?(?:\.[IVX]{1,4})?)\.(?P<number>[1-9]\d{0,2}))(?!\S)"
)
_HEADING_LINES: Final = 4
_HEADING_LENGTH: Final = 160
_TITLE_LENGTH: Final = 400
_ENDED: Final = 0.4
"""The share of paragraphs among lines that are titles, headings and paragraphs."""
_FIRST_DOTTED: Final = 3


@frozen
class ReportBlocks:
    """The text of a report, cut.

    Attributes:
        title: the lines before the text.
        blocks: the headings and paragraphs.
    """

    title: tuple[TextLine, ...]
    blocks: tuple[SectionBlock, ...]

    @property
    def numbered(self) -> int:
        """How many paragraphs have numbers."""
        return sum(not each.is_heading and bool(each.marker.printed) for each in self.blocks)


def cut_report(lines: Sequence[TextLine], body: TextLines, log: DecisionLog) -> ReportBlocks:
    """Cut *lines* into blocks: by counting, by what the carrier says of headings, and by what ends a paragraph."""
    cutter = _ReportCutter(body, log, spread=_is_spread(lines, body))
    for each in separate_tables(lines, body):
        if isinstance(each, TableLines):
            cutter.end_group()
            cutter.add_table(each)
        else:
            cutter.add_line(each)
    cutter.end_group()
    return ReportBlocks(tuple(cutter.title), tuple(cutter.finished()))


def _is_spread(lines: Sequence[TextLine], body: TextLines) -> bool:
    """Whether lines are whole paragraphs, so that a blank line parts any two, where it is not between some of them only."""
    ended = sum(line.ends(body.rules.terminals) for line in lines)
    return ended >= _ENDED * len(lines)


@define
class _ReportNumbering(Numbering):
    """The numbers of a report: those of paragraphs may name the part, ``25.7``, and start again under a heading."""

    part: str = ""
    last_in_part: int = 0

    def read_group(self, group: Sequence[TextLine], before: TextLine | None) -> Marker | None:
        """Return the marker with which *group* begins, and count it; ``None`` if it begins with none."""
        line = group[0]
        if (dotted := self._dotted(line)) is not None or (
            dotted := self._numbered_heading(group)
        ) is not None:
            return dotted
        if self.in_heading and _number_of(line, self) == 1:
            self.last_paragraph = 0  # the count starts again
        if self.part:
            return self._section(line) if line.opens is not False else None
        return self.read(line, before)

    def _enter(self, style: str, ordinal: int) -> None:
        """Count a heading; the first with a number is not under those without one before it."""
        if not style.startswith("plain") and style not in dict(self.levels):
            while self.levels and self.levels[-1][0].startswith("plain"):
                self.levels.pop()
        super()._enter(style, ordinal)

    def _dotted(self, line: TextLine) -> Marker | None:
        match = _DOTTED.match(line.flat.text)
        if match is None or line.opens is False:
            return None
        number = int(match["number"])
        step = number - self.last_in_part if match["part"] == self.part else number
        known = match["part"] == self.part or (not self.last_paragraph and number <= _FIRST_DOTTED)
        known = known and (not self.part or match["part"].startswith(self.part.partition(".")[0]))
        if not known or not 0 < step <= PARAGRAPH_GAP:
            return None
        self.part, self.last_in_part, self.in_heading = match["part"], number, False
        return Marker(match["printed"], match.end())

    def _numbered_heading(self, group: Sequence[TextLine]) -> Marker | None:
        """Return the marker of a heading that is numbered like a paragraph: ``1. Missions``."""
        match = self.rules.paragraph_number.match(group[0].flat.text)
        if match is None or group[0].opens is False or group[-1].ends_sentence:
            return None
        number = int(match["number"])
        going_on = dict(self.levels).get("digit", 0) + 1 == number
        if not going_on or sum(len(each.flat.text) for each in group) > _HEADING_LENGTH:
            return None
        is_laid_out = group[0].line.layout is not None
        if not is_heading(group) and (
            is_laid_out or number == self.last_paragraph + 1 or self.part
        ):
            return None
        self._enter("digit", number)
        self.in_heading = True
        return Marker(match["printed"], match.end(), section=str(number), depth=self.depth)


def _number_of(line: TextLine, numbering: Numbering) -> int | None:
    match = numbering.rules.paragraph_number.match(line.flat.text)
    return int(match["number"]) if match else None


def is_heading(group: Sequence[TextLine]) -> bool:
    """Whether the carrier says that *group* is a heading."""
    return all(
        each.line.layout is not None and each.line.layout.role is LineRole.HEADING for each in group
    )


@define
class _ReportCutter:
    body: TextLines
    log: DecisionLog
    title: list[TextLine] = field(factory=list)
    blocks: list[SectionBlock] = field(factory=list)
    group: list[TextLine] = field(factory=list)
    last: TextLine | None = None
    after_table: bool = False
    spread: bool = False
    numbering: _ReportNumbering = field(init=False)
    titles: list[list[TextLine]] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        self.numbering = _ReportNumbering(self.body.rules)

    def add_line(self, line: TextLine) -> None:
        if self.group and not self._is_bare_number():
            counts_on = self._counts_on(line)
            if counts_on or self._sets_off(self.group[-1], line):
                heading = self._heading_at_end() if counts_on else []
                self.end_group()
                if heading:
                    self._place(heading)
                    self.last = heading[-1]
        self.group.append(line)

    def _is_bare_number(self) -> bool:
        """Whether the group is nothing but the number of a paragraph: its text is on the next line."""
        first = self.group[0]
        return (
            len(self.group) == 1
            and first.line.layout is None
            and self.body.rules.paragraph_number.fullmatch(first.flat.text) is not None
        )

    def _sets_off(self, before: TextLine, line: TextLine) -> bool:
        if self.body.is_set_off(before, line):
            return True
        if line.opens is not None:
            return line.opens
        rules = self.body.rules
        return (
            (self.spread and line.line.number - before.line.number > 1)
            or point_label(line.flat.text, rules) is not None
            or any(style.pattern.match(line.flat.text) for style in rules.number_styles)
        )

    def _counts_on(self, line: TextLine) -> bool:
        """Whether *line* begins with the number that follows on that of the group, or of the last paragraph."""
        number = _number_of(line, self.numbering)
        if number is None or line.line.layout is not None:
            return False
        before = _number_of(self.group[0], self.numbering) or self.numbering.last_paragraph
        return number == before + 1

    def _heading_at_end(self) -> list[TextLine]:
        """Take the lines behind the last sentence of the group, before the next number: they are a heading."""
        last = max((at for at, each in enumerate(self.group) if each.ends_sentence), default=-1)
        heading = self.group[last + 1 :]
        if last < 0 or not self._is_heading_after(self.group[last], heading):
            return []
        del self.group[last + 1 :]
        return heading

    def add_table(self, table: TableLines) -> None:
        self.log.note("report", table.lines[0].line.number, "table", table.lines[0].flat.text)
        caption: list[TextLine] = []
        if self.blocks:
            caption = self._caption()
        if not self.blocks:
            self.blocks.append(SectionBlock(UNNUMBERED, (), []))
        self.blocks[-1].tables.append((caption, table))
        self.after_table = True

    def _caption(self) -> list[TextLine]:
        """Take the caption of a table from the blocks before it: its word and number, and the headings below them."""
        for back in range(1, min(3, len(self.blocks)) + 1):
            block = self.blocks[-back]
            if block.tables or block.marker.printed or not block.lines:
                break
            if self.body.rules.table_label.match(block.lines[0].flat.text):
                lines = [line for each in self.blocks[-back:] for line in each.lines]
                del self.blocks[-back:]
                return lines
        last = self.blocks[-1]
        return [] if last.is_heading or last.tables else caption_of(last.lines, self.body)

    def end_group(self) -> None:
        if not self.group:
            return
        group, self.group = self.group, []
        self._place(group)
        self.last = group[-1]
        self.after_table = False

    def _place(self, group: list[TextLine]) -> None:
        before = None if self.after_table else self.last
        marker = self.numbering.read_group(group, before)
        if marker is not None:
            self._open(marker, group)
        elif not self.blocks and self._is_title(group):
            self.titles.append(group)
            self.title.extend(group)
        elif self._goes_on(group):
            self.blocks[-1].lines.extend(group)
        elif self._is_heading(group):
            layout = group[0].line.layout
            self._open(self.numbering.plain_heading(layout.level if layout else None), group)
        else:
            self._open(UNNUMBERED, group)

    def _open(self, marker: Marker, group: list[TextLine]) -> None:
        first = group[0]
        kind = "heading" if marker.depth is not None else "paragraph"
        self.log.note(
            "report", first.line.number, f"{kind} {marker.printed}".strip(), first.flat.text
        )
        if not self.blocks and marker.depth is None:
            self._first_heading()
        rest = first.after(marker.length)
        lines = [rest, *group[1:]] if rest.line.text else list(group[1:])
        self.blocks.append(SectionBlock(marker, first.flat.pieces(0, marker.length), lines))

    def _first_heading(self) -> None:
        """Make a heading of the last group of the title that is one of a first section: "Summary"."""
        if len(self.titles) < 2:
            return
        heading = self.titles[-1]
        if self.body.rules.introduction.fullmatch(self.body.join(heading).text.rstrip(":")):
            del self.title[-len(heading) :]
            self.blocks.append(SectionBlock(self.numbering.plain_heading(), (), heading))

    def _is_title(self, group: Sequence[TextLine]) -> bool:
        length = sum(len(each.flat.text) for each in group)
        return not group[-1].ends_sentence and length <= _TITLE_LENGTH

    def _goes_on(self, group: Sequence[TextLine]) -> bool:
        """Whether *group* goes on with the paragraph before it: as one of its items, or in the middle of a sentence."""
        if not self.blocks or self.blocks[-1].is_heading or self.after_table:
            return False
        if is_heading(group):
            return False
        first = group[0]
        if point_label(first.flat.text, self.body.rules) is not None:
            return True
        if (
            first.opens is None
            and self.last is not None
            and (not self.body.has_gaps or self.body.has_page_between(self.last, first))
        ):
            return not self.last.ends(self.body.rules.terminals)
        return first.resumes and self.last is not None and not self.last.ends_sentence

    def _is_heading(self, group: Sequence[TextLine]) -> bool:
        text = self.body.join(group).text
        if is_heading(group):
            return len(text) <= _TITLE_LENGTH
        return not self.body.has_layout and self._is_heading_after(self.last, group)

    def _is_heading_after(self, last: TextLine | None, group: Sequence[TextLine]) -> bool:
        """Whether *group* is short and no sentence, and what is before it, *last*, has ended."""
        text = self.body.join(group).text
        return (
            0 < len(group) <= _HEADING_LINES
            and len(text) <= _HEADING_LENGTH
            and not group[-1].ends(self.body.rules.terminals + COMMAS)
            and not group[0].resumes
            and (
                last is None
                or self.after_table
                or last.ends(self.body.rules.terminals)
                or (bool(self.blocks) and self.blocks[-1].is_heading)
            )
        )

    def finished(self) -> Iterator[SectionBlock]:
        """Yield the blocks; what was taken for a heading and heads nothing is a paragraph, or an item of a list."""
        for block, following in itertools.zip_longest(self.blocks, self.blocks[1:]):
            heads = following is not None and _is_under(following.marker, block.marker)
            plain = following is None and not block.marker.printed and block is not self.blocks[0]
            if block.tables or heads or not (plain or (block.marker.section or "").isdecimal()):
                yield block
            else:
                yield evolve(block, marker=Marker(block.marker.printed, block.marker.length))


def _is_under(marker: Marker, heading: Marker) -> bool:
    """Whether what has *marker* is under *heading*, which it follows."""
    return heading.depth is None or marker.depth is None or marker.depth > heading.depth
