"""English: the signs and words that checks look at."""

from __future__ import annotations

from unctc.languages.rules.wording import WordingRules
from unctc.late_patterns import late_pattern

__all__ = ["WORDING"]

WORDING = WordingRules(
    letters="A-Za-zÀ-ɏ",
    joints=("and", "or"),
    joint_punctuation=",;:.",
    foreign_punctuation="，、；：。！？（）",
    native_punctuation=",,;:.!?()",
    assists=late_pattern(
        r" (?:(?:will|shall|should|may|to|continues?|also|further) ){1,4}(?:assist|support|help|report to|submit to|brief)(?: the)? "
    ),
    doubled=late_pattern(
        r"(?<![\w'’-])(?P<word>[A-Za-z]{2,20}) (?P=word)(?![\w'’-])"
    ),
    twofold=frozenset({"had", "that"}),
)  # fmt: skip
