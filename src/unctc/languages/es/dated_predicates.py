"""Spanish: verbs that deliver something where it is said by when, whatever its kind."""

from __future__ import annotations

from typing import Final

from unctc.languages.es.fragments import BODIES, CHAIR, THE
from unctc.languages.es.kinds import KINDS
from unctc.languages.rules.duties import Predicate
from unctc.late_patterns import late_pattern

__all__ = ["DATED_PREDICATES", "PRESENT"]

_ANY: Final = tuple(each.name for each in KINDS)
# Verbs in the infinitive, to which -á and -án are put.
_INFINITIVES: Final = (
    r"publicar|difundir|distribuir|comunicar|presentar|someter|entregar|depositar|proponer|expedir|remitir|enviar|compartir|notificar|editar|lanzar|formular|redactar|elaborar|preparar|divulgar"
    r"|terminar|finalizar|ultimar|concluir|completar|actualizar|revisar|modificar|enmendar|reformular|perfeccionar|ampliar|crear|constituir|establecer|recopilar|compilar|reunir|aprobar|adoptar|refrendar"
    r"|validar|traducir|emprender|iniciar|encargar|realizar|fijar|acordar|organizar|coorganizar|convocar|dirigir|copresidir|presidir|dedicar|impartir|dar|efectuar|celebrar|mantener|acoger|cursar"
    r"|confeccionar|diseñar|definir|determinar|consolidar|emitir|facilitar|proporcionar|suministrar|transmitir|trasladar|elevar|rendir|ofrecer|aportar|producir|conducir|llevar a cabo|llevar a término|poner en marcha|colgar|subir|abrir|ejecutar|renovar|reestructurar"
)
_IRREGULAR: Final = r"(?:har|pondr|propondr|tendr|mantendr|dar)(?:á|án)|hacer|poner|tener|dar a conocer|hacer (?:público|pública|públicos|públicas|llegar)|sacar(?:á|án)? a la luz"
PRESENT: Final = (
    r"(?:somete|transmite|remite|presenta|comunica|publica|difunde|distribuye|envía|facilita|proporciona|establece|elabora|redacta|prepara|produce|celebra|organiza|convoca|imparte|acoge(?! con)|entrega"
    r"|efectúa|realiza|lleva a cabo|emprende|lanza|aprueba|adopta|concluye|termina|finaliza|actualiza|revisa|rinde cuentas|hace (?=(?:un |una |público|pública|llegar))"
    r"|informa|propone|ofrece|examina|reexamina|pasa revista|se reúne|visita|presentan|celebran|organizan|publican|comunican|elaboran|preparan|rinden cuentas|se reúnen|examinan|transmiten|efectúan|realizan|informan)"
)
"""Verbs in the present tense, in which programmes say what is done time and again."""
_DONE: Final = (
    r"(?:presentad|impartid|enviad|formulad|facilitad|proporcionad|comunicad|transmitid|remitid|distribuid|publicad|difundid|elaborad|preparad|redactad|entregad|organizad|celebrad|convocad|aprobad|adoptad|finalizad|concluid"
    r"|terminad|ultimad|actualizad|realizad|efectuad|hech|sometid|puest|completad|revisad|modificad|enmendad|cread|establecid|recopilad|compilad|traducid|emprendid|iniciad|fijad|dad|emitid|renovad|reformulad|trasladad|elevad)[ao]s?\b"
)
_DO_SELF: Final = (
    r"(?:presentar|impartir|enviar|formular|facilitar|proporcionar|comunicar|transmitir|remitir|distribuir|publicar|difundir|elaborar|preparar|redactar|entregar|organizar|celebrar|convocar|aprobar|adoptar|finalizar|concluir"
    r"|terminar|ultimar|actualizar|realizar|efectuar|hacer|someter|poner|completar|revisar|modificar|crear|establecer|recopilar|emprender|iniciar|emitir|renovar)se\b"
)
_DELIVERY: Final = (
    r"(?:[Pp]resentación|[Ee]ntrega|[Rr]emisión|[Cc]omunicación|[Tt]ransmisión|[Dd]istribución|[Dd]ifusión|[Pp]ublicación|[Ee]nvío|[Ee]misión|[Ee]laboración|[Pp]reparación|[Rr]edacción"
    r"|[Ff]inalización|[Cc]onclusión|[Aa]probación|[Aa]dopción|[Oo]rganización|[Cc]elebración|[Cc]onvocatoria|[Rr]evisión|[Aa]ctualización|[Rr]ealización)"
)
_LIMIT: Final = (
    r"(?:(?:[Ff]echa(?: límite| prevista| tope)?|[Pp]lazo(?: límite)?) (?:de |para )(?:la |el )?)"
)
_OF_WHAT: Final = rf"del? (?:la |el |los |las |su |sus )?(?P<about>[^;.:]{{2,160}}?)(?=(?: (?:por|al?) {THE}[\ue000-\ue0ff]|:))"
# A pattern that begins with a character is looked for faster than one that begins by looking behind.
_NOT_WHICH: Final = r"(?<!\bque .)(?<!\w.)"

