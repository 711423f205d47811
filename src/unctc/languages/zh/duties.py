"""Chinese: how texts say who owes what to whom by when."""

from __future__ import annotations

import re

from unctc.languages.rules.bodies import BODY, listed
from unctc.languages.rules.duties import Act, DutyRules, Kind, Predicate, Shift
from unctc.model.languages import Language

__all__ = ["DUTIES"]

_BODIES = listed("(?:、|和|及其?|以及)(?:所有|其他)?")
_CLAUSE = "[^，。；：！？]"

DUTIES = DutyRules(
    language=Language.CHINESE,
    sentence_end=re.compile(r"[。！？]|；(?=[(（])"),
    clause_end=re.compile(r"[，。；：！？,;]"),
    kinds=(
        Kind("joint report", r"联合报告"),
        Kind("report", r"(?:书面|口头|进展|年度|中期)?报告(?!编制|员)"),
        Kind("list", r"清单|名单"),
        Kind("guide", r"指南|准则"),
        Kind("survey", r"调查(?!结果)"),
        Kind("briefing", r"(?:口头|公开|定期)*(?:情况)?通报(?!会)|简报"),
        Kind("consultations", r"磋商"),
        Kind("visit", r"访问"),
        Kind("review", r"审查"),
        Kind("meeting", r"会议|通报会|讲习班|研讨会"),
        Kind("recommendations", r"建议"),
        Kind("proposals", r"提议"),
        Kind("update", r"进展(?:情况|信息)?|最新情况|最新资料"),
        Kind("information", r"信息|资料"),
        Kind("programme", r"工作方案|工作计划"),
        Kind("assessment", r"评估"),
        Kind("analysis", r"分析"),
    ),
    head=rf"(?:(?P<authors>{_BODIES})的)?(?P<noun>{{nouns}})(?:(?:、|和|及|以及)[^，。；的]{{1,6}})*(?=供|$|\(S/)",
    about=re.compile(
        r"(?:关于|涉及|有关)(?P<subject>.{2,}?)的(?:联合|书面|口头|定期)?(?:报告|通报|信息|建议|清单|资料|提议|分析)"
    ),
    particles="的",
    bare=re.compile(
        r"的?(?:一份|一次)?(?:(?:联合|书面|口头)?(?:报告|信息|资料|评估|分析|提议|建议)[、和及]?)+(?:供(?:其|委员会)?(?:进一步)?审议|供其参考)?"
    ),
    predicates=(
        Predicate(
            re.compile(
                r"(?:提交|呈交|递交|分发|提供|所提供|提出(?=的)|编写|发布|印发)(?!给|技术援助|支持|支助|援助|协助)"
            )
        ),
        Predicate(
            re.compile(
                r"(?<!情况)(?<!公开)(?<!定期)(?:口头|书面|简要)*(?:通报|汇报|介绍)(?!会|和信息)"
            ),
            kind="briefing",
            needs_recipient=True,
        ),
        Predicate(
            re.compile(
                r"(?<=[\ue000-\ue0ff])(?:定期|口头|书面|再次|及时)*报告(?=[一两\d]+次|其|结果|情况|有关|关于|工作|进展|[\ue000-\ue0ff]|[，。]|$)"
            ),
            kind="report",
            needs_recipient=True,
        ),
        Predicate(re.compile(r"将(?P<about>[^，。；：！？将]{2,40}?)提供给"), before=True),
        Predicate(re.compile(r"审查(?=本?(?:工作)?方案|[一两三\d]+次)"), kind="review"),
        Predicate(re.compile(r"(?<=定期)参加"), kind="participation"),
        Predicate(
            re.compile(
                rf"(?:对(?P<about>{_CLAUSE}{{1,30}}))?进行(?:[一\d]+次)?(?:年度|全面|中期|定期)*(?:审查|评审|审评)(?:和预测)?"
            ),
            kind="review",
        ),
        Predicate(re.compile(r"(?:举行|召开|举办)"), nouns=("consultations", "meeting")),
        Predicate(
            re.compile(r"(?:确定|制定|拟定|通过|更新|编制|维持|列出)"),
            nouns=("list", "guide", "survey"),
        ),
        Predicate(re.compile(r"进行访问|开展(?:[^，。；]{0,6})访问"), kind="visit"),
    ),
    agents=(
        re.compile(
            rf"(?:^|(?<=[。；：，]))(?:此外，|在这方面，|为此，)*(?P<bodies>{_BODIES})(?:主席)?(?:，?(?:还|也|应|在[^，。]{{2,24}}下，?|根据[^，。]{{2,60}}，|通过{BODY}|在[^，。]{{2,40}}内，)*)"
            rf"(?=将|还将|应|表示|打算|并|为此|通过|鼓励|利用|支持|协助|收集|每|至少|定期)"
        ),
        re.compile(rf"(?<=由)(?P<bodies>{_BODIES})"),
    ),
    shifts=(
        Shift(
            re.compile(
                rf"(?:支持|协助|帮助)(?P<bodies>{_BODIES})(?:主席)?(?=[，还通就在于]|继续|每|定期|与|确定|考虑|特别|邀请|利用|加强|进一步|为|将|举行|收集|酌情|查明)"
            ),
            "partner",
        ),
        Shift(
            re.compile(
                rf"(?:邀请|(?<!申)请|要求|责成|指示)(?P<bodies>{_BODIES})(?:主席)?(?:最高层|领导层)?"
            ),
            "partner",
        ),
        Shift(re.compile(rf"(?:审议|审查|讨论)(?P<bodies>{_BODIES})(?!共同|的)"), "recipient"),
        Shift(
            re.compile(
                rf"(?<=[将续步])(?:审议|讨论)(?!{_BODIES}(?!共同|的))(?={_CLAUSE}*(?:清单|报告|信息|提议|建议))"
            ),
            "recipient",
        ),
        Shift(
            re.compile(
                rf"根据(?P<bodies>{_BODIES})(?={_CLAUSE}{{0,40}}(?:提供|提交|提出)|的(?:提议|建议|信息|资料|报告|评估|分析)，)"
            ),
            "recipient",
        ),
    ),
    resumption=re.compile(
        rf"，(?:并|还|同时)(?!且|铭记|考虑|牢记|强调)|，(?=将|对{_CLAUSE}{{1,20}}进行)"
    ),
    recipients=(
        re.compile(rf"(?:向|给|供)(?:整个)?(?P<bodies>{_BODIES}(?:，(?:尤其|特别)是{_BODIES})?)"),
    ),
    partners=(
        re.compile(rf"在(?:其)?(?P<bodies>{_BODIES})的?[^，。；]{{0,10}}(?:支持|协助|配合|帮助)下"),
        re.compile(rf"与(?P<bodies>{_BODIES})[^，。；]{{0,30}}(?:密切合作|协调|协作|合作|举行)"),
    ),
    dues_precede=True,
    acts=(
        Act("requests", "(?:再次)?(?:请(?!求)|要求)"),
        Act("directs", "指示|责成"),
        Act("decides", "决定"),
        Act("calls upon", "(?:再次|继续)?(?:吁请|呼吁|促请)"),
        Act("urges", "(?:强烈|继续|再次)?敦促"),
        Act("encourages", "(?:继续|再次)?鼓励"),
        Act("invites", "邀请"),
        Act("demands", "要求(?=所有各方|立即)"),
        Act("underscores", "着重指出|突出强调", mandates=False),
        Act("stresses", "强调(?:指出)?", mandates=False),
        Act("emphasizes", "特别指出", mandates=False),
        Act("reaffirms", "重申|再次申明", mandates=False),
        Act("recalls", "回顾", mandates=False),
        Act("recognizes", "确认|认识到|承认|肯定", mandates=False),
        Act("welcomes", "欢迎|赞赏|欣见", mandates=False),
        Act("notes", "注意到|表示注意到|指出", mandates=False),
        Act("highlights", "重点指出", mandates=False),
        Act("authorizes", "授权"),
        Act("extends", "延长"),
        Act("recommends", "建议"),
        Act("approves", "核准|批准"),
        Act("renews", "再次承诺|续延"),
        Act("appeals", "呼请"),
        Act("affirms", "申明", mandates=False),
        Act("commends", "赞扬|表扬", mandates=False),
        Act("endorses", "赞同|核可|认可", mandates=False),
        Act("supports", "支持", mandates=False),
        Act("considers", "认为", mandates=False),
        Act("regrets", "感到遗憾|遗憾地", mandates=False),
        Act("understands", "了解", mandates=False),
        Act("rejects", "(?:明确)?反对|拒绝", mandates=False),
        Act("determines", "认定", mandates=False),
        Act("deplores", "痛惜", mandates=False),
        Act("expresses", "表示", mandates=False),
        Act("reminds", "提醒", mandates=False),
        Act("condemns", "谴责", mandates=False),
    ),
    joint="并",
    act_lead=r"[，；](?:并|还|又|同时|在这方面，?|为此，?)*",
    word_end="",
    further="(?:还|并|又|进一步|特别|强烈)*",
    addressees=(
        # 各当事方和所有会员国, 区域内会员国: what is no body may stand before, but nothing that is done with one.
        re.compile(
            rf"(?:所有|(?!{BODY})[^，。；：与向对同由给被使让将把在交执据于\ue000-\ue0ff]{{1,10}}?)?(?P<bodies>{_BODIES})"
        ),
        re.compile(rf"\A(?:所有)?(?P<bodies>{_BODIES})"),
    ),
    asks=re.compile(rf"，并(?:请(?P<bodies>{_BODIES}))?(?!且|考虑|铭记)"),
)
