"""Chinese: kinds of deliverables by the nouns that name them."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Kind

__all__ = ["KINDS"]

KINDS: Final = (
    Kind("joint report", r"联合报告"),
    Kind(
        "report",
        r"(?:书面|口头|进展|年度|中期)?报告(?!编制|员)|成果文件|概览|概况(?!介绍)|摘要(?!报告)|纪要|(?:会议)?记录(?=$|[，。；])|综述|总结(?=$|[，。；])",
    ),
    Kind(
        "list",
        r"(?:清单|名单)(?:草案|初稿)?|名册|名录|一览表|日程表|时间表|汇总表|登记册|矩阵|目录|花名册|日历",
    ),
    Kind(
        "guide",
        r"指南|准则|指导原则|手册|工具包|汇编(?=$|[，。；])|核对表|范本|教材|模板|守则|规程|议事规则|培训模块|工具箱",
    ),
    Kind("survey", r"调查(?!结果|表)|问卷|调查表"),
    Kind("briefing", r"(?:口头|公开|定期)*(?:情况)?通报会?|简报会?|吹风会"),
    Kind("consultations", r"磋商"),
    Kind("visit", r"访问(?!计划|报告|日程|清单|名单)"),
    Kind("review", r"审查"),
    Kind("conference", r"大会(?=$|[，。；])(?<!联合国大会)|(?<=国际)会议|(?<=区域)大会"),
    Kind(
        "meeting",
        r"会议|讲习班|研讨会|座谈会|圆桌会|圆桌讨论|网络研讨会|培训(?:班|课程|活动)|交流会|听证会|情况介绍会|(?:特别|纪念|会外)活动|会外活动|专题讨论会|小组讨论会?|务虚会|对话会|论坛|学术会议|桌面演练",
    ),
    Kind("recommendations", r"建议"),
    Kind("proposals", r"提议|备选方案"),
    Kind("update", r"进展(?:情况|信息)?|最新情况|最新资料"),
    Kind(
        "information",
        r"信息|资料|(?<=其)结论|结论(?=$|[，。；])|说明(?=$|[，。；]|将|应)|通讯|简讯|(?:趋势|信息|政策|分析)?简报(?!会)|公报|通函|信函|函件|备忘录|警报|门户网站|平台|宣传册|视频|概况介绍|情况介绍|情况说明|(?:背景|概念|解释性?|分析)(?:性?文件|性?说明)|讨论文件|工作文件|立场文件|数据库|小册子|新闻稿|风险图",
    ),
    Kind(
        "programme",
        r"工作方案|(?:工作|访问|出访|差旅|行动|宣传|培训|外联|执行|实施|后续|评估)计划|(?<=[新的])计划|(?:宣传|外联|沟通|通信|传播)战略(?!对话)|路线图|行动纲领|(?:临时)?议程",
    ),
    Kind("assessment", r"评估(?!报告|访问|计划)|评价"),
    Kind("analysis", r"分析"),
    Kind("advice", r"咨询(?:意见)?"),
    Kind("research", r"研究(?!会|网络|机构)"),
)
"""The kinds, in the order in which they are tried."""
