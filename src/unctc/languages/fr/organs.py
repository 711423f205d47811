"""French: names of bodies by their nouns, in the register or not."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.organs import OrganRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["ORGANS"]

_HEADS: Final = (
    *("Comité", "Sous-Comité", "Bureau", "Groupe", "Office", "Commission", "Mission", "Conseil"),
    *("Centre", "Agence", "Institut", "Fonds", "Tribunal", "Équipe", "Direction", "Mécanisme"),
    *("Forum", "Autorité", "Cellule"),
)
# "de présenter" asks, "de la présentation" does not.
_ASKED: Final = r"(?:de |d[’']|à )(?:(?:lui|leur|le|la|les|se|s[’']|l[’']|y|en) ?)?[a-zéèêï]{2,}(?:er|ir|oir|[dtvu]re|ire)\b"
# What makes of the noun a body of its own: "du désarmement", "sur les glaciers", "spécial".
_OWN: Final = rf"(?: (?!{_ASKED})(?:de |du |des |d[’']|sur |pour |contre |chargée? )| (?:spéciale?|technique|mixte|consultati(?:f|ve)|permanente?) )"
_NAME: Final = rf"(?P<name>(?P<head>{'|'.join(_HEADS)})(?={_OWN})(?: (?!créée?\b|établie?\b)[^\s,;.()]+){{1,10}}?)"

ORGANS: Final = OrganRules(
    language=Language.FRENCH,
    told=late_pattern(
        rf"(?:(?!les?\b|la\b|aux?\b|[a-zé]+(?:er|ir|re)\b)[A-Za-zéèêàç]+,? ){{0,4}}?(?:au |à la |à l[’']|le |la |l[’'])"
        rf"{_NAME}(?: \([^()]{{2,40}}\))?(?= {_ASKED}|, (?:de|d[’']|en|agissant) )"
    ),
    acts=late_pattern(
        rf"(?:\A|(?<=[.;] ))(?:Le |La |L[’']){_NAME}(?= (?:lui |leur |se )?[a-zé]{{2,}}(?:ra|ront)\b)"
    ),
)
