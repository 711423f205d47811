"""Spanish: how texts show their structure."""

from __future__ import annotations

from typing import Final

from unctc.languages.es.times import TIMES
from unctc.languages.rules.structure_patterns import StructureWords, structure_rules
from unctc.model.languages import Language
from unctc.model.vocabularies import Distribution

__all__ = ["STRUCTURE"]

STRUCTURE: Final = structure_rules(
    StructureWords(
        language=Language.SPANISH,
        organs=(
            *("Organización de las Naciones Unidas", "Naciones Unidas", "Naciones", "Unidas"),
            *("Consejo de Seguridad", "Asamblea General", "Consejo Económico y Social"),
            "Consejo de Derechos Humanos",
        ),
        meetings=(
            r"[A-Za-záéíóú ]{1,60} (?:período de sesiones|año)(?: extraordinario)?|Período de sesiones (?:sustantivo )?de \d{4}",
            r"(?:[A-Z][a-z]+, )?\d{1,2}(?: de [a-z]+)?(?: de \d{4})? ?(?:a|al|[–—-]) ?\d{1,2} de [a-z]+ de \d{4}",
            r"Temas? [\d, ya-z()]{1,80} del programa(?: provisional)?\*?",
        ),
        distributions={
            "general": Distribution.GENERAL,
            "limitada": Distribution.LIMITED,
            "reservada": Distribution.RESTRICTED,
        },
        languages={
            "inglés": Language.ENGLISH,
            "francés": Language.FRENCH,
            "árabe": Language.ARABIC,
            "chino": Language.CHINESE,
            "español": Language.SPANISH,
            "ruso": Language.RUSSIAN,
        },
        original="(?:Idioma )?Original",
        only=("only", "solamente", "únicamente"),
        page="Página",
        item_joints=("y", "o", "e", "u"),
        annexes=("Anexo",),
        enclosures=("Apéndice", "Documento adjunto", "Suplemento"),
        appendices=("Apéndice", "Documento adjunto"),
        attachments=("Adjunto", "Documento anexo"),
        label_continues=r"(?:de|a) la (?:carta|nota)|(?:de|a) las cartas",
        titles=(
            r"(?i:(?:Cartas idénticas|Cartas?|Notas? verbal(?:es)?)(?: de fechas?| fechadas?(?: el)?| del?)) {date},?(?i: dirigidas? (?:al |a la |a las? |a los |a ))"
            r"{addressee},? (?i:por) (?!(?i:las? )(?i:resoluci))(?P<author>.{2,400}?){end}",
            r"(?i:(?:Cartas idénticas|Cartas?|Notas? verbal(?:es)?)(?: de fechas?| fechadas?(?: el)?)) {date},?(?i: (?:de|del|enviada por)) {author}"
            r"(?i: dirigidas? (?:al |a la |a las? |a los |a )){addressee}{end}",
        ),
        openings=(
            *(
                "Tengo el honor",
                "Tenemos el honor",
                "Siguiendo instrucciones",
                "Por instrucciones",
                "En nombre",
            ),
            *(
                "De conformidad",
                "Me dirijo",
                "Tengo el agrado",
                "Me complace",
                "En relación con",
                "Conforme a",
            ),
            *("Con referencia", "Adjunto", "En mi calidad", "Le escribo", "La Misión Permanente"),
        ),
        salutations=(*("Excelen", "Su Excelencia", "Señor", "Muy señor", "Estimad", "Distinguid"),),
        signed=("Firmado", "Firmada"),
        functions=(
            *(
                "(?:El |La )?(?:Vicep|P)residente?a?",
                "(?:El |La )?Representante Permanente",
                "Embajador(?:a)?",
            ),
            *(
                "(?:El |La )?Secretari[oa] General",
                "(?:El |La )?Ministr[oa]",
                "(?:El |La )?Encargad[oa] de",
            ),
            *(
                "(?:El |La )?Director(?:a)?",
                "(?:El |La )?Coordinador(?:a)?",
                "(?:El |La )?Facilitador(?:a)?",
            ),
        ),
        revisions=r"Adición|Corrección|Revisión",
        recycling=("Se ruega reciclar",),
        contents=r"Índice|ÍNDICE",
        introductions=r"Introducción|Resumen",
        programmes=r"programas? de trabajo|plan(?:es)? de trabajo|programas? de actividades|actividades previstas",
        reports=r"informes?|notas? (?:de|del)|lista de.*|miembros|resumen|memoria|examen de",
        tables="Cuadro",
        announced_annex="anexos?",
        announced_enclosure="apéndices?|documentos? adjuntos?|suplementos?",
        hyphenated_parts=(
            "no anti contra co pre post sub inter multi vice ex semi franco hispano afro "
            "socio político económico"
        ),
        evidence=(
            *("Consejo de Seguridad", "Naciones Unidas", "Comité contra el Terrorismo"),
            r"resoluci(?:ón|ones) \d{3,4} \((?:19|20)\d\d\)",
        ),
    ),
    TIMES,
)
