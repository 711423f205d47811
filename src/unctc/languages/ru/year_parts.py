"""Russian: how texts state parts of years and months, and years counted from their own."""

from __future__ import annotations

from itertools import product
from typing import Final

from unctc.languages.rules.fragment import Fragment
from unctc.languages.rules.year_parts import (
    NEXT_YEAR,
    THIS_MONTH,
    THIS_YEAR,
    PartWords,
    names_of_parts,
)
from unctc.model.due import Bound

__all__ = ["YEAR_PARTS"]


def _forms(stem: str, endings: str, noun: str, cases: str) -> tuple[str, ...]:
    """Return an adjective and a noun in the cases that prepositions ask for, each ending with its own."""
    return tuple(
        f"{stem}{end} {noun}{case}"
        for end, case in zip(endings.split(","), cases.split(","), strict=True)
    )


def _quarter(stem: str, endings: str) -> tuple[str, ...]:
    return _forms(stem, endings, "квартал", ",а,у,е,ом")


def _half(stem: str) -> tuple[str, ...]:
    return (
        *_forms(stem, "ая,ой,ую,ой", "половин", "а,ы,у,е"),
        *_forms(stem, "ое,ого,ому,ом,ым", "полугоди", "е,я,ю,и,ем"),
    )


def _months(*counts: str) -> tuple[str, ...]:
    """Return the first months in the orders and cases that texts have: первые шесть месяцев, шести первых месяцев."""
    firsts = ("первые", "первых")
    return (
        *(f"{first} {count} месяцев" for first, count in product(firsts, counts)),
        *(f"{count} {first} месяцев" for first, count in product(firsts, counts)),
        *(f"{first} {count} месяца" for first, count in product(firsts, counts)),
    )


YEAR_PARTS: Final = PartWords(
    words={
        "by": (
            *("к", "ко", "не позднее", "не позднее чем в", "самое позднее в", "не позже"),
            *("не позже чем в", "самое позднее к", "не позднее чем к", "не позднее чем"),
        ),
        "before": ("до", "ранее", "до наступления", "до начала"),
        "until": ("вплоть до", "включительно до"),
        "in": (
            "в",
            "во",
            "в течение",
            "на протяжении",
            "за",
            "в период",
            "в ходе",
            "на",
            "ближе к",
        ),
        "for_end": ("к", "до", "не позднее", "в", "ближе к", "под", "по состоянию на", "не позже"),
        "end": (
            "конца",
            "концу",
            "конце",
            "конец",
            "исхода",
            "завершения",
            "окончания",
            "истечения",
        ),
        "of": Fragment(r" (?:месяца )?"),
        "year": Fragment(r"(?: ?(?:года|год|году|г\.))?"),
        "no_year": Fragment(r"(?! \d)"),
        "coming": Fragment(
            r"(?P<near>текущем году|этом году|нынешнем году|следующем году|будущем году|текущего года|этого года|следующего года)"
        ),
        "session_at": (
            "на",
            "до окончания",
            "в ходе",
            "к",
            "до конца",
            "до завершения",
            "в период",
        ),
    },
    parts=names_of_parts(
        halves=(
            (*_half("перв"), *_months("шесть", "шести", "6")),
            (
                *_half("втор"),
                *("последние шесть месяцев", "последних шести месяцев", "последние 6 месяцев"),
            ),
        ),
        quarters=(
            (
                *_quarter("перв", "ый,ого,ому,ом,ым"),
                *_months("три", "трех", "3"),
                "1-го квартала",
                "I квартала",
                "I квартале",
                "I кварталу",
            ),
            (
                *_quarter("втор", "ой,ого,ому,ом,ым"),
                "2-го квартала",
                "II квартала",
                "II квартале",
                "II кварталу",
            ),
            (
                *_quarter("трет", "ий,ьего,ьему,ьем,ьим"),
                "3-го квартала",
                "III квартала",
                "III квартале",
                "III кварталу",
            ),
            (
                *_quarter("четверт", "ый,ого,ому,ом,ым"),
                *_quarter("последн", "ий,его,ему,ем,им"),
                "4-го квартала",
                "IV квартала",
                "IV квартале",
                "IV кварталу",
            ),
        ),
        early=("начале", "начала", "началу", "начало", "самом начале", "первые месяцы"),
        mid=("середине", "середины", "середину", "серединой"),
    ),
    orders=(
        ("{for_end} {end} {part}{of}[{m} ]{y}{year}", Bound.BY),
        ("{by} {part}{of}[{m} ]{y}{year}", Bound.BY),
        ("{until} {part}{of}[{m} ]{y}{year}", Bound.UNTIL),
        ("{before} {part}{of}[{m} ]{y}{year}", Bound.BEFORE),
        ("{in} {part}{of}[{m} ]{y}{year}", Bound.ON),
        ("{for_end} {end} [{m} ]{y}{year}", Bound.BY),
    ),
    hints=(
        *(
            "половин",
            "полугоди",
            "квартал",
            "месяцев",
            "месяца",
            "начал",
            "середин",
            "конц",
            "исхода",
        ),
        *("первые месяц", "завершения", "окончания", "истечения"),
    ),
    near={
        **dict.fromkeys(
            (
                *("года", "этого года", "текущего года", "нынешнего года", "календарного года"),
                *("текущего календарного года", "этом году", "текущем году", "нынешнем году"),
            ),
            THIS_YEAR,
        ),
        **dict.fromkeys(
            ("следующего года", "будущего года", "следующем году", "будущем году"), NEXT_YEAR
        ),
        **dict.fromkeys(("месяца", "этого месяца", "текущего месяца"), THIS_MONTH),
    },
    near_orders=(
        ("{for_end} {end} {near}{no_year}", Bound.BY),
        ("{by} {part} {near}{no_year}", Bound.BY),
        ("{before} {part} {near}{no_year}", Bound.BEFORE),
        ("{in} {part} {near}{no_year}", Bound.ON),
        ("(в|позднее в|позже в|в течение) {coming}{no_year}", Bound.ON),
    ),
    near_hints=(
        *("года", "этом году", "текущем году", "нынешнем году", "следующем году", "будущем году"),
        *("месяца", "следующей сесси", "нынешней сесси", "текущей сесси", "предстоящей сесси"),
        *("очередной сесси",),
    ),
    sessions={
        **dict.fromkeys(("текущей", "нынешней"), 0),
        **dict.fromkeys(("следующей", "предстоящей", "следующей очередной"), 1),
    },
    session_orders=("{session_at} [своей |ее ]{near_session} сессии",),
)
