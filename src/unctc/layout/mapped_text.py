"""Text joined over lines, each character of which knows the place in the source it came from."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from attrs import frozen

from unctc.late_patterns import late_pattern
from unctc.layout.line_end_hyphens import TextWords
from unctc.layout.source import Line
from unctc.model.locations import Span

__all__ = ["MappedText", "join_lines"]

_SPACES = late_pattern(r"\s+")
_LATIN = late_pattern(r"[A-Za-zÀ-ɏ]")
_NO_WORDS = TextWords()
_LONGEST_HALF = 40


@frozen
class MappedText:
    """A text and, for each of its characters, the offset in the source.

    Example:
        >>> MappedText("决议", (7, 10)).part(1, 2)
        MappedText(text='议', offsets=(10,))
    """

    text: str
    offsets: tuple[int, ...]

    def part(self, start: int, end: int) -> MappedText:
        """Return the part from *start* to *end*, without the blanks at its ends."""
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        end = start + len(text.strip())
        return MappedText(self.text[start:end], self.offsets[start:end])

    def ranges(self) -> Iterator[tuple[int, int, int]]:
        """Yield what follows one another in the source: where in the text, from where to where in the source."""
        offsets = self.offsets
        begin = 0
        for index in range(1, len(offsets) + 1):
            if index == len(offsets) or offsets[index] != offsets[index - 1] + 1:
                yield begin, offsets[begin], offsets[index - 1] + 1
                begin = index

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
    characters: list[str] = []
    offsets: list[int] = []
    for line in lines:
        if characters:
            _mend_line_end(characters, offsets, line, cjk=cjk, words=words, parts=parts)
        if without:
            kept = [at for at in range(line.start, line.end) if at not in without]
            characters.extend(line.text[at - line.start] for at in kept)
            offsets.extend(kept)
        else:
            characters.extend(line.text)
            offsets.extend(range(line.start, line.end))
    if cjk:
        return _close_up(characters, offsets, spaced=spaced)
    return _single_blanks(characters, offsets)


def _mend_line_end(
    characters: list[str],
    offsets: list[int],
    line: Line,
    *,
    cjk: bool,
    words: TextWords,
    parts: Collection[str] | None,
) -> None:
    """Join the next line on: with a blank, with nothing, or with a hyphen fewer."""
    last = characters[-1]
    if cjk:
        # Two Latin words keep their blank; a symbol such as S/RES/… may be broken anywhere.
        token = "".join(characters[-24:]).rsplit(" ", 1)[-1]
        if (
            _LATIN.match(last)
            and _LATIN.match(line.text)
            and "/" not in token
            and "://" not in line.text
        ):
            characters.append(" ")
            offsets.append(offsets[-1] + 1)
        return
    if last == "\u00ad" or (
        last in "-\u2010" and words.joins("".join(characters[-_LONGEST_HALF:]), line.text, parts)
    ):
        characters.pop()
        offsets.pop()
        return
    if last in "-\u2011/" and not (len(characters) > 1 and characters[-2].isspace()):
        return
    characters.append(" ")
    offsets.append(offsets[-1] + 1)


def _close_up(characters: Sequence[str], offsets: Sequence[int], *, spaced: bool) -> MappedText:
    text = "".join(characters)
    kept: list[int] = []
    position = 0
    for blank in _SPACES.finditer(text):
        kept.extend(range(position, blank.start()))
        position = blank.end()
        before, after = text[blank.start() - 1 : blank.start()], text[blank.end() : blank.end() + 1]
        if before and after and _blank_matters(before, after, spaced=spaced):
            kept.append(blank.start())
    kept.extend(range(position, len(text)))
    return MappedText(
        "".join(" " if text[index].isspace() else text[index] for index in kept),
        tuple(offsets[index] for index in kept),
    )


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


def _single_blanks(characters: Sequence[str], offsets: Sequence[int]) -> MappedText:
    text = "".join(characters)
    kept: list[int] = []
    position = 0
    for blank in _SPACES.finditer(text):
        kept.extend(range(position, blank.start() + 1))
        position = blank.end()
    kept.extend(range(position, len(text)))
    return MappedText(
        "".join(" " if text[index].isspace() else text[index] for index in kept),
        tuple(offsets[index] for index in kept),
    )
