"""French: how texts state days, periods, deadlines, time limits and recurrences."""

from __future__ import annotations

from typing import Final

from unctc.languages.fr.words import WORDS
from unctc.languages.fr.year_parts import YEAR_PARTS
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
    *("", "et-unième", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième"),
    *("huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième"),
    *("quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième"),
)
# Sixty and eighty count on to nineteen.
_TENS: Final = {
    20: ("vingt", 10),
    30: ("trente", 10),
    40: ("quarante", 10),
    50: ("cinquante", 10),
    60: ("soixante", 20),
    80: ("quatre-vingt", 20),
}


def _session(value: int, ten: str, index: int) -> tuple[str, ...]:
    """Return the ordinal in the spellings that texts have: soixante et onzième, quatre-vingt-unième."""
    if not index:
        return (f"{ten.removesuffix('e')}ième",)
    unit = _UNITS[index]
    if value == 80:
        return (f"{ten}-{unit.removeprefix('et-')}",)
    if index in (1, 11):
        unit = unit.removeprefix("et-")
        return (f"{ten} et {unit}", f"{ten}-et-{unit}")
    return (f"{ten}-{unit}",)


# From the twentieth session on: earlier ones are of a time before the texts that are read.
_SESSIONS: Final = {
    printed: value + index
    for value, (ten, last) in _TENS.items()
    for index in range(last)
    for printed in _session(value, ten, index)
}

_MONTHS: Final = "|".join(name for each in WORDS.months for name in each)

# What is promised for a year rather than said of one: infinitives, and futures of what programmes deliver.
_HELD: Final = (
    r"(?:convoquer|tenir|organiser|lancer|entreprendre|élire|réunir|effectuer|convoquera|tiendra|(?:organiser|réunir|effectuer)(?:a|ont)"
    r"|organise|tienne|(?:fer|mèner|procéder|convoquer)(?:a|ont)|(?:présenter|publier|lancer|adopter|approuver|achèver|terminer|examiner|réexaminer|communiquer|élaborer|animer|accueiller|dispenser|réaliser"
    r"|envoyer|diffuser|distribuer|visiter|informer|dresser|arrêter|actualiser|entamer|se rendr|rendr|enverr|remettr|recevr|débattr"
    r"|soumettr|transmettr|établir|fournir|mettr|entreprendr|tiendr|conduir)(?:a|ont)|(?<!qui )(?:se tiendront|auront lieu|aura lieu|(?:sera|seront) [a-zé]{1,20}[éistu]e?s?\b))"
)

