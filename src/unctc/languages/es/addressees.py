"""Spanish: names of those whom resolutions address and other texts are not searched for."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName, NameForm
from unctc.model.bodies import Body

__all__ = ["ADDRESSEES"]

_WHICH: Final = r"(?:(?: |, | y )(?:internacionales|regionales|subregionales|bilaterales|multilaterales|nacionales|locales|humanitari[ao]s|técnic[ao]s|financier[ao]s|extern[ao]s|pertinentes|competentes|interesad[ao]s|polític[ao]s|armad[ao]s|estatales|no estatales|para el desarrollo|privad[ao]s|libi[ao]s|haitian[ao]s|congoleñ[ao]s))*"

ADDRESSEES: Final = (
    # "the Special Committee": which one, the resolution says.
    BodyName(
        pattern=r"Comité Especial(?! (?:de|del|encargado|Encargado|establecido|para|contra)\b)",
        hints=("Comité Especial",),
        before=4,
        after=40,
    ),
    BodyName(
        body=Body.MEMBER_STATES,
        pattern=r"países (?:vecinos|signatarios|interesados|de origen|de tránsito|de destino|donantes|desarrollados|en desarrollo|sin litoral|de la (?:sub)?región|menos adelantados|afectados|anfitriones|que aportan contingentes)(?:(?:,| y) (?:los países )?(?:vecinos|interesados|de tránsito|donantes|en desarrollo))*|(?:cada|todo) Estado(?: (?:[Mm]iembro|parte))?",
        hints=("países ", "Estado"),
        before=6,
        after=90,
    ),
    BodyName(
        body=Body.GOVERNMENTS,
        pattern=r"[Aa]utoridades(?: (?:nacionales|locales|competentes|pertinentes|civiles|militares|de transición|judiciales|provisionales|estatales))*|régimen sirio",
        hints=("utoridades", "régimen"),
        before=1,
        after=60,
    ),
    BodyName(
        body=Body.PARTIES,
        pattern=r"(?<!\w)(?:huzíes|hutíes|M23|talibanes|Hamás|Hizbul[áa]h?|Hezbolá|Frente POLISARIO|Frente Polisario|Al-Shabaab|grupos armados(?: (?:extranjeros|locales|no estatales|congoleños|ilegales))*|bandas(?: armadas)?|partes beligerantes|beligerantes|signatarios(?: del Acuerdo)?|Fuerzas de Apoyo Rápido|Fuerzas Armadas Sudanesas|dos comunidades|dos dirigentes|partidos políticos|agentes políticos|dirigentes políticos)",
        hints=(
            *("huzíes", "hutíes", "M23", "talibanes", "Hamás", "izbul", "ezbolá", "POLISARIO"),
            *("Polisario", "Shabaab", "grupos armados", "bandas", "eligerantes", "ignatarios"),
            *(
                "Apoyo Rápido",
                "Armadas Sudanesas",
                "dos comunidades",
                "dos dirigentes",
                "políticos",
            ),
        ),
        before=24,
        after=60,
    ),
    BodyName(
        body=Body.PARTNERS,
        pattern=rf"asociados{_WHICH}|socios{_WHICH}|comunidad (?:internacional|de donantes)|donantes{_WHICH}|garantes",
        hints=("asociados", "socios", "omunidad ", "onantes", "garantes"),
        before=4,
        after=90,
    ),
    BodyName(
        body=Body.STAKEHOLDERS,
        pattern=rf"(?:partes interesadas|interesados|agentes|instancias|actores|partes pertinentes){_WHICH}|sociedad civil|organizaciones de la sociedad civil|sector privado|organizaciones no gubernamentales|medios de comunicación|instituciones financieras(?: internacionales)?|todos los que",
        hints=(
            *("interesad", "agentes", "instancias", "actores", "pertinentes", "sociedad civil"),
            *("sector privado", "no gubernamentales", "medios de com", "instituciones financieras"),
            "todos los que",
        ),
        before=30,
        after=90,
    ),
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"sistema de las Naciones Unidas|organismos especializados(?:(?:,| y) (?:los )?(?:demás )?(?:fondos|programas|organismos|entidades))*|fondos y programas|[Cc]oordinador(?:a|es|as)? [Rr]esidentes?|equipos? en (?:el país|los países)|equipos? de las Naciones Unidas en (?:el país|los países)",
        hints=(
            "sistema",
            "specializados",
            "fondos y programas",
            "esidente",
            "en el país",
            "en los p",
        ),
        before=36,
        after=70,
    ),
    BodyName(
        body=Body.UNITED_NATIONS,
        pattern=r"Naciones Unidas(?<=\b[Ll]as Naciones Unidas)(?<!de las Naciones Unidas)(?! [A-Z])",
        hints=("Naciones Unidas",),
        before=0,
        after=30,
    ),
    BodyName(
        body=Body.COMMISSION,
        pattern=r"Comisión(?! de Consolidación)(?: (?:de la |del |de los |de |para )[^,;.]{3,60}?(?= (?:a|que)\b|[,;.]|$))?",
        hints=("Comisión",),
        before=0,
        after=100,
    ),
    BodyName(
        body=Body.MECHANISM,
        pattern=r"Mecanismo(?:(?<=\b[EeAa]l Mecanismo)|(?<=\bdel Mecanismo))(?! (?:Conjunto|de )\w)|Mecanismo Internacional, Imparcial e Independiente",
        hints=("Mecanismo",),
        before=0,
        after=60,
    ),
    BodyName(
        body=Body.SPECIAL_PROCEDURES,
        pattern=r"[Rr]elator(?:a|es|as)? [Ee]special(?:es)?|[Ee]xpert[ao]s? [Ii]ndependientes?|procedimientos especiales|órganos creados en virtud de tratados",
        hints=("elator", "xpert", "rocedimientos especiales", "rganos creados"),
        before=1,
        after=50,
    ),
    BodyName(
        body=Body.OCHA,
        pattern=r"Coordinadora?(?: del)? [Ss]ocorro de [Ee]mergencia|Coordinadora? del Socorro de Emergencia(?: de las Naciones Unidas)?",
        hints=("Coordinador",),
        before=0,
        after=70,
    ),
    # Which one it is, the resolution says.
    BodyName(
        form=NameForm.MISSION,
        pattern=r"(?<=\b[Ll]a )(?:Misión|Fuerza)(?! (?:de|del|[A-ZÁÉÍÓÚ]|internacional|multinacional))(?!\w)",
        hints=("Misión", "Fuerza"),
        before=0,
        after=40,
    ),
)
