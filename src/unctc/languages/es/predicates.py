"""Spanish: verbs by which something is delivered."""

from __future__ import annotations

from typing import Final

from unctc.languages.es.fragments import BODIES, CHAIR, THE
from unctc.languages.rules.bodies import BODY
from unctc.languages.rules.duties import Predicate
from unctc.late_patterns import late_pattern

__all__ = ["PREDICATES"]

_JOINTLY: Final = r"[^;.]*?\binformes? (?:conjuntos?|comun(?:es)?|común)"
_NO_PARTNER: Final = rf"(?![^;.]{{0,60}}?\b(?:con|junto con) {THE}{BODY}{_JOINTLY})"

# What is between a verb and its object: "concluirá, a más tardar en junio, el examen".
_TIME_WORD: Final = (
    r"(?:\d{1,4}|más|tardar|el|la|los|las|del?|en|a|que|finales|fines|final|principios|mediados|mes|meses|días|semanas|año|curso|termine|finalice|concluya"
    r"|primer|segundo|tercer|cuarto|último|semestre|trimestre|próxim[ao]s?|dos|tres|seis"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_MEANWHILE: Final = (
    rf"(?:,[^,;.]{{2,80}},| (?:a|al|antes|para|en|durante|dentro)(?: {_TIME_WORD}(?= ))+)?"
)
_THING: Final = r"(?:informe|lista|directorio|cuestionario|guía|directrices|encuesta|estudio|evaluaci|análisis|ex[aá]men|recomendaci|propuesta|(?:programa|plan) de trabajo)"
# The object itself, and no "medidas para aplicar las recomendaciones".
_ITS_OBJECT: Final = (
    rf"(?={_MEANWHILE} (?:(?!(?:del?|para|sobre|en|por|con|al?|que)\b)[\w-]+ ){{0,5}}?"
    rf"(?:(?:proyecto|versión|texto|redacción|elaboración|preparación)(?: [\w-]+)? del? (?:la |su |sus |el )?)?{_THING})"
)
_MADE: Final = (
    *("report", "joint report", "list", "guide", "survey", "assessment", "analysis", "review"),
    *("recommendations", "proposals", "programme"),
)
_DONE: Final = (
    r"(?:presentad|impartid|enviad|formulad|facilitad|proporcionad|comunicad|transmitid|remitid|distribuid|publicad|difundid|elaborad|preparad|redactad|entregad"
    r"|organizad|celebrad|convocad|aprobad|adoptad|finalizad|concluid|terminad|ultimad|actualizad|realizad|efectuad|hech)[ao]s?\b"
)
_IS_DONE: Final = (
    r"e (?:presentar|facilitar|proporcionar|comunicar|transmitir|remitir|distribuir|publicar|difundir|elaborar|preparar|redactar|entregar"
    r"|organizar|celebrar|convocar|aprobar|adoptar|finalizar|concluir|terminar|ultimar|actualizar|realizar|efectuar|impartir)(?:á|án)\b"
)
# A pattern that begins with a character is looked for faster than one that begins by looking behind.
_NOT_WHICH: Final = r"(?<!\bque .)(?<!\w.)"
_SOME: Final = r"(?:un[ao]?s?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|vari[ao]s|(?<!\bel )(?<!\bal )\d+)"
_SOMETHING: Final = rf"{_MEANWHILE}(?: (?:al?|para) {THE}{BODIES})?{_MEANWHILE} (?:{_SOME} |(?:consultas|reuniones|talleres|seminarios|cursos|visitas|recomendaciones|propuestas|informes|sesiones)\b)"
_HAPPENS: Final = (
    rf"[st]{_NOT_WHICH}(?:er(?:á|án) {_DONE}|{_IS_DONE}|endr(?:á|án) lugar\b)(?!{_SOMETHING})"
)

PREDICATES: Final = (
    Predicate(
        # "será presentado al Comité por la Dirección Ejecutiva"
        late_pattern(
            rf"s{_NOT_WHICH}er(?:á|án) {_DONE}[^;.\ue000-\ue0ff]{{0,60}}(?:{THE}{BODIES}[^;.\ue000-\ue0ff]{{0,40}})? por {THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
        ),
        before=True,
    ),
    # "el informe será examinado por el Comité"
    Predicate(
        late_pattern(
            rf"s(?<!, .){_NOT_WHICH}er(?:á|án) (?:examinad|reexaminad|estudiad|evaluad|revisad)[ao]s?[^;.\ue000-\ue0ff]{{0,60}} por {THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
        ),
        kind="review",
        before=True,
        needs_due=True,
        given=False,
    ),
    # "serán objeto de un informe de la Dirección Ejecutiva"
    Predicate(
        late_pattern(r"\bser(?:á|án) objeto (?=de un)"),
        nouns=("joint report", "report", "review", "assessment", "analysis", "visit"),
        impersonal=True,
    ),
    # "y la comunicará a los Estados Miembros"
    Predicate(
        late_pattern(
            r"\bl[ao]s? (?:presentar|facilitar|comunicar|transmitir|publicar|distribuir|difundir|remitir|enviar|entregar|actualizar|revisar|someter|dar)(?:á|án)\b"
        ),
        named_before=True,
    ),
    # "serán organizados cinco talleres"
    Predicate(
        late_pattern(
            rf"[SsTt]{_NOT_WHICH}(?:er(?:á|án) {_DONE}|{_IS_DONE}|endr(?:á|án) lugar\b)(?={_SOMETHING})"
        ),
        impersonal=True,
    ),
    # "Presentará un informe", whoever that is
    Predicate(
        late_pattern(
            r"^(?:(?:Asimismo|Además|También),? |[^,;:]{2,60}, )?(?:[Ll]es? )?(?:[Pp]resentar|[Pp]reparar|[Ff]acilitar|[Pp]roporcionar|[Ee]laborar|[Tt]ransmitir|[Pp]ublicar|[Dd]istribuir|[Cc]omunicar|[Rr]emitir"
            r"|[Ee]mitir|[Ee]ntregar|[Oo]rganizar|[Cc]elebrar|[Cc]onvocar|[Aa]probar|[Aa]ctualizar|[Rr]ealizar|[Ee]fectuar)(?:á|án)\b"
        ),
        impersonal=True,
    ),
    # "el informe se presentará al Comité", "dos reuniones tendrán lugar en mayo"
    Predicate(late_pattern(_HAPPENS), before=True, needs_due=True),
    Predicate(late_pattern(_HAPPENS), before=True, needs_recipient=True),
    Predicate(
        late_pattern(
            rf"(?:,? ?\bque (?:debe|deberá) ser )(?:presentad|preparad|facilitad|proporcionad|elaborad|transmitid|remitid|publicad|emitid)[ao]s?(?: (?:al?|ante) {THE}{BODIES})?,? por {THE}(?P<bodies>{BODIES})"
        ),
        before=True,
    ),
    Predicate(
        # alone it may be of the past
        late_pattern(
            rf"\b(?:presentad|preparad|facilitad|proporcionad|elaborad|transmitid|remitid|publicad|emitid)[ao]s?(?: (?:al?|ante) {THE}{BODIES})?,? por {THE}(?P<bodies>{BODIES})"
        ),
        before=True,
        needs_agent=True,
    ),
    Predicate(
        # "el informe que la Dirección Ejecutiva le presentará"
        late_pattern(
            rf"\bque {THE}(?P<bodies>{BODIES}) (?:le |les )?(?:presentar|preparar|facilitar|proporcionar|elaborar|transmitir|remitir|publicar|entregar)(?:á|án)\b(?! conjuntamente)"
        ),
        before=True,
    ),
    Predicate(
        late_pattern(
            rf"\bque {THE}(?P<bodies>{BODIES}) (?:presentar|preparar|elaborar|publicar)(?:á|án) conjuntamente\b"
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
            rf"\b(?:informad[ao]s?|puest[ao]s? al (?:día|corriente))(?: [^,;.]{{2,40}}?)?,? por {THE}(?P<bodies>{BODIES})"
        ),
        kind="briefing",
        before=True,
    ),
    Predicate(
        late_pattern(
            rf"\b(?:[Cc]oncluir|[Ff]inalizar|[Tt]erminar|[Uu]ltimar|[Cc]ompletar)(?:á|án)?(?: de (?:redactar|elaborar|preparar|revisar|actualizar))?{_ITS_OBJECT}"
        ),
        nouns=_MADE,
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
            rf"(?P<bodies>{BODIES} [a-záéíóú]+(?:rá|rán)\b[^.;]{{0,60}}?\b(?:con|junto con|conjuntamente con) {THE}{BODIES})(?={_JOINTLY})"
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
            r"\b(?:[Rr]end(?:irá|irán|ir|iendo)|rinda|rindan|dar(?:á|án)?|dé|den) (?:[^,;.]{0,30}?)cuentas?\b"
        ),
        kind="report",
    ),
    Predicate(
        late_pattern(
            r"(?=[Ii]nf)(?:^|(?<=\b[Ll]e )|(?<=\blo )|(?<=\bque )|(?<=\by )|(?<=[\ue000-\ue0ff] )|(?<=, ))"
            r"(?:[Ii]nformar(?:á|án)?|informen?)\b(?! sobre la base)(?= )|(?<=[a-záéíóúñ] )informar(?:á|án)\b(?= )"
        ),
        kind="briefing",
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            r"\b(?:[Mm]antendr(?:á|án)|mantener|mantengan?|manteniendo)\b(?=[^;.]*\b(?:informad[ao]s?|al corriente|al tanto)\b)"
        ),
        kind="briefing",
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            r"\b(?:[Pp]resentar(?:á|án)?|p(?<!\b[Ee]l p)(?<!\b[Ll]a p)(?<!\b[Dd]el p)(?<!\bal p)resenten?|presentando|[Pp]reparar(?:á|án)?|preparen?|[Ff]acilitar(?:á|án)?|faciliten?|[Pp]roporcionar(?:á|án)?|proporcionen?"
            r"|[Ee]laborar(?:á|án)?|elaboren?|[Tt]ransmitir(?:á|án)?|transmitan?|[Pp]ublicar(?:á|án)?|publiquen?|[Dd]istribuir(?:á|án)?|distribuyan?"
            r"|[Cc]omunicar(?:á|án)?|comuniquen?|[Rr]emitir(?:á|án)?|remitan?|[Ee]mitir(?:á|án)?|emitan?|[Ee]nviar(?:á|án)?|[Pp]ropondr(?:á|án)|[Pp]roponer|[Ff]ormular(?:á|án)?|tendr(?:á|án) list[oa]s?|har(?:á|án) llegar|hacer llegar|haga llegar|envíen?|[Dd]ifundir(?:á|án)?|difundan?|ofrezcan?|entreguen?|hagan?|[Ss]ometer(?:á|án)?|sometan?|[Ee]ntregar(?:á|án)?|[Oo]frecer(?:á|án)?|[Hh]ará|[Hh]arán|hacer|[Aa]portar(?:á|án)?|[Ss]uministrar(?:á|án)?|[Rr]edactar(?:á|án)?)\b"
            rf"(?! asistencia| apoyo| ayuda| asesoramiento){_NO_PARTNER}"
        )
    ),
    Predicate(
        late_pattern(
            r"\b(?:[Rr]ealizar(?:á|án)?|realicen?|[Ll]levar(?:á|án)? a cabo|lleven? a cabo|[Ee]fectuar(?:á|án)?|efectúen?|[Ee]mprender(?:á|án)?|[Ii]niciar(?:á|án)?|pon(?:drá|drán|er) en marcha)\b"
        ),
        nouns=("visit", "survey", "review", "assessment", "analysis"),
    ),
    # "habrá preparado", "deberá haber presentado"
    Predicate(
        late_pattern(
            r"\b(?:habr(?:á|án)|deber(?:á|án) haber|deben? haber) (?:presentado|preparado|facilitado|elaborado|redactado|comunicado|transmitido|remitido|publicado|concluido|terminado|finalizado|aprobado|realizado|efectuado|entregado)\b"
        ),
        needs_due=True,
    ),
    Predicate(
        late_pattern(r"\bse reunir(?:á|án)\b"),
        kind="meeting",
        needs_due=True,
    ),
    Predicate(late_pattern(r"\bintercambiar(?:á|án)\b"), nouns=("information",)),
    Predicate(
        late_pattern(
            r"(?<!\bse )(?<!\ba )(?<!\bse han de )(?<!\bse ha de )(?<!\bse habrán de )(?<!\bse habrá de )(?<!\bse prevé )(?<!\bpara )\b(?:[Vv]isitar(?:á|án)?)\b"
        ),
        kind="visit",
    ),
    Predicate(
        late_pattern(
            r"\b[Pp]on(?:drán?|er|gan?)(?: (?:al?|a la|a los) [\ue000-\ue0ff]+)? al (?:día|corriente|tanto)\b"
        ),
        kind="update",
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            r"\b(?:[Cc]elebrar(?:á|án)?|celebren?|[Oo]rganizar(?:á|án)?|organicen?|[Cc]onvocar(?:á|án)?|convoquen?|[Tt]endr(?:á|án)|impartir(?:á|án)?|acoger(?:á|án)?)\b(?! lugar)"
        ),
        nouns=("meeting", "consultations", "briefing", "conference", "visit"),
    ),
    Predicate(
        late_pattern(
            rf"\b(?:[Aa]probar(?:á|án)?|[Aa]doptar(?:á|án)?|[Aa]ctualizar(?:á|án)?){_ITS_OBJECT}"
        ),
        nouns=_MADE,
        needs_due=True,
    ),
    Predicate(
        late_pattern(
            r"\b(?:[Dd]eterminar(?:á|án)?|[Aa]probar(?:á|án)?|[Aa]doptar(?:á|án)?|[Aa]ctualizar(?:á|án)?|[Cc]onfeccionar(?:á|án)?|[Mm]antendr(?:á|án)(?= (?:al día|actualizad)))\b"
        ),
        nouns=("list", "guide", "survey"),
    ),
    Predicate(
        late_pattern(
            r"\b(?:[Ee]xaminar(?:á|án)?|[Rr]evisar(?:á|án)?|[Pp]asar(?:á|án)? revista)\b(?=(?:[^;.]*\b(?:cada (?:año|mes|trimestre|[a-z]+ meses)|(?:una|dos|tres|cuatro) ve(?:z|ces)|anualmente|todos los|a más tardar)\b)| (?:el|su|este) (?:presente )?(?:programa|plan) de trabajo)"
            r"(?![^;.]*\b(?:informes?|listas?|propuestas?|recomendaciones|información)\b)"
        ),
        kind="review",
    ),
    # "examinará la situación antes del 31 de marzo"
    Predicate(
        late_pattern(
            r"(?<!\b[Ll]o )(?<!\b[Ll]a )(?<!\b[Ll]os )(?<!\b[Ll]as )(?:\b(?:[Ee]xaminar|[Rr]eexaminar|[Rr]evisar|[Ee]studiar|[Ee]valuar|[Aa]nalizar)(?:á|án)|[Vv]olver(?:á|án) a examinar|[Hh]ar(?:á|án) (?:un )?balance de"
            # "se propone examinar", but not "para examinar"
            r"|(?:(?<=propone )|(?<=proponen )|(?<=previsto )|(?<=prevé )|(?<=prevén )|(?<=espera )|(?<=esperan )|(?<=ntención de )|(?<=debe )|(?<=deben )|(?<=deberá ))"
            r"(?:examinar|reexaminar|revisar|estudiar|analizar|hacer (?:un )?balance de))\b"
            r"(?! (?:si|cómo|la posibilidad|la conveniencia)\b)(?![^;.]*\b(?:informes?|listas?|propuestas?|recomendaciones|información)\b)"
        ),
        kind="review",
        needs_due=True,
    ),
)
"""The verbs, in the order in which they are tried."""
