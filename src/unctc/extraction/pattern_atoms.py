"""The text of a pattern cut into atoms: characters, classes and brackets, with what repeats them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from unctc.late_patterns import late_pattern

__all__ = [
    "NO_WIDTH",
    "PatternPiece",
    "Repeat",
    "alternatives",
    "atoms_of",
    "end_of",
    "pieces_of",
    "repeat_at",
]

_ONE_ATOM: Final = r"\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|[:>]|P<\w+>|.)|."
_ATOM: Final = late_pattern(_ONE_ATOM, re.DOTALL)
_REPEATING: Final = r"(?:\?|\*|\+|\{(\d*)(?:,\d*)?\})[?+]?"
_QUANTIFIER: Final = late_pattern(_REPEATING)
_LONGEST_QUANTIFIER: Final = 12
_LONG_ATOM: Final = late_pattern(
    rf"[^\\\[\](){{}}?*+|.^$]+(?![?*+{{])|{_REPEATING}|{_ONE_ATOM}", re.DOTALL
)
"""The same, but characters that nothing repeats are one, and so is what repeats something."""
NO_WIDTH: Final = frozenset({r"\b", r"\B", "^", "$"})
"""Atoms that are at a place and take no character."""


class Repeat(NamedTuple):
    """What repeats an atom.

    Attributes:
        length: how many atoms it is long: 0 where nothing repeats the atom before it.
        optional: whether that atom may be left out.
    """

    length: int
    optional: bool


class PatternPiece(NamedTuple):
    """Characters in a row, a class or a bracket, with what repeats it.

    Attributes:
        atom: the characters, or the class; of a bracket what opens it.
        inside: the alternatives in a bracket; ``None`` where it is none.
        repeat: what repeats it.
    """

    atom: str
    inside: list[list[PatternPiece]] | None
    repeat: Repeat


_ONCE: Final = Repeat(0, optional=False)


def atoms_of(pattern: str) -> list[str]:
    r"""Return the atoms of *pattern*.

    Example:
        >>> atoms_of(r"(?:an? )?[Rr]ule\b")
        ['(?:', 'a', 'n', '?', ' ', ')', '?', '[Rr]', 'u', 'l', 'e', '\\b']
    """
    return _ATOM.findall(pattern)


def pieces_of(pattern: str) -> list[list[PatternPiece]]:
    """Return the alternatives of *pattern* in pieces, read in one go.

    Example:
        >>> [[piece.atom for piece in each] for each in pieces_of("a?(?:b|c)de|f")]
        [['a', '(?:', 'de'], ['f']]
    """
    return _pieces([each.group() for each in _LONG_ATOM.finditer(pattern)], 0)[0]


def _pieces(atoms: list[str], at: int) -> tuple[list[list[PatternPiece]], int]:
    """Return the alternatives from *at* on and where they end: at a closing bracket, or with the pattern."""
    parts = [list[PatternPiece]()]
    while at < len(atoms) and atoms[at] != ")":
        atom, inside = atoms[at], None
        at += 1
        if atom == "|":
            parts.append([])
            continue
        if atom.startswith("("):
            inside, at = _pieces(atoms, at)
            at += 1
        repeat = _ONCE
        if (
            at < len(atoms)
            and atoms[at][0] in "?*+{"
            and (found := _QUANTIFIER.fullmatch(atoms[at]))
        ):
            repeat = _repeat(found, 1)
            at += 1
        parts[-1].append(PatternPiece(atom, inside, repeat))
    return parts, at


def alternatives(atoms: list[str]) -> list[list[str]]:
    """Return *atoms* split at the bars outside their brackets.

    Example:
        >>> alternatives(atoms_of("a|(?:b|c)"))
        [['a'], ['(?:', 'b', '|', 'c', ')']]
    """
    if "|" not in atoms:  # most have one alternative
        return [atoms]
    depth = start = 0
    parts: list[list[str]] = []
    for index, atom in enumerate(atoms):
        if atom == ")":
            depth -= 1
        elif atom[0] == "(":
            depth += 1
        elif atom == "|" and not depth:
            parts.append(atoms[start:index])
            start = index + 1
    return [*parts, atoms[start:]]


def end_of(atoms: list[str], start: int) -> int:
    """Return where the bracket ends that opens at *start*, or the single atom there.

    Example:
        >>> end_of(atoms_of("(?:a(b))c"), 0), end_of(atoms_of("abc"), 0)
        (6, 1)
    """
    depth = 0
    for index in range(start, len(atoms)):
        atom = atoms[index]
        if atom == ")":
            depth -= 1
        elif atom[0] == "(":
            depth += 1
        if not depth:
            return index + 1
    return len(atoms)


def repeat_at(atoms: list[str], end: int) -> Repeat:
    """Return what repeats the atom, or the bracket, that ends at *end*.

    Example:
        >>> repeat_at(atoms_of("a?b"), 1), repeat_at(atoms_of("a{2,3}b"), 1), repeat_at(["a"], 1)
        (Repeat(length=1, optional=True), Repeat(length=5, optional=False), Repeat(length=0, optional=False))
    """
    if end >= len(atoms) or atoms[end] not in "?*+{":
        return _ONCE
    found = _QUANTIFIER.match("".join(atoms[end : end + _LONGEST_QUANTIFIER]))
    return _ONCE if found is None else _repeat(found, len(found[0]))


def _repeat(found: re.Match[str], length: int) -> Repeat:
    return Repeat(length, optional=found[0][0] != "+" and not int(found[1] or 0))
