"""Text joined over lines, each character of which knows the place in the source it came from."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence

from attrs import frozen

from unctc.languages.rules.punctuation import COMMAS, FULL_STOPS
from unctc.late_patterns import late_pattern
from unctc.layout.line_end_hyphens import TextWords
from unctc.layout.source import Line
from unctc.model.locations import Span

__all__ = ["MappedText", "join_lines"]

_SPACES = late_pattern(r"\s+")
_UNEVEN = late_pattern(r"\s{2,}|[^\S ]")
_LATIN = late_pattern(r"[A-Za-z\u00c0-\u024f]")
_NEVER_FIRST = frozenset(f"{COMMAS}{FULL_STOPS}")
"""What no space is before."""
_NO_WORDS = TextWords()
_LONGEST_HALF = 40
_LONGEST_TOKEN = 24


@frozen
class MappedText:
    """A text and, for each of its characters, the offset in the source.

    Example:
        >>> MappedText("决议", (7, 10)).part(1, 2)
        MappedText(text='议', offsets=(10,))
    """

    text: str
    offsets: Sequence[int]

    def part(self, start: int, end: int) -> MappedText:
        """Return the part from *start* to *end*, without the blanks at its ends."""
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        end = start + len(text.strip())
        return MappedText(self.text[start:end], self.offsets[start:end])

    def ranges(self) -> Iterator[tuple[int, int, int]]:
        """Yield what follows one another in the source: where in the text, from where to where in the source."""
        if not self.offsets:
            return
        begin, first = 0, self.offsets[0]
        expected = first
        for index, offset in enumerate(self.offsets):
            if offset != expected:
                yield begin, first, expected
                begin, first = index, offset
            expected = offset + 1
        yield begin, first, expected

    def pieces(self, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
        """Return the unbroken ranges of the source that the characters from *start* to *end* fill."""
        found: list[list[int]] = []
        for character, offset in zip(self.text[start:end], self.offsets[start:end], strict=True):
            if character.isspace():
                continue
            if found and found[-1][1] == offset:
                found[-1][1] = offset + 1
            else:
                found.append([offset, offset + 1])
        return tuple(Span(first, last) for first, last in found)


def join_lines(
    lines: Iterable[Line],
    *,
    cjk: bool,
    spaced: bool = False,
    words: TextWords = _NO_WORDS,
    without: Collection[int] = (),
    parts: Collection[str] | None = None,
) -> MappedText:
    """Join *lines* by the rule of their script and bring their blanks into the normal form.

    Args:
        lines: lines with text, in order.
        cjk: Chinese lines join with nothing and blanks beside characters, figures and signs go;
            otherwise lines join with one blank, and one blank stands for many.
        spaced: whether the source sets a blank between any two characters, so that those between
            two figures mean nothing either.
        words: those of the whole source: a word that it has unbroken elsewhere loses the hyphen
            at which a line broke it, and so does one of whose halves neither is a word of its own in it.
        without: places of the source that are no words: calls of notes.
        parts: parts of words that keep their hyphen: ``non``, ``self``, ``либо``.
    """
    whole = tuple(lines)
    if len(whole) == 1 and not without:
        (line,) = whole
        return _normal(line.text, range(line.start, line.end), cjk=cjk, spaced=spaced)
    joined = _Joined()
    for line in whole:
        if joined.pieces:
            _mend_line_end(joined, line, cjk=cjk, words=words, parts=parts)
        if without:
            kept = _words_of(line, without)
            joined.add("".join(line.text[at - line.start] for at in kept), kept)
        else:
            joined.add(line.text, range(line.start, line.end))
    return _normal("".join(joined.pieces), joined.offsets, cjk=cjk, spaced=spaced)


def _words_of(line: Line, without: Collection[int]) -> list[int]:
    """Return the places of a line that are words; the blank that sets a call off goes with it before a stop."""
    kept: list[int] = []
    for at in range(line.start, line.end):
        if at in without:
            continue
        character = line.text[at - line.start]
        called = at - 1 in without and character in _NEVER_FIRST
        while called and kept and line.text[kept[-1] - line.start].isspace():
            kept.pop()
        kept.append(at)
    if line.end - 1 in without:
        while kept and line.text[kept[-1] - line.start].isspace():
            kept.pop()
    return kept


def _normal(text: str, offsets: Sequence[int], *, cjk: bool, spaced: bool) -> MappedText:
    return _close_up(text, offsets, spaced=spaced) if cjk else _single_blanks(text, offsets)


class _Joined:
    """Lines that are being joined: their texts, and the place of each character in four bytes."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.offsets: array[int] = array("I")

    def add(self, text: str, offsets: Iterable[int]) -> None:
        if text:
            self.pieces.append(text)
            self.offsets.extend(offsets)

    def add_blank(self) -> None:
        self.add(" ", (self.offsets[-1] + 1,))

    def drop_last(self) -> None:
        self.pieces[-1] = self.pieces[-1][:-1]
        if not self.pieces[-1]:
            self.pieces.pop()
        self.offsets.pop()

    def end(self, length: int) -> str:
        """Return the last characters, as many as *length* of them."""
        found = ""
        for piece in reversed(self.pieces):
            found = piece[-length:] + found
            if len(found) >= length:
                break
        return found[-length:]


