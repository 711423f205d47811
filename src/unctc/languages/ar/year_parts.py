"""Arabic: how texts state parts of years and months, and years counted from their own."""

from __future__ import annotations

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

YEAR_PARTS: Final = PartWords(
    words={
        "by": (
            *("بحلول", "في موعد أقصاه", "في موعد لا يتجاوز", "في موعد غايته", "في أجل أقصاه"),
            *("في موعد لا يتعدى", "في موعد لا يتأخر عن", "في موعد أقصاه بحلول", "في أجل غايته"),
            *("في أجل لا يتجاوز", "في موعد لا يتعدي"),
        ),
        "before": ("قبل", "قبل حلول"),
        "until": ("حتى", "لغاية", "إلى غاية", "إلى"),
        "in": (
            *("في", "وفي", "خلال", "في خلال", "أثناء", "في أثناء", "في غضون", "ضمن", "في بحر"),
            *("مع", "نحو", "حوالي", "بحدود"),
        ),
        "end": ("نهاية", "أواخر", "انتهاء", "ختام", "متم", "انقضاء"),
        "of": Fragment(r"(?: من)?(?: (?:عام|سنة|العام|السنة|شهر))? "),
        # بنهاية عام 2026
        "with_end": Fragment(r"(?<!\w)(?:ب|مع )(?:نهاية|متم|ختام|انتهاء)"),
        "no_year": Fragment(r"(?!\w)(?! \d)"),
        "coming": Fragment(
            r"(?P<near>هذا العام|هذه السنة|العام الحالي|العام الجاري|السنة الجارية|السنة الحالية|العام المقبل|العام القادم|السنة المقبلة|السنة القادمة)"
        ),
    },
    parts=names_of_parts(
        halves=(
            (
                *("النصف الأول", "الأشهر الستة الأولى", "الستة أشهر الأولى", "الشهور الستة الأولى"),
                "السداسي الأول",
            ),
            ("النصف الثاني", "الأشهر الستة الأخيرة", "النصف الأخير", "السداسي الثاني"),
        ),
        quarters=(
            ("الربع الأول", "الأشهر الثلاثة الأولى", "الفصل الأول"),
            ("الربع الثاني", "الفصل الثاني"),
            ("الربع الثالث", "الفصل الثالث"),
            (
                "الربع الرابع",
                "الربع الأخير",
                "الأشهر الثلاثة الأخيرة",
                "الفصل الرابع",
                "الفصل الأخير",
            ),
        ),
        early=("أوائل", "بداية", "مطلع", "مستهل", "بدايات", "الأشهر الأولى"),
        mid=("منتصف", "أواسط", "وسط"),
        late=("الأشهر الأخيرة", "أواخر"),
    ),
    orders=(
        ("({by}|{before}|{in}|{until}) {end} {part}{of}[{m} ]{y}", Bound.BY),
        ("{with_end}{of}[{m} ]{y}", Bound.BY),
        ("{by} {part}{of}[{m} ]{y}", Bound.BY),
        ("{before} {part}{of}[{m} ]{y}", Bound.BEFORE),
        ("{until} {part}{of}[{m} ]{y}", Bound.UNTIL),
        ("{in} {part}{of}[{m} ]{y}", Bound.ON),
    ),
    hints=(
        *(
            "النصف",
            "الربع",
            "الأشهر",
            "الشهور",
            "أشهر الأولى",
            "الفصل",
            "السداسي",
            "أوائل",
            "بداية",
        ),
        *("نهاية", "ختام", "مطلع", "مستهل", "بدايات", "منتصف", "أواسط", "وسط", "أواخر"),
    ),
    near={
        **dict.fromkeys(
            (
                *("العام", "السنة", "هذا العام", "هذه السنة", "العام الحالي", "العام الجاري"),
                *("السنة الجارية", "السنة الحالية"),
            ),
            THIS_YEAR,
        ),
        **dict.fromkeys(
            ("العام المقبل", "العام القادم", "السنة المقبلة", "السنة القادمة"), NEXT_YEAR
        ),
        **dict.fromkeys(("الشهر", "هذا الشهر", "الشهر الجاري", "الشهر الحالي"), THIS_MONTH),
    },
    near_orders=(
        ("({by}|{before}|{in}) {end} {near}{no_year}", Bound.BY),
        ("{with_end} {near}{no_year}", Bound.BY),
        ("{until} {end} {near}{no_year}", Bound.UNTIL),
        ("{by} {part}( | من ){near}{no_year}", Bound.BY),
        ("{before} {part}( | من ){near}{no_year}", Bound.BEFORE),
        ("{in} {part}( | من ){near}{no_year}", Bound.ON),
        ("(خلال|في وقت لاحق من|في أثناء|أثناء|في) {coming}{no_year}", Bound.ON),
    ),
    near_hints=("العام", "السنة", "الشهر", "دورتها", "الدورة"),
    sessions={
        **dict.fromkeys(("الحالية", "الجارية"), 0),
        **dict.fromkeys(("المقبلة", "القادمة", "التالية"), 1),
    },
    session_orders=(
        "(في|خلال|إلى|قبل نهاية|قبل اختتام|أثناء|قبل) دورتها {near_session}",
        "(في|خلال|إلى|قبل نهاية|قبل اختتام|أثناء|قبل) الدورة {near_session}",
    ),
)
