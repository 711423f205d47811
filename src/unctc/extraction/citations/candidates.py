"""Every place in a text that has the shape of a citation, whatever it turns out to be.

The scan is anchored on characters that are rare in running text, ``(``, ``)`` and ``/``, and on the
language's head nouns; from an anchor it looks back a few characters. It is linear in the text.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["Candidate", "Form", "merged"]

Form = Literal["year", "session", "roman", "plain", "symbol"]


class Candidate(NamedTuple):
    """A number, or a whole symbol, that may be a citation.

    Attributes:
        start: where it starts.
        end: where it ends.
        form: ``year`` for 1373 (2001), ``session`` for 70/291, ``roman`` for 1514 (XV), ``plain`` for a
            number alone, ``symbol`` for a whole symbol.
        number: the number within its year or session; 0 for symbols.
        key: the year, the session, or the symbol; empty for plain numbers.
        part: the part letter with a space before it, or nothing; ``A&B`` for two parts.
        middle: where the first of two parts ends.
        tail: how many characters the second of two parts has.
    """

    start: int
    end: int
    form: Form
    number: int
    key: str
    part: str = ""
    middle: int = 0
    tail: int = 0


def merged(found: list[Candidate]) -> list[Candidate]:
    """Return the candidates in order, none overlapping another.

    At one place the symbol goes before a number inside it, and the longer form before the shorter.
    """
    found.sort()
    kept: list[Candidate] = []
    start, end = -1, -1
    for candidate in found:
        if candidate.start >= end:
            kept.append(candidate)
        elif kept[-1].form == "symbol" or (candidate.form != "symbol" and candidate.start != start):
            continue
        else:
            kept[-1] = candidate
        start, end = candidate.start, candidate.end
    return kept