def _mend_line_end(
    joined: _Joined,
    line: Line,
    *,
    cjk: bool,
    words: TextWords,
    parts: Collection[str] | None,
) -> None:
    """Join the next line on: with a blank, with nothing, or with a hyphen fewer."""
    before = joined.end(_LONGEST_HALF)
    last = before[-1]
    if cjk:
        # Two Latin words keep their blank; a symbol such as S/RES/… may be broken anywhere.
        token = before[-_LONGEST_TOKEN:].rsplit(" ", 1)[-1]
        if (
            _LATIN.match(last)
            and _LATIN.match(line.text)
            and "/" not in token
            and "://" not in line.text
        ):
            joined.add_blank()
        return
    if last == "\u00ad" or (last in "-\u2010" and words.joins(before, line.text, parts)):
        joined.drop_last()
        return
    if last in "-\u2010\u2011/" and not before[-2:-1].isspace():
        return
    if line.text[0] in _NEVER_FIRST and line.text[1:2] not in (".", "…"):
        return
    joined.add_blank()


def _close_up(text: str, offsets: Sequence[int], *, spaced: bool) -> MappedText:
    kept = _Joined()
    position = 0
    for blank in _SPACES.finditer(text):
        start, end = blank.span()
        kept.add(text[position:start], offsets[position:start])
        position = end
        before, after = text[start - 1 : start], text[end : end + 1]
        if before and after and _blank_matters(before, after, spaced=spaced):
            kept.add(" ", offsets[start : start + 1])
    if not position:
        return MappedText(text, offsets)
    kept.add(text[position:], offsets[position:])
    return MappedText("".join(kept.pieces), kept.offsets)


def _blank_matters(before: str, after: str, *, spaced: bool) -> bool:
    if not (before.isascii() or _LATIN.match(before)) or not (
        after.isascii() or _LATIN.match(after)
    ):
        return False
    if before.isdigit() and after.isdigit():
        return not spaced
    if spaced:
        return False
    if before.isdigit() or after.isdigit():
        return before.isalpha() or after.isalpha()
    return (before.isalpha() or before in ".,;:)") and (after.isalpha() or after == "(")


def _single_blanks(text: str, offsets: Sequence[int]) -> MappedText:
    if _UNEVEN.search(text) is None:
        return MappedText(text, offsets)
    kept = _Joined()
    position = 0
    for blank in _UNEVEN.finditer(text):
        start, end = blank.span()
        kept.add(text[position:start], offsets[position:start])
        kept.add(" ", offsets[start : start + 1])
        position = end
    kept.add(text[position:], offsets[position:])
    return MappedText("".join(kept.pieces), kept.offsets)
