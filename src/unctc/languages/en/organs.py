"""English: names of bodies by their nouns, in the register or not."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.organs import OrganRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["ORGANS"]

_HEADS: Final = (
    *("Committee", "Subcommittee", "Panel", "Office", "Mission", "Commission", "Council", "Bureau"),
    *(
        "Group",
        "Working Group",
        "Task Force",
        "Team",
        "Board",
        "Agency",
        "Centre",
        "Center",
        "Forum",
    ),
    *("Directorate", "Authority", "Tribunal", "Mechanism", "Fund", "Institute"),
)
_CAPITAL: Final = r"[A-Z][\w’'-]*"
_OF: Final = r"(?:of|on|for|in|against)"
_NAME: Final = (
    rf"(?P<name>(?:(?:{_CAPITAL}|and|for|of) ){{0,6}}?(?P<head>{'|'.join(sorted(_HEADS, key=len, reverse=True))})\b"
    rf"(?: {_OF}(?: the)? {_CAPITAL}(?:(?:,? (?:and|of|on|for|in|the))* {_CAPITAL}){{0,8}})?)"
    r"(?: \([^()]{2,40}\))?"
)

ORGANS: Final = OrganRules(
    language=Language.ENGLISH,
    told=late_pattern(
        rf"(?:(?!the\b)[A-Za-z]+,? ){{0,5}}?[Tt]he {_NAME}(?=,? to\b|, in |, with | shall\b| should\b| must\b)"
    ),
    acts=late_pattern(rf"(?:\A|(?<=[.;] ))The {_NAME}(?= (?:will|shall|is to)\b)"),
)
