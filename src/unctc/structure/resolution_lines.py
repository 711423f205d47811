"""How the lines of a resolution begin and end: what opens a paragraph, what goes on with one, what ends one."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from unctc.languages.rules.punctuation import (
    CLOSERS,
    COLONS,
    COMMAS,
    SEMICOLONS,
    SENTENCE_ENDS,
    one_of,
)
from unctc.languages.rules.resolutions import ResolutionRules
from unctc.late_patterns import late_pattern
from unctc.layout.text_lines import TextLine, TextLines
from unctc.structure.points import point_label

__all__ = ["CALL", "ENDED", "GAPS", "goes_on", "has_ended", "is_first", "is_unwrapped"]

# Closing marks, the call of a footnote, an asterisk, and marks of direction may follow.
CALL: Final = rf"{one_of(CLOSERS)}*(?:\s?\d{{1,3}})?\*?[\u200e\u200f]*$"
ENDED: Final = late_pattern(rf"{one_of(COMMAS, SEMICOLONS, COLONS, SENTENCE_ENDS)}{CALL}")
GAPS: Final = 0.1
"""The share of lines with a blank line before them in a text that sets paragraphs apart."""
_UNWRAPPED: Final = 0.75


def is_unwrapped(
    lines: Sequence[TextLine], gaps: Sequence[bool], body: TextLines, rules: ResolutionRules
) -> bool:
    """Whether each line is a paragraph: blank lines are between all of them, or nearly all end as paragraphs do.

    Where none is longer than a printed line, one that can only go on with the line before shows that they are not.
    """
    if any(gaps) and sum(gaps) >= GAPS * len(gaps):
        return all(gaps)
    ended = sum(has_ended(each.flat.text, body) for each in lines)
    if ended < _UNWRAPPED * len(lines):
        return False
    return body.is_unwrapped or not (
        any(goes_on(each.flat.text, body, rules) for each in lines)
        or _has_divided_paragraph(lines, body, rules)
    )


def _has_divided_paragraph(
    lines: Sequence[TextLine], body: TextLines, rules: ResolutionRules
) -> bool:
    """Whether, where paragraphs have numbers, a line ends nothing and the next ends what it does not begin."""
    return any(is_first(each, body) for each in lines) and any(
        not has_ended(one.flat.text, body)
        and not body.rules.annex_label.fullmatch(one.flat.text)
        and has_ended(other.flat.text, body)
        and not _opens_something(other.flat.text, body, rules)
        for one, other in itertools.pairwise(lines)
    )


def goes_on(text: str, body: TextLines, rules: ResolutionRules) -> bool:
    """Whether a line begins within a sentence: with a small letter, a bracket, a number, "and", and opens nothing."""
    first, joints = text[:1], tuple(f"{joint} " for joint in body.rules.item_joints)
    return (
        first.islower() or first.isdigit() or first == "(" or text.startswith(joints)
    ) and not _opens_something(text, body, rules)


def _opens_something(text: str, body: TextLines, rules: ResolutionRules) -> bool:
    """Whether *text* begins with what a paragraph, a point or a closing line begins with."""
    return bool(
        body.rules.paragraph_number.match(text)
        or point_label(text, body.rules)
        or rules.closing.match(text)
        or rules.opening(text, "preambular")
        or rules.opening(text, "operative")
    )


def has_ended(text: str, body: TextLines) -> bool:
    """Whether a paragraph or an item can end with *text*: with punctuation, or with "and" before the last item."""
    return ENDED.search(text) is not None or text.endswith(
        tuple(f" {joint}" for joint in body.rules.item_joints)
    )


def is_first(line: TextLine, body: TextLines) -> bool:
    """Whether a line begins with the number of a first paragraph."""
    match = body.rules.paragraph_number.match(line.flat.text)
    return match is not None and int(match["number"]) == 1