TIMES: Final = time_rules(
    WORDS,
    TimeWords(
        words={
            "first": Fragment(r"(?:(?<=1)er)?"),
            "by": (
                *("au plus tard le", "d’ici au", "d'ici au", "d’ici le", "d'ici le"),
                *("au plus tard au", "pour le", "d’ici à", "d'ici à", "d’ici", "d'ici"),
            ),
            # The day of a report or a meeting, but not of what has been or begins: après le 12 mars.
            "on": Fragment(
                r"l(?<!\wl)(?<!après l)(?<!entre l)(?<!depuis l)(?<!dès l)(?<!adoptée l)(?<!adopté l)(?<!daté l)(?<!signé l)(?<!conclu l)e"
            ),
            "late": (
                *(
                    "d’ici",
                    "d'ici",
                    "au plus tard",
                    "avant",
                    "d’ici à",
                    "d'ici à",
                    "au plus tard à",
                ),
                *("vers", "à"),
            ),
            "in_month": ("au plus tard en", "d’ici à", "d'ici à", "d’ici", "d'ici"),
            "in_year": ("d’ici à", "d'ici à", "au plus tard en", "d’ici", "d'ici"),
            "not_every": Fragment(r"(?<!tous les )(?<!toutes les )"),
            "at": ("à", "de", "pour", "lors de", "pendant", "avant", "durant", "au cours de"),
            "its": ("sa", "la", "ses", "l’assemblée générale à sa", "l'assemblée générale à sa"),
            "at_latest": ("au plus tard",),
            "before": ("avant le", "avant"),
            "until": (
                *("jusqu’au", "jusqu'au", "prenant fin le", "expirant le", "se terminant le"),
                *("qui prendra fin le", "s’achevant le", "s'achevant le", "qui s’achèvera le"),
            ),
            "until_end": ("jusqu’à", "jusqu'à"),
            "to": Fragment(r"(?: au | à | jusqu['’]au |\s?[-–]\s?)"),
            "or": Fragment(r"(?: au | et | à |-|–)"),
            # The year is with the last: "d’ici aux 30 juin et 31 décembre 2012", "en avril et en octobre 2012".
            "by_each": ("d’ici aux", "d'ici aux", "au plus tard les", "avant les"),
            "days_year": Fragment(
                rf"(?=(?:[^.;:\d]{{1,60}}?\d{{1,2}}(?:er)? (?:{_MONTHS}))? (?P<y>\d{{4}})(?!\d))(?: \d{{4}})?"
            ),
            "months_year": Fragment(
                rf"(?=(?:(?:,| et)(?: en)? (?:{_MONTHS}))? (?P<y>\d{{4}})(?!\d))(?: \d{{4}})?"
            ),
            "after_month": Fragment(rf"(?P<lead>\ben (?:{_MONTHS})(?: et|,) )"),
            "month_later": Fragment(
                rf"(?= et (?:le )?\d{{1,2}}(?:er)? (?P<m>{_MONTHS}) (?P<y>\d{{4}})(?!\d))"
            ),
            "one_thing": Fragment(r"\bune? (?:[^\W\d]{1,30} ){1,3}?"),
            "modern": Fragment(r"(?=19|20)"),
            "no_number": Fragment(r"(?![\d)])"),
            "no_bracket": Fragment(r"(?<![\d(/])"),
            "no_series": Fragment(r"(?![\d)/]|\s?\((?:19|20)\d\d\))"),
            "within": (
                *("dans un délai [maximum |maximal |maximum ]de", "dans les", "en l’espace de"),
                *(
                    "en l'espace de",
                    "dans",
                    "au plus tard",
                    "sous",
                    "dans un délai d’",
                    "dans un délai d'",
                ),
            ),
            "period": (
                "pour une [nouvelle |dernière |autre ]période [initiale |supplémentaire |finale |de transition ]de",
                "pour une [nouvelle ]durée [initiale ]de",
            ),
            "after": (
                *("après", "suivant", "à compter de", "à compter du", "à partir de", "à dater de"),
                *("à partir du", "qui suivent", "qui suit"),
                *("au plus tard après", "au plus après", "au plus tard à compter de"),
            ),
            "ahead_of": ("avant",),
            "period_of": Fragment(r"\bpour une (?:période|durée)[^.;\d]{0,20} d[’']"),
            "least": ("au moins", "au minimum"),
            # The month of a report or a meeting, but not of what has been.
            "in_the_month": Fragment(
                r"e(?<!\we)(?<!adoptée e)(?<!adopté e)(?<!tenue e)(?<!tenu e)(?<!tenues e)(?<!tenus e)(?<!signé e)(?<!conclu e)(?<!créée e)(?<!créé e)(?<!lancée e)(?<!lancé e)(?<!publiée e)(?<!publié e)(?<!présentée e)(?<!présenté e)(?<!faite e)(?<!fait e)n"
            ),
            "held_in": Fragment(
                rf"(?P<lead>\b{_HELD}(?: (?!en (?:19|20)|tenue?s?\b|adoptée?s?\b|que\b|qui\b)[\w’'-]{{1,20}}){{0,14}} )(?:en|(?:au cours de|durant|pendant|dans le courant de) l[’']année)"
            ),
            # "En 2012, le Comité tiendra"
            "first_in": Fragment(
                r"(?:\A|(?<=[.;:] ))(?:en|(?:au cours de|durant|pendant|dans le courant de) l[’']année|au cours de|durant|pendant|courant)"
            ),
            # "Présentation du rapport au Conseil : 15 décembre"
            "planned_for": Fragment(
                r"(?P<lead>(?:^|(?<=\) )|(?<=\. ))(?:(?:date(?: limite| prévue)?|délai|échéance|terme)[^;.:]{0,30}? (?:de |pour |d[’'])|(?:la |l[’']|le )?(?:présentation|soumission|remise|communication|transmission|distribution|diffusion|publication|parution|envoi|établissement|élaboration|rédaction|mise (?:au point|à jour|en ligne)|achèvement|adoption|approbation|organisation|tenue|convocation|révision|actualisation|réalisation|dépôt) )[^;.:]{2,200} ?:(?: (?:d[’']ici (?:au|à)|le|avant le|au plus tard le))? ?)"
            ),
            "before_event": Fragment(
                r"\bavant (?:la |le |l[’']|son |sa |leur )(?!fin\b|début\b|mois\b|année\b|premi|second|deuxième|troisième|quatrième|dernier|mi-|date\b|expiration\b|terme\b|\d)(?:[a-zà-ÿ’'-]{1,20} ){1,6}(?:du|le|prévue? (?:le|en|pour le)|de|en)"
            ),
            "will_be_held": Fragment(rf"(?=,? [^.;]{{3,60}}?\b{_HELD})"),
            "one": Fragment(r"(?P<count>une?)"),
            "no_day_of_it": Fragment(r"(?!\d|[–-]\d|/)"),
            "times_word": ("fois",),
            "per": ("par", "tous les", "toutes les", "chaque"),
            # "chaque mois de janvier" comes back once a year.
            "unnamed": Fragment(
                rf"(?! (?:de |d['’])(?:{'|'.join(name for each in WORDS.months for name in each)}))"
            ),
            "every_word": ("tous les", "toutes les", "chaque"),
            "few": Fragment(
                r"\b(?P<times>une|deux|trois|quatre|cinq|six) (?:(?!par |chaque )[^\W\d]{1,30} ){1,3}?"
            ),
            "regularly": (
                *("régulièrement", "périodiquement", "à intervalles réguliers"),
                *("de façon régulière", "de manière régulière", "de façon périodique"),
                *("rapports réguliers", "rapports périodiques", "des exposés réguliers"),
            ),
            "timely": (
                *("en temps voulu", "en temps utile", "dans les meilleurs délais"),
                *("en temps opportun", "dans les délais voulus", "sans tarder"),
            ),
            "on_request": (
                *("sur demande", "à la demande de", "à la demande du", "à la demande des"),
                *("à sa demande", "à leur demande", "s’ils en font la demande"),
                *("qui en font la demande", "sur leur demande", "s’il en fait la demande"),
            ),
        },
        day=("{d}{first} {m} {y}",),
        month=("{m} {y}",),
        day_ranges=("{d}{first}[ {m}][ {y}]{or}{d2}{first} {m2} {y2}",),
        periods=(
            "{d}{first} {m}[ {y}]{to}{d2}{first} {m2} {y2}",
            "{m}[ {y}]{to}{m2} {y2}",
            "entre le {d}{first} {m}[ {y}] et le {d2}{first} {m2} {y2}",
            "entre {m}[ {y}] et {m2} {y2}",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        parts_of_year=(
            ("(premier semestre|première moitié) [de |de l’année |de l'année ]{y}", (1, 6)),
            (
                "(deuxième|second|seconde) (semestre|moitié) [de |de l’année |de l'année ]{y}",
                (7, 12),
            ),
            ("premier trimestre [de |de l’année |de l'année ]{y}", (1, 3)),
            ("deuxième trimestre [de |de l’année |de l'année ]{y}", (4, 6)),
            ("troisième trimestre [de |de l’année |de l'année ]{y}", (7, 9)),
            ("(quatrième|dernier) trimestre [de |de l’année |de l'année ]{y}", (10, 12)),
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("({by}|{by_each}) {d}{first} {m}{days_year}[ {at_latest}]", Bound.BY),
            ("{before} {d}{first} {m}{days_year}", Bound.BEFORE),
            ("{by_each} {d}{first}{month_later}", Bound.BY),
            ("{until} {day}", Bound.UNTIL),
            ("{late} [la ]fin {month}", Bound.BY),
            ("{late} la fin (de |du mois de |d’|d'){month}", Bound.BY),
            ("{before} {month}", Bound.BEFORE),
            ("{in_month} {month}", Bound.BY),
            ("{until_end} [la ]fin (de |du mois de |d’|d'){month}", Bound.UNTIL),
            ("{late} la fin (de |de l’année |de l'année ){year}", Bound.BY),
            ("{in_year} {year}", Bound.BY),
            ("{held_in} {year}{no_day_of_it}", Bound.ON),
            ("{first_in} {year}{no_day_of_it}{will_be_held}", Bound.ON),
            ("{in_the_month} {m}{months_year}", Bound.ON),
            ("(au cours|dans le courant|courant) du mois de {month}", Bound.ON),
            (
                "(au cours de|pendant|durant|dans) la (première|seconde|deuxième) quinzaine de {month}",
                Bound.ON,
            ),
            ("{after_month}{month}", Bound.ON),
            ("les {d}{first}{month_later}", Bound.ON),
            ("{planned_for}{day}", Bound.BY),
            ("{planned_for}{month}", Bound.BY),
            ("{before_event} {day}", Bound.BEFORE),
            ("{on} {day} {at_latest}", Bound.BY),
            ("{on} {d}{first} {m}{days_year}", Bound.ON),
        ),
        further_day="(,| et|, et|, puis| puis)[ de nouveau| ensuite| à nouveau| d’ici][ le| au| du| avant le] {day}",
        withins=(
            "[({within}|{least}) ]{count} {unit} {ahead_of} {coming}",
            "({within}|{period}) {count} {unit} {after} {event}",
            "{within} {count} {unit}",
            "{not_every}{count} {unit} {after} {event}",
            "{period} {count} {unit}",
            "{period_of}{one} {unit}",
        ),
        recurrences=(
            "(à|avant|vers) la fin de chaque {unit}",
            "(au début|au terme|à l’issue|à l'issue) de chaque {unit}",
            "[{minimum}[,] ]{times} {per} [{every} ]{unit}[[,] {minimum2}]",
            "[{minimum} ]{every_word} [{every} ]{unit}{unnamed}",
            "[{minimum} ]{few}{per} {unit}",
            "[{minimum} ]{adverb}",
            "[{minimum} ]une fois sur {every} {unit}",
        ),
        further_recurrences=(
            ("{every_word} mois (de |d’|d'){m}", Recurrence(1, Unit.YEAR)),
            ("{one_thing}par semestre", Recurrence(2, Unit.YEAR)),
            ("deux fois l(’|')an", Recurrence(2, Unit.YEAR)),
            ("[{minimum} ]une fois l(’|')an", Recurrence(1, Unit.YEAR)),
            ("une année sur deux", Recurrence(1, Unit.YEAR, every=2)),
        ),
        rhythms=RHYTHMS,
        adverbs={
            **dict.fromkeys(
                ("annuellement", "annuel", "annuelle", "annuels", "annuelles", "tous les ans"),
                Recurrence(1, Unit.YEAR),
            ),
            **dict.fromkeys(
                (
                    *("semestriel", "semestrielle", "semestriels", "semestrielles"),
                    *("semestriellement", "biannuel", "biannuelle", "chaque semestre"),
                ),
                Recurrence(2, Unit.YEAR),
            ),
            **dict.fromkeys(
                (
                    *("trimestriel", "trimestrielle", "trimestriels", "trimestrielles"),
                    "trimestriellement",
                ),
                Recurrence(1, Unit.MONTH, every=3),
            ),
            **dict.fromkeys(
                ("mensuel", "mensuelle", "mensuels", "mensuelles", "mensuellement"),
                Recurrence(1, Unit.MONTH),
            ),
            **dict.fromkeys(
                ("hebdomadaire", "hebdomadaires", "chaque semaine"), Recurrence(1, Unit.WEEK)
            ),
            **dict.fromkeys(
                ("biennal", "biennale", "biennaux", "bisannuel", "bisannuelle"),
                Recurrence(1, Unit.YEAR, every=2),
            ),
        },
        event=Fragment(
            r"[^,;.]{3,90}?(?=[,;.:]|$| et (?:puis |ensuite )?(?:tou(?:s|tes) les|chaque) )"
        ),
        year_words=(
            "en 20",
            "année 20",
            "urant 20",
            "ndant 20",
            "cours de 20",
            "la fin",
            "d’ici",
            "d'ici",
            "au plus tard",
        ),
        rhythm_words=("régul", "périodi", "temps", "délais", "demande", "tarder"),
        sessions=(
            "{at} {its} {session} session",
            "{at} {its} {session} et {session2} sessions",
        ),
        session_numbers=_SESSIONS,
        session_words=("session",),
        other_bodies=Fragment(
            r"(?P<assembly>\bassemblée)|(?P<clause>\b(?:prie|décide|invite|encourage|demande|ordre du jour provisoire|lui|avec elle)\b)|\b(?:conseil|commission|comité|conférence|forum|groupe)\b"
        ),
        year_parts=YEAR_PARTS,
    ),
)
