"""Russian: how texts state days, periods, deadlines, time limits and recurrences."""

from __future__ import annotations

from typing import Final

from unctc.languages.ru.words import WORDS
from unctc.languages.ru.year_parts import YEAR_PARTS
from unctc.languages.rules.time_patterns import (
    BARE_YEAR,
    RHYTHMS,
    Fragment,
    TimeWords,
    time_rules,
)
from unctc.model.due import Bound, Recurrence, Unit

__all__ = ["TIMES"]

_ENDINGS: Final = ("о", "ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми")
_UNITS: Final = (
    *("", "перв", "втор", "треть", "четверт", "пят", "шест", "седьм", "восьм", "девят"),
)
# The cardinal, before a unit, and the ordinal.
_TENS: Final = {
    20: ("двадцать", "двадцат"),
    30: ("тридцать", "тридцат"),
    40: ("сорок", "сороков"),
    50: ("пятьдесят", "пятидесят"),
    60: ("шестьдесят", "шестидесят"),
    70: ("семьдесят", "семидесят"),
    80: ("восемьдесят", "восьмидесят"),
    90: ("девяносто", "девяност"),
}
# From the twentieth session on: earlier ones are of a time before the texts that are read.
_SESSIONS: Final = {
    (f"{ten} {unit}" if unit else ordinal) + ("ей" if unit == "треть" else "ой"): value + index
    for value, (ten, ordinal) in _TENS.items()
    for index, unit in enumerate(_UNITS)
}


def _adverbs(stem: str, recurrence: Recurrence) -> dict[str, Recurrence]:
    """Return the forms of an adjective and its adverb that mean a whole recurrence: ежегодно, ежегодного."""
    return dict.fromkeys((stem + end for end in _ENDINGS), recurrence)


_MONTHS: Final = "|".join(name for each in WORDS.months for name in each)

# What is promised for a year rather than said of one: what programmes deliver.
_HELD: Final = (
    r"(?:созвать|провести|организовать|созвал[аи]?|провел[аи]?|избрать|начать|начнет|начнут|осуществить|осуществит|проведет|проведут|организует|организуют|созовет|совершит|посетит"
    r"|(?:представ|утверд|заверш|рассмотр|обнов|подготов|препровод|направ|провод|посет|устро|доработ|состав|распростран|сообщ|долож|обсуд|изуч|пересмотр)(?:ит|ят|ат)|опублику(?:ет|ют)|разработа(?:ет|ют)|издаст|выпустит|примет|вернется|оценит"
    r"|(?<!котор.. )(?<!котор... )(?:состоится|состоятся|будет проводить|будут проводиться|(?:будет|будут) [а-яё]{1,20}(?:ен|ан|ят|ты)[аоы]?)(?!\w))"
)

