"""English: pieces that the patterns of duties share: lists of bodies, and the words before one."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BODY, listed

__all__ = ["ANOTHERS", "BODIES", "JOINT", "MORE_BODIES", "THE"]

JOINT: Final = (
    r", within (?:existing )?(?:capacities and |mandates? and )?resources, (?:and )?|"
    r",? (?:and|or|as well as|along with|together with|including)(?: in particular| also| further)?(?: the| all| other| relevant| its| their)* |"
    r", (?:including )?(?:the |all |other |relevant )*|/"
)
"""What joins two bodies of a list."""
BODIES: Final = listed(JOINT)
MORE_BODIES: Final = rf"(?:(?:{JOINT}){BODY})*"
"""The bodies of a list after its first."""
THE: Final = r"(?:(?:the|all|its|relevant|other|interested|assessed|concerned|affected|priority) )*"
"""Words before a body."""
ANOTHERS: Final = (
    r"[^;.]*\b(?:by (?:the )?(?:[a-z-]+ ){0,2}?[\ue000-\ue0ff]"
    r"|(?:reports?|lists?|information|recommendations?|proposals?)\b)"
)
"""What is considered, where somebody else has written it: "information provided by the Secretariat"."""
