"""French: whom the verbs of operative paragraphs address."""

from __future__ import annotations

from typing import Final

from unctc.languages.fr.acts import SAYS
from unctc.languages.rules.bodies import BODY, listed
from unctc.late_patterns import late_pattern

__all__ = ["ADDRESSED", "BODIES", "CHAIR", "NOTED", "POINTS", "THE"]

# Articles, prepositions that they melt with, and what else is before a name.
THE: Final = (
    r"(?:(?:[Ll][ea]s?|aux?|du|des?|[àÀ]|tou(?:te?s?|s)|ses|leurs|autres|chacun[e]?|chaque|certains|plusieurs|ceux|celles|deux|relevant|compétents?) "
    r"|(?:[LlDd]|l[’']ensemble des) ?[’']|l[’']ensemble (?:des |de ))*"
)
JOINT: Final = (
    r",? (?:et|ou|ainsi qu[e’']|de même qu[e’']|y compris|notamment|en particulier|avec) ?"
    rf"{THE}|, {THE}|/"
)
BODIES: Final = listed(JOINT)
CHAIR: Final = r"(?:(?:[Pp]résidente?|[Pp]résidence|[Cc]hefs?|[Cc]oordonnateur|[Cc]oordonnatrice|[Dd]irecteur|[Dd]irectrice|membres) (?:du |de la |de l[’']|des |d[’'])?)?"
_WHO: Final = rf"{THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
_TO: Final = r"(?:à |aux? |pour |de |du |des |d[’']|que |qu[’'])"

_CALLED: Final = late_pattern(
    rf"(?:\b(?:demand\w+|appel\w*|invit\w+|autoris\w+|charger|prier|appartient|incombe|revient|obligations? (?:de|d[’']|faites?|qui)|responsabilité|nécessité|besoin|importance|intention)[^,;.]{{0,30}}? ){_TO}{_WHO}(?= (?:de|d[’']|à|doi(?:t|vent)|devr)|,|;|$| d[’']| et)"
)
POINTS: Final = late_pattern(
    rf"(?P<bodies>[\ue000-\ue0ff](?<![\ue000-\ue0ff].)"
    r"(?<!\bde .)(?<!\bdu .)(?<!\bdes .)(?<!\bpar .)(?<!\bavec .)(?<!\bde la .)(?<!\bde l[’'].)(?<!\bpar la .)(?<!\bpar le .)(?<!\bpar les .)(?<!\bavec la .)(?<!\bavec le .)(?<!\bavec les .)(?<!\bpar l[’'].)(?<!\bau .)(?<!\baux .)(?<!\bà la .)(?<!\bà l[’'].)(?<!\bdans la .)"
    rf"[\ue000-\ue0ff]*+(?:(?:{JOINT}){BODY})*)(?:,[^,;]{{2,90}},)? (?:doi(?:t|vent)|devr(?:a|ont|aient|ait)|[a-zé]{{2,20}}(?:ra|ront)\b)"
)
_IMPORTANT: Final = late_pattern(
    rf"\b(?:importe|important|essentiel|indispensable|impératif|nécessaire|faut) (?:que |qu[’'])(?:,[^;,]{{2,160}}, ?)?{_WHO}"
    # "c’est aux autorités qu’il incombe", "la nécessité, pour les partenaires, de"
    rf"|\bc[’']est (?:à |aux? ){THE}(?P<bound>{BODIES})[^,;.]{{0,40}} qu[’']il (?:incombe|appartient|revient)"
    rf"|\b(?:nécessité|importance|obligation),? (?:pour|qu[’']ont|faite à|incombant à) {THE}(?P<owing>{BODIES})"
    rf"|\b(?:a|avait) (?:prié|demandé|invité|autorisé|chargé|décidé)(?: à| que| qu[’'])? ?{THE}(?P<asked>{BODIES})"
)
"""Of whom it is said that it matters what they do: "il importe que les parties"."""
_MATTERS: Final = late_pattern(
    rf"\b(?:importe|importance|nécessité|nécessaire)\b[^;.\ue000-\ue0ff]{{0,160}}? entre {THE}(?P<between>{BODIES})"
)
_TOGETHER: Final = late_pattern(
    rf"\b(?:coopération|collaboration|coordination|dialogue|échanges?|consultations?)\b[^;.\ue000-\ue0ff]{{0,90}}? entre {_WHO}"
)
"""Who are to work together: "encourage la coopération entre"."""
_ALLOWED: Final = late_pattern(
    rf"\bd[’'](?:autoriser|habiliter|engager|inviter|appeler) {_WHO}(?= à)|\bde (?:prier|charger|demander à) {THE}(?P<asked>{BODIES})(?= de)"
    rf"|\bpleine participation de {THE}(?P<owner>{BODIES})"
)
"""Who is let do something by what is decided: "décide d’autoriser la Mission à"."""

ADDRESSED: Final = (
    late_pattern(rf"(?: {SAYS}|,[^,;]{{2,80}}, )(?:que |qu[’']|à ce que )?{_WHO}"),
    _CALLED,
    POINTS,
    _IMPORTANT,
    _ALLOWED,
    _MATTERS,
    _TOGETHER,
)
"""Whom a verb that asks addresses: right after it, after a word that leads to it, as who shall act."""
NOTED: Final = (_CALLED, _IMPORTANT, _MATTERS, POINTS)
"""Whom a verb addresses that merely stresses, recalls or reaffirms: those of whom it says what they ought to do."""
