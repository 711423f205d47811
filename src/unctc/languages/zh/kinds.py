"""Chinese: kinds of deliverables by the nouns that name them."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Kind

__all__ = ["KINDS"]

KINDS: Final = (
    Kind("joint report", r"联合报告"),
    Kind("report", r"(?:书面|口头|进展|年度|中期)?报告(?!编制|员)"),
    Kind("list", r"(?:清单|名单)(?:草案|初稿)?"),
    Kind("guide", r"指南|准则"),
    Kind("survey", r"调查(?!结果)"),
    Kind("briefing", r"(?:口头|公开|定期)*(?:情况)?通报会?|简报会?"),
    Kind("consultations", r"磋商"),
    Kind("visit", r"访问"),
    Kind("review", r"审查"),
    Kind("conference", r"大会(?=$|[，。；])(?<!联合国大会)|(?<=国际)会议|(?<=区域)大会"),
    Kind(
        "meeting",
        r"会议|讲习班|研讨会|座谈会|圆桌会|圆桌讨论|网络研讨会|培训(?:班|课程|活动)|会外活动|专题讨论会|小组讨论会?",
    ),
    Kind("recommendations", r"建议"),
    Kind("proposals", r"提议"),
    Kind("update", r"进展(?:情况|信息)?|最新情况|最新资料"),
    Kind("information", r"信息|资料|(?<=其)结论"),
    Kind("programme", r"工作方案|工作计划"),
    Kind("assessment", r"评估"),
    Kind("analysis", r"分析"),
    Kind("advice", r"咨询(?:意见)?"),
    Kind("research", r"研究(?!会|网络|机构)"),
)
"""The kinds, in the order in which they are tried."""
