"""Chinese: the verbs of operative paragraphs."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Act

__all__ = ["ACTS"]

# What is asked of a report and not of a party to a conflict.
_OF_A_REPORT: Final = "(?:至迟|最迟|提交|[该这][些份]?(?:报告|审查)|在这|：|秘书长|专家|委员会|对|根据最佳|[^，。；]{2,16}在通过[^，。；]{2,60}后，|[^。；]{2,60}(?:提交|汇报)[^。；]{0,30}报告)"
_HOW: Final = "(?:[^，。；：]{1,6}地)?"

ACTS: Final = (
    # What it calls for or asks for again it reiterates: 再次促请, 重申要求, 重申亟需.
    Act(
        "reiterates",
        "再次(?:促请|呼吁|吁请|敦促|要求|请(?!求))|重申(?=(?:安理会|其)?(?:要求|呼吁|促请|吁请|请|敦促|决定，|亟需|迫切|核可|随时|全力支持|坚决支持)|所有(?:国家|会员国)|[^，。；]{0,40}呼吁|[^，。；]{2,20}负有)",
        mandates=False,
    ),
    Act("requests", f"请(?!求)|要求(?={_OF_A_REPORT})"),
    Act("demands", "要求", of_one="requests"),
    Act("directs", "指示|责成"),
    Act("decides", "决定"),
    Act("calls upon", "(?:继续)?(?:吁请|呼吁|促请)"),
    Act("urges", "(?:强烈|继续|再次)?敦促"),
    Act("encourages", "(?:继续|再次)?鼓励", as_task=True),
    Act("invites", "邀请"),
    Act("underlines", "着重指出", mandates=False),
    Act("underscores", "特别指出|突出强调", mandates=False, as_task=True),
    Act("stresses", "强调指出", mandates=False),
    Act("emphasizes", "强调", mandates=False),
    Act("reaffirms", "重申|再次申明", mandates=False),
    Act("recalls", "回顾", mandates=False),
    Act("recognizes", "确认|认识到|承认|肯定", mandates=False, as_task=True),
    Act("welcomes", "欢迎|赞赏|欣见", mandates=False),
    Act("notes", f"{_HOW}(?:注意到|指出)|表示{_HOW}注意到", mandates=False, as_task=True),
    Act("highlights", "重点指出", mandates=False),
    Act("authorizes", "授权"),
    Act("extends", "延长", only_emphasized=True),
    Act("recommends", "建议", as_task=True),
    Act("approves", "核准|批准", as_task=True),
    Act("renews", "再次承诺|续延"),
    Act("appeals", "呼请"),
    Act("affirms", "申明", mandates=False),
    Act("commends", "赞扬|表扬", mandates=False),
    Act("endorses", "赞同|核可|认可", mandates=False),
    Act("supports", "支持", mandates=False, only_emphasized=True),
    Act("considers", "认为", mandates=False),
    Act("regrets", "(?:深)?感到?遗憾", mandates=False),
    Act("understands", "了解", mandates=False),
    Act("rejects", "(?:明确)?反对|拒绝", mandates=False),
    Act("determines", "认定", mandates=False),
    Act("deplores", "痛惜", mandates=False),
    Act(
        "expresses",
        "表示|对[^，。；：]{2,90}?(?:表示|深表|感到|深感)[^，。；：]{0,6}(?:遗憾|关切|震惊)",
        mandates=False,
    ),
    Act("reminds", "提醒", mandates=False, names_addressees=True),
    Act("condemns", "谴责", mandates=False),
)
"""The verbs, in the order in which they are tried."""
