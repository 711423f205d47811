"""Spanish: how texts state days, periods, deadlines, time limits and recurrences."""

from __future__ import annotations

from typing import Final

from unctc.languages.es.words import WORDS
from unctc.languages.es.year_parts import YEAR_PARTS
from unctc.languages.rules.time_patterns import (
    BARE_YEAR,
    RHYTHMS,
    Fragment,
    TimeWords,
    time_rules,
)
from unctc.model.due import Bound, Recurrence, Unit

__all__ = ["TIMES"]

_UNITS: Final = (
    *("", "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo"),
    "noveno",
)
_TENS: Final = {
    20: "vigésimo",
    30: "trigésimo",
    40: "cuadragésimo",
    50: "quincuagésimo",
    60: "sexagésimo",
    70: "septuagésimo",
    80: "octogésimo",
    90: "nonagésimo",
}
# From the twentieth session on: earlier ones are of a time before the texts that are read.
_SESSIONS: Final = {
    f"{ten} {unit}{end}".strip(): value + index
    for value, ten in _TENS.items()
    for index, unit in enumerate(_UNITS)
    for end in (("", "o") if unit in ("primer", "tercer") else ("",))
}

_MONTHS: Final = "|".join(name for each in WORDS.months for name in each)

# What is promised for a year rather than said of one: what programmes deliver.
_HELD: Final = (
    r"(?:convo(?:car|que|cará|quen|carán)|celebr(?:ar|e|ará|arán|en)|organi(?:zar|ce|zará|zarán|cen)|reali(?:zar|ce|zará|zarán|cen)|efectu(?:ar|ará|arán|e)"
    r"|llev(?:ar|ará) a cabo|emprend(?:er|a|erá|erán)|elegir|elija|pondr(?:á|án) en marcha|(?:presentar|publicar|iniciar|aprobar|adoptar|finalizar|concluir|terminar|ultimar|completar|examinar|revisar|comunicar"
    r"|enviar|difundir|visitar|informar|entregar|emitir|recibir|debatir|rendir|volver|determinar|redactar|ofrecer|har"
    r"|elaborar|preparar|facilitar|proporcionar|transmitir|distribuir|actualizar|impartir|remitir|acoger|tendr)(?:á|án)|(?<!que )(?:será|serán) [a-z]{1,20}[ai]d[ao]s?\b)"
)

