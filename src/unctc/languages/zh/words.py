"""Chinese: months, numbers, units of time."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.words import DetectionRules, Words, compounds, word_set
from unctc.languages.zh.script import SCRIPT
from unctc.model.due import Unit
from unctc.model.languages import Language

__all__ = ["WORDS"]

_ONES: Final = {digit: number for number, digit in enumerate("一二三四五六七八九", 1)}
_TENS: Final = {"十": 10, **{f"{digit}十": number * 10 for digit, number in _ONES.items()}}
_NUMBERS: Final = {**_ONES, **_TENS, **compounds(_TENS, _ONES, "")}
_IN_WORDS: Final = {number: word for word, number in reversed(_NUMBERS.items())}

WORDS: Final = Words(
    language=Language.CHINESE,
    months=tuple((f"{number}月", f"{_IN_WORDS[number]}月") for number in range(1, 13)),
    numbers={**_NUMBERS, "两": 2},
    ordinals=tuple(f"第{_IN_WORDS[number]}" for number in range(1, 32)),
    units={
        "工作日": Unit.WORKING_DAY,
        "个工作日": Unit.WORKING_DAY,
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
    item_letters="abcdefghijklmnopqrstuvwxyz",
    inside_words=True,
    detection=DetectionRules(
        # One character says as much as several letters; its punctuation is in no other of these scripts.
        characters=re.compile("[\u4e00-\u9fff\u3001\u3002\u300a\u300b]"),
        weight=2.5,
        head_words=word_set("安全理事会 决议 联合国 反恐"),
    ),
    script=SCRIPT,
)