DATED_PREDICATES: Final = (
    # "Presentación por la Dirección Ejecutiva de su estudio: 31 de mayo de 2022"
    Predicate(
        late_pattern(
            rf"(?:^|(?<=\) )){_LIMIT}?(?:[Ll]a |[Ee]l )?{_DELIVERY} (?:por {THE}(?P<bodies>{BODIES}) )?(?:al? {THE}{BODIES} )?{_OF_WHAT}[^;.:]{{0,90}}: "
        ),
        needs_due=True,
        impersonal=True,
    ),
    Predicate(
        late_pattern(
            rf"(?:^|(?<=\) )){_LIMIT}?(?:[Ll]a |[Ee]l )?{_DELIVERY} {_OF_WHAT}(?: al? {THE}{BODIES})? por {THE}(?P<bodies>{BODIES})(?: al? {THE}{BODIES})?: "
        ),
        needs_due=True,
        impersonal=True,
    ),
    # "Plazo para que la Dirección Ejecutiva presente su estudio: 31 de mayo"
    Predicate(
        late_pattern(
            rf"^(?:[Ff]echa(?: límite)?|[Pp]lazo) para que {THE}{CHAIR}{THE}(?P<bodies>{BODIES}) [a-záéíóú]+e[n]? (?P<about>[^;.:]{{2,160}}): "
        ),
        needs_due=True,
        impersonal=True,
    ),
    # "se espera de la Dirección Ejecutiva", "deberá ser presentado por", "deberá presentarse"
    Predicate(
        late_pattern(
            rf"(?:d(?<!\bque d)(?<!\wd)(?:eb(?:e|en|erá|erán)|e)|h(?<!\bque h)(?<!\wh)(?:a|an|abr(?:á|án)) de) (?:también )?(?:(?:haber sido|ser|estar) {_DONE}|{_DO_SELF}|haberse [a-z]+do\b)(?:[^;.\ue000-\ue0ff]{{0,60}}(?:{THE}{BODIES}[^;.\ue000-\ue0ff]{{0,40}})? por {THE}{CHAIR}{THE}(?P<bodies>{BODIES}))?"
        ),
        before=True,
        needs_due=True,
    ),
    Predicate(
        late_pattern(
            rf"[seh]{_NOT_WHICH}(?:e(?:rá|rán) {_DONE}|star(?:á|án) (?:{_DONE}|list[ao]s?\b|disponibles?\b)|abr(?:á|án) sido {_DONE})(?:[^;.\ue000-\ue0ff]{{0,60}}(?:{THE}{BODIES}[^;.\ue000-\ue0ff]{{0,40}})? por {THE}{CHAIR}{THE}(?P<bodies>{BODIES}))?"
        ),
        before=True,
        needs_due=True,
    ),
    # "habrán puesto en marcha", "prevé haber concluido"
    Predicate(
        late_pattern(
            r"\b(?:habr(?:á|án)|(?:deber(?:á|án)|debe|deben|prevén?|espera|esperan|piensa) haber) (?:[a-z]+(?:ado|ido)|puesto(?: en marcha| a disposición)?|hecho|dado)\b"
        ),
        nouns=_ANY,
        needs_due=True,
    ),
    # "informe al Consejo: a presentar por el Comité"
    Predicate(
        late_pattern(
            rf"\ba (?:presentar|someter|entregar|remitir|publicar|elaborar|distribuir|difundir|aprobar|organizar|transmitir|concluir|actualizar|revisar)(?: al? {THE}{BODIES})? por {THE}{CHAIR}{THE}(?P<bodies>{BODIES})"
        ),
        before=True,
        needs_due=True,
    ),
    # "está previsto publicar una recopilación", whoever does it
    Predicate(
        late_pattern(
            rf"(?:(?<=[Ee]stá previsto )|(?<=[Ss]e prevé )|(?<=[Ss]e proyecta )|(?<=[Ss]e propone ))(?:{_INFINITIVES})\b"
        ),
        nouns=_ANY,
        needs_due=True,
        impersonal=True,
    ),
    # "se celebrarán al menos tres veces al año reuniones"
    Predicate(
        late_pattern(
            r"\b(?:[Ss]e (?:celebrar|organizar|presentar|publicar|distribuir|elaborar|preparar|realizar|convocar|impartir|enviar|difundir)(?:á|án)|[Tt]endrán? lugar)\b"
        ),
        nouns=_ANY,
        needs_due=True,
        impersonal=True,
    ),
    # "llegará al Comité el 20 de noviembre", "verá la luz en mayo"
    Predicate(
        late_pattern(
            rf"[lvsta]{_NOT_WHICH}(?:legar(?:á|án)\b|er(?:á|án) la luz|aldr(?:á|án) a la luz|e espera(?:n)?\b|ienen? que llegar\b|parecer(?:á|án)\b|e (?:someter|prever|fijar|renovar|revisar|modificar|poner|hacer|crear|establecer|celebrar|completar)(?:á|án)\b)"
        ),
        before=True,
        needs_due=True,
    ),
    # "se dirigirá al Consejo"
    Predicate(
        late_pattern(
            r"\b(?:se dirigir(?:á|án) (?=al? )|har(?:á|án) uso de la palabra\b|intervendr(?:á|án) (?=ante ))"
        ),
        kind="briefing",
        needs_due=True,
        needs_recipient=True,
    ),
    # "transmite cada año un informe"
    Predicate(
        late_pattern(
            rf"(?:(?<=[\ue000-\ue0ff] )|(?<=, )|(?<= le )|(?<= les ))(?!se reúne|visita|examina|reexamina|pasa|informa|rinde){PRESENT}\b"
        ),
        nouns=_ANY,
        needs_due=True,
    ),
    Predicate(
        late_pattern(r"(?:(?<=[\ue000-\ue0ff] )|(?<=, ))(?:se reúnen?)\b"),
        kind="meeting",
        needs_due=True,
    ),
    Predicate(
        late_pattern(r"(?:(?<=[\ue000-\ue0ff] )|(?<=, ))(?:rinden? cuentas?)\b"),
        kind="report",
        needs_due=True,
    ),
    Predicate(
        late_pattern(r"(?:(?<=[\ue000-\ue0ff] )|(?<=, ))(?:informan?)\b"),
        kind="briefing",
        needs_due=True,
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            rf"\b(?:(?<!\bpara )(?<!\bfin de )(?<!\bmiras a )(?:{_INFINITIVES})(?:á|án)?|(?:llevar|poner)(?:á|án) (?:a cabo|en marcha|a disposición)|{_IRREGULAR})\b"
        ),
        nouns=_ANY,
        needs_due=True,
    ),
)
"""They are tried after the verbs that deliver without a time as well."""
