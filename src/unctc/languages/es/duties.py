"""Spanish: how texts say who owes what to whom by when."""

from __future__ import annotations

from typing import Final

from unctc.languages.es.acts import ACTS, FURTHER, SAYS
from unctc.languages.rules.bodies import BODY, listed
from unctc.languages.rules.duties import DutyRules, Kind, Predicate, Shift
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["DUTIES"]

# Articles, prepositions that they melt with, and what else is before a name.
_THE: Final = r"(?:(?:[Ee]l|[Ll][ao]s?|al?|del?|tod[ao]s?|otr[ao]s|demás|sus?|cada|algun[ao]s|ambas|determinad[ao]s|correspondientes|propi[ao]s?) )*"
_JOINT: Final = rf",? (?:y|e|o|u|así como|junto con|incluid[ao]s?|en particular|especialmente|y,? en particular,?) ?{_THE}|, {_THE}|/"
_BODIES: Final = listed(_JOINT)
_CHAIR: Final = r"(?:(?:[Pp]residen(?:te|ta|cia)|[Jj]ef[ea]s?|[Dd]irectora?|miembros) (?:del |de la |de los |de las |de )?)?"
_WHO: Final = rf"{_THE}{_CHAIR}{_THE}(?P<bodies>{_BODIES})"
_ASIDE: Final = r"(?:,(?! que )[^,;]{2,90},| (?:en|con|dentro|por|bajo)[^,;]{2,60},?)*"
_FUTURE: Final = r"(?:se |le |les |lo |los )?[a-záéíóúñ]{2,20}(?:rá|rán)\b"
_SUBMITS: Final = r"(?:debe |deberá |ha de )?(?:le |les )?(?:present|prepar|facilit|proporcion|elabor|transmit|public|distribu|comunic|remit|remita|emit|entreg|rend|someter|sometan?|aport|suministr)\w*"
_JOINTLY: Final = r"[^;.]*?\binformes? (?:conjuntos?|comun(?:es)?|común)"
_NO_PARTNER: Final = rf"(?![^;.]{{0,60}}?\b(?:con|junto con) {_THE}{BODY}{_JOINTLY})"

