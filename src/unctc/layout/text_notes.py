"""Footnotes in plain text: a line that begins with a mark, and the word before it that the mark is glued to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from attrs import evolve

from unctc.languages.rules.script import CENTURY
from unctc.languages.rules.structure import StructureRules
from unctc.late_patterns import late_pattern
from unctc.layout.foot_blocks import FootBlock, foot_blocks
from unctc.layout.note_calls import PossibleCall, call_among, possible_calls
from unctc.layout.notes import Note, Notes
from unctc.layout.source import Line, SourceText

__all__ = ["text_notes"]

# A year in brackets makes the number before it that of a resolution.
_NOTE: Final = late_pattern(
    rf"(?P<mark>\d{{1,3}}|\*{{1,3}})\s+(?![(（]\s?{CENTURY}\d\d)(?=[^\W\d_a-z]|[“«\"(])"
)
# Programs that keep the columns of a page put a raised mark on a line of its own, under the rule above the notes.
_LONE: Final = late_pattern(r"(?P<mark>\d{1,3}|\*{1,3})")
_LONGEST: Final = 6


def text_notes(source: SourceText, rules: StructureRules, page_ends: Collection[int] = ()) -> Notes:
    r"""Return the notes of a text without layout, each with its call.

    What is at the foot of a page, under a rule, is a note also where nothing calls it; elsewhere a line that nothing
    calls is none.

    Args:
        source: the text.
        rules: the rules of its language.
        page_ends: the numbers of the lines that are heads and feet of pages.

    Example:
        >>> from unctc.languages.registry import rules_for
        >>> text = "Follow the plan.1\n\n1 See S/2019/100.\n"
        >>> (note,) = text_notes(SourceText.of(text), rules_for("en").structure).notes
        >>> note.mark, [line.text for line in note.lines]
        ('1', ['1 See S/2019/100.'])
    """
    blocks = list(foot_blocks(source, page_ends, rules))
    found = list(_at_feet(blocks, source.raw, rules))
    taken = {line.number for block in blocks for note in block.notes for line in note.lines}
    found += _in_text(source, rules, taken)
    found.sort(key=lambda note: min(line.start for line in note.lines))
    calls = sorted(
        ((each.call.start, each) for each in found if each.call), key=lambda call: call[0]
    )
    offsets = frozenset(
        at for each in found if each.call for at in range(each.call.start, each.call.end)
    )
    return Notes(tuple(found), tuple(calls), offsets)


def _at_feet(blocks: Iterable[FootBlock], raw: str, rules: StructureRules) -> Iterator[Note]:
    """Yield the notes at the feet of pages, each with what calls it on its page or the one before.

    It is behind what calls the note before it.
    """
    last: Note | None = None
    done = 0
    for block in blocks:
        calls = _by_mark(possible_calls(raw, block.before, block.end, rules))
        for note in block.notes:
            if note.goes_on and last is not None:
                last = evolve(last, lines=(*last.lines, *note.lines))
                continue
            if last is not None:
                yield last
            possible = [each for each in calls.get(note.mark, ()) if each.span.start >= done]
            here = [each for each in possible if each.span.start >= block.start]
            before = [each for each in possible if each.span.start < block.start]
            call = call_among(here, bracketed=note.bracketed, sure=True) or (
                None if here else call_among(before, bracketed=note.bracketed, sure=True)
            )
            done = call.span.end if call else done
            last = Note(note.mark, note.lines, call.span if call else None)
    if last is not None:
        yield last


def _in_text(source: SourceText, rules: StructureRules, taken: Collection[int]) -> Iterator[Note]:
    """Yield the notes among the lines of a text, each with what calls it; without the lines that are *taken*."""
    found: list[Note] = []
    lines = [line for line in source.printed if line.number not in taken]
    expected = ""
    done = 0
    last_under_rule: Line | None = None
    text_end = 0
    calls: dict[str, list[PossibleCall]] | None = None
    for index, line in enumerate(lines):
        # Nothing but notes is between it and the rule.
        ruled = index > 0 and (lines[index - 1].is_rule or lines[index - 1] is last_under_rule)
        match = (_LONE.fullmatch(line.text) if ruled else None) or _NOTE.match(line.text)
        if match is None or not _is_set_off(lines, index, found):
            continue
        mark = match["mark"]
        if mark.isdigit() and rules.counted.match(line.text, match.end()):
            continue
        if mark.isdigit() and expected and mark not in (expected, "1"):
            continue
        if ruled and lines[index - 1].is_rule:
            text_end = lines[index - 1].start
        # What calls a note under a rule is above the rule.
        before = text_end if ruled else line.start
        if calls is None:
            calls = _by_mark(possible_calls(source.raw, 0, len(source.raw), rules))
        within = [each for each in calls.get(mark, ()) if done <= each.span.start < before]
        called = call_among(within, bracketed=False, sure=ruled)
        call = called.span if called else None
        if call is None and not (ruled and match.end() == len(line.text)):
            continue
        found.append(Note(mark, _lines_of(lines, index), call))
        last_under_rule = found[-1].lines[-1] if ruled else None
        done = call.end if call else done
        expected = str(int(mark) + 1) if mark.isdigit() else expected
    yield from found


def _is_set_off(lines: Sequence[Line], index: int, found: Sequence[Note]) -> bool:
    """Whether a blank line, a rule, a page's edge or another note is before a line."""
    if index == 0:
        return False
    before, line = lines[index - 1], lines[index]
    return (
        line.number - before.number > 1
        or line.leaf != before.leaf
        or before.is_rule
        or bool(found and found[-1].lines[-1] is before)
    )


def _lines_of(lines: Sequence[Line], index: int) -> tuple[Line, ...]:
    kept = [lines[index]]
    for line in lines[index + 1 : index + _LONGEST]:
        if (
            line.number - kept[-1].number > 1
            or line.leaf != kept[-1].leaf
            or _NOTE.match(line.text)
            or _LONE.fullmatch(line.text)
        ):
            break
        kept.append(line)
    return tuple(kept)


def _by_mark(calls: Iterable[PossibleCall]) -> dict[str, list[PossibleCall]]:
    found: dict[str, list[PossibleCall]] = {}
    for each in calls:
        found.setdefault(each.mark, []).append(each)
    return found
