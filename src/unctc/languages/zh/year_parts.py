"""Chinese: how texts state parts of years and months, and years counted from their own."""

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
        "latest": ("至迟", "最迟", "不迟于", "不晚于", "到", "至多", "在不晚于"),
        "on": ("于", "在", "应于", "应在", "到"),
        "before": ("之前", "以前", "前"),
        "within": ("之内", "以内", "内", "期间"),
        "end": ("底", "末", "结束", "结束时", "终了"),
        "until": ("直至", "截至", "延长至", "延至", "延续至", "持续到", "持续至", "延长到"),
        # 2027年上半年的报告
        "no_noun": Fragment("(?![的国央小非东美部期])"),
        "opens": Fragment("(?<![^。；：，])"),
        "counted": Fragment("(?P<part>[上下前后]半年|第[一二三四]季度)"),
        "of": Fragment(" ?年 ?"),
        "month": Fragment(" ?月 ?"),
        "this": Fragment("(?P<near>今年|本年度?|当年|明年|下一年|来年|翌年|本月|当月)"),
        # 年底前, without whose: 2026年年底 has its own
        "years_end": Fragment("(?<![\\d年今本明每两财])(?P<near>年)[底末终](?:之前|以前|前)"),
        "later": Fragment("(?:晚些时候|晚些时|稍后|内|之内|以内|年内)"),
    },
    parts=names_of_parts(
        halves=(
            ("上半年", "前半年", "前六个月", "头六个月", "前6个月", "头6个月", "第一学期"),
            ("下半年", "后半年", "后六个月", "最后六个月", "后6个月"),
        ),
        quarters=(
            ("第一季度", "一季度", "前三个月", "头三个月", "第1季度", "首季度", "前3个月"),
            ("第二季度", "二季度", "第2季度"),
            ("第三季度", "三季度", "第3季度"),
            ("第四季度", "四季度", "最后一个季度", "最后三个月", "第4季度"),
        ),
        early=("初", "年初", "上旬", "初期", "早期", "早些时候", "头几个月"),
        mid=("年中", "中", "中旬", "中期", "年中期", "年中前后"),
        late=("下旬", "后期", "年尾", "最后几个月", "晚些时候"),
    ),
    orders=(
        ("{latest}[应][{on}]{y}{of}[{n}{month}]{part}[{end}][{before}]", Bound.BY),
        ("{until}{y}{of}[{n}{month}]{part}[{end}]", Bound.UNTIL),
        ("[{on}]{y}{of}{counted}{before}", Bound.BEFORE),
        ("[{on}]{y}{of}[{n}{month}]{part}[{end}]{before}", Bound.BY),
        ("[{on}]{y}{of}{part}{end}", Bound.BY),
        ("{on}{y}年(内|期间){no_noun}", Bound.ON),
        ("{opens}{y}年(内|期间|间){no_noun}", Bound.ON),
        ("[{on}]{y}{of}[{n}{month}]{part}[{within}]{no_noun}", Bound.ON),
    ),
    hints=(
        *(
            "半年",
            "季度",
            "个月",
            "年初",
            "年中",
            "初",
            "中旬",
            "上旬",
            "下旬",
            "中期",
            "初期",
            "早期",
        ),
        *("年内", "年期间", "后期", "年尾", "时候", "月中"),
    ),
    near={
        **dict.fromkeys(("年", "今年", "本年", "当年", "本年度", "本日历年", "今年年"), THIS_YEAR),
        **dict.fromkeys(("明年", "下一年", "来年", "翌年"), NEXT_YEAR),
        **dict.fromkeys(("月", "本月", "当月"), THIS_MONTH),
    },
    near_orders=(
        ("[{on}]{this}[年|月](底|末|结束)[之前|以前|前]", Bound.BY),
        ("{years_end}", Bound.BY),
        ("[{on}]{this}{part}[{end}]{before}", Bound.BY),
        ("{latest}[{on}]{this}{part}", Bound.BY),
        ("[{on}]{this}{later}{no_noun}", Bound.ON),
        ("[{on}]{this}{part}{no_noun}", Bound.ON),
    ),
    near_hints=(
        "今年",
        "本年",
        "明年",
        "下一年",
        "来年",
        "年底",
        "年末",
        "年终",
        "本月",
        "下届会议",
        "本届会议",
    ),
    sessions={**dict.fromkeys(("本届", "当前"), 0), **dict.fromkeys(("下届", "下一届"), 1)},
    session_orders=("{near_session}会议(结束前|期间|上|提|审议)",),
)
