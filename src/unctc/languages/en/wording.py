"""English: the signs and words that checks look at."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.wording import WordingRules
from unctc.model.bodies import Body

__all__ = ["WORDING"]

_COUNT: Final = (
    r"(?P<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)"
)
_MONTH: Final = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_UNIT: Final = r"(?P<unit>year|month|quarter|week|day)"

WORDING = WordingRules(
    letters="A-Za-zÀ-ɏ",
    joints=("and", "or"),
    joint_signs=",;:.",
    foreign_signs="，、；：。！？（）",
    native_signs=",,;:.!?()",
    day_ranges=(
        re.compile(
            rf"(?P<d>\d{{1,2}})(?: (?P<m>{_MONTH}))?(?:,? (?P<y>\d{{4}}))?(?: to | and | until | through |-|–)(?P<d2>\d{{1,2}}) (?P<m2>{_MONTH}) (?P<y2>\d{{4}})"
        ),
    ),
    recurrences=(
        re.compile(rf"(?P<least>at least )?(?P<count>once|twice|three times) (?:a|an|every|each|per) {_UNIT}", re.IGNORECASE),
        re.compile(rf"\bevery {_COUNT} {_UNIT}s\b", re.IGNORECASE),
        re.compile(r"\b(?P<least>at least )?(?P<unit>annually|quarterly|monthly|biannually)\b", re.IGNORECASE),
    ),
    limits=(re.compile(rf"\bwithin {_COUNT} {_UNIT}s?\b", re.IGNORECASE),),
    numerals={"once": "1", "one": "1", "twice": "2", "two": "2", "three times": "3", "three": "3", "four": "4", "five": "5",
              "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "twelve": "12", "eighteen": "18"},
    assists=re.compile(
        r" (?:(?:will|shall|should|may|to|continues?|also|further) ){1,4}(?:assist|support|help|report to|submit to|brief)(?: the)? "
    ),
    short_bodies=((re.compile(r"(?<!\w)[Tt]he Committee(?! (?:established|pursuant|concerning|of|on)\b)"), Body.CTC),),
    leads=re.compile(r"(?:The |the |In addition, the |Furthermore, the )?"),
    doubled=re.compile(
        r"(?<![\w'’-])(?P<word>[A-Za-z]{2,20}) (?P=word)(?![\w'’-])"
    ),
    twofold=frozenset({"had", "that"}),
)  # fmt: skip
