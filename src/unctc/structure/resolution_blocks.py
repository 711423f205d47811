"""The body of a resolution in blocks: paragraphs, points, headings, closing lines, each with its lines."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final, TypeAlias

from attrs import define, field, frozen

from unctc.languages.rules.punctuation import (
    COLONS,
    COMMAS,
    FULL_STOPS,
    SEMICOLONS,
    one_of,
)
from unctc.languages.rules.resolutions import ResolutionRules
from unctc.languages.rules.script import CENTURY
from unctc.late_patterns import late_pattern
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.locations import Span
from unctc.structure.points import PointCounter, PointLabel, point_label
from unctc.structure.resolution_lines import (
    CALL,
    ENDED,
    GAPS,
    goes_on,
    has_ended,
    is_first,
    is_unwrapped,
)

__all__ = ["Block", "BlockKind", "cut_blocks"]

_STOPPED: Final = late_pattern(rf"{one_of(FULL_STOPS, SEMICOLONS, COLONS)}{CALL}")
# The year of a resolution, or punctuation that no line begins a paragraph with.
_NEVER_FIRST: Final = late_pattern(
    rf"(?:\d{{1,5}}\s?)?[(（]\s?{CENTURY}\d\d\s?[)）]|{one_of(COMMAS, SEMICOLONS, COLONS, FULL_STOPS)}|[)）》»]"
)
_HEADING_LENGTH: Final = 160
_GAPS_BEHIND: Final = 0.4
"""The share of lines that a paragraph can end with, with a blank line behind them: elsewhere a program has set apart what is none."""
_GAP: Final = 3
_LONGEST_CLOSING: Final = 60
_FILLED: Final = 0.9
"""The share of the width that a line has which a program has filled."""


_Opening: TypeAlias = "tuple[BlockKind | None, int | None, str, int, int]"
"""Kind, number, as printed, its length, level."""


class BlockKind(StrEnum):
    """What a block is."""

    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    POINT = "point"
    HEADING = "heading"
    CLOSING = "closing"
    ANNEX = "annex"


@frozen
class Block:
    """A block of lines.

    Attributes:
        kind: what it is.
        lines: its lines, without its number.
        number: the number of an operative paragraph.
        printed: the number or the label as printed.
        number_at: where that is in the source.
        level: the level of a point.
    """

    kind: BlockKind
    lines: tuple[TextLine, ...]
    number: int | None = None
    printed: str = ""
    number_at: tuple[Span, ...] = ()
    level: int = 0


@define
class _State:
    last: int = 0
    operative: bool = False
    closed: bool = False
    annexed: bool = False
    after_point: bool = False
    heads: bool = False
    entitled: bool = False
    counter: PointCounter | None = field(default=None)


def cut_blocks(
    lines: Sequence[TextLine], body: TextLines, rules: ResolutionRules
) -> tuple[Block, ...]:
    """Cut the lines after the opening formula into blocks: by counting, by opening phrases, by what ends a line."""
    annex = next(
        (at for at, each in enumerate(lines) if body.rules.annex_label.fullmatch(each.flat.text)),
        len(lines),
    )
    # What is between two pages is no blank line.
    pairs = [
        (first, second.line.number - first.line.number > 1)
        for first, second in itertools.pairwise(lines)
        if first.line.leaf == second.line.leaf
    ]
    gaps = [gap for _, gap in pairs]
    behind = [gap for first, gap in pairs if has_ended(first.flat.text, body)]
    cutter = _Cutter(
        body,
        rules,
        unwrapped=is_unwrapped(lines, gaps, body, rules),
        numbered=any(is_first(each, body) for each in lines[:annex]),
        gaps=sum(gaps) >= GAPS * len(gaps) and sum(behind) >= _GAPS_BEHIND * len(behind),
    )
    return tuple(cutter.cut(lines))


@define
class _Cutter:
    body: TextLines
    rules: ResolutionRules
    unwrapped: bool
    numbered: bool
    gaps: bool
    state: _State = field(factory=_State)

    def cut(self, lines: Sequence[TextLine]) -> Iterator[Block]:
        block: list[TextLine] = []
        counted: tuple[BlockKind, int | None, str, tuple[Span, ...], int] | None = None
        for line, following in itertools.zip_longest(lines, lines[1:]):
            operative = self.state.operative
            before = block[-1] if block else None
            if self.state.heads:
                before = None
            self.state.heads = before is not None and self._heads(before, line, following)
            opened = (None, None, "", 0, 0) if self.state.heads else self._opening(before, line)
            if operative and following is not None and self._closes_with_day(line, following):
                self.state.closed = True
                opened = (BlockKind.CLOSING, None, "", 0, 0)
            # A number on a line of its own, and a blank line below it, is that of the paragraph there.
            lone = counted is not None and len(block) == 1 and not block[0].line.text
            if opened is None or (lone and opened[0] is None):
                block.append(line)
                continue
            if block:
                yield self._block(block, counted, operative=operative)
            kind, number, printed, length, level = opened
            counted = None
            if (
                kind is None and not self.state.last
            ):  # a paragraph without a number, with its own points
                self.state.counter = PointCounter(self.body.rules)
            rest = line
            if kind is not None:
                counted = (kind, number, printed, line.flat.pieces(0, length), level)
                rest = line.after(length)
            block = [rest] if rest.line.text else []
            if not block:
                block = [rest]
        if block:
            yield self._block(block, counted, operative=self.state.operative)

    def _closes_with_day(self, line: TextLine, following: TextLine) -> bool:
        """Whether *line* is the day of the meeting that *following* names."""
        match = self.body.rules.masthead.fullmatch(line.flat.text)
        named = self.rules.closing.match(following.flat.text.lstrip("["))
        return match is not None and bool(match["date"]) and named is not None

    def _heads(self, before: TextLine, line: TextLine, following: TextLine | None) -> bool:
        """Whether *line* is a heading that nothing sets off: between the end of a paragraph and the next number."""
        if self.gaps or self.unwrapped or following is None or not self.state.last:
            return False
        number = self.body.rules.paragraph_number.match(following.flat.text)
        return (
            number is not None
            and int(number["number"]) == self.state.last + 1
            and _STOPPED.search(before.flat.text) is not None
            and not has_ended(line.flat.text, self.body)
            and not goes_on(line.flat.text, self.body, self.rules)
            and self._counted(line.flat.text, before, gap=False) is None
        )

    def _opening(self, before: TextLine | None, line: TextLine) -> _Opening | None:
        """Return how *line* opens a block: kind, number, as printed, its length, level; ``None`` where it goes on."""
        text = line.flat.text
        gap = before is None or self.unwrapped or line.line.number - before.line.number > 1
        stopped = (
            before is None or not before.line.text or ENDED.search(before.flat.text) is not None
        )
        # A label or a number follows on "and", too, and on the label of an annex.
        ended = (
            stopped
            or before is None
            or has_ended(before.flat.text, self.body)
            or self.body.rules.annex_label.fullmatch(before.flat.text) is not None
        )
        if line.opens is False or (line.opens is None and _NEVER_FIRST.match(text)):
            return None
        if line.opens is True:
            gap = ended = stopped = True
        if (gap or ended) and (counted := self._counted(text, before, gap=gap)) is not None:
            return counted
        closes = (gap and (self.state.operative or ended)) or (
            # Where no blank line sets anything off, a short line behind the last sentence does.
            stopped and not self.gaps and self.state.operative and len(text) <= _LONGEST_CLOSING
        )
        if closes and self.rules.closing.match(text.lstrip("[")):
            self.state.closed = True
            return BlockKind.CLOSING, None, "", 0, 0
        plain = (None, None, "", 0, 0)
        if line.opens is None and self._parts_title(before, line):
            return plain
        phrase = (text[:1].isupper() or not self.gaps) and (
            self.rules.opening(text, "preambular") or self.rules.opening(text, "operative")
        )
        if self.unwrapped or before is None:
            # The end of a page may divide a paragraph even then.
            same_page = before is None or before.line.leaf == line.line.leaf
            begins = same_page or ended or bool(phrase)
        elif self.state.last:  # operative paragraphs have numbers
            begins = gap and stopped and (not line.resumes or line.opens is True)
        else:
            # "…, and" on one line and "acknowledging" on the next are one sentence.
            follows = ended and (stopped or not text[:1].islower())
            indented = line.line.indented and not before.line.indented
            begins = follows and (
                bool(phrase)
                or (gap and (not line.resumes or text[:1].islower()))
                or (indented and stopped)
            )
        return plain if begins else None

    def _parts_title(self, before: TextLine | None, line: TextLine) -> bool:
        """Whether the title of an annex begins with *line*, or ends before it: the line before had room for its first word."""
        entitled, self.state.entitled = self.state.entitled, False
        if before is None or not self.state.annexed:
            return False
        if self.body.rules.annex_label.fullmatch(before.flat.text):
            self.state.entitled = True
            return True
        if not entitled or line.resumes:
            self.state.entitled = entitled
            return False
        word = "" if self.body.rules.cjk else line.flat.text.partition(" ")[0]
        room = len(before.flat.text) + 1 + len(word) <= _FILLED * self.body.width
        self.state.entitled = not room
        return room

    def _counted(self, text: str, before: TextLine | None, *, gap: bool) -> _Opening | None:
        """Return how a line opens a block by a label or a number."""
        if self.body.rules.annex_label.fullmatch(text):
            self.state = _State(operative=True, annexed=True)
            return BlockKind.ANNEX, None, "", 0, 0
        match = self._numbered(text, gap=gap)
        if match is not None and (level := self._listed(int(match["number"]), before)) is not None:
            return BlockKind.POINT, None, match["printed"], match.end("printed"), level
        if match is not None:
            self.state.last = int(match["number"])
            self.state.operative = True
            self.state.counter = PointCounter(self.body.rules)
            return BlockKind.OPERATIVE, self.state.last, match["printed"], match.end("printed"), 0
        label = point_label(text, self.body.rules)
        if label is not None and (level := self._level(label, before)) is not None:
            return BlockKind.POINT, None, label.printed, label.length, level
        return None

    def _numbered(self, text: str, *, gap: bool) -> re.Match[str] | None:
        """Return the number with which *text* begins, if the count of paragraphs can go on with it."""
        match = self.body.rules.paragraph_number.match(text)
        if match is None:
            return None
        number = int(match["number"])
        counter = self.state.counter
        step = number - self.state.last
        if step == 1 or (number == 1 and gap) or (counter and counter.goes_on_with(number)):
            return match
        return match if gap and 1 < step <= _GAP else None

    def _listed(self, number: int, before: TextLine | None) -> int | None:
        """Return the level of a number that counts in a list inside a paragraph; ``None`` for a paragraph's own."""
        counter = self.state.counter
        if counter is None or not self.state.last or number == self.state.last + 1:
            return None
        begins = (
            number == 1 and before is not None and before.flat.text.rstrip().endswith((":", "："))
        )
        if not begins and not counter.goes_on_with(number):
            return None
        return counter.level_of(PointLabel(str(number), "", 0))

    def _level(self, label: PointLabel, before: TextLine | None) -> int | None:
        if self.state.counter is None:
            self.state.counter = PointCounter(self.body.rules)
        run_in = before.flat.text if before is not None else ""
        return self.state.counter.level_of(label, run_in)

    def _block(
        self,
        lines: list[TextLine],
        counted: tuple[BlockKind, int | None, str, tuple[Span, ...], int] | None,
        *,
        operative: bool,
    ) -> Block:
        kept = tuple(lines)
        if counted is not None:
            kind, number, printed, pieces, level = counted
            self.state.after_point = kind is BlockKind.POINT
            return Block(kind, kept, number, printed, pieces if printed else (), level)
        text = self.body.join(kept).text
        ended = has_ended(text, self.body)
        if operative and not ended and len(text) < _HEADING_LENGTH:
            return Block(BlockKind.HEADING, kept)
        if not operative and self.numbered and not ended and self._is_heading(text):
            return Block(BlockKind.HEADING, kept)
        if not operative and not self.numbered and self._acts(text):
            self.state.operative = operative = True
        if operative and self.state.last and self.state.after_point:
            return Block(BlockKind.POINT, kept)  # goes on with the numbered paragraph
        if not operative:
            return Block(BlockKind.PREAMBULAR, kept)
        return Block(BlockKind.OPERATIVE, kept)

    def _is_heading(self, text: str) -> bool:
        return len(text) < _HEADING_LENGTH and not any(
            self.rules.opening(text, part) for part in ("preambular", "operative")
        )

    def _acts(self, text: str) -> bool:
        """Whether an unnumbered paragraph is the first in which the organ acts."""
        acts = self.rules.opening(text, "operative")
        recalls = self.rules.opening(text, "preambular")
        stopped = _STOPPED.search(text) is not None
        if not acts:
            return stopped and not recalls  # preambular paragraphs end with a comma
        return acts > recalls or (acts == recalls and stopped)
