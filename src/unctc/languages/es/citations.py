"""Spanish: how citations are written."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.citations import CitationRules
from unctc.model.languages import Language

__all__ = ["CITATIONS"]

_MONTHS: Final = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
_DAY: Final = rf"\d{{1,2}}[º°]? de {_MONTHS}(?: de(?:l)? (?:19|20)\d\d)?"
_NUMBER: Final = r"(?:\d{1,3}|[IVXL]{1,6}|[A-Z])(?![\w/])(?: ?[a-z]{1,4}\)){0,2}"

CITATIONS: Final = CitationRules(
    language=Language.SPANISH,
    resolution=r"\b(?:[Rr]esolución|RESOLUCIÓN|[Rr]es\.)",
    resolutions=r"\b(?:[Rr]esoluciones|RESOLUCIONES)\b",
    decision=r"\b(?:[Dd]ecisión|DECISIÓN)",
    decisions=r"\b(?:[Dd]ecisiones|DECISIONES)\b",
    statement=r"\b[Dd]eclaraci(?:ón|ones) de (?:su|la) (?:[Pp]residencia|[Pp]residente|[Pp]residenta)|\b[Dd]eclaraci(?:ón|ones) del? [Pp]residente",
    bodies=(
        (
            "other",
            r"\b(?:Asamblea de las Naciones Unidas sobre el Medio Ambiente|Asamblea (?:Mundial de la Salud|Parlamentaria)|Asamblea de ONU-Hábitat|"
            r"Conferencia de (?:las|los) (?:Estados )?[Pp]artes|Conferencia (?:General|Internacional|de |sobre|[A-Z][a-z]+)|Reunión de (?:las|los) (?:Estados )?[Pp]artes|"
            r"Consejo de (?:Europa|la Unión Europea|Paz y Seguridad|Ministros|Administración|la Liga|Gobernadores)|[Mm]inisteri(?:o|al)|[Mm]inistr[oa]s?|Comunidad Andina|Reunión Consultiva|Consejo (?:Permanente|Europeo|Ejecutivo|del Atlántico)|"
            r"Parlamento Europeo|Unión Europea|Unión Africana|Liga de los Estados Árabes|Junta (?:de Gobernadores|de Comercio y Desarrollo)|"
            r"Comisión Económica(?: y Social)?(?: de las Naciones Unidas)? para (?:la |el )?[A-Z]\w+(?:(?:,| y| el| la| los)* [A-Z]\w+){0,4}|Comisión (?:de Estupefacientes|de la Condición Jurídica y Social de la Mujer|de Prevención del Delito(?: y Justicia Penal)?|de Población(?: y Desarrollo)?|sobre el Desarrollo Sostenible|de Desarrollo Social|de Ciencia y Tecnología para el Desarrollo|de Estadística|de Derecho Internacional|Económica|Europea|Oceanográfica)|"
            r"Subcomisión|Organización (?:Mundial|Internacional|para|de los Estados)|Organismo Internacional|OIEA|UNESCO|OMS|OIT|OMI|ONUDI|OSCE|OPAQ|CEDEAO|IGAD|OEA|"
            r"Convención (?:sobre|contra|de|para)|Convenio (?:sobre|de|para)|Pacto Internacional|Protocolo de|Congreso|Parlamento|PESC)",
        ),
        ("board", r"\bJuntas? Ejecutivas?\b"),
        ("A/HRC", r"\bConsejo de Derechos Humanos\b|\bCONSEJO DE DERECHOS HUMANOS\b|\bCDH\b"),
        ("E", r"\bConsejo Económico y Social\b|\bCONSEJO ECONÓMICO Y SOCIAL\b|\bECOSOC\b"),
        ("E/CN.4", r"\bComisión de Derechos Humanos\b"),
        ("S", r"\bConsejo de Seguridad\b|\bCONSEJO DE SEGURIDAD\b"),
        ("A", r"\bAsamblea General\b|\bASAMBLEA GENERAL\b|\bAG(?:NU)?\b(?!/)"),
        ("council", r"\bConsejo\b"),
        ("assembly", r"\bAsamblea\b"),
        ("commission", r"\bComisión\b"),
    ),
    body_link=r" ?,?(?: (?:de|del|por|aprobadas?|adoptadas?|emitidas?|dictadas?|emanadas?|que)){1,3}(?: (?:el|la|las|los))?(?: (?:mism[oa]|propi[oa]|citad[oa]))? ",
    body_lead=r" (?:la|las|su|sus) |,? (?:entre ellas|en particular|incluidas?) (?:(?:la|las|su|sus) )?|,? (?:(?:en|por|mediante|de conformidad con|conforme a|con arreglo a) (?:su|sus|la|las) )?(?:(?:recientes?|anteriores|nuevas?) ){0,2}",
    body_speaks=r",? (?:ha |han |había |también |lo )?(?:aprob|adopt|decid|reafirm|pid|acog|cre|prorrog|solicit|hizo|en |mediante |por |renov|estableci|refrend|ampli|prorrogó)[^;]{0,80}",
    articles=r"el|la",
    genitives="del ",
    nations=r" de las Naciones Unidas",
    clauses=r"\b(?:que|como|y|cuando)",
    possessive=r"\b(?:[Ss]us?)\b",
    subject_break=r"\b(?:[Rr]ecord|[Rr]eafirm|[Rr]eiter|[Cc]onsider|[Oo]bserv|[Tt]omando nota|[Tt]eniendo (?:presente|en cuenta)|[Gg]uiad|[Hh]aciendo)",
    lookalikes=r"\b(?:[Aa]rtículos?|[Aa]rts?\.|[Rr]eglamentos?|[Ll]ey(?:es)?|[Dd]ecretos?(?:-ley)?|[Dd]irectivas?|[Vv]ols?\.|[Vv]olumen|[Pp]áginas?|[Pp]ágs?\.|"
    r"[Cc]ap(?:ítulos?|\.)|[Cc]omunicados?|[Rr]ecomendaci(?:ón|ones)(?: general(?:es)?)?|[Oo]bservaci(?:ón|ones)(?: general(?:es)?)?|[Tt]emas?|[Cc]asos?|[Cc]uadros?|[Aa]cuerdos?|"
    r"[Pp]rotocolos?|[Ss]ecci(?:ón|ones)|[Pp]rincipios?|[Oo]bjetivos?|[Mm]etas?|[Nn]ormas?|[Ss]esi(?:ón|ones)|[Oo]rdenanzas?|[Dd]ictamen|[Cc]omunicaci(?:ón|ones))\b",
    numero=r"\b[Nn](?:úm(?:s|eros?)?|úms?|ums?|[°º]s?)\.?(?![\w])|№",
    filler=r"(?:[ ,:;(\"“”‘’«»\[-]|\b(?:de|del|las?|los|el|y|sobre|en particular|incluidas?|a saber|tituladas?|aprobadas?|véase|véanse|véase también|véanse también|la (?:más reciente|última) de las cuales es|más recientemente|Naciones Unidas)\b){0,12}",
    separators=r"(?:y|e|o|u|ni|a|así como|al igual que|,|;|-)(?: ?(?:y|e|en particular|incluidas?|en|de|del|a|por|con))?(?: (?:(?:la|las|el|los) del?(?: la)?|la|las|el|los|su|sus))?",
    item_lead=r"(?:[Nn][úu]ms?\. |[Nn][°º] |«|“)?",
    dates=rf"(?:, )?(?:(?:de fecha|de|del|con fecha|el|los) )?(?:{_DAY}|{_MONTHS} de(?:l)? (?:19|20)\d\d)",
    details=rf"\b(?:[Ss]ecc\.|[Ss]ecci(?:ón|ones)|[Pp]árrs?\.|[Pp]árrafos?|[Aa]nexos?|[Cc]aps?\.|[Pp]artes?)(?: {_NUMBER}(?: ?(?:-|,|y|a) ?{_NUMBER}){{0,6}})?(?![\w/(])",
    numeral_after=rf" ?(?:%|por ciento|de {_MONTHS})",
    typical_leads=(" resolución ",),
    typical_list_leads=(" resoluciones ",),
    typical_gaps=frozenset({", ", " y ", " o "}),
    part_to=r"a",
    part_and=r"y|e",
    conjunctions_in_capitals=r"[YEOU](?= {1,4}[A-ZÀ-Ý]{2})",
    bare_leads=(
        r"esoluci(?:ón|ones)(?: (?:posterior(?:es)?|siguientes?|anterior(?:es)?|pertinentes?|conexas|sucesivas))?",
        r"ESOLUCI(?:ÓN|ONES)",
        r"Res\.(?<=\bRes\.)",
        r"res\.(?<=\bres\.)",
        r"omités?(?: de Sanciones)?",
        r"quipo de Vigilancia ?\(?",
        r"anciones",
    ),
    including=(r"n particular", r"ncluidas"),
    bare_follows=(),
    committee_leads=r"\bComités?(?: de Sanciones)?|\b[Ll]istas? de [Ss]anciones|\b[Rr]ég[ií]men(?:es)? de [Ss]anciones|\b[Vv]igilancia de las [Ss]anciones|\bEquipo de Vigilancia ?\(?",
    committee_follows=r"(?!)",
    committee_before=(
        r"(?:Comités?|Grupos? de Trabajo|Comisión|Grupos? de Expertos|Equipo de (?:Apoyo Analítico y )?Vigilancia(?: de las Sanciones)?)"
        r"(?: del Consejo de Seguridad| de Sanciones| Especial)?(?: (?:contra|sobre|relativ[oa]|encargad[oa])\b[^.;,]{1,60}?)?"
        r"(?: ?\([^()]{1,40}\))?,? (?:que fue )?(?:dimanantes?|(?:cread|establecid|constituid)[oa]s?"
        r"(?: (?:en virtud|de conformidad|conforme|en cumplimiento|por|con arreglo|mediante|según|en))?)(?: del| de| con| a)?"
        r"(?: lo dispuesto en)?(?: el| del)?(?: párrafo \d{1,2}(?: [a-z]\))?)?(?: de)?(?: la| las| sus| su)? ?"
    ),
    title_quotes=(("“", "”"), ("«", "»"), ('"', '"')),
    paragraph=r"\b(?:[Pp]árrafos?|[Pp]árrs?\.)",
    paragraph_to=r"(?: ?- ?| a(?:l)? )",
    paragraph_and=r"y|e|o|así como",
    paragraph_item=r"\b(?:[Aa]partados?|[Ii]ncisos?)",
    paragraph_of=r"(?:de|del)(?: anexo)?(?: (?:de|a))?(?: (?:la|las|su|sus|esa|dicha))?",
    annex=r"\b[Aa]nexos?\b",
    stop=r"[;?!]|\.(?= |$)(?<!\bpárr\.)(?<!\bpárrs\.)(?<!\bart\.)(?<![Rr]es\.)(?<!\b[Nn]úm\.)(?<!\b[Nn]úms\.)(?<!secc\.)(?<!cap\.)(?<!vol\.)",
)
