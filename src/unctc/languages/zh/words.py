"""Chinese: months, numbers, units of time."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.words import DetectionRules, Words, word_set
from unctc.languages.zh.numerals import digit_by_digit, in_characters
from unctc.languages.zh.script import SCRIPT
from unctc.late_patterns import late_pattern
from unctc.model.due import Unit
from unctc.model.languages import Language

__all__ = ["WORDS"]

_COUNTING: Final = ("chineseCounting", "taiwaneseCounting", "japaneseCounting")
_THOUSANDS: Final = ("chineseCountingThousand", "taiwaneseCountingThousand")

WORDS: Final = Words(
    language=Language.CHINESE,
    months=tuple((f"{number}月", f"{in_characters(number)}月") for number in range(1, 13)),
    numbers={
        **{in_characters(number): number for number in range(1, 100)},
        **{f"一{in_characters(number)}": number for number in range(10, 20)},
        "两": 2,
    },
    ordinals=tuple(f"第{in_characters(number)}" for number in range(1, 32)),
    units={
        "工作日": Unit.WORKING_DAY,
        "个工作日": Unit.WORKING_DAY,
        "小时": Unit.HOUR,
        "个小时": Unit.HOUR,
        "天": Unit.DAY,
        "日": Unit.DAY,
        "周": Unit.WEEK,
        "星期": Unit.WEEK,
        "个星期": Unit.WEEK,
        "月": Unit.MONTH,
        "个月": Unit.MONTH,
        "季度": Unit.QUARTER,
        "个季度": Unit.QUARTER,
        "年": Unit.YEAR,
    },
    alphabets={"ideographTraditional": "甲乙丙丁戊己庚辛壬癸"},
    number_formats={
        **dict.fromkeys((*_COUNTING, *_THOUSANDS), in_characters),
        "ideographDigital": digit_by_digit,
    },
    inside_words=True,
    points=(
        ("(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)"),
        ("㈠", "㈡", "㈢", "㈣"),
    ),
    detection=DetectionRules(
        # One character says as much as several letters; its punctuation is in no other of these scripts.
        characters=late_pattern("[\u4e00-\u9fff\u3001\u3002\u300a\u300b]"),
        weight=2.5,
        head_words=word_set("安全理事会 决议 联合国 反恐"),
    ),
    script=SCRIPT,
)
