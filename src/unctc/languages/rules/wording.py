"""The record of what a language's table says about the punctuation and words that checks look at."""

from __future__ import annotations

import re

from attrs import frozen

from unctc.late_patterns import late_pattern

__all__ = ["WordingRules"]

_NEVER = late_pattern("(?!)")


@frozen(kw_only=True)
class WordingRules:
    """What checks must know of a language beyond its structure and its citations.

    Attributes:
        letters: the letters of the script, as the inside of a character class.
        separators: punctuation that separates the members of a list.
        joints: the words that join two members of a list.
        joint_punctuation: punctuation that joins and divides clauses.
        foreign_punctuation: punctuation of another script that does not belong between two letters.
        native_punctuation: the script's own for each of them.
        assists: what is between two names of bodies when the first helps the second.
        doubled: a word printed twice; group ``word``.
        twofold: words that may rightly be printed twice.
    """

    letters: str
    separators: str = ",;"
    joints: tuple[str, ...] = ()
    joint_punctuation: str = ",;:."
    foreign_punctuation: str = ""
    native_punctuation: str = ""
    assists: re.Pattern[str] = _NEVER
    doubled: re.Pattern[str] = _NEVER
    twofold: frozenset[str] = frozenset()
