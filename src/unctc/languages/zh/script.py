"""Chinese: numbers in Chinese characters, and traditional characters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from unctc.languages.rules.script import Edit, ScriptRules, places_of
from unctc.languages.rules.section_numerals import to_roman
from unctc.languages.zh.numerals import value_of
from unctc.late_patterns import late_pattern

__all__ = ["SCRIPT"]

_NUMERAL: Final = "〇○零一二三四五六七八九十百千"
# 第一三七三号, 决议案四十六(一九四八), 一三七三号决议: digits, or a number with its units behind a word.
_NUMBER_BEFORE: Final = late_pattern(
    rf"(?:(?<=第)|(?<=案)|(?<=议)|(?<=議))(?P<any>[{_NUMERAL}]{{1,7}})$|(?P<digits>[〇○零一二三四五六七八九]{{3,4}})$"
)
# 决议案二四二及三三八: digits alone behind that word, as the early volumes print them.
_EARLY_DIGITS: Final = late_pattern("[〇○零一二三四五六七八九]{2,4}")
_EARLY_NOUNS: Final = ("决议案", "決議案")
_EARLY_NUMBERS: Final = late_pattern(
    rf"{_EARLY_DIGITS.pattern}(?:[及和、]{_EARLY_DIGITS.pattern}){{0,9}}(?![{_NUMERAL}年月日号號(（])"
)
_YEAR: Final = late_pattern(r"[(（〔[]([一二][〇○零一二三四五六七八九]{3})(?=[)）〕\]])")
# Numerals are among the commonest characters: what comes after them is looked for, and they are before it.
_DATE: Final = late_pattern(rf"[年月日](?<=[{_NUMERAL}].)")
_DIGITS_OF_DATE: Final = late_pattern(rf"[{_NUMERAL}]{{1,4}}$")
_WRITTEN_YEAR: Final = late_pattern(r"[一二][〇○零一二三四五六七八九]{3}(?=年)")
_WRITTEN_DAY: Final = late_pattern(
    rf"{_WRITTEN_YEAR.pattern}|(?<=年)[一二三四五六七八九十]{{1,2}}(?=月)|(?<=月)[一二三四五六七八九十]{{1,3}}(?=日)"
)
# ㈠ to ㈩ are numbers in brackets of their own.
_ENCLOSED: Final = {
    chr(0x3220 + index): f"({numeral})" for index, numeral in enumerate("一二三四五六七八九十")
}
# What comes after a number: its suffix, or the bracket of its year or session.
_AFTER: Final = late_pattern(
    rf"[号號(（{''.join(_ENCLOSED)}](?:(?<=[{_NUMERAL}].)|(?<=[{''.join(_ENCLOSED)}]))"
)
_LONGEST: Final = 8
_LONGEST_OF_DATE: Final = 4
# "Number" and the end of "resolution": without one of them, a text has no numbers of resolutions.
_COMMONEST: Final = "号议號決"

_TRADITIONAL: Final = {
    "會": "会", "號": "号", "議": "议", "決": "决", "聯": "联", "國": "国", "員": "员", "監": "监", "測": "测",
    "組": "组", "單": "单", "製": "制", "設": "设", "條": "条", "執": "执", "關": "关", "於": "于", "為": "为",
    "權": "权", "經": "经", "濟": "济", "託": "托", "與": "与", "說": "说", "聲": "声", "報": "报", "開": "开",
    "種": "种", "個": "个", "頁": "页", "項": "项", "萬": "万", "億": "亿", "對": "对", "發": "发", "環": "环",
    "歐": "欧", "亞": "亚", "長": "长", "後": "后", "專": "专", "領": "领", "懲": "惩",
    "從": "从", "參": "参", "眾": "众", "務": "务", "審": "审", "錄": "录", "記": "记", "見": "见", "處": "处",
}  # fmt: skip


def _session(printed: str) -> str | None:
    """Return the session 二十五 as XXV."""
    value = value_of(printed)
    return to_roman(value) if value and value < 90 else None


def _edits(text: str) -> list[Edit]:
    """Return the edits that write numbers of resolutions, and then dates, with digits."""
    if not any(each in text for each in _COMMONEST):
        return []
    edits = [edit for mark in _AFTER.finditer(text) for edit in _number_before(text, mark.start())]
    edits += [
        (*number.span(), str(value))
        for place in places_of(text, "案")
        if text.endswith(_EARLY_NOUNS, 0, place + 1)
        if (numbers := _EARLY_NUMBERS.match(text, place + 1))
        for number in _EARLY_DIGITS.finditer(text, *numbers.span())
        if (value := value_of(number[0]))
    ]
    if not edits:
        return []
    spans = [match.span(1) for match in _YEAR.finditer(text)]
    before = (
        _DIGITS_OF_DATE.search(text, max(0, mark.start() - _LONGEST_OF_DATE), mark.start())
        for mark in _DATE.finditer(text)
    )
    spans += [match.span() for match in before if match]
    edits += [
        (start, end, str(value)) for start, end in spans if (value := value_of(text[start:end]))
    ]
    return edits


def _number_before(text: str, mark: int) -> Iterator[Edit]:
    """Yield the edits of the number before *mark*, and of the mark where it is a number in brackets."""
    if mark and text[mark - 1] in _NUMERAL:
        match = _NUMBER_BEFORE.search(text, max(0, mark - _LONGEST), mark)
        value = value_of(match[0]) if match else None
        if match and value:
            yield (*match.span(), str(value))
    if text[mark] in _ENCLOSED:
        yield (mark, mark + 1, _ENCLOSED[text[mark]])


def _plain_letters(text: str) -> list[Edit]:
    """Return the edits that write days with digits: 二〇二一年七月五日."""
    if _WRITTEN_YEAR.search(text) is None:
        return []
    return [
        (*match.span(), str(value))
        for match in _WRITTEN_DAY.finditer(text)
        if (value := value_of(match[0]))
    ]


SCRIPT: Final = ScriptRules(
    session="[一二三四五六七八九十]{1,4}",
    read_session=_session,
    number_suffixes="号號",
    variants=_TRADITIONAL,
    variant_markers="會號決國",
    edits=_edits,
    plain_letters=_plain_letters,
)
