"""The fragments of the tables made patterns: whitespace widened, literal text taken out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from unctc.languages.rules.script import HAN
from unctc.late_patterns import late_pattern

__all__ = ["either", "either_of", "for_verbose", "literal_of", "seamed", "widen"]

_HAN_SEAM: Final = late_pattern(rf"(?<=[{HAN}])(?=[{HAN}])")
# A space of the table, with the quantifier that follows it; classes and escapes are left alone.
_PIECES: Final = late_pattern(r"\[(?:\\.|[^\]\\])*\]|\\.| \?| [{*+]| |[^\[\\ ]+")
_LITERAL: Final = late_pattern(r"(?:(?:[^\W_]|[ -]|\\\.)(?![?*{+]))+")
_SPACE: Final = " {1,4}"
_NO_SPACE: Final = " {0,4}"


def widen(fragment: str) -> str:
    """Return *fragment* with every space matching several, and whitespace allowed between Han characters.

    Example:
        >>> widen("of the ?[ ,]")
        'of {1,4}the {0,4}[ ,]'
    """
    pieces = []
    for match in _PIECES.finditer(fragment):
        piece = match[0]
        if piece == " ":
            piece = _SPACE
        elif piece == " ?":
            piece = _NO_SPACE
        elif piece[0] not in "[\\":
            piece = _HAN_SEAM.sub(_NO_SPACE, piece)
        pieces.append(piece)
    return "".join(pieces)


def either(*fragments: str) -> str:
    """Return a pattern for any of *fragments*, those that are empty apart."""
    return "|".join(filter(None, map(widen, fragments)))


def either_of(fragments: Iterable[str]) -> str:
    """Return a group for any of *fragments*.

    Example:
        >>> either_of(("SCR", "UN res"))
        '(?:SCR|UN {1,4}res)'
    """
    return f"(?:{either(*fragments)})"


def for_verbose(fragment: str) -> str:
    """Return *fragment* for a verbose pattern, in which bare spaces do not count.

    Example:
        >>> for_verbose("of {1,4}the")
        'of[ ]{1,4}the'
    """
    return fragment.replace(" ", "[ ]")


def literal_of(fragment: str) -> str:
    r"""Return the literal text with which *fragment* starts.

    Example:
        >>> (
        ...     literal_of("esolutions?"),
        ...     literal_of(r"es\.(?<=x)"),
        ...     literal_of("roup[a-z]{1,2} of"),
        ...     literal_of("决议"),
        ... )
        ('esolution', 'es.', 'roup', '决')
    """
    match = _LITERAL.match(fragment)
    literal = match[0].replace("\\", "") if match else ""
    # A line may break between Han characters: only one of them is sure to be in the text.
    return literal[:1] if _HAN_SEAM.search(literal) else literal


def seamed(anchor: str, seams: tuple[str, ...]) -> str:
    """Return a pattern for the literal *anchor* that starts with it and then looks at what it follows."""
    if not seams:  # Han characters, between which a line may break
        return widen(anchor)
    return anchor + "(?:" + "|".join(f"(?<={seam}{anchor})" for seam in seams) + ")"
