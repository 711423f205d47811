"""The record of what a language's table says about the signs and words that checks look at."""

from __future__ import annotations

import re

from attrs import field, frozen

from unctc.model.bodies import Body

__all__ = ["WordingRules"]

_NEVER = re.compile("(?!)")


@frozen(kw_only=True)
class WordingRules:
    """What checks must know of a language beyond its structure and its citations.

    Attributes:
        letters: the letters of the script, as the inside of a character class.
        separators: the signs that separate the members of a list.
        joints: the words that join two members of a list.
        joint_signs: punctuation that joins and divides clauses.
        foreign_signs: signs of another script that do not belong between two letters.
        native_signs: the sign that stands for each of them.
        day_ranges: from one day to another, or two days; groups ``y``, ``m``, ``d``, ``y2``, ``m2``, ``d2``, of
            which those may be missing that the other day has.
        recurrences: how often something is due; groups ``unit``, ``least``, ``count``, all optional.
        limits: within how long after an event something is due; groups ``count``, ``unit``.
        numerals: number words and the numbers they stand for; what is not in it stands for itself.
        assists: what stands between two names of bodies when the first helps the second.
        short_bodies: names of bodies that stand for the whole name inside a programme.
        leads: what may stand before the body that opens a paragraph.
        doubled: a word printed twice; group ``word``.
        twofold: words that may rightly stand twice.
    """

    letters: str
    separators: str = ",;"
    joints: tuple[str, ...] = ()
    joint_signs: str = ",;:."
    foreign_signs: str = ""
    native_signs: str = ""
    day_ranges: tuple[re.Pattern[str], ...] = ()
    recurrences: tuple[re.Pattern[str], ...] = ()
    limits: tuple[re.Pattern[str], ...] = ()
    numerals: dict[str, str] = field(factory=dict)
    assists: re.Pattern[str] = _NEVER
    short_bodies: tuple[tuple[re.Pattern[str], Body], ...] = ()
    leads: re.Pattern[str] = re.compile("")
    doubled: re.Pattern[str] = _NEVER
    twofold: frozenset[str] = frozenset()
