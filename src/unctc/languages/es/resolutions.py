"""Spanish: how resolutions, drafts and presidential statements show their parts."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.resolutions import ResolutionRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["RESOLUTIONS"]

RESOLUTIONS: Final = ResolutionRules(
    language=Language.SPANISH,
    headings=(
        late_pattern(r"(?i:Resolución) (?P<number>\d{1,5}) ?\((?P<year>\d{4})\)"),
        late_pattern(r"(?P<number>\d{1,5}) ?\((?P<year>\d{4})\)\.? ?(?i:Resolución de)"),
    ),
    formulas=late_pattern(
        r"El Consejo de Seguridad|La Asamblea General|El Consejo Económico y Social|El Consejo de Derechos Humanos|La Comisión de Derechos Humanos"
    ),
    adoption=late_pattern(
        r"Aprobada por |(?:Resolución aprobada|Decisión (?:aprobada|adoptada)) (?:por|el) |de fecha \d|de \d{1,2} de "
    ),
    closing=late_pattern(r"Aprobada (?:por|en|sin)|\d{1,5} ?(?:a|ª)\.? sesión"),
    meeting=late_pattern(r"(?P<meeting>\d{1,5}) ?(?:a|ª)?\.? ?sesión"),
    statement=late_pattern(
        r"(?i:Declaración (?:del|de la) Presiden(?:te|ta|cia) del Consejo de Seguridad)"
    ),
    statement_formula=late_pattern(
        r"(?:formuló|hizo)[^:]{0,80}la siguiente declaración[^:]{0,60}:|la declaración siguiente[^:]{0,60}:"
    ),
    draft=late_pattern(r"(?i:(?<!\w)proyecto de (?:resolución|decisión))"),
    votes=late_pattern(
        r"por (?P<in_favour>\d{1,3}|\w+) votos? (?:a favor )?(?:,? )?(?:contra|a) (?P<against>\d{1,3}|\w+)(?: ?[(（](?P<states_against>[^()（）]{3,400})[)）])?(?:,? (?:con|y) (?P<abstaining>\d{1,3}|\w+) abstenci(?:ón|ones)(?: ?[(（](?P<states_abstaining>[^()（）]{3,400})[)）])?)?"
    ),
    unanimous=late_pattern(r"(?i:por unanimidad)"),
    vote_counts={
        "ninguno": 0,
        "cero": 0,
        "uno": 1,
        "una": 1,
        "un": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "trece": 13,
        "catorce": 14,
        "quince": 15,
    },
)