TIMES: Final = time_rules(
    WORDS,
    TimeWords(
        words={
            "by": (
                *("a más tardar el", "para el", "no más tarde del", "no después del"),
                *("a más tardar antes del", "el o antes del"),
            ),
            # The day of a report, but not of what has been: aprobada el 12 de marzo.
            "on": Fragment(
                r"e(?<!\we)(?<!desde e)(?<!entre e)(?<!aprobada e)(?<!aprobado e)(?<!firmado e)(?<!firmada e)(?<!hasta e)l"
            ),
            "at_latest": ("a más tardar", "como máximo"),
            "by_end": ("a más tardar", "para", "antes de", "hasta", "a"),
            "in_month": ("a más tardar en", "para", "no más tarde de", "a más tardar a"),
            "not_every": Fragment(r"(?<!cada )(?<!todos los )(?<!todas las )"),
            "at": (
                *("en", "de", "durante", "para", "antes de", "a más tardar en", "hasta"),
                "a partir de",
            ),
            "its": ("su", "el", "sus", "los"),
            "before": ("antes del", "con anterioridad al"),
            "before_month": ("antes de",),
            "until": (
                *("hasta el", "que finalizará el", "que concluirá el", "que expira el"),
                *("que terminará el", "que vencerá el", "que expirará el", "que finaliza el"),
                "que termina el",
            ),
            "until_end": ("hasta",),
            "to": Fragment(r"(?: al | a | hasta el |\s?[-–]\s?)"),
            "or": Fragment(r"(?: al | a | y | y el | y al |-|–)"),
            # The year is with the last: "el 30 de junio y el 31 de diciembre de 2012", "en abril y en octubre de 2012".
            "days_year": Fragment(
                rf"(?=(?:[^.;:\d]{{1,60}}?\d{{1,2}} de (?:{_MONTHS}))? del? (?P<y>\d{{4}})(?!\d))(?: del? \d{{4}})?"
            ),
            "months_year": Fragment(
                rf"(?=(?:(?:,| y)(?: en)? (?:{_MONTHS}))? del? (?P<y>\d{{4}})(?!\d))(?: del? \d{{4}})?"
            ),
            "after_month": Fragment(rf"(?P<lead>\ben (?:{_MONTHS})(?: y|,) )"),
            "month_later": Fragment(
                rf"(?= y (?:el )?\d{{1,2}} de (?P<m>{_MONTHS}) del? (?P<y>\d{{4}})(?!\d))"
            ),
            "one_thing": Fragment(r"\buna? (?:[^\W\d]{1,30} ){1,3}?"),
            "modern": Fragment(r"(?=19|20)"),
            "no_number": Fragment(r"(?![\d)])"),
            "no_bracket": Fragment(r"(?<![\d(/])"),
            "no_series": Fragment(r"(?![\d)/]|\s?\((?:19|20)\d\d\))"),
            "within": (
                *("en un plazo de", "en el plazo de", "dentro de los", "dentro de un plazo de"),
                *("en un período de", "dentro de", "en", "a más tardar", "en los"),
                *(
                    "en un plazo (máximo|no superior a|que no exceda) de",
                    "en un plazo no superior a",
                ),
                *("en un plazo máximo de", "dentro del plazo de", "a más tardar en un plazo de"),
            ),
            "period": (
                "por un [nuevo |último ]período [inicial |adicional |más ]de",
                "durante un [nuevo |último ]período [inicial |adicional |más ]de",
                "por otro período de",
            ),
            "after": (
                *(
                    "después de",
                    "a partir de",
                    "a contar desde",
                    "siguientes a",
                    "contados a partir de",
                    "contados desde",
                    "a contar de",
                    "siguientes al",
                    "posteriores a",
                    "posteriores al",
                    "a más tardar después de",
                    "a partir del",
                    "después del",
                ),
                *("tras", "desde"),
            ),
            "ahead_of": ("antes de", "antes del"),
            "in_the_month": Fragment(
                r"e(?<!\we)(?<!celebrada e)(?<!celebrado e)(?<!celebradas e)(?<!aprobada e)(?<!aprobado e)(?<!firmado e)(?<!publicado e)(?<!presentado e)(?<!lugar e)n"
            ),
            "held_in": Fragment(
                rf"(?P<lead>\b{_HELD}(?: (?!en (?:19|20)|celebrad|aprobad|que\b)[\w’'-]{{1,20}}){{0,14}} )(?:en(?: el año)?|durante(?: el año)?|en el (?:curso|transcurso) de(?:l año)?|a lo largo de(?:l año)?)"
            ),
            # "En 2012, el Comité celebrará"
            "first_in": Fragment(
                r"(?:\A|(?<=[.;:] ))(?:en(?: el año)?|durante(?: el año)?|en el (?:curso|transcurso) de(?:l año)?|a lo largo de(?:l año)?)"
            ),
            # "Presentación del informe al Consejo: 15 de diciembre"
            "planned_for": Fragment(
                r"(?P<lead>(?:^|(?<=\) )|(?<=\. ))(?:(?:fecha(?: límite| prevista| tope)?|plazo(?: límite)?) (?:de |para )|(?:la |el )?(?:presentación|entrega|remisión|comunicación|transmisión|distribución|difusión|publicación|envío|emisión|elaboración|preparación|redacción|finalización|conclusión|aprobación|adopción|organización|celebración|convocatoria|revisión|actualización|realización) )[^;.:]{2,200}:(?: (?:a más tardar el|antes del|el|para el))? ?)"
            ),
            "before_event": Fragment(
                r"\bantes (?:del|de (?:la|su|el)) (?!fin\b|final\b|comienzo|inicio|mes\b|año\b|prim|segund|tercer|cuart|últim|vencimiento|expiración|término)(?:[a-záéíóúñ-]{1,20} ){1,6}(?:del|previst[ao] para el|que se celebrará el|de|en)"
            ),
            "will_be_held": Fragment(rf"(?=,? [^.;]{{2,60}}?\b{_HELD})"),
            "no_day_of_it": Fragment(r"(?!\d|[–-]\d|/)"),
            # "the budget for 2025"
            "no_budget": Fragment(
                r"(?=[apn])(?<!programas )(?<!presupuesto )(?<!período )(?<!ordinario )(?<!trabajo )"
            ),
            "this_century": Fragment(r"(?=20)"),
            "least": ("al menos", "por lo menos", "como mínimo"),
            "times_word": ("veces", "vez"),
            "per": ("al", "a la", "por", "cada"),
            # "cada mes de enero" comes back once a year.
            "unnamed": Fragment(
                rf"(?! de (?:{'|'.join(name for each in WORDS.months for name in each)}))"
            ),
            "every_word": ("cada", "todos los", "todas las"),
            "few": Fragment(
                r"\b(?P<times>una|dos|tres|cuatro|cinco|seis) (?:(?!por |cada |al )[^\W\d]{1,30} ){1,3}?"
            ),
            "regularly": (
                "periódicamente",
                "regularmente",
                "con regularidad",
                "a intervalos regulares",
                "de forma periódica",
                "de manera periódica",
                "de forma regular",
                "informes periódicos",
            ),
            "timely": (
                *("oportunamente", "a su debido tiempo", "de manera oportuna"),
                *("de forma oportuna", "con prontitud", "sin demora"),
            ),
            "on_request": (
                "cuando lo soliciten",
                "cuando así lo soliciten",
                "que lo soliciten",
                "a petición del",
                "a solicitud del",
                "si así lo solicita",
                "si así lo solicitan",
                "previa solicitud",
                "cuando se le solicite",
                "a petición de",
                "a solicitud de",
            ),
        },
        day=("{d}[º|°|er|o] de {m} (de|del) {y}",),
        month=("{m} (de|del) {y}",),
        day_ranges=("{d}[ de {m}][ (de|del) {y}]{or}{d2} de {m2} (de|del) {y2}",),
        periods=(
            "entre el {d} de {m}[ (de|del) {y}] y el {d2} de {m2} (de|del) {y2}",
            "{d} de {m}[ (de|del) {y}]{to}{d2} de {m2} (de|del) {y2}",
            "{m}[ (de|del) {y}]{to}{m2} (de|del) {y2}",
            "entre {m}[ (de|del) {y}] y {m2} (de|del) {y2}",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        parts_of_year=(
            ("(primer semestre|primera mitad) (de|del año) {y}", (1, 6)),
            ("(segundo semestre|segunda mitad) (de|del año) {y}", (7, 12)),
            ("primer trimestre (de|del año) {y}", (1, 3)),
            ("segundo trimestre (de|del año) {y}", (4, 6)),
            ("tercer trimestre (de|del año) {y}", (7, 9)),
            ("(cuarto|último) trimestre (de|del año) {y}", (10, 12)),
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("{by} {d}[º|°|er|o] de {m}{days_year}", Bound.BY),
            ("{before} {d}[º|°|er|o] de {m}{days_year}", Bound.BEFORE),
            ("{until} {day}", Bound.UNTIL),
            ("{by_end} (fines de|finales de) {month}", Bound.BY),
            ("antes (de que termine|del final de|de que concluya) {month}", Bound.BY),
            ("{before_month} {month}", Bound.BEFORE),
            ("{in_month} {month}", Bound.BY),
            ("{until_end} (fines de|finales de) {month}", Bound.UNTIL),
            ("{by_end} (fines de|finales de) {year}", Bound.BY),
            ("{held_in} {year}{no_day_of_it}", Bound.ON),
            ("{first_in} {year}{no_day_of_it}{will_be_held}", Bound.ON),
            ("{in_the_month} {m}{months_year}", Bound.ON),
            (
                "(durante|en el transcurso de|en el curso de|en|durante el mes de|en el mes de) {month}",
                Bound.ON,
            ),
            ("{after_month}{month}", Bound.ON),
            ("los días {d}{month_later}", Bound.ON),
            (
                "({no_budget}para|a más tardar en|no más tarde de)[ el año] {this_century}{year}{no_day_of_it}",
                Bound.BY,
            ),
            ("{planned_for}{day}", Bound.BY),
            ("{planned_for}{month}", Bound.BY),
            ("{before_event} {day}", Bound.BEFORE),
            ("{on} {day} {at_latest}", Bound.BY),
            ("{on} {d}[º|°|er|o] de {m}{days_year}", Bound.ON),
        ),
        further_day="(,| y|, y)[ posteriormente| de nuevo| luego| nuevamente,][ el| antes del| para el| al] {day}",
        withins=(
            "[({within}|{least}) ]{count} {unit} {ahead_of} {coming}",
            "({within}|{period}) {count} {unit} {after} {event}",
            "{within} {count} {unit}",
            "{not_every}{count} {unit} {after} {event}",
            "{period} {count} {unit}",
        ),
        recurrences=(
            "(al final|al término|a finales|al cierre|al comienzo) de cada {unit}",
            "[{minimum}[,] ]{times} {per} [{every} ]{unit}[[,] {minimum2}]",
            "[{minimum} ]{every_word} [{every} ]{unit}{unnamed}",
            "[{minimum} ]{few}{per} {unit}",
            "[{minimum} ]{adverb}",
        ),
        further_recurrences=(
            ("{every_word} mes de {m}", Recurrence(1, Unit.YEAR)),
            ("{one_thing}por semestre", Recurrence(2, Unit.YEAR)),
        ),
        rhythms=RHYTHMS,
        adverbs={
            **dict.fromkeys(("anualmente", "anual", "anuales"), Recurrence(1, Unit.YEAR)),
            **dict.fromkeys(
                ("bienal", "bienales", "bienalmente"), Recurrence(1, Unit.YEAR, every=2)
            ),
            **dict.fromkeys(("trienalmente",), Recurrence(1, Unit.YEAR, every=3)),
            **dict.fromkeys(("semanal", "semanales", "semanalmente"), Recurrence(1, Unit.WEEK)),
            **dict.fromkeys(
                ("semestral", "semestrales", "semestralmente", "cada semestre"),
                Recurrence(2, Unit.YEAR),
            ),
            **dict.fromkeys(
                ("trimestral", "trimestrales", "trimestralmente"),
                Recurrence(1, Unit.MONTH, every=3),
            ),
            **dict.fromkeys(("mensual", "mensuales", "mensualmente"), Recurrence(1, Unit.MONTH)),
        },
        event=Fragment(
            r"[^,;.]{3,90}?(?=[,;.:]|$| y (?:luego |posteriormente |después )?(?:cada|tod[oa]s l[oa]s) )"
        ),
        year_words=(
            "en 20",
            "para 20",
            "para el año 20",
            "urante 20",
            "año 20",
            "curso de 20",
            "largo de 20",
            "tarde de 20",
            "en el año 20",
            "fines de",
            "finales de",
        ),
        rhythm_words=(
            *("periódic", "regular", "oportun", "tiempo", "solicit", "petición", "prontitud"),
            "demora",
        ),
        sessions=(
            "{at} {its} {session} período[ ordinario] de sesiones",
            "{at} {its} períodos de sesiones {session} y {session2}",
            "{at} {its} {session} y {session2} períodos de sesiones",
            "(del|a partir del|antes del) {session} período[ ordinario] de sesiones",
        ),
        session_numbers=_SESSIONS,
        session_words=("sesiones",),
        other_bodies=Fragment(
            r"(?P<assembly>\basamblea)|(?P<clause>\b(?:solicita|decide|invita|alienta|pide|programa provisional)\b)|\b(?:consejo|comisión|comité|conferencia|foro|grupo|junta)\b"
        ),
        year_parts=YEAR_PARTS,
    ),
)
