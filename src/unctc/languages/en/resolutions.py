"""English: how resolutions, drafts and presidential statements show their parts."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.resolutions import ResolutionRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["RESOLUTIONS"]

RESOLUTIONS: Final = ResolutionRules(
    language=Language.ENGLISH,
    headings=(
        late_pattern(r"(?i:Resolution) (?P<number>\d{1,5}) ?\((?P<year>\d{4})\)"),
        late_pattern(r"(?i:Resolution) (?P<number>\d{1,5})(?: \([\d.,-]{4,6}\))?(?P<year>)$"),
        late_pattern(r"(?P<number>\d{1,5}) ?\((?P<year>\d{4})\)\.? ?(?i:Resolution of)"),
    ),
    formulas=late_pattern(
        r"(?:Therefore,? the|The) (?:Security Council|General Assembly|Economic and Social Council|Human Rights Council|Commission on Human Rights)(?! (?:is|has|was|of|committee))"
    ),
    adoption=late_pattern(
        r"Adopted by the |(?:Resolution|Decision) adopted by the |Resolution of the |Resolutions? adopted on |of \d{1,2} [A-Z][a-z]+ \d{4}$"
    ),
    closing=late_pattern(
        r"Adopted (?:unanimously |without |by |at )|\d{1,5}(?:st|nd|rd|th)? (?:plenary )?meeting"
    ),
    meeting=late_pattern(r"(?P<meeting>\d{1,5})(?:st|nd|rd|th)? (?:plenary )?meeting"),
    statement=late_pattern(
        r"(?i:Statement by the President of the Security Council|Note by the President of the Security Council: statement)"
    ),
    statement_formula=late_pattern(
        r"made the following statement[^:]{0,60}:|issued the following statement[^:]{0,60}:"
    ),
    draft=late_pattern(r"(?i:(?<!\w)draft (?:resolution|decision))"),
    votes=late_pattern(
        r"by (?:a recorded vote of )?(?P<in_favour>\d{1,3}|[a-z]+) (?:votes? )?(?:in favour )?(?:,? ?)to (?P<against>\d{1,3}|[a-z]+)(?: against)?(?: ?[(（](?P<states_against>[^()（）]{3,400})[)）])?(?:,? with (?P<abstaining>\d{1,3}|an|[a-z]+) abstentions?(?: ?[(（](?P<states_abstaining>[^()（）]{3,400})[)）])?)?"
    ),
    unanimous=late_pattern(r"(?i:unanimously)"),
    vote_counts={
        "none": 0,
        "no": 0,
        "zero": 0,
        "nil": 0,
        "one": 1,
        "an": 1,
        "a": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
    },
)
