"""Chinese: the signs and words that checks look at."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.wording import WordingRules
from unctc.model.bodies import Body

__all__ = ["WORDING"]

_COUNT: Final = r"(?P<count>\d{1,3}|[一二两三四五六七八九十]{1,3})"

WORDING = WordingRules(
    letters="㐀-鿿",
    separators="、，,;；",
    joints=("和", "及", "与", "以及", "或"),
    joint_signs="，、；：。,;:",
    foreign_signs=",;:?!",
    native_signs="，；：？！",
    day_ranges=(
        re.compile(
            r"(?P<y>\d{4})年(?P<m>\d{1,2})月(?P<d>\d{1,2})日(?:至|到|和|及|、|-|—)"
            r"(?:(?:(?P<y2>\d{4})年)?(?P<m2>\d{1,2})月)?(?P<d2>\d{1,2})日"
        ),
    ),
    recurrences=(
        re.compile(rf"每(?P<unit>半年|年|季度|个?月|周|星期)(?P<least>至少|最少)?(?:{_COUNT}次)?"),
        re.compile(rf"(?P<least>至少|最少)每(?P<unit>半年|年|季度|个?月|周)(?:{_COUNT}次)?"),
        re.compile(rf"每{_COUNT}个?(?P<unit>年|月|天|日|周)"),
    ),
    limits=(re.compile(rf"{_COUNT}个?(?P<unit>年|月|星期|周|天|日)(?:之内|以内|内)"),),
    numerals={"一": "1", "两": "2", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8",
              "九": "9", "十": "10", "十二": "12", "十八": "18"},
    assists=re.compile(r"(?:[还也并]?将|还|也|应|可)?(?:继续|进一步)?(?:协助|支持|帮助|向)"),
    short_bodies=((re.compile(r"(?<![㐀-鿿])委员会(?!主席)"), Body.CTC),),
    # 目的的, 参与与: the first of the two ends a word; 不结盟国家国家元首: two words that happen to meet.
    doubled=re.compile(
        r"(?<![目标])(?P<w1>的)的|(?<![共总缓饱温调平])(?P<w2>和)和|(?<!参)(?P<w3>与)与|(?<![存现内潜所外旨])(?P<w4>在)在"
        r"|(?<![行认作成视称])(?P<w5>为)为|(?<![针面反应相绝])(?P<w6>对)对|(?P<w7>[了是就把被将])(?P=w7)|(?P<word>[㐀-鿿]{3,8})(?P=word)"
    ),
    twofold=frozenset(),
)  # fmt: skip
