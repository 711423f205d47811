"""Spanish: names of bodies, long and short."""

from __future__ import annotations

from typing import Final

from unctc.languages.es.addressees import ADDRESSEES
from unctc.languages.es.missions import MISSIONS
from unctc.languages.rules.bodies import BodyName, BodyNouns, BodyRules, NameForm, committees
from unctc.languages.rules.named_committees import named_committees
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.model.languages import Language

__all__ = ["BODIES"]

_CTC: Final = r"Comité contra el Terrorismo"

_NAMES: Final = (
    BodyName(
        body=Body.CTED,
        pattern=rf"(?:Director(?:a Ejecutiva| Ejecutivo) de la )?Dirección Ejecutiva(?: del {_CTC})?"
        r"|Director(?:a Ejecutiva| Ejecutivo)(?! (?:del?\b|adjunt))",
        hints=("Dirección Ejecutiva", "Directora Ejecutiva", "Director Ejecutivo"),
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
        pattern=r"Comité (?:del Consejo de Seguridad )?(?:establecido en virtud de|dimanante de) (?:las resoluciones|la resolución) 1267 \(1999\)"
        r"(?:,? (?:y )?(?:1989|2253) \(\d{4}\)){0,2}|Comité 1267(?!\d)"
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
    BodyName(
        body=Body.SECURITY_COUNCIL,
        # "el Consejo" alone is this one, "el Consejo de Derechos Humanos" is not.
        pattern=r"Consejo(?: de Seguridad|(?<=\b(?:[Ee]l|[Aa]l) Consejo)(?! (?:de|del|[A-ZÁÉÍÓÚ]))|(?<=\b[Dd]el Consejo)(?! (?:de|del|[A-ZÁÉÍÓÚ])))",
        hints=("Consejo",),
        before=0,
        after=30,
    ),
    BodyName.of(Body.GENERAL_ASSEMBLY, "Asamblea General"),
    BodyName(
        body=Body.SECRETARY_GENERAL,
        pattern=r"Secretari[oa] General(?! Adjunt)",
        hints=("Secretario General", "Secretaria General"),
        before=0,
    ),
    BodyName(
        body=Body.MEMBER_STATES,
        pattern=r"Estados(?! Unidos| [Mm]iembros [Ff]ederados| frágiles| federados)(?: [Mm]iembros| partes)?|[Pp]aíses que aportan (?:contingentes|personal)(?:[^,;.]{1,40}?(?:militar(?:es)?|policiales|de policía|policías))?",
        hints=("Estados", "aíses que aportan"),
        before=1,
        after=90,
    ),
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
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"(?:entidades|organismos|órganos|instituciones|misiones|departamentos|fondos|programas|oficinas)"
        r"(?:,? (?:y |o )?(?:los |las )?(?:demás |otros |otras )?(?:entidades|organismos|órganos|instituciones|misiones|departamentos|fondos|programas|oficinas|especializados|competentes|pertinentes)){0,6}"
        r" (?:del sistema )?de las Naciones Unidas",
        hints=("Naciones Unidas",),
        before=130,
        after=20,
    ),
    BodyName(
        body=Body.ORGANIZATIONS,
        pattern=r"(?:organizaciones|organismos|entidades|órganos)(?: (?:(?:intergubernamentales|internacionales|regionales|subregionales|multilaterales|pertinentes|competentes),? ?(?:y |o )?){1,5})(?<=[a-z])",
        hints=("rganizaciones", "rganismos", "ntidades", "rganos"),
        before=1,
        after=110,
    ),
    BodyName(
        body=Body.SECRETARIAT,
        pattern=r"(?<!\w)[Ll]a secretaría(?: del Comité)?(?= (?:le |les )?(?:[a-záéíóú]{2,20}rá|debe)\b)|(?<=\bpor la )secretaría(?: del Comité)?\b(?! del?\b)",
        hints=("ecretaría",),
    ),
    BodyName(
        form=NameForm.OFFICE,
        pattern=r"(?<!\w)(?:[Ee]l|[Ll]a) (?:President[ea]|Presidencia)(?= (?:(?:le |les |se )?[a-záéíóú]{2,20}rá\b|(?:ofrezca|presente|presenta|haga|hace|informe|informa|rinda|rinde|transmit[ae]|remit[ae]|celebr[ae]|debe|ha de|prevé|se propone|tiene (?:previsto|la intención)|espera|proyecta)\b))|(?<=\bpor )(?:el President[ea]|la (?:President[ea]|Presidencia))(?! de|\w)",
        hints=("Presiden",),
        before=4,
        after=40,
    ),
    BodyName(
        pattern=r"Comité(?:(?<=\b[EeAa]l Comité)|(?<=\b[Dd]el Comité))(?! (?:establecido|contra|dimanante|consultivo|especial|permanente|internacional|\d{3}"
        r"|(?:de(?:l| la| los| las)? )[A-ZÁÉÍÓÚ]))",
        hints=("l Comité",),
        before=0,
        after=40,
    ),
)

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

_NOUNS: Final = BodyNouns(
    addressed=late_pattern(
        rf"(?:(?!los?\b|las?\b|el\b|al\b|[a-z]+[aei]r\b)[A-Za-záéíóúñ]+,? ){{0,4}}?(?:al |a la )"
        rf"{_NAME}(?: \([^()]{{2,40}}\))?(?=,? (?:a |para )?que |, en )"
    ),
    acts=late_pattern(
        rf"(?:\A|(?<=[.;] ))(?:El |La ){_NAME}(?= (?:le |les |se )?[a-zéá]{{2,}}r(?:á|án)\b)"
    ),
)

BODIES: Final = BodyRules(
    language=Language.SPANISH,
    names=(*_NAMES, *named_committees(Language.SPANISH), *MISSIONS),
    addressees=ADDRESSEES,
    opening=late_pattern(r"(?:La |El |Los )?"),
    nouns=_NOUNS,
)
