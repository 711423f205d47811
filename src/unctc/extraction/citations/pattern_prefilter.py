"""With which characters a fragment of a pattern can start: known beforehand, most words are passed over fast."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["first_characters", "with_first_looked_at"]

_ATOM: Final = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\(\?:|\(\?|.", re.DOTALL)
_QUANTIFIER: Final = re.compile(r"(?:\?|\*|\+|\{(\d*)(?:,\d*)?\})[?+]?")
_NO_WIDTH: Final = frozenset({r"\b", r"\B", "^", "$"})
_AROUND: Final = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_MANY: Final = frozenset({r"\w", r"\W", r"\D", r"\S", r"\s", ".", "(?", "("})


def with_first_looked_at(fragment: str) -> str:
    """Return *fragment* with a look at the first character before it, where that is known.

    Example:
        >>> with_first_looked_at("[Rr]ules?|act")
        '(?=[Rra])(?:[Rr]ules?|act)'
    """
    characters = first_characters(fragment)
    return f"(?:{fragment})" if characters is None else f"(?=[{characters}])(?:{fragment})"


def first_characters(fragment: str) -> str | None:
    r"""Return the inside of a class of the characters with which a match of *fragment* can start.

    Returns:
        The inside of a class; ``None`` if it can be any character, or none.

    Example:
        >>> first_characters(r"\b(?:of )?\d{1,2}|[Rr]ule"), first_characters("a?")
        ('Rr\\do', None)
    """
    found: set[str] = set()
    for atoms in _alternatives(_ATOM.findall(fragment)):
        characters = _first_of(atoms)
        if characters is None:
            return None
        found |= characters
    return "".join(sorted(found, key=lambda each: (len(each) < 2, each)))


def _alternatives(atoms: list[str]) -> list[list[str]]:
    """Split a fragment at the bars outside its brackets."""
    depth, parts = 0, [list[str]()]
    for atom in atoms:
        depth += atom.startswith("(")
        depth -= atom == ")"
        if atom == "|" and not depth:
            parts.append([])
        else:
            parts[-1].append(atom)
    return parts


def _first_of(atoms: list[str]) -> set[str] | None:
    found: set[str] = set()
    position = 0
    while position < len(atoms):
        atom, end = atoms[position], _end_of(atoms, position)
        if atom in _NO_WIDTH or atom in _AROUND:
            position = end
            continue
        characters = _characters_of(atom, atoms[position + 1 : end - 1])
        if characters is None:
            return None
        found |= characters
        quantifier = _QUANTIFIER.match("".join(atoms[end : end + 12]))
        if quantifier is None or quantifier[0][0] == "+" or (quantifier[1] or "0") != "0":
            return found
        position = end + len(quantifier[0])
    return None


def _end_of(atoms: list[str], start: int) -> int:
    """Return where the bracket ends that opens at *start*, or the single atom there."""
    depth = 0
    for index in range(start, len(atoms)):
        depth += atoms[index].startswith("(")
        depth -= atoms[index] == ")"
        if not depth:
            return index + 1
    return len(atoms)


def _characters_of(atom: str, inside: list[str]) -> set[str] | None:
    if atom == "(?:":
        characters = first_characters("".join(inside))
        return None if characters is None else {characters}
    if atom in _MANY or atom.startswith(("[^", "[-")) or atom.endswith("-]"):
        return None
    if atom.startswith("["):
        return {atom[1:-1]}
    return {atom if atom.startswith("\\") else re.escape(atom)}
