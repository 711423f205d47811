"""The body of a resolution in blocks: paragraphs, points, headings, closing lines, each with its lines."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final, TypeAlias

from attrs import define, field, frozen

from unctc.languages.rules.punctuation import (
    CLOSERS,
    COLONS,
    COMMAS,
    FULL_STOPS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)
from unctc.languages.rules.resolutions import ResolutionRules
from unctc.languages.rules.script import CENTURY
from unctc.late_patterns import late_pattern
from unctc.layout.text_lines import TextLine, TextLines
from unctc.model.locations import Span
from unctc.structure.points import PointCounter, PointLabel, point_label

__all__ = ["Block", "BlockKind", "cut_blocks"]

# Closing marks, the call of a footnote, an asterisk, and marks of direction may follow.
_CALL: Final = rf"{one_of(CLOSERS)}*(?:\s?\d{{1,3}})?\*?[\u200e\u200f]*$"
_ENDED: Final = late_pattern(rf"{one_of(COMMAS, SEMICOLONS, COLONS, SENTENCE_ENDS)}{_CALL}")
_STOPPED: Final = late_pattern(rf"{one_of(FULL_STOPS, SEMICOLONS, COLONS)}{_CALL}")
# The year of a resolution, or punctuation that no line begins a paragraph with.
_NEVER_FIRST: Final = late_pattern(
    rf"(?:\d{{1,5}}\s?)?[(（]\s?{CENTURY}\d\d\s?[)）]|{one_of(COMMAS, SEMICOLONS, COLONS, FULL_STOPS)}|[)）》»]"
)
_HEADING_LENGTH: Final = 160
_UNWRAPPED: Final = 0.75
_GAPS: Final = 0.1
"""The share of lines with a blank line before them in a text that sets paragraphs apart."""
_GAPS_BEHIND: Final = 0.4
"""The share of lines that a paragraph can end with, with a blank line behind them: elsewhere a program has set apart what is none."""
_GAP: Final = 3
_LONGEST_CLOSING: Final = 60


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
    behind = [gap for first, gap in pairs if _has_ended(first.flat.text, body)]
    cutter = _Cutter(
        body,
        rules,
        unwrapped=_is_unwrapped(lines, gaps, body, rules),
        numbered=any(_is_first(each, body) for each in lines[:annex]),
        gaps=sum(gaps) >= _GAPS * len(gaps) and sum(behind) >= _GAPS_BEHIND * len(behind),
    )
    return tuple(cutter.cut(lines))


def _is_unwrapped(
    lines: Sequence[TextLine], gaps: Sequence[bool], body: TextLines, rules: ResolutionRules
) -> bool:
    """Whether each line is a paragraph: blank lines are between all of them, or nearly all end as paragraphs do.

    Where none is longer than a printed line, one that can only go on with the line before shows that they are not.
    """
    if any(gaps) and sum(gaps) >= _GAPS * len(gaps):
        return all(gaps)
    ended = sum(_has_ended(each.flat.text, body) for each in lines)
    if ended < _UNWRAPPED * len(lines):
        return False
    return body.is_unwrapped or not (
        any(_goes_on(each.flat.text, body, rules) for each in lines)
        or _has_divided_paragraph(lines, body, rules)
    )


def _has_divided_paragraph(
    lines: Sequence[TextLine], body: TextLines, rules: ResolutionRules
) -> bool:
    """Whether, where paragraphs have numbers, a line ends nothing and the next ends what it does not begin."""
    return any(_is_first(each, body) for each in lines) and any(
        not _has_ended(one.flat.text, body)
        and not body.rules.annex_label.fullmatch(one.flat.text)
        and _has_ended(other.flat.text, body)
        and not _opens_something(other.flat.text, body, rules)
        for one, other in itertools.pairwise(lines)
    )


def _goes_on(text: str, body: TextLines, rules: ResolutionRules) -> bool:
    """Whether a line begins within a sentence: with a small letter, a bracket, a number, "and", and opens nothing."""
    first, joints = text[:1], tuple(f"{joint} " for joint in body.rules.item_joints)
    return (
        first.islower() or first.isdigit() or first == "(" or text.startswith(joints)
    ) and not _opens_something(text, body, rules)


def _opens_something(text: str, body: TextLines, rules: ResolutionRules) -> bool:
    """Whether *text* begins with what a paragraph, a point or a closing line begins with."""
    return bool(
        body.rules.paragraph_number.match(text)
        or point_label(text, body.rules)
        or rules.closing.match(text)
        or rules.opening(text, "preambular")
        or rules.opening(text, "operative")
    )


def _has_ended(text: str, body: TextLines) -> bool:
    """Whether a paragraph or an item can end with *text*: with punctuation, or with "and" before the last item."""
    return _ENDED.search(text) is not None or text.endswith(
        tuple(f" {joint}" for joint in body.rules.item_joints)
    )


def _is_first(line: TextLine, body: TextLines) -> bool:
    match = body.rules.paragraph_number.match(line.flat.text)
    return match is not None and int(match["number"]) == 1


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

    def _heads(self, before: TextLine, line: TextLine, following: TextLine | None) -> bool:
        """Whether *line* is a heading that nothing sets off: between the end of a paragraph and the next number."""
        if self.gaps or self.unwrapped or following is None or not self.state.last:
            return False
        number = self.body.rules.paragraph_number.match(following.flat.text)
        return (
            number is not None
            and int(number["number"]) == self.state.last + 1
            and _STOPPED.search(before.flat.text) is not None
            and not _has_ended(line.flat.text, self.body)
            and not _goes_on(line.flat.text, self.body, self.rules)
            and self._counted(line.flat.text, before, gap=False) is None
        )

    def _opening(self, before: TextLine | None, line: TextLine) -> _Opening | None:
        """Return how *line* opens a block: kind, number, as printed, its length, level; ``None`` where it goes on."""
        text = line.flat.text
        gap = before is None or self.unwrapped or line.line.number - before.line.number > 1
        stopped = (
            before is None or not before.line.text or _ENDED.search(before.flat.text) is not None
        )
        # A label or a number follows on "and", too, and on the label of an annex.
        ended = (
            stopped
            or before is None
            or _has_ended(before.flat.text, self.body)
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
        ended = _has_ended(text, self.body)
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
