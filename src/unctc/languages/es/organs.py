"""Spanish: names of bodies by their nouns, in the register or not."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.organs import OrganRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["ORGANS"]

_HEADS: Final = (
    *(
        "Comité",
        "Subcomité",
        "Oficina",
        "Grupo",
        "Comisión",
        "Misión",
        "Consejo",
        "Centro",
        "Junta",
    ),
    *("Agencia", "Instituto", "Fondo", "Tribunal", "Equipo", "Dirección", "Mecanismo"),
    *("Foro", "Autoridad"),
)
# What makes of the noun a body of its own: "de Desarme", "sobre los glaciares", "Especial".
_OWN: Final = r"(?: (?:del?|sobre|para|contra) | [A-ZÁÉÍÓÚ])"
_NAME: Final = rf"(?P<name>(?P<head>{'|'.join(_HEADS)})(?={_OWN})(?: (?!que\b|a\b|establecid[oa]\b|cread[oa]\b)[^\s,;.()]+| a la [A-ZÁÉÍÓÚ]\w+){{1,10}}?)"

ORGANS: Final = OrganRules(
    language=Language.SPANISH,
    told=late_pattern(
        rf"(?:(?!los?\b|las?\b|el\b|al\b|[a-z]+[aei]r\b)[A-Za-záéíóúñ]+,? ){{0,4}}?(?:al |a la )"
        rf"{_NAME}(?: \([^()]{{2,40}}\))?(?=,? (?:a |para )?que |, en )"
    ),
    acts=late_pattern(
        rf"(?:\A|(?<=[.;] ))(?:El |La ){_NAME}(?= (?:le |les |se )?[a-zéá]{{2,}}r(?:á|án)\b)"
    ),
)