DUTIES: Final = DutyRules(
    language=Language.SPANISH,
    sentence_end=late_pattern(
        r"(?<=[a-záéíóúñ)\d»”\"\ue000-\ue0ff])[.;](?:\s+(?=[A-ZÁÉÍÓÚ(\ue000-\ue0ff])|$)|(?<=;) (?=(?:y |o )?\(?[a-z]{1,3}\) )"
    ),
    clause_end=late_pattern(rf"[;:](?!\d)|\.(?!\d)|,? y (?={_FUTURE})|, y a |, así como a "),
    kinds=(
        Kind("joint report", r"\binformes? (?:conjuntos?|comunes|común)"),
        Kind("report", r"\binformes?\b|\bcuenta(?= de)"),
        Kind("list", r"\blistas?\b"),
        Kind("guide", r"\bguías?(?: técnicas?)?\b|\bdirectrices\b"),
        Kind("survey", r"\b(?:encuestas?|estudios?)(?: mundial(?:es)?)?\b"),
        Kind("consultations", r"\bconsultas\b"),
        Kind(
            "briefing",
            r"\bexposici(?:ón|ones)(?: oral(?:es)?| informativas?)*\b|\b(?:reuni(?:ón|ones)|sesi(?:ón|ones)) informativas?\b|\binformación oral\b",
        ),
        Kind("visit", r"(?<!cada )\bvisitas?\b"),
        Kind("review", r"\bex[aá]men(?:es)?\b"),
        Kind("meeting", r"\b(?:reuni(?:ón|ones)|sesi(?:ón|ones)|taller(?:es)?|seminarios?)\b"),
        Kind("recommendations", r"\brecomendaci(?:ón|ones)\b"),
        Kind("proposals", r"\bpropuestas?\b"),
        Kind(
            "update",
            r"\binformación actualizada\b|\b(?:informaci(?:ón|ones)|datos) actualizad[ao]s?\b|\bactualizaci(?:ón|ones)\b|\bnovedades\b|\b(?:progresos|avances) (?:realizados|logrados)\b",
        ),
        Kind("information", r"\binformaci(?:ón|ones)\b"),
        Kind("programme", r"\b(?:programa|plan) de trabajo\b"),
        Kind("assessment", r"\bevaluaci(?:ón|ones)\b"),
        Kind("analysis", r"\banálisis\b"),
    ),
    head=(
        # What is delivered, not what it is about.
        r"(?<!\bsobre el )(?<!\bsobre la )(?<!\bsobre los )(?<!\bsobre las )(?<!\bsobre sus )(?<!\bsobre cada )(?<!\brelativo a la )"
        rf"(?P<noun>{{nouns}})(?:(?<!lista)(?<!listas)(?<!visita)(?<!visitas) (?:(?:escritos?|orales?|anual(?:es)?|provisional(?:es)?|detallados?|trimestral(?:es)?|semestral(?:es)?) )*(?:preparado |presentado )?(?:por |del |de )"
        rf"{_THE}(?P<authors>{_BODIES}))?"
    ),
    about=late_pattern(
        r"\b(?:sobre(?! la base)|acerca de|relativ[ao]s? a|referentes? a|en relación con|relacionad[ao]s? con|respecto de|dedicad[ao]s? a) ?(?P<subject>.+)"
    ),
    bare=late_pattern(
        r" (?:una? |el |la |los |las |sus? )?(?:informe|información|lista|recomendaciones|propuestas)(?: para su examen)?"
    ),
    predicates=(
        Predicate(
            late_pattern(
                rf"(?:,? ?\bque (?:debe|deberá) ser )?\b(?:presentad|preparad|facilitad|proporcionad|elaborad|transmitid|remitid|publicad|emitid)[ao]s?(?: (?:al?|ante) {_THE}{_BODIES})?,? por {_THE}(?P<bodies>{_BODIES})"
            ),
            before=True,
        ),
        Predicate(
            # "el informe que la Dirección Ejecutiva le presentará"
            late_pattern(
                rf"\bque {_THE}(?P<bodies>{_BODIES}) (?:le |les )?(?:presentar|preparar|facilitar|proporcionar|elaborar|transmitir|remitir|publicar|entregar)(?:á|án)\b(?! conjuntamente)"
            ),
            before=True,
        ),
        Predicate(
            late_pattern(
                rf"\bque {_THE}(?P<bodies>{_BODIES}) (?:presentar|preparar|elaborar|publicar)(?:á|án) conjuntamente\b"
            ),
            kind="joint report",
        ),
        Predicate(
            # "el informe conjunto de la Dirección Ejecutiva y la Oficina, que deberá publicarse"
            late_pattern(
                r"\bque (?:(?:deber?|habr?)(?:e|á|án|en) (?:publicar|presentar|emitir)se|se (?:publicar|presentar|emitir)(?:á|án)|ser(?:á|án) (?:publicad|presentad)[ao]s?)\b(?![^;.]{0,60}? por [\ue000-\ue0ff]| por )"
            ),
            before=True,
            needs_recipient=True,
        ),
        Predicate(
            late_pattern(
                rf"\b(?:informad[ao]s?|puest[ao]s? al (?:día|corriente))(?: [^,;.]{{2,40}}?)?,? por {_THE}(?P<bodies>{_BODIES})"
            ),
            kind="briefing",
            before=True,
        ),
        Predicate(
            late_pattern(r"\b(?:concluir|finalizar|terminar|ultimar)(?:á|án)\b"),
            nouns=("report", "joint report", "list", "guide", "survey", "assessment", "analysis"),
        ),
        Predicate(
            late_pattern(r"\bse reunir(?:á|án)\b(?=[^;.]*[\ue000-\ue0ff]|[^;.]* veces)"),
            kind="meeting",
        ),
        Predicate(
            late_pattern(r"\bactualizar(?:á|án)(?= (?:al|a la|a los) [\ue000-\ue0ff])"),
            kind="update",
        ),
        Predicate(
            late_pattern(
                rf"(?P<bodies>{_BODIES} [a-záéíóú]+(?:rá|rán)\b[^.;]{{0,60}}?\b(?:con|junto con|conjuntamente con) {_THE}{_BODIES})(?={_JOINTLY})"
            ),
            kind="joint report",
        ),
        Predicate(
            late_pattern(
                r"\b(?:public|present|prepar|elabor|emit|redact)\w* (?:conjuntamente|juntos|juntas|de consuno)\b(?=[^;.]*\binformes?\b)"
            ),
            kind="joint report",
        ),
        Predicate(
            late_pattern(
                rf"\b(?:public|present|prepar|elabor|emit|redact)\w*\b(?={_JOINTLY}){_NO_PARTNER}"
            ),
            nouns=("joint report", "report"),
        ),
        Predicate(
            late_pattern(
                r"\b(?:rend(?:irá|irán|ir|iendo)|rinda|rindan|dar(?:á|án)?|dé|den) (?:[^,;.]{0,30}?)cuentas?\b"
            ),
            kind="report",
        ),
        Predicate(
            late_pattern(
                r"(?:(?<=\b[Ll]e )|(?<=\blo )|(?<=\bque )|(?<=\by )|(?<=[\ue000-\ue0ff] )|(?<=, ))"
                r"(?:informar(?:á|án)?|informen?)\b(?! sobre la base)(?= )"
            ),
            kind="briefing",
            needs_recipient=True,
        ),
        Predicate(
            late_pattern(
                r"\b(?:mantendr(?:á|án)|mantener|mantengan?|manteniendo)\b(?=[^;.]*\b(?:informad[ao]s?|al corriente|al tanto)\b)"
            ),
            kind="briefing",
            needs_recipient=True,
        ),
        Predicate(
            late_pattern(
                r"\b(?:presentar(?:á|án)?|presenten?|presentando|preparar(?:á|án)?|preparen?|facilitar(?:á|án)?|faciliten?|proporcionar(?:á|án)?|proporcionen?"
                r"|elaborar(?:á|án)?|elaboren?|transmitir(?:á|án)?|transmitan?|publicar(?:á|án)?|publiquen?|distribuir(?:á|án)?|distribuyan?"
                r"|comunicar(?:á|án)?|comuniquen?|remitir(?:á|án)?|remitan?|emitir(?:á|án)?|emitan?|someter(?:á|án)?|sometan?|entregar(?:á|án)?|ofrecer(?:á|án)?|hará|harán|hacer|aportar(?:á|án)?|suministrar(?:á|án)?|redactar(?:á|án)?)\b"
                rf"(?! asistencia| apoyo| ayuda| asesoramiento){_NO_PARTNER}"
            )
        ),
        Predicate(
            late_pattern(
                r"\b(?:realizar(?:á|án)?|realicen?|llevar(?:á|án)? a cabo|lleven? a cabo|efectuar(?:á|án)?|efectúen?|emprender(?:á|án)?)\b"
            ),
            nouns=("visit", "survey", "review", "assessment", "analysis"),
        ),
        Predicate(late_pattern(r"(?<!\bse )(?<!\ba )\b(?:visitar(?:á|án)?)\b"), kind="visit"),
        Predicate(
            late_pattern(
                r"\bpon(?:drán?|er|gan?)(?: (?:al?|a la|a los) [\ue000-\ue0ff]+)? al (?:día|corriente|tanto)\b"
            ),
            kind="update",
            needs_recipient=True,
        ),
        Predicate(
            late_pattern(
                r"\b(?:celebrar(?:á|án)?|celebren?|organizar(?:á|án)?|organicen?|convocar(?:á|án)?|convoquen?|tendr(?:á|án))\b"
            ),
            nouns=("meeting", "consultations", "briefing"),
        ),
        Predicate(
            late_pattern(
                r"\b(?:determinar(?:á|án)?|aprobar(?:á|án)?|adoptar(?:á|án)?|actualizar(?:á|án)?|confeccionar(?:á|án)?|mantendr(?:á|án)(?= (?:al día|actualizad)))\b"
            ),
            nouns=("list", "guide", "survey"),
        ),
        Predicate(
            late_pattern(
                r"\b(?:examinar(?:á|án)?|revisar(?:á|án)?|pasar(?:á|án)? revista)\b(?=(?:[^;.]*\b(?:cada (?:año|mes|trimestre|[a-z]+ meses)|(?:una|dos|tres|cuatro) ve(?:z|ces)|anualmente|todos los|a más tardar)\b)| (?:el|su|este) (?:presente )?(?:programa|plan) de trabajo)"
                r"(?![^;.]*\b(?:informes?|listas?|propuestas?|recomendaciones|información)\b)"
            ),
            kind="review",
        ),
    ),
    agents=(
        late_pattern(
            r"(?:^|(?<=[;.,:] )|(?<=, y )|(?<= y )|(?<=que ))(?:A este respecto, |En este sentido, |Además, |Asimismo, |Por otra parte, |\(?[a-z]\) )?"
            rf"(?!(?:del?|al?)\b){_THE}{_CHAIR}{_THE}(?P<bodies>{_BODIES}){_ASIDE} ?"
            rf"(?=(?:{_FUTURE}|debe\b|deben\b|tiene\b|tienen\b|prevé\b|se propone\b|no ))"
        ),
    ),
    shifts=(
        Shift(
            late_pattern(
                rf"\b(?:ayudar|apoyar|asistir|prestar(?:á|án)? (?:apoyo|asistencia|ayuda))(?:á|án)? {_THE}{_CHAIR}{_THE}(?P<bodies>{_BODIES})(?= (?:a |en |para ))"
            ),
            "partner",
        ),
        Shift(
            late_pattern(
                rf"\b(?:invitar|pedir|solicitar|encargar|encomendar|exhortar|alentar)(?:á|án)? {SAYS}{_THE}{_CHAIR}{_THE}(?P<bodies>{_BODIES})(?=,| (?:a|que)\b)"
            ),
            "partner",
        ),
        Shift(
            late_pattern(
                r"\b(?:examinar|estudiar|analizar|debatir|considerar|revisar)(?:á|án)?\b(?=[^;.]*\b(?:informes?|listas?|información|recomendaciones|propuestas?|encuestas?|evaluaciones|análisis)\b)"
                rf"(?:(?=[^;.]*?\bque (?:{_SUBMITS} )?{_THE}(?P<bodies>{_BODIES})))?"
            ),
            "recipient",
        ),
    ),
    resumption=late_pattern(rf",? y (?={_FUTURE})"),
    recipients=(
        late_pattern(rf"\b(?:examinad|estudiad)[ao]s? por {_THE}(?P<bodies>{_BODIES})"),
        late_pattern(
            rf"\b(?:a (?:la consideración|la aprobación|la atención)|para (?:el examen|la aprobación)|al examen) (?:del |de la |de los |por ){_THE}(?P<bodies>{_BODIES})"
        ),
        late_pattern(rf"\b(?:actualizar(?:á|án)|pon(?:drán?|er|gan?)) {_THE}(?P<bodies>{_BODIES})"),
        late_pattern(
            rf"\b(?:al?|para|ante) {_THE}{_CHAIR}{_THE}(?P<bodies>{_BODIES})(?! (?:a (?!más tardar)|que |en el marco))"
        ),
        late_pattern(
            rf"\b(?:informar|mantendr|mantener)(?:á|án)?(?: periódicamente)? {_THE}(?P<bodies>{_BODIES})"
        ),
    ),
    partners=(
        late_pattern(
            rf"\b[Cc]on (?:el apoyo|la ayuda|la asistencia|la colaboración) (?:del |de ){_THE}(?P<bodies>{_BODIES})"
        ),
        late_pattern(
            rf"\b[Ee]n (?:estrecha )?(?:cooperación|coordinación|colaboración|consulta)(?: estrecha)? con {_THE}(?P<bodies>{_BODIES})"
        ),
    ),
    dues_precede=False,
    acts=ACTS,
    joint=r",? [ye](?:,? (?:a este respecto|a ese respecto|en este sentido|en este contexto|a tal fin|además|también),?)?",
    act_lead=(
        r"(?:,|;|\.|\b[ye])(?:,? (?:a este respecto|a ese respecto|en este sentido|en ese sentido|en este contexto|en ese contexto|a tal fin|con ese fin|a tal efecto|por consiguiente|por tanto|en consecuencia|además|también|asimismo|[ye]),?)* "
    ),
    word_end=r"(?!\w)",
    further=FURTHER,
    addressees=(
        late_pattern(rf"(?: {SAYS}|,[^,;]{{2,80}}, )(?:que |a que )?{_WHO}"),
        late_pattern(
            rf"\b[Mm]andato (?:de la|del|de los|de) (?P<bodies>{BODY}) (?:incluirá|comprenderá|abarcará|será)\b"
        ),
        late_pattern(
            r"(?:\b(?:(?:autorizar|encargar|solicitar|exhortar|llamamiento|exhortaci\w+|invitaci\w+|solicitud\w*|petici\w+|instrucci\w+|corresponde|incumbe|compete|obligaci\w+|responsabilidad|necesidad|importancia|intención)[^,;.]{0,30}? ))"
            rf"(?:a |al |para |de |del |que ){_WHO}(?= (?:de|a|debe|deberá|deben|deberán|para|que)|,|;|$| y)"
        ),
        late_pattern(
            rf"(?P<bodies>[\ue000-\ue0ff](?<![\ue000-\ue0ff].)"
            r"(?<!\bde .)(?<!\bdel .)(?<!\bde la .)(?<!\bde los .)(?<!\bde las .)(?<!\bpor .)(?<!\bpor el .)(?<!\bpor la .)(?<!\bpor los .)(?<!\bcon .)(?<!\bcon el .)(?<!\bcon la .)(?<!\bcon los .)(?<!\bal .)(?<!\ba la .)(?<!\ba los .)(?<!\ba las .)"
            rf"[\ue000-\ue0ff]*+(?:(?:{_JOINT}){BODY})*)(?:,[^,;]{{2,90}},)? (?:debe|deben|deberá|deberán|deberían?|{_FUTURE})"
        ),
    ),
    addressed_again=late_pattern(
        rf"(?:[Ll][aeo]s? )[a-z]+|(?:solicita|insta|alienta|exhorta|autoriza|encarga|pide|exige|decide|invita|encomienda){SAYS}(?:,[^,;]{{2,60}}, )? ?(?:a que|que) (?=[a-záéíóú]+(?:[ae]|[ae]n)\b)(?!se |no |las? |los? |el |est[aeo]s?\b|tod[ao]s?\b|cada\b|ambas\b|sobre\b|ante\b)|[a-z]+ (?:{SAYS})(?:que |a )?(?:est[ea]|est[oa]s|dich[oa]s?) (?:últim[oa]s?)\b"
    ),
    announces=late_pattern(
        r"\b(?:las siguientes (?:tareas|medidas|funciones|actividades|prioridades)|el siguiente mandato|el mandato (?:siguiente|que (?:se indica|figura) a continuación)|los siguientes (?:elementos|objetivos))\b"
    ),
    asked=late_pattern(r"\b(?:que|a [a-z]+[aei]r)\b"),
    asks=late_pattern(
        rf"(?<![\ue000-\ue0ff]),? y (?:a ){_THE}(?P<bodies>{_BODIES}) (?:a |que )|,? y (?:a |al )?que |, así como (?:a )?que |,? y a (?=[a-z]+[aei]r\b)"
    ),
    own_review=late_pattern(
        r"(?:\bsu (?:intención|disposición|determinación|voluntad|compromiso)\b|\best(?:á|ará) (?:dispuest|preparad|list)[oa]\b|\bse propone\b)[^;.]{0,160}?"
        r"\b(?:examinar|reexaminar|revisar|reconsiderar|(?:en|bajo)(?: constante| continuo)? (?:examen|revisión))"
        r"|\bque (?:mantendrá|seguirá|examinará|revisará)\b[^;.]{0,120}?\b(?:examen|examinando|revisión)\b"
    ),
)
