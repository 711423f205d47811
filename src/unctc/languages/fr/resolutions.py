"""French: how resolutions, drafts and presidential statements show their parts."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.resolutions import ResolutionRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["RESOLUTIONS"]

RESOLUTIONS: Final = ResolutionRules(
    language=Language.FRENCH,
    headings=(
        late_pattern(r"(?i:Résolution) (?P<number>\d{1,5}) ?\((?P<year>\d{4})\)"),
        late_pattern(r"(?P<number>\d{1,5}) ?\((?P<year>\d{4})\)\.? ?(?i:Résolution du)"),
    ),
    formulas=late_pattern(
        r"Le Conseil de sécurité|L[’']Assemblée générale|Le Conseil économique et social|Le Conseil des droits de l[’']homme|La Commission des droits de l[’']homme"
    ),
    adoption=late_pattern(
        r"Adoptée par |(?:Résolution|Décision) adoptée (?:par|le) |en date du |du \d{1,2}(?:er)? "
    ),
    closing=late_pattern(r"Adoptée (?:à l|par|sans|à la|à l’unanimité)|\d{1,5}e séance"),
    meeting=late_pattern(r"(?P<meeting>\d{1,5}) ?(?:e|ère|ème|er|re) séance"),
    statement=late_pattern(
        r"(?i:Déclaration d[ue] (?:Président|la Présidente|la présidence) du Conseil de sécurité)"
    ),
    statement_formula=late_pattern(
        r"(?:a )?(?:fait|publié) (?:la déclaration (?:ci-après|suivante)|au nom du Conseil[^:]{0,40})[^:]{0,60}:"
    ),
    draft=late_pattern(r"(?i:(?<!\w)projet de (?:résolution|décision))"),
    votes=late_pattern(
        r"par (?P<in_favour>\d{1,3}|\w+) voix contre (?P<against>\d{1,3}|\w+)(?: voix)?(?: ?[(（](?P<states_against>[^()（）]{3,400})[)）])?(?:,? (?:avec|et) (?P<abstaining>\d{1,3}|\w+) abstentions?(?: ?[(（](?P<states_abstaining>[^()（）]{3,400})[)）])?)?"
    ),
    unanimous=late_pattern(r"(?i:à l[’\']unanimité)"),
    vote_counts={
        "zéro": 0,
        "aucune": 0,
        "une": 1,
        "un": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
    },
)
