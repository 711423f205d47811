"""English: how resolutions, drafts and presidential statements show their parts."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.resolutions import ResolutionRules
from unctc.model.languages import Language

__all__ = ["RESOLUTIONS"]

RESOLUTIONS: Final = ResolutionRules(
    language=Language.ENGLISH,
    headings=(
        re.compile(r"(?i:Resolution) (?P<number>\d{1,5}) ?\((?P<year>\d{4})\)"),
        re.compile(r"(?i:Resolution) (?P<number>\d{1,5})(?: \([\d.,-]{4,6}\))?(?P<year>)$"),
        re.compile(r"(?P<number>\d{1,5}) ?\((?P<year>\d{4})\)\.? ?(?i:Resolution of)"),
    ),
    formulas=re.compile(
        r"(?:Therefore,? the|The) (?:Security Council|General Assembly|Economic and Social Council)(?! (?:is|has|was|of|committee))"
    ),
    adoption=re.compile(
        r"Adopted by the |Resolution adopted by the |Resolutions? adopted on |of \d{1,2} [A-Z][a-z]+ \d{4}$"
    ),
    closing=re.compile(
        r"Adopted (?:unanimously |without |by |at )|\d{1,5}(?:st|nd|rd|th)? (?:plenary )?meeting"
    ),
    meeting=re.compile(r"(?P<meeting>\d{1,5})(?:st|nd|rd|th)? (?:plenary )?meeting"),
    statement=re.compile(
        r"(?i:Statement by the President of the Security Council|Note by the President of the Security Council: statement)"
    ),
    statement_formula=re.compile(
        r"made the following statement[^:]{0,60}:|issued the following statement[^:]{0,60}:"
    ),
    draft=re.compile(r"(?i:(?<!\w)draft (?:resolution|decision))"),
)