TIMES: Final = time_rules(
    WORDS,
    TimeWords(
        words={
            "by": ("к", "не позднее", "не позднее чем", "самое позднее", "не позже"),
            "by_end": ("к", "до", "не позднее"),
            "in_month": ("не позднее чем в", "к", "не позднее", "не позже"),
            # "продлить мандат до" is until that day, "представить до" before it.
            "extended": Fragment(
                r"(?:продл|мандат|срок|период|действ|остава|полномочи)[^.;\d]{0,45}? до"
            ),
            "compound": Fragment(
                r"(?<!\w)(?:на|в) (?:[а-яё]{2,20} )?(?P<count>\d{1,2}|одно|двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|двенадцати|тринадцати|пятнадцати|восемнадцати|тридцати|сорока|шестидесяти|девяноста)-?"
                r"(?P<unit>месячный|месячного|летний|годичный|недельный|дневный|дневного) (?:период|срок)"
            ),
            # A day without a preposition, after words that deliver or name to whom: "представить Комитету 1 мая".
            "on": Fragment(
                r"(?=\d)(?:(?<=[тсч]ь )|(?<=ти )|(?<=ит )|(?<=ет )|(?<=ят )|(?<=ат )|(?<=ут )|(?<=ют )|(?<=ету )|(?<=ному )|(?<=ности )|(?<=ратом )|(?<=тетом )|(?<=ением )|(?<=риатом )|(?<=телем )|(?<=анным )|(?<=форме )|(?<=ожил ))"
            ),
            "at": ("на", "к", "до", "в ходе", "в период", "для", "начиная с", "дня"),
            "its": ("своей", "своих", "ее", "его", "ее очередной", "своей очередной"),
            "end": ("конца", "концу"),
            "before": ("до",),
            "until": (
                *("вплоть до", "истекающий", "истекающего", "заканчивающийся", "заканчивающегося"),
                *("завершающийся", "завершающегося", "оканчивающийся", "истекает"),
            ),
            "to": Fragment(r"(?: по | до |\s?[-–—]\s?)"),
            "or": Fragment(r"(?: по | до | и |-|–|—)"),
            # The year is with the last: "к 30 июня и 31 декабря 2012 года", "в апреле и октябре 2012 года".
            "days_year": Fragment(
                rf"(?=(?:[^.;:\d]{{1,60}}?\d{{1,2}} (?:{_MONTHS}))? (?P<y>\d{{4}})(?!\d))(?: \d{{4}}(?: (?:года|год|году|г\.)(?!\w))?)?"
            ),
            "months_year": Fragment(
                rf"(?=(?:(?:,| и)(?: в)? (?:{_MONTHS}))? (?P<y>\d{{4}})(?!\d))(?: \d{{4}}(?: (?:года|год|году|г\.)(?!\w))?)?"
            ),
            "after_month": Fragment(rf"(?P<lead>(?<!\w)в (?:{_MONTHS})(?: и|,) )"),
            "month_later": Fragment(rf"(?= и \d{{1,2}} (?P<m>{_MONTHS}) (?P<y>\d{{4}})(?!\d))"),
            "one_thing": Fragment(
                r"(?<!\w)(?:одно|один|одну|одного|одной) (?:[^\W\d]{1,30} ){1,3}?"
            ),
            "modern": Fragment(r"(?=19|20)"),
            "no_number": Fragment(r"(?![\d)])"),
            "no_bracket": Fragment(r"(?<![\d(/])"),
            "no_series": Fragment(r"(?![\d)/]|\s?\((?:19|20)\d\d\))"),
            "year_word": ("года", "год", "году", "г."),
            "within": (
                *("в течение", "не позднее чем через", "не позднее", "в срок", "через", "спустя"),
                *(
                    "в пределах",
                    "в течение срока в",
                    "в течение [начального |первоначального ]периода в",
                    "в течение первых",
                    "не более чем через",
                ),
            ),
            "period": (
                "на [дополнительный |первоначальный |новый |последний |начальный ]период (в|продолжительностью)",
                *("на [новый |дополнительный ]срок в", "сроком на", "еще на"),
            ),
            # за 30 дней до истечения
            "ahead": Fragment(r"(?<!\w)за"),
            "single": Fragment(r"(?P<unit>год|месяц|неделю|день|час)(?!\w)"),
            "in_the_month": Fragment(
                r"в(?<!\wв)(?<!принятой в)(?<!состоявшейся в)(?<!состоявшегося в)(?<!состоявшемся в)(?<!проведенной в)(?<!проведенного в)(?<!подписанного в)"
            ),
            "held_in": Fragment(
                rf"(?P<lead>(?<!\w){_HELD}(?: (?!в (?:19|20)|котор)[\w-]{{1,20}}){{0,14}}? )в"
            ),
            # "В 2012 году Комитет проведет", "Комитет в 2012 году проведет"
            "first_in": Fragment(r"(?:\A|(?<=[.;:] ))(?:в(?: течение| ходе)?|на протяжении)"),
            "next_in": Fragment(r"(?<!\w)(?:в(?: течение| ходе)?|на протяжении)"),
            # "Представление доклада Совету: 15 декабря"
            "planned_for": Fragment(
                r"(?P<lead>(?:\A|(?<=\) )|(?<=\. ))(?:(?:крайний |предельный |последний )?срок(?: для)? |дата )?(?:представлени|предоставлени|направлени|распространени|опубликовани|публикаци|издани|выпуск|подготовк|составлени|разработк|доработк|завершени|приняти|утверждени|одобрени|организаци|проведени|созыв|пересмотр|обновлени|рассылк|передач|сдач|размещени)[а-яё]{0,2} [^;.:—–]{2,200}(?::| ?[—–])(?: (?:не позднее|до|к))? ?)"
            ),
            "before_event": Fragment(
                r"(?<!\w)(?:до|перед|накануне) (?!конца\b|начала\b|концом\b|середины|истечения|окончания|перв|втор|треть|четверт|последн|\d)(?:[а-яё-]{1,20},? ){1,5}(?:запланированн[а-яё]{1,4} на|намеченн[а-яё]{1,4} на|назначенн[а-яё]{1,4} на)"
            ),
            "will_be_held": Fragment(rf"(?=,? [^.;]{{0,60}}?(?<!\w){_HELD})"),
            "is_held": Fragment(rf"(?= (?!и )(?:[а-яё-]{{1,20}} )?{_HELD})"),
            "no_day_of_it": Fragment(r"(?!\d|[–-]\d|/)"),
            "this_century": Fragment(r"(?=20)"),
            # "провести заседание 10 мая", but not "резолюции от 10 мая"
            "held_day": Fragment(
                r"(?<!\w)(?:провести|созвать|организовать|отметить|проведет|созовет)(?: (?!(?:до|к|ко|в|во|на|от|не|с|после|по)\b)[\w-]{1,20}){1,8} "
            ),
            "must_year": ("года", "год", "году", "г."),
            "prolonged": Fragment(r"продл[^.;\d]{0,60}? на"),
            "not_every": Fragment(r"(?<!каждые )(?<!каждый )(?<!раз в )"),
            # What is with something, in the instrumental, does not begin with it: "с рекомендациями", "с учетом".
            "after": Fragment(
                r"(?:после|с момента|со дня|с даты|по завершении|по окончании"
                r"|с(?! [\w-]{1,30}(?:[аяиы]ми|ьми|[оеиы]м)\b))"
            ),
            "least": (
                *("не реже", "как минимум", "по крайней мере", "не менее", "по меньшей мере"),
                *("не реже чем", "не менее чем", "минимум"),
            ),
            "times_word": ("раза", "раз"),
            "per": ("в", "каждые", "каждый", "каждую"),
            "every_word": ("каждые", "каждый", "каждую", "каждое", "каждого"),
            "few": Fragment(
                r"(?<![\w-])(?P<times>два|две|три|четыре|пять|шесть|двух|трех|одного|одной|одно|одну|один) (?:(?!в |каждый )[^\W\d]{1,30} ){1,3}?"
            ),
            "regularly": (
                *("регулярно", "на регулярной основе", "периодически", "на периодической основе"),
                *("регулярные доклады", "периодические доклады"),
            ),
            "timely": ("своевременно", "своевременного", "в надлежащие сроки", "оперативно"),
            "on_request": ("по просьбе", "по запросу", "по требованию", "по их просьбе"),
        },
        day=("{d} {m} {y}[ {year_word}]",),
        month=("{m} {y}[ {year_word}]",),
        year=("{y}[ {year_word}]",),
        day_ranges=("{d}[ {m}][ {y}[ {year_word}]]{or}{d2} {m2} {y2}[ {year_word}]",),
        periods=(
            "{d} {m}[ {y}[ {year_word}]]{to}{d2} {m2} {y2}[ {year_word}]",
            "{m}[ {y}[ {year_word}]]{to}{m2} {y2}[ {year_word}]",
            "между {d} {m}[ {y}[ {year_word}]] и {d2} {m2} {y2}[ {year_word}]",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        parts_of_year=(
            ("(перв(ую|ой|ая) половин(у|ы|е|а)|перв(ое|ого|ом) полугоди(е|я|и)) {y}", (1, 6)),
            ("(втор(ую|ой|ая) половин(у|ы|е|а)|втор(ое|ого|ом) полугоди(е|я|и)) {y}", (7, 12)),
            ("перв(ый|ого|ом) квартал[а|е] {y}", (1, 3)),
            ("втор(ой|ого|ом) квартал[а|е] {y}", (4, 6)),
            ("трет(ий|ьего|ьем) квартал[а|е] {y}", (7, 9)),
            ("четверт(ый|ого|ом) квартал[а|е] {y}", (10, 12)),
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("{by} {d} {m}{days_year}", Bound.BY),
            ("{until} {day}", Bound.UNTIL),
            ("{extended} {day}", Bound.UNTIL),
            ("{before} {d} {m}{days_year}", Bound.BEFORE),
            ("{by} {d}{month_later}", Bound.BY),
            ("{by_end} {end} {month}", Bound.BY),
            ("{in_month} {month}", Bound.BY),
            ("{before} {month}", Bound.BEFORE),
            ("{by_end} {end} {y}[ {year_word}]", Bound.BY),
            ("{held_in} {y} {must_year}", Bound.ON),
            ("{first_in} {y} {must_year}{will_be_held}", Bound.ON),
            ("{next_in} {y} {must_year}{is_held}", Bound.ON),
            ("{in_the_month} {m}{months_year}", Bound.ON),
            ("(в течение|в ходе) {month}", Bound.ON),
            ("{after_month}{month}", Bound.ON),
            ("{on}{d}{month_later}", Bound.ON),
            ("(к|не позднее|не позже) {this_century}{y} {must_year}", Bound.BY),
            ("{planned_for}{day}", Bound.BY),
            ("{planned_for}{month}", Bound.BY),
            ("{before_event} {day}", Bound.BEFORE),
            ("{on}{d} {m}{days_year}", Bound.ON),
            ("{held_day}{day}", Bound.ON),
        ),
        further_day="(,| и|, и| и,)[ соответственно,| затем| далее][ к| не позднее] {day}",
        withins=(
            "{ahead} {count} {unit} до {coming}",
            "(через|спустя) {single} после {event}",
            "({within}|{period}) {count} {unit} {after} {event}",
            "{within} {count} {unit}",
            "{compound}",
            "{prolonged} {count} {unit}",
            "{not_every}{count} {unit} {after} {event}",
            "{period} {count} {unit}",
        ),
        recurrences=(
            "[{minimum} ]{times} {per} [{every} ]{unit}",
            "[{minimum} ]{every_word} [{every} ]{unit}",
            "[{minimum} ]{few}в {unit}",
            "[{minimum} ][на ]{adverb}[ основе]",
        ),
        further_recurrences=(("{one_thing}в (полугодие|полгода)", Recurrence(2, Unit.YEAR)),),
        rhythms=RHYTHMS,
        frequencies={
            "раз": 1,
            "однократно": 1,
            "одного раза": 1,
            "дважды": 2,
            "двух раз": 2,
            "трижды": 3,
            "трех раз": 3,
            "четырежды": 4,
        },
        adverbs={
            **_adverbs("ежегодн", Recurrence(1, Unit.YEAR)),
            **{f"годов{end}": Recurrence(1, Unit.YEAR) for end in ("ой", "ого", "ые", "ых")},
            **dict.fromkeys(
                (
                    *("раз в полгода", "раз в полугодие", "каждые полгода", "каждое полугодие"),
                    *("один раз в полгода", "один раз в полугодие"),
                ),
                Recurrence(2, Unit.YEAR),
            ),
            **_adverbs("полугодов", Recurrence(2, Unit.YEAR)),
            **_adverbs("ежеквартальн", Recurrence(1, Unit.MONTH, every=3)),
            **{f"квартальн{end}": Recurrence(1, Unit.MONTH, every=3) for end in ("ые", "ых", "ый")},
            **_adverbs("ежемесячн", Recurrence(1, Unit.MONTH)),
            **_adverbs("еженедельн", Recurrence(1, Unit.WEEK)),
            **{
                f"шестимесячн{end}": Recurrence(1, Unit.MONTH, every=6)
                for end in ("ые", "ых", "ый", "ого")
            },
        },
        event=Fragment(
            # Who is named in the nominative acts, and is no part of what went before.
            r"[^,;.]{3,90}?(?=[,;.:]|$| (?:исполнительный директорат|комитет|контртеррористическ(?:ий|ое) |группа |генеральный секретарь|секретариат|председатель |(?:[а-яё]{3,20}(?:ый|ий|ая|ее|ое|ие|ые) )?(?:доклад|отчет|перечень|список|обзор|анализ|руководство|информация|рекомендации|предложения|выводы|заседание|совещание) [^,;.]{0,40}?(?:будет|будут|долж(?:ен|но|на|ны)) )| и (?:[а-яё]{2,20} ){0,4}?кажд)"
        ),
        year_words=(" 20", "конца", "концу"),
        sessions=(
            "{at} {its} {session} сессии",
            "{at} {session} сессии",
            "{at} {its} {session} и {session2} сессиях",
        ),
        session_numbers=_SESSIONS,
        session_words=("сесси",),
        other_bodies=Fragment(
            r"(?P<assembly>ассамбле)|(?P<clause>\b(?:просит|постановляет|предлагает|рекомендует)\b|предварительн\w+ повест)|(?<!\w)(?:совет|комисси|комитет|конференци|форум|групп)"
        ),
        rhythm_words=("регулярн", "периодическ", "своевременн", "просьбе", "запросу", "требованию"),
        year_parts=YEAR_PARTS,
    ),
)
