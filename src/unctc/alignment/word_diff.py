"""In which words two versions of one paragraph differ.

Words are compared as wholes; of scripts without blanks each character counts as one, and names of bodies
and citations are wholes in every script, so that a mark never cuts one in two.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from attrs import frozen

from unctc.languages.rules.script import UNSPACED
from unctc.late_patterns import late_pattern
from unctc.model.locations import Span
from unctc.model.passages import Passage

__all__ = ["differences", "edits"]

_WORD: Final = late_pattern(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])[^\W_])+|\s+|.", re.DOTALL)
_NO_LETTERS: Final = late_pattern(r"[\W_]+")
_UNSPACED: Final = late_pattern(rf"[{UNSPACED}]")
# A stretch in common between two differences that is no longer than this belongs to the mark: a page
# speckled with marks of single characters cannot be read.
_ISLAND: Final = 2
# How many pairs of equal words are looked at; texts with more are compared from their ends only.
_PATIENCE: Final = 400_000


@frozen
class _DiffToken:
    """A word, and what it is compared by."""

    span: Span
    key: str


def differences(
    left: Passage, right: Passage, names: Callable[[str], Iterable[Span]] | None = None
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the spans of *left* that *right* has not in that place, and the reverse.

    Args:
        left: the one version.
        right: the other.
        names: what finds the names of bodies in a text.

    Example:
        >>> one, other = Passage("CTC will report to the Council."), Passage("CTED will report.")
        >>> ours, theirs = differences(one, other)
        >>> [span.of(one.text) for span in ours], [span.of(other.text) for span in theirs]
        (['CTC', 'to the Council'], ['CTED'])
    """
    ours, theirs = tuple(_tokens(left, names)), tuple(_tokens(right, names))
    changes = _changes([token.key for token in ours], [token.key for token in theirs])
    return (
        _spans(left.text, ours, [Span(start, end) for start, end, _, _ in changes]),
        _spans(right.text, theirs, [Span(start, end) for _, _, start, end in changes]),
    )


def edits(
    left: Passage, right: Passage, names: Callable[[str], Iterable[Span]] | None = None
) -> tuple[tuple[Span, Span], ...]:
    """Return where *left* and *right* differ: what is replaced, and by what, in order.

    An empty span is where words are inserted or deleted. To put the words of the second for those of the
    first makes the one text of the other.

    Args:
        left: the one version.
        right: the other.
        names: what finds the names of bodies in a text.

    Example:
        >>> one, other = Passage("It will report in June."), Passage("It will also report.")
        >>> [(a.of(one.text), b.of(other.text)) for a, b in edits(one, other)]
        [('', 'also '), (' in June', '')]
    """
    if right.text < left.text:  # so that the edits from right to left are the same
        return tuple((one, other) for other, one in edits(right, left, names))
    ours, theirs = tuple(_tokens(left, names)), tuple(_tokens(right, names))
    changes = _changes([token.key for token in ours], [token.key for token in theirs])
    found: list[tuple[Span, Span]] = []
    for start, end, other_start, other_end in changes:
        one = _covered(ours, start, end, len(left.text))
        other = _covered(theirs, other_start, other_end, len(right.text))
        if found and _is_island(left.text[found[-1][0].end : one.start]):
            before = found.pop()
            one, other = Span(before[0].start, one.end), Span(before[1].start, other.end)
        found.append((one, other))
    return tuple(found)


def _covered(tokens: Sequence[_DiffToken], start: int, end: int, length: int) -> Span:
    """Return what the tokens from *start* to *end* cover; where there are none, the place between two."""
    if start < end:
        return Span(tokens[start].span.start, tokens[end - 1].span.end)
    place = tokens[start].span.start if start < len(tokens) else length
    return Span(place, place)


def _tokens(
    passage: Passage, names: Callable[[str], Iterable[Span]] | None
) -> Iterator[_DiffToken]:
    text = passage.text
    wholes = [
        _DiffToken(each.span, f"{each.target} {each.pinpoint or ''}") for each in passage.citations
    ]
    if names is not None:
        wholes += [_DiffToken(span, span.of(text)) for span in names(text)]
    position = 0
    for token in sorted(wholes, key=lambda each: (each.span.start, -each.span.end)):
        if token.span.start < position or token.span.end > len(text):
            continue
        yield from _words(text, position, token.span.start)
        yield token
        position = token.span.end
    yield from _words(text, position, len(text))


def _words(text: str, start: int, end: int) -> Iterator[_DiffToken]:
    for match in _WORD.finditer(text, start, end):
        yield _DiffToken(Span(*match.span()), " " if match[0].isspace() else match[0])


def _changes(ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Return the ranges in which the two sequences differ, as positions in both."""
    head = 0
    shorter = min(len(ours), len(theirs))
    while head < shorter and ours[head] == theirs[head]:
        head += 1
    tail = 0
    while tail < shorter - head and ours[-1 - tail] == theirs[-1 - tail]:
        tail += 1
    middle, other = ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]
    counts = Counter(other)
    if sum(counts[key] for key in middle) > _PATIENCE:
        return [(head, head + len(middle), head, head + len(other))]
    matcher = SequenceMatcher(str.isspace, middle, other, autojunk=False)
    return [
        (head + i1, head + i2, head + j1, head + j2)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def _spans(text: str, tokens: Sequence[_DiffToken], changed: list[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for each in changed:
        if each.start == each.end:
            continue
        start, end = tokens[each.start].span.start, tokens[each.end - 1].span.end
        if found and _is_island(text[found[-1].end : start]):
            found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(start, end))
    return tuple(_bare(text, span) for span in found if span.of(text).strip())


def _bare(text: str, span: Span) -> Span:
    """Return *span* without the blanks at its ends."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _is_island(between: str) -> bool:
    """Whether what two differences have between them is too little to part them."""
    bare = _NO_LETTERS.sub("", between)
    unspaced = _UNSPACED.sub("", bare)
    return not unspaced and len(bare) <= _ISLAND
