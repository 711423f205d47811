"""Chinese: how resolutions, drafts and presidential statements show their parts."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.resolutions import ResolutionRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["RESOLUTIONS"]

RESOLUTIONS: Final = ResolutionRules(
    language=Language.CHINESE,
    headings=(
        late_pattern(r"第 ?(?P<number>\d{1,5}) ?[(（](?P<year>\d{4})[)）] ?号决议"),
        late_pattern(r"(?P<number>\d{1,5}) ?[(（](?P<year>\d{4})[)）][.。]? ?\d{4}年.{3,8}决议"),
    ),
    formulas=late_pattern(r"安全理事会|大会|经济及社会理事会|人权理事会|人权委员会"),
    adoption=late_pattern(r"\d{4}年\d{1,2}月\d{1,2}日.{0,40}(?:通过|决议|决定)|.{0,20}会议通过"),
    closing=late_pattern(r"第 ?\d{1,5} ?次(?:全体)?会议|.{0,20}(?:一致)?通过。?$"),
    meeting=late_pattern(r"(?P<meeting>\d{1,5}) ?次(?:全[体體])?[会會][议議]"),
    statement=late_pattern(r"安全理事[会會]主席的?[声聲]明"),
    statement_formula=late_pattern(
        r"(?:[发發]表(?:了)?(?:如下)?[声聲]明(?:如下)?)[^：:]{0,20}[：:]"
    ),
    draft=late_pattern(r"(?:决议|决定)草案"),
    votes=late_pattern(
        r"以?(?P<in_favour>\d{1,3}|[一二三四五六七八九十]{1,3})票(?:赞成)?(?:对|、|，|,)(?P<against>\d{1,3}|[零〇无一二三四五六七八九十]{1,3})票(?:反对)?(?: ?[(（](?P<states_against>[^()（）]{3,400})[)）])?(?:[、，,](?P<abstaining>\d{1,3}|[零〇无一二三四五六七八九十]{1,3})票弃权(?: ?[(（](?P<states_abstaining>[^()（）]{3,400})[)）])?)?"
    ),
    unanimous=late_pattern(r"一致通过"),
    vote_counts={
        "零": 0,
        "〇": 0,
        "无": 0,
        "一": 1,
        "二": 2,
        "三": 3,
        "四": 4,
        "五": 5,
        "六": 6,
        "七": 7,
        "八": 8,
        "九": 9,
        "十": 10,
        "十一": 11,
        "十二": 12,
        "十三": 13,
        "十四": 14,
        "十五": 15,
    },
    spaced=False,
)
