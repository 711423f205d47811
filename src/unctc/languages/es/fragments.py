"""Spanish: pieces that the patterns of duties share: lists of bodies, and the words before one."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import listed

__all__ = ["BODIES", "CHAIR", "JOINT", "THE"]

THE: Final = r"(?:(?:[Ee]l|[Ll][ao]s?|al?|del?|tod[ao]s?|otr[ao]s|demás|sus?|cada|algun[ao]s|ambas|determinad[ao]s|correspondientes|propi[ao]s?) )*"
"""Articles, prepositions that they melt with, and what else is before a name."""
JOINT: Final = rf",? (?:y|e|o|u|así como|junto con|incluid[ao]s?|en particular|especialmente|y,? en particular,?) ?{THE}|, {THE}|/"
"""What joins two bodies of a list."""
BODIES: Final = listed(JOINT)
CHAIR: Final = r"(?:(?:[Pp]residen(?:te|ta|cia)|[Jj]ef[ea]s?|[Cc]oordinadora?|[Dd]irectora?|miembros) (?:del |de la |de los |de las |de )?)?"
"""Those who act for a body."""
