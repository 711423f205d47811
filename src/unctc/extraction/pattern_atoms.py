"""The text of a pattern cut into atoms: characters, classes and brackets, with what repeats them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from unctc.late_patterns import late_pattern

__all__ = ["NO_WIDTH", "Repeat", "alternatives", "atoms_of", "end_of", "repeat_at"]

_ATOM: Final = late_pattern(r"\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|[:>]|P<\w+>|.)|.", re.DOTALL)
_QUANTIFIER: Final = late_pattern(r"(?:\?|\*|\+|\{(\d*)(?:,\d*)?\})[?+]?")
_LONGEST_QUANTIFIER: Final = 12
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


def atoms_of(pattern: str) -> list[str]:
    r"""Return the atoms of *pattern*.

    Example:
        >>> atoms_of(r"(?:an? )?[Rr]ule\b")
        ['(?:', 'a', 'n', '?', ' ', ')', '?', '[Rr]', 'u', 'l', 'e', '\\b']
    """
    return _ATOM.findall(pattern)


def alternatives(atoms: list[str]) -> list[list[str]]:
    """Return *atoms* split at the bars outside their brackets.

    Example:
        >>> alternatives(atoms_of("a|(?:b|c)"))
        [['a'], ['(?:', 'b', '|', 'c', ')']]
    """
    depth, parts = 0, [list[str]()]
    for atom in atoms:
        depth += atom.startswith("(")
        depth -= atom == ")"
        if atom == "|" and not depth:
            parts.append([])
        else:
            parts[-1].append(atom)
    return parts


def end_of(atoms: list[str], start: int) -> int:
    """Return where the bracket ends that opens at *start*, or the single atom there.

    Example:
        >>> end_of(atoms_of("(?:a(b))c"), 0), end_of(atoms_of("abc"), 0)
        (6, 1)
    """
    depth = 0
    for index in range(start, len(atoms)):
        depth += atoms[index].startswith("(")
        depth -= atoms[index] == ")"
        if not depth:
            return index + 1
    return len(atoms)


def repeat_at(atoms: list[str], end: int) -> Repeat:
    """Return what repeats the atom, or the bracket, that ends at *end*.

    Example:
        >>> repeat_at(atoms_of("a?b"), 1), repeat_at(atoms_of("a{2,3}b"), 1), repeat_at(["a"], 1)
        (Repeat(length=1, optional=True), Repeat(length=5, optional=False), Repeat(length=0, optional=False))
    """
    found = _QUANTIFIER.match("".join(atoms[end : end + _LONGEST_QUANTIFIER]))
    if found is None:
        return Repeat(0, optional=False)
    return Repeat(len(found[0]), optional=found[0][0] != "+" and not int(found[1] or 0))
