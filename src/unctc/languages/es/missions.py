"""Spanish: names of missions, funds, offices, organizations and groups."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName
from unctc.model.bodies import Body

__all__ = ["MISSIONS"]

# "de la República Centroafricana", "de Haití", "de Sudán del Sur"
_OF_COUNTRY: Final = r"(?: (?:de la |del |de los |de )[A-ZÁÉÍÓÚ][\w’-]{1,30}(?: (?:(?:del?|y) )?(?:la |los |el )?[A-ZÁÉÍÓÚ][\w’-]{1,30}){0,5})?"
_OF_NATION: Final = r"(?: (?:(?:sur)?sudan[ée]s|mali(?:ense)?|malíe?nse?s?|centroafrican[oa]s?|haitian[oa]s?|somalí?(?:es)?|libi[oa]s?|congole(?:ño|ña|ñas|ños|s|sas)|sirias?|siri[oa]s?|iraquí(?:es)?|libanes(?:as)?|libanés|afgan[oa]s?|sudanes[ea]s|sursudanes[ea]s|colombian[oa]s?|yemení(?:es)?|turc[oa]s?|griegas?|israelí(?:es)?|ucranian[oa]s?))"

MISSIONS: Final = (
    BodyName(
        body=Body.COMMITTEE,
        pattern=r"Comité de [Ss]anciones(?! contra)",
        hints=("Comité de Sanciones", "Comité de sanciones"),
        before=0,
    ),
    BodyName(
        body=Body.PANEL_OF_EXPERTS,
        pattern=r"Grupos? de Expertos(?! del Comité 1540)|Cuadro de Expertos|(?:Grupo|Panel)(?:(?<=\b[EeAa]l Grupo)|(?<=\b[Dd]el Grupo)|(?<=\b[EeAa]l Panel)|(?<=\b[Dd]el Panel))(?! (?:de|del|[A-ZÁÉÍÓÚ]))",
        hints=("Grupo", "Panel", "Cuadro de Expertos"),
        before=0,
        after=40,
    ),
    BodyName(
        body=Body.SPECIAL_REPRESENTATIVE,
        pattern=r"Representantes? Especial(?:es)?(?: Adjunt[oa]s?)?(?: del Secretario General)?(?: (?:para|sobre|de) [A-ZÁÉÍÓÚ][^,;.]{2,60}?(?= (?:a|que|y|debe)\b|[,;.]|$))?",
        hints=("Representante",),
        before=0,
        after=140,
    ),
    BodyName(
        body=Body.SPECIAL_ENVOY,
        pattern=r"Enviad[oa]s? (?:Especial(?:es)?|Personal)(?: del Secretario General)?",
        hints=("Enviad",),
        before=0,
        after=60,
    ),
    BodyName(
        body=Body.SECRETARIAT,
        pattern=r"Secretaría\b|Departamento de (?:Operaciones de Paz|Apoyo Operacional|Asuntos Políticos y de Consolidación de la Paz|Comunicación Global|Asuntos Económicos y Sociales|la Asamblea General y de Gestión de Conferencias)",
        hints=("Secretaría", "Departamento de"),
        before=0,
        after=90,
    ),
    BodyName(
        body=Body.GOVERNMENTS,
        pattern=r"[Gg]obiernos?(?: (?:[Ff]ederal|[Pp]rovisional|[Ii]nterino|[Tt]ransitorio|de [Tt]ransición|(?:[Rr]evitalizado )?de Unidad Nacional|(?:[Rr]evitalizado )?de [Tt]ransición(?: de Unidad Nacional)?|de Acuerdo Nacional|[Rr]evitalizado)){0,3}"
        rf"{_OF_NATION}?{_OF_COUNTRY}(?![’'-])"
        rf"|[Aa]utoridades(?: (?:federales|de transición|provisionales|nacionales))?(?:{_OF_NATION}| (?:de la |del |de )(?:[A-ZÁÉÍÓÚ][\w-]{{1,30}})(?: (?:del Sur|Centroafricana|Democrática del Congo))?)",
        hints=("obierno", "utoridades"),
        before=1,
        after=140,
    ),
    BodyName(
        body=Body.PARTIES,
        pattern=r"[Pp]artes(?<!stados [Pp]artes)(?<!otras partes)(?<!n partes)(?! interesad[ao]s?| contratantes| de (?:la|los|las|el|un)\b)"
        r"(?: en (?:el|un|los) conflictos?(?: armados?)?)?|dirigentes de (?:las dos|ambas) (?:comunidades|partes)|(?<=ambos )bandos",
        hints=("artes", "irigentes de", "bandos"),
        before=10,
        after=40,
    ),
    BodyName.of(
        Body.UNTSO, "Organismo de las Naciones Unidas para la Vigilancia de la Tregua", "ONUVT"
    ),
    BodyName.of(
        Body.UNFICYP,
        "Fuerza de las Naciones Unidas para el Mantenimiento de la Paz en Chipre",
        "UNFICYP",
    ),
    BodyName.of(
        Body.UNDOF, "Fuerza de las Naciones Unidas de Observación de la Separación", "FNUOS"
    ),
    BodyName.of(Body.UNIFIL, "Fuerza Provisional de las Naciones Unidas en el Líbano", "FPNUL"),
    BodyName.of(
        Body.MINURSO,
        "Misión de las Naciones Unidas para el Referéndum del Sáhara Occidental",
        "Misión de las Naciones Unidas para el Referéndum del Sahara Occidental",
        "MINURSO",
    ),
    BodyName.of(
        Body.UNMIK, "Misión de Administración Provisional de las Naciones Unidas en Kosovo", "UNMIK"
    ),
    BodyName.of(
        Body.UNAMA, "Misión de Asistencia de las Naciones Unidas en el Afganistán", "UNAMA"
    ),
    BodyName.of(Body.UNAMI, "Misión de Asistencia de las Naciones Unidas para el Iraq", "UNAMI"),
    BodyName.of(Body.UNMIL, "Misión de las Naciones Unidas en Liberia", "UNMIL"),
    BodyName.of(Body.UNOCI, "Operación de las Naciones Unidas en Côte d’Ivoire", "ONUCI"),
    BodyName.of(Body.AMISOM, "Misión de la Unión Africana en Somalia", "AMISOM"),
    BodyName.of(
        Body.UNAMID,
        "Operación Híbrida de la Unión Africana y las Naciones Unidas en Darfur",
        "UNAMID",
    ),
    BodyName.of(
        Body.MONUSCO,
        "Misión de Estabilización de las Naciones Unidas en la República Democrática del Congo",
        "MONUSCO",
    ),
    BodyName.of(
        Body.IRMCT,
        "Mecanismo Residual Internacional de los Tribunales Penales",
        "Mecanismo Residual",
    ),
    BodyName.of(
        Body.UNISFA, "Fuerza Provisional de Seguridad de las Naciones Unidas para Abyei", "UNISFA"
    ),
    BodyName.of(Body.UNMISS, "Misión de las Naciones Unidas en Sudán del Sur", "UNMISS"),
    BodyName.of(Body.UNSMIL, "Misión de Apoyo de las Naciones Unidas en Libia", "UNSMIL"),
    BodyName.of(
        Body.MINUSMA,
        "Misión Multidimensional Integrada de Estabilización de las Naciones Unidas en Malí",
        "MINUSMA",
    ),
    BodyName.of(Body.UNSOM, "Misión de Asistencia de las Naciones Unidas en Somalia", "UNSOM"),
    BodyName.of(
        Body.MINUSCA,
        "Misión Multidimensional Integrada de Estabilización de las Naciones Unidas en la República Centroafricana",
        "MINUSCA",
    ),
    BodyName.of(Body.UNSOS, "Oficina de las Naciones Unidas de Apoyo en Somalia", "UNSOS"),
    BodyName.of(
        Body.UNVMC,
        "Misión de Verificación de las Naciones Unidas en Colombia",
        "Misión de Verificación",
    ),
    BodyName.of(
        Body.UNITAD,
        "Equipo de Investigaciones de las Naciones Unidas para Promover la Rendición de Cuentas por los Crímenes del Estado Islámico en el Iraq y el Levante/Dáesh",
        "UNITAD",
    ),
    BodyName.of(
        Body.UNMHA,
        "Misión de las Naciones Unidas en Apoyo del Acuerdo sobre Al-Hudayda",
        "Misión de las Naciones Unidas de Apoyo al Acuerdo sobre Al-Hudayda",
        "UNMHA",
    ),
    BodyName.of(Body.BINUH, "Oficina Integrada de las Naciones Unidas en Haití", "BINUH"),
    BodyName.of(
        Body.UNITAMS,
        "Misión Integrada de las Naciones Unidas de Asistencia para la Transición en el Sudán",
        "UNITAMS",
    ),
    BodyName.of(Body.ATMIS, "Misión de Transición de la Unión Africana en Somalia", "ATMIS"),
    BodyName.of(Body.MSS, "Misión Multinacional de Apoyo a la Seguridad", "misión MSS", "MMAS"),
    BodyName.of(
        Body.UNTMIS,
        "Misión de Asistencia de las Naciones Unidas para la Transición en Somalia",
        "UNTMIS",
    ),
    BodyName.of(
        Body.AUSSOM, "Misión de Apoyo y Estabilización de la Unión Africana en Somalia", "AUSSOM"
    ),
    BodyName.of(
        Body.GSF,
        "Fuerza de Supresión de las Pandillas",
        "Fuerza de Represión de las Bandas",
        "GSF",
        "FRB",
    ),
    BodyName.of(Body.UNSOH, "Oficina de Apoyo de las Naciones Unidas en Haití", "UNSOH"),
    BodyName.of(
        Body.UNOWAS, "Oficina de las Naciones Unidas para África Occidental y el Sahel", "UNOWAS"
    ),
    BodyName.of(Body.UNOCA, "Oficina Regional de las Naciones Unidas para África Central", "UNOCA"),
    BodyName.of(Body.OCHA, "Oficina de Coordinación de Asuntos Humanitarios", "OCHA"),
    BodyName.of(
        Body.OHCHR,
        "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos",
        "Alto Comisionado de las Naciones Unidas para los Derechos Humanos",
        "ACNUDH",
    ),
    BodyName.of(
        Body.UNHCR,
        "Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados",
        "Alto Comisionado de las Naciones Unidas para los Refugiados",
        "ACNUR",
    ),
    BodyName.of(
        Body.UNRWA,
        "Organismo de Obras Públicas y Socorro de las Naciones Unidas para los Refugiados de Palestina en el Cercano Oriente",
        "UNRWA",
        "OOPS",
    ),
    BodyName.of(Body.WFP, "Programa Mundial de Alimentos"),
    BodyName.of(
        Body.FAO, "Organización de las Naciones Unidas para la Alimentación y la Agricultura", "FAO"
    ),
    BodyName.of(Body.WHO, "Organización Mundial de la Salud"),
    BodyName.of(Body.IAEA, "Organismo Internacional de Energía Atómica", "OIEA"),
    BodyName.of(Body.OPCW, "Organización para la Prohibición de las Armas Químicas", "OPAQ"),
    BodyName.of(Body.UNEP, "Programa de las Naciones Unidas para el Medio Ambiente", "PNUMA"),
    BodyName.of(Body.UNFPA, "Fondo de Población de las Naciones Unidas", "UNFPA"),
    BodyName.of(
        Body.UN_HABITAT,
        "Programa de las Naciones Unidas para los Asentamientos Humanos",
        "ONU-Hábitat",
    ),
    BodyName.of(
        Body.UNCTAD, "Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "UNCTAD"
    ),
    BodyName.of(
        Body.UNMAS, "Servicio de las Naciones Unidas de Actividades relativas a las Minas", "UNMAS"
    ),
    BodyName.of(Body.IOM, "Organización Internacional para las Migraciones"),
    BodyName.of(Body.ILO, "Organización Internacional del Trabajo"),
    BodyName.of(Body.WORLD_BANK, "Banco Mundial"),
    BodyName.of(Body.ECOSOC, "Consejo Económico y Social"),
    BodyName.of(Body.HUMAN_RIGHTS_COUNCIL, "Consejo de Derechos Humanos"),
    BodyName.of(Body.PEACEBUILDING_COMMISSION, "Comisión de Consolidación de la Paz"),
    BodyName.of(
        Body.ACABQ, "Comisión Consultiva en Asuntos Administrativos y de Presupuesto", "CCAAP"
    ),
    BodyName.of(Body.AFRICAN_UNION, "Unión Africana"),
    BodyName.of(Body.EUROPEAN_UNION, "Unión Europea"),
    BodyName.of(Body.ECOWAS, "Comunidad Económica de los Estados de África Occidental", "CEDEAO"),
    BodyName.of(Body.IGAD, "Autoridad Intergubernamental para el Desarrollo", "IGAD"),
    BodyName.of(Body.SADC, "Comunidad de África Meridional para el Desarrollo", "SADC"),
    BodyName.of(Body.LEAGUE_OF_ARAB_STATES, "Liga de los Estados Árabes"),
)
