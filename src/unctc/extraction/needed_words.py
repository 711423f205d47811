"""Words of which a text has one wherever a pattern matches: where it has none, the pattern need not be tried."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Final

from unctc.extraction.pattern_atoms import NO_WIDTH, PatternPiece, pieces_of
from unctc.late_patterns import late_pattern

__all__ = ["GuardedPattern", "has_one", "needed_words"]

_SMALL_CLASS: Final = late_pattern(r"\[([^\\^\]-]{1,4})\]")
_NOT_AHEAD: Final = frozenset({"(?!", "(?<!", "(?<="})
_GROUPS: Final = ("(?:", "(?>", "(?P<", "(?=")

_Words = tuple[str, ...]


@lru_cache(maxsize=512)
def needed_words(pattern: str) -> tuple[str, ...]:
    r"""Return words one of which is in every text, or stretch of it, in which *pattern* matches.

    Args:
        pattern: the text of a pattern that is compiled without flags.

    Returns:
        The words; none where there is no such word.

    Example:
        >>> needed_words(r"(?:to )?submit(?:s|ted)?|(?<=will )report\b|[bt]y"), needed_words("a?")
        (('submit', 'report', 'y'), ())
    """
    if "(?(" in pattern:  # what a condition leaves out need not be there
        return ()
    words = _needed(pieces_of(pattern)) or ()
    # What has a longer word has the shorter one in it.
    return tuple(word for word in words if not any(each in word and each != word for each in words))


def has_one(words: Iterable[str], text: str) -> bool:
    """Whether one of *words* is in *text*.

    Example:
        >>> has_one(("annex", "para"), "see paragraph 6"), has_one((), "see paragraph 6")
        (True, False)
    """
    for word in words:  # noqa: SIM110 - a generator would take several times as long
        if word in text:
            return True
    return False


class GuardedPattern:
    """A pattern that is searched for only where the text has one of the words that it needs.

    To look for a few words in a short stretch of text is many times faster than to try a pattern at each place of it.

    Args:
        text: the text of the pattern.

    Example:
        >>> committee = GuardedPattern("(?:the |a )?[Cc]ommittee of$")
        >>> committee.search("the Committee of 1999", 0, 16)[0]
        'the Committee of'
    """

    def __init__(self, text: str) -> None:
        self._pattern: re.Pattern[str] = late_pattern(text)

    @cached_property
    def _needed(self) -> tuple[str, ...]:
        return needed_words(self._pattern.pattern)

    def search(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Return the first match in *text* between *start* and *end*."""
        if self._needed and not has_one(self._needed, text[start:end]):
            return None
        return self._pattern.search(text, start, end)


def _needed(alternatives: list[list[PatternPiece]]) -> _Words | None:
    found: dict[str, None] = {}
    for alternative in alternatives:
        words = _needed_of_one(alternative)
        if not words:
            return None
        found |= dict.fromkeys(words)
    return tuple(found)


def _needed_of_one(pieces: list[PatternPiece]) -> _Words | None:
    """Return the same of one alternative: the longest of its literal texts, or the words of one of its groups."""
    choices: list[_Words] = []
    run = ""
    for piece in pieces:
        atom, inside, repeat = piece
        if atom in NO_WIDTH or atom in _NOT_AHEAD:  # the literal text around it is together
            continue
        literal = _literal(atom)
        if literal and not repeat.length:
            run += literal
            continue
        if literal and not repeat.optional:
            run += literal  # once at least
        if run:
            choices.append((run,))
            run = ""
        if not repeat.optional and (words := _words_of(atom, inside)):
            choices.append(words)
    if run:
        choices.append((run,))
    return max(choices, key=_worth, default=None)


def _literal(atom: str) -> str:
    """Return the characters that *atom* is; none of a class or a bracket."""
    if atom[0] == "\\":
        return "" if atom[1].isascii() and atom[1].isalnum() else atom[1:]
    return "" if atom[0] in "[(." else atom


def _words_of(atom: str, inside: list[list[PatternPiece]] | None) -> _Words | None:
    if small := _SMALL_CLASS.fullmatch(atom):
        return tuple(small[1])
    if inside is not None and (atom == "(" or atom.startswith(_GROUPS)):
        return _needed(inside)
    return None


def _worth(words: _Words) -> tuple[bool, int, int]:
    """Few words and long ones are looked for first: what is rare shows most, and punctuation is nowhere rare."""
    lettered = all(any(map(str.isalpha, word)) for word in words)
    return lettered, min(map(len, words)), -len(words)
