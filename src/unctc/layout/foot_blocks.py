"""Notes at the foot of a page in plain text: the lines between the text and the end of its page.

A rule above them shows where they begin. Without one they are told by counting: a line there has a mark that the text of
its page calls, and a number that does not go on with those of the paragraphs.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from attrs import evolve, frozen

from unctc.languages.rules.punctuation import CLOSERS, SENTENCE_ENDS, one_of
from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.note_calls import (
    RAISED,
    PossibleCall,
    call_among,
    is_of_day,
    mark_of,
    possible_calls,
)
from unctc.layout.source import Line, SourceText

__all__ = ["FootBlock", "FootNote", "foot_blocks"]

_MARK: Final = rf"\d{{1,3}}|[{RAISED}]{{1,3}}|\*{{1,3}}|[(（]\d{{1,3}}[)）]"
_OPENS: Final = late_pattern(
    rf"(?P<mark>{_MARK})(?:(?P<stop>\.)?\s+|(?<=[{RAISED})）]))(?=[^\W\d_a-z]|[“«\"(\[]|https?:)"
)
_LONE: Final = late_pattern(_MARK)
_ENDED: Final = late_pattern(rf"{one_of(SENTENCE_ENDS)}{one_of(CLOSERS)}*$")
_MOST_LINES: Final = 10
"""More lines than notes without a rule above them have at the foot of a page."""


@frozen
class FootNote:
    """A note at the foot of a page.

    Attributes:
        mark: its mark; empty where several may be its own.
        lines: its lines, the mark first where it has a line of its own.
        bracketed: whether the mark is in brackets.
        goes_on: whether it is the rest of the last note of the page before.
    """

    mark: str
    lines: tuple[Line, ...]
    bracketed: bool = False
    goes_on: bool = False


@frozen
class FootBlock:
    """The notes at the foot of a page.

    Attributes:
        notes: in order.
        ruled: whether a rule is above them.
        start: where the text of the page begins.
        end: where it ends: at the rule, or at the first note.
        before: where the text of the page before begins: a note that had no room is on the next.
    """

    notes: tuple[FootNote, ...]
    ruled: bool
    start: int
    end: int
    before: int = 0


def foot_blocks(
    source: SourceText, page_ends: Collection[int], rules: StructureRules
) -> Iterator[FootBlock]:
    r"""Yield the notes at the feet of the pages of *source*, as far as it shows where its pages end.

    Args:
        source: the text.
        page_ends: the numbers of the lines that are heads and feet of pages.
        rules: the rules of the language.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> text = "3. Asks for lamps,1 and\n1 See A/77/5.\n\f oil;\n4. Decides;\n"
        >>> (block,) = foot_blocks(SourceText.of(text), (), rules_for("en").structure)
        >>> [(each.mark, each.lines[0].text) for each in block.notes], block.ruled
        ([('1', '1 See A/77/5.')], False)
    """
    pages = list(_pages(source, page_ends))
    if len(pages) < 2:
        return
    following = _following_numbers(pages, rules)
    last_number = 0
    last_mark = 0
    open_note: FootNote | None = None
    before = pages[0][0].start
    for page in pages:
        block = _under_rule(page, open_note, last_number, rules) or _without_rule(
            page, source.raw, before, last_mark, last_number, following, rules
        )
        if block is not None:
            yield evolve(block, before=before)
            last_mark = max(
                (int(each.mark) for each in block.notes if each.mark.isdigit()), default=0
            )
            last = block.notes[-1]
            open_note = None if _ENDED.search(last.lines[-1].text) else last
        in_notes = {line.number for note in block.notes for line in note.lines} if block else set()
        for line in page:
            if line.number not in in_notes and (number := _number_of(line, rules)) is not None:
                last_number = number
        before = page[0].start


def _pages(source: SourceText, page_ends: Collection[int]) -> Iterator[tuple[Line, ...]]:
    """Yield the lines of each page, its head and foot aside; by form feeds, where there are any."""
    by_leaf = bool(source.lines) and source.lines[-1].leaf > 0
    page: list[Line] = []
    leaf = 0
    for line in source.printed:
        outside = line.number in page_ends and not line.is_rule
        if page and (line.leaf != leaf if by_leaf else outside):
            yield tuple(page)
            page = []
        leaf = line.leaf
        if not outside:
            page.append(line)
    if page:
        yield tuple(page)


def _number_of(line: Line, rules: StructureRules) -> int | None:
    match = rules.paragraph_number.match(line.text)
    return int(match["number"]) if match is not None else None


def _following_numbers(
    pages: Sequence[Sequence[Line]], rules: StructureRules
) -> Mapping[int, int | None]:
    """Return for each line the number of the next numbered one after it."""
    following: dict[int, int | None] = {}
    after: int | None = None
    for page in reversed(pages):
        for line in reversed(page):
            following[line.number] = after
            number = _number_of(line, rules)
            after = after if number is None else number
    return following


def _under_rule(
    page: Sequence[Line], open_note: FootNote | None, last_number: int, rules: StructureRules
) -> FootBlock | None:
    """Return the notes between the last rule of a page and its end; none where no mark is among the lines there.

    Args:
        page: its lines.
        open_note: the last note of the page before, where its sentence goes on.
        last_number: the number of the last paragraph before the page, or 0.
        rules: the rules of the language.
    """
    at = next((at for at in reversed(range(len(page))) if page[at].is_rule), None)
    if not at or at + 1 == len(page):
        return None
    lines = page[at + 1 :]
    notes = _in_order(lines) or (_going_on(lines) if open_note else ()) or _out_of_order(lines)
    numbers = [number for line in page[:at] if (number := _number_of(line, rules)) is not None]
    if not notes or _text_goes_on(notes, numbers[-1] if numbers else last_number, rules):
        return None
    return FootBlock(notes, ruled=True, start=page[0].start, end=page[at].start)


def _text_goes_on(notes: Sequence[FootNote], last_number: int, rules: StructureRules) -> bool:
    """Whether the next paragraph of the text is among the lines of *notes*, so that they are not at the end of the page."""
    lines = (line for note in notes for line in note.lines[1:])
    return any(_number_of(line, rules) == last_number + 1 for line in lines)


def _going_on(lines: Sequence[Line]) -> tuple[FootNote, ...]:
    """Return the notes in *lines*, the first of which are of a note on the page before: it has no mark here."""
    end = next((at for at, line in enumerate(lines) if _opening(line)), len(lines))
    notes = _in_order(lines[end:])
    if not end or (lines[end:] and not notes):
        return ()
    return (FootNote("", tuple(lines[:end]), goes_on=True), *notes)


def _opening(line: Line) -> re.Match[str] | None:
    """Return the mark with which a line begins, or which it is."""
    return _LONE.fullmatch(line.text) or _OPENS.match(line.text)


def _beginning(line: Line, rules: StructureRules) -> re.Match[str] | None:
    """Return the mark with which a note begins in a line; none of a day, nor before a word in small letters."""
    match = _OPENS.match(line.text)
    if match is None or line.text[match.end()].islower():
        return None
    return None if is_of_day(line.text, match.end("mark"), rules.language) else match


def _in_order(lines: Sequence[Line]) -> tuple[FootNote, ...]:
    """Return the notes in *lines*, each behind its mark, counting on; none where the marks are in another order."""
    found: list[tuple[str, list[Line]]] = []
    for line in lines:
        match = _opening(line)
        printed = match[0].rstrip(". \t") if match else ""
        if match and (not found or _is_next(mark_of(printed), mark_of(found[-1][0]))):
            if found and _LONE.fullmatch(found[-1][1][-1].text):
                return ()  # a mark without its note
            found.append((printed, [line]))
        elif not found or (match and _LONE.fullmatch(line.text)):
            return ()
        else:
            found[-1][1].append(line)
    if not found or (len(found[-1][1]) == 1 and _LONE.fullmatch(found[-1][1][0].text)):
        return ()
    return tuple(_note(printed, each) for printed, each in found)


def _is_next(mark: str, before: str) -> bool:
    if mark.isdigit() and before.isdigit():
        return int(mark) == int(before) + 1
    return mark == before + "*" or not before.isdigit()


def _out_of_order(lines: Sequence[Line]) -> tuple[FootNote, ...]:
    """Return the notes in *lines* whose marks, set higher than their lines, were taken out before or after them.

    Notes are in the order of their marks: where there are as many of the one as of the other, each has its own.
    """
    marks = [line for line in lines if _LONE.fullmatch(line.text)]
    texts: list[list[Line]] = []
    for line in lines:
        if line in marks:
            continue
        if not texts or _ENDED.search(texts[-1][-1].text):
            texts.append([])
        texts[-1].append(line)
    if not marks or not texts:
        return ()
    ordered = sorted(marks, key=lambda line: (len(mark_of(line.text)), mark_of(line.text)))
    counted = [mark_of(line.text) for line in ordered]
    follows = all(_is_next(each, before) for before, each in itertools.pairwise(counted))
    if not follows or len(marks) != len(texts):
        return (FootNote("", tuple(lines)),)
    return tuple(_note(mark.text, [mark, *text]) for mark, text in zip(ordered, texts, strict=True))


def _without_rule(
    page: Sequence[Line],
    raw: str,
    before: int,
    last_mark: int,
    last_number: int,
    following: Mapping[int, int | None],
    rules: StructureRules,
) -> FootBlock | None:
    """Return the notes in the last lines of a page, each of which its text calls.

    Args:
        page: its lines.
        raw: the source.
        before: where the page before begins.
        last_mark: the mark of the last note on the pages before.
        last_number: the number of the last paragraph before the page.
        following: the number of the next paragraph after each line.
        rules: the rules of the language.
    """
    first = max(1, len(page) - _MOST_LINES)
    number = last_number
    for at, line in enumerate(page):
        own = _number_of(line, rules)
        match = _beginning(line, rules) if at >= first else None
        if match is not None and mark_of(match["mark"]) in ("1", str(last_mark + 1), "*"):
            notes = _in_order(page[at:]) if _ENDED.search(page[-1].text) else ()
            if own is not None and _counts_on(own, number, following[page[-1].number]):
                notes = ()
            if _text_goes_on(notes, number, rules):
                notes = ()
            if notes and (
                _are_called(notes, raw, page[0].start, line.start, rules)
                or _are_called(notes, raw, before, page[0].start, rules)
            ):
                return FootBlock(notes, ruled=False, start=page[0].start, end=line.start)
        number = number if own is None else own
    return None


def _counts_on(first: int, before: int, after: int | None) -> bool:
    """Whether lines with numbers at the foot of a page are paragraphs: without them, the paragraphs do not count on.

    Args:
        first: their first number.
        before: the number of the paragraph before them; 0 where there is none.
        after: that of the next paragraph behind them; ``None`` where there is none.
    """
    if after == before + 1:
        return False
    return first == before + 1 or (after is not None and after > 1)


def _are_called(
    notes: Sequence[FootNote], raw: str, start: int, end: int, rules: StructureRules
) -> bool:
    calls: dict[str, list[PossibleCall]] = {}
    for each in possible_calls(raw, start, end, rules):
        calls.setdefault(each.mark, []).append(each)
    return all(
        call_among(calls.get(each.mark, ()), bracketed=each.bracketed, sure=True) for each in notes
    )


def _note(printed: str, lines: Sequence[Line]) -> FootNote:
    return FootNote(mark_of(printed), tuple(lines), bracketed=printed[:1] in ("(", "（"))
