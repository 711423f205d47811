"""Spanish: names of bodies, long and short."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.bodies import BodyName, BodyRules, committees
from unctc.model.bodies import Body
from unctc.model.languages import Language

__all__ = ["BODIES"]

_CTC: Final = r"Comité contra el Terrorismo"

_NAMES: Final = (
    BodyName(
        body=Body.CTED,
        pattern=rf"Dirección Ejecutiva del {_CTC}|Dirección Ejecutiva",
        hints=("Dirección Ejecutiva",),
    ),
    BodyName(
        body=Body.CTC,
        pattern=rf"{_CTC}|Comité (?:del Consejo de Seguridad )?establecido en virtud de la resolución 1373 \(2001\)"
        r"(?: relativa a la lucha contra el terrorismo)?",
        hints=("contra el Terrorismo", "1373"),
        before=90,
    ),
    BodyName(
        body=Body.COMMITTEE_1267,
        pattern=r"Comité (?:del Consejo de Seguridad )?(?:establecido en virtud de|dimanante de) las resoluciones 1267 \(1999\)"
        r"(?:,? (?:y )?(?:1989|2253) \(\d{4}\)){0,2}"
        r"|Comité de Sanciones contra el EIIL \(Dáesh\) y Al-Qaida",
        hints=("1267", "Comité de Sanciones contra"),
        before=90,
        after=80,
    ),
    BodyName(
        body=Body.COMMITTEE_1540,
        pattern=r"Comité (?:del Consejo de Seguridad )?establecido en virtud de la resolución 1540 \(2004\)|Comité 1540",
        hints=("1540",),
        before=90,
    ),
    *committees(
        r"Comité (?:del Consejo de Seguridad )?(?:establecido|creado|dimanante) (?:en virtud de|de|por) (?:la|las) (?:resolución|resoluciones) {numbers}(?: relativa?s? a [^,;.]{3,90})?",
        r"Comité {number}(?!\d)",
        between=r",? y |, ",
    ),
    BodyName(
        body=Body.PANEL_OF_EXPERTS_1718,
        pattern=r"Grupo de Expertos (?:establecido en virtud de la resolución 1874(?: \(2009\))?|del Comité 1718)",
        hints=("1718", "1874"),
    ),
    BodyName(
        body=Body.FACILITATOR_2231,
        pattern=r"[Ff]acilitador(?:a)?(?: del Consejo de Seguridad)?(?: (?:para|de) la (?:aplicación|implementación) de la resolución 2231(?: \(2015\))?)",
        hints=("acilitador",),
    ),
    BodyName.of(Body.PANEL_OF_EXPERTS, "Grupo de Expertos", "Cuadro de Expertos"),
    BodyName.of(
        Body.MONITORING_TEAM,
        "Equipo de Apoyo Analítico y Vigilancia de las Sanciones",
        "Equipo de Vigilancia",
    ),
    BodyName.of(Body.GROUP_OF_EXPERTS_1540, "Grupo de Expertos del Comité 1540"),
    BodyName.of(
        Body.WORKING_GROUP_1566,
        "Grupo de Trabajo establecido en virtud de la resolución 1566 (2004)",
    ),
    BodyName.of(Body.OMBUDSPERSON, "Oficina del Ombudsman", "Ombudsman", "Oficina del Mediador"),
    BodyName.of(
        Body.OCT,
        "Oficina de las Naciones Unidas de Lucha contra el Terrorismo",
        "Oficina de Lucha contra el Terrorismo",
    ),
    BodyName.of(Body.CTITF, "Equipo Especial sobre la Ejecución de la Lucha contra el Terrorismo"),
    BodyName.of(Body.SECURITY_COUNCIL, "Consejo de Seguridad"),
    BodyName.of(Body.GENERAL_ASSEMBLY, "Asamblea General"),
    BodyName(
        body=Body.SECRETARY_GENERAL,
        pattern=r"Secretari[oa] General(?! Adjunt)",
        hints=("Secretario General", "Secretaria General"),
        before=0,
    ),
    BodyName.of(Body.MEMBER_STATES, "Estados Miembros", "Estados miembros"),
    BodyName.of(Body.UNODC, "Oficina de las Naciones Unidas contra la Droga y el Delito", "UNODC"),
    BodyName.of(Body.UNDP, "Programa de las Naciones Unidas para el Desarrollo", "PNUD"),
    BodyName.of(
        Body.UNESCO,
        "Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura",
        "UNESCO",
    ),
    BodyName.of(
        Body.UN_WOMEN,
        "Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres",
        "ONU-Mujeres",
    ),
    BodyName.of(Body.UNICEF, "Fondo de las Naciones Unidas para la Infancia", "UNICEF"),
    BodyName.of(Body.ICAO, "Organización de Aviación Civil Internacional", "OACI"),
    BodyName.of(Body.IMO, "Organización Marítima Internacional"),
    BodyName.of(
        Body.INTERPOL,
        "Organización Internacional de Policía Criminal",
        "INTERPOL",
        "Interpol",
    ),
    BodyName.of(Body.FATF, "Grupo de Acción Financiera", "GAFI"),
    BodyName.of(
        Body.GCTF, "Foro Mundial contra el Terrorismo", "Foro Mundial de Lucha contra el Terrorismo"
    ),
    BodyName.of(Body.WCO, "Organización Mundial de Aduanas"),
    BodyName.of(
        Body.OTHER_UN_ENTITIES,
        "entidades de las Naciones Unidas",
        "organismos de las Naciones Unidas",
    ),
    BodyName.of(
        Body.ORGANIZATIONS,
        "organizaciones internacionales",
        "organizaciones regionales",
        "organizaciones internacionales, regionales y subregionales",
    ),
    BodyName(
        pattern=r"(?<!\w)(?:[Ee]l|[Aa]l|[Dd]el) Comité(?! (?:establecido|contra|de|del|dimanante|\d))",
        hints=("l Comité",),
        before=2,
        after=20,
    ),
)

BODIES: Final = BodyRules(
    language=Language.SPANISH, names=_NAMES, opening=re.compile(r"(?:La |El |Los )?")
)
