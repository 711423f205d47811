"""Chinese: verbs by which something is delivered."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Predicate
from unctc.languages.zh.fragments import BODIES, CLAUSE
from unctc.late_patterns import late_pattern

__all__ = ["PREDICATES"]

_DONE: Final = r"(?:提交|送交|呈交|转交|转递|提供|编写|发布|公布|分发|散发|印发|更新|修订|完成|定稿|敲定|发表|出版|举行|召开|举办|通过|核准)"
"""What is done with what a sentence is about."""
_COMPLETED: Final = (
    *("report", "joint report", "list", "guide", "survey", "assessment", "analysis", "review"),
    *("recommendations", "proposals", "programme"),
)

PREDICATES: Final = (
    Predicate(
        late_pattern(
            r"(?:提交|呈交|递交|分发|转交|转递|提供|所提供|提出(?=的|[^，。；]{0,6}报告|(?:[一二三四五若][份干项]?)?关于[^，。；]{2,40}的(?:报告|提议|建议)(?:$|[，。；])|[^，。；]{0,16}(?:计划|方案|清单|名单)(?:$|[，。；])|[^，。；]{2,30}的(?:备选方案|提议)(?:$|[，。；]))|(?<=[\ue000-\ue0ff])提出(?=[^，。；]{0,40}(?:建议|意见|提议)(?:$|。))|编写|编制|编订|发布|公布|印发|散发|发送|送交)(?!给|了|过|技术援助(?![^，。；]*(?:清单|报告|一览表|名单|资料|信息|汇编)(?:$|[，。；]))|支持|支助|(?:援助|协助)(?!请求|需求|的?清单|报告|方案))"
        )
    ),
    Predicate(
        late_pattern(
            rf"(?:将(?:[至最]迟|不迟)?(?:于|在)?[^，。；\ue000-\ue0ff]{{2,30}}?|将)?由(?P<bodies>{BODIES})[^，。；]{{0,40}}?(?:{_DONE}|拟订|编制|汇编|起草|开展|进行)(?=[，。；给至\ue000-\ue0ff]|$)"
        ),
        before=True,
    ),
    # 执行局的年度报告将于2023年1月31日前提交委员会
    Predicate(
        late_pattern(
            r"(?:(?<=报告)|(?<=[清名]单)|(?<=草案)|(?<=[草初定]稿)|(?<=调查)|(?<=建议)|(?<=评估)|(?<=分析)|(?<=指南)|(?<=手册)|(?<=准则))(?:将|应|须|定)(?!由|[^，。；]*由[\ue000-\ue0ff])[^，。；]{0,24}?(?:提交|编写|发布|提供)"
        ),
        before=True,
    ),
    # 委员会将收到执行局的进展报告
    Predicate(
        late_pattern(
            rf"收到(?P<bodies>{BODIES})(?:的|对|关于|就)(?=[^，。；]{{0,24}}(?:报告|清单|名单|建议|资料|信息|分析|评估))"
        )
    ),
    # 完成对评估的审议
    Predicate(
        late_pattern(r"完成对?(?P<about>[^，。；]{2,40}?)的(?:审议|讨论)(?=$|[，。；])"),
        kind="review",
        needs_due=True,
        given=False,
    ),
    Predicate(
        late_pattern(r"完成|编定"),
        nouns=_COMPLETED,
    ),
    # 将在2012年6月30日前通过40份评估: of what is not delivered to anybody, only by a day
    Predicate(
        late_pattern(
            r"(?:通过(?![^，。；]{0,30}，(?:将|加强|促进|以))|核准|批准|核可|敲定|最后(?:确定|审定|完成)|审定|议定|修订|拟订|起草|更新|推出|建立|建成|启用|(?<!已)制定)"
        ),
        nouns=(*_COMPLETED, "information", "research"),
        needs_due=True,
        given=False,
    ),
    # 将在2010年3月31日前审议决议的执行情况
    Predicate(
        late_pattern(
            rf"(?<![供以])(?:审议|审查|研究|讨论|(?<=[将并内前后末底度年月日次地])评估(?!访问))(?!将|应|须|期间|时|后|的|和|工作(?!方案|计划|方法)|{BODIES}(?!的)|[^，。；]*(?:清单|报告|信息|资料|提议|建议))(?P<about>[^，。；：！？]{{2,60}})(?=$|[，。；])"
        ),
        kind="review",
        needs_due=True,
        given=False,
    ),
    # 会议将在2012年举行, whoever holds it
    Predicate(
        late_pattern(
            rf"(?<=[\u4e00-\u9fff）)])(?:将|应|须)?(?:(?:在|(?<!关)于|至迟|最迟|不迟于|每(?![个次一]))[^，。；\ue000-\ue0ff]{{2,30}}?)(?:作为[^，。；]{{2,20}})?{_DONE}(?=$|[，。；\ue000-\ue0ff]|给|至|[被有各该受])"
        ),
        before=True,
        needs_due=True,
    ),
    Predicate(
        late_pattern(
            r"(?:作(?:公开|口头|专题|情况|定期)*|(?<!情况)(?<!公开)(?<!定期)(?:口头|书面|简要)*)(?:通报|汇报|介绍)(?!会(?!议|谈)|和信息|[^，。；]{1,30}的(?:信息|资料|报告)(?:$|[，。；供]))"
        ),
        kind="briefing",
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            r"(?<=[\ue000-\ue0ff])(?:定期|口头|书面|再次|及时)*报告(?=[一两\d]+次|其|本|该|所|结果|情况|访问|活动|落实|执行|有关|关于|工作|进展|[\ue000-\ue0ff]|[，。]|$)"
        ),
        kind="report",
        needs_recipient=True,
    ),
    # 初稿将于9月30日前完成，定稿将于12月31日前完成
    Predicate(
        late_pattern(
            rf"(?<=[，；])(?:定稿|终稿|最后文本|最后版本|最终版本|其余部分|余下部分)(?:将|应)(?=在|于|至迟|最迟)[^，。；]{{2,30}}?{_DONE}"
        ),
        named_before=True,
        needs_due=True,
        impersonal=True,
    ),
    # 请办公室向其通报情况
    Predicate(
        late_pattern(r"(?<=向其)(?:口头|定期|书面)*(?:通报|汇报|介绍)(?!会(?!议|谈))"),
        kind="briefing",
    ),
    # 将作口头报告
    Predicate(
        late_pattern(r"[作做](?:[一两三]次)?(?:口头|书面|进展|简要|情况)*报告"),
        kind="report",
        needs_recipient=True,
    ),
    # 将更新数据库，并在7月1日前将其提交委员会
    Predicate(
        late_pattern(
            rf"(?:分发|印发|发布|散发|公布)(?=(?:其|这些)?(?:最新|更新|订正|修订)(?:版本?|本)(?:$|[，。；]))|(?<=，)并?(?:将)?(?:(?:在|于|至迟|最迟|不迟于)[^，。；]{{2,30}}?)?(?:提交|转交|转递|送交|分发|散发)(?=给?[\ue000-\ue0ff]+(?:$|[，。；审供]))|(?<=，)并?(?:将)?(?:在|于|至迟|最迟|不迟于)[^，。；]{{2,30}}?(?:予以)?(?:公布|发布|公开)(?=$|[，。；])|[将把](?:其|它们?|之)[^，。；]{{0,16}}?{_DONE}|(?<=[日月底前内])(?:向[\ue000-\ue0ff]+)?开放(?=$|[，。；])"
        ),
        named_before=True,
        needs_due=True,
    ),
    # 将与代表会晤
    Predicate(
        late_pattern(
            r"(?<=[\u4e00-\u9fff\ue000-\ue0ff])(?:会晤|会面|举行会谈)(?=$|[，。；]|[一两三四]次)"
        ),
        kind="meeting",
    ),
    # 打算在11月30日前访问两个国家
    Predicate(
        late_pattern(
            r"(?<=[前内月年底度间将拟中旬后])(?:走访|访问|出访)(?!的|期间|后|前|时|报告|了|过|国)(?=[^，。；]{2,})"
        ),
        kind="visit",
        needs_due=True,
        given=False,
    ),
    Predicate(late_pattern(r"将(?P<about>[^，。；：！？将]{2,40}?)提供给"), before=True),
    Predicate(late_pattern(r"审查(?=本?(?:工作)?方案|[一两三\d]+次)"), kind="review"),
    Predicate(late_pattern(r"(?<=定期)参加"), kind="participation"),
    Predicate(
        late_pattern(
            rf"(?:对(?P<about>{CLAUSE}{{1,30}}))?进行(?:[一\d]+次)?(?:年度|全面|中期|定期)*(?:审查|评审|审评)(?:和预测)?"
        ),
        kind="review",
    ),
    Predicate(
        late_pattern(
            r"(?:共同)?(?:举行|召开|举办|主办|筹备|组织(?=[一二两三四五六七八九十\d]))(?![^，。；]{0,6}次的)(?:、(?:参加|举办|主办))*(?:和(?:主办|举办|参加))?"
        ),
        nouns=("consultations", "meeting", "briefing", "conference"),
    ),
    Predicate(
        late_pattern(
            r"(?:对(?P<about>[^，。；]{2,40}))?进行评估(?:并提供咨询(?:意见)?)?(?!期间|时|的|工作|和|、)"
        ),
        kind="assessment",
        goes_on=True,
    ),
    Predicate(
        late_pattern(
            r"(?:分享|共享)(?!的)(?P<about>[^，。；]{0,8}(?:结果|结论|信息|资料|分析|经验|评估))(?!的)"
        ),
        kind="information",
        goes_on=True,
    ),
    Predicate(
        late_pattern(
            r"(?:确定|物色|寻找|查明)(?P<about>[^，。；]{0,60}(?:伙伴|捐助方|捐助者|捐助国)(?:(?:和|及)(?:伙伴|捐助方|捐助者|捐助国))?)(?!的)"
        ),
        kind="identification",
    ),
    Predicate(
        late_pattern(r"(?:就(?P<about>[^，。；]{2,80}))(?:开展|进行)[^，。；]{0,16}研究"),
        kind="research",
    ),
    Predicate(
        late_pattern(r"(?:确定|制定|拟定|通过|更新|编制|维持|列出)"),
        nouns=("list", "guide", "survey"),
    ),
    Predicate(
        late_pattern(
            r"进行(?:[一二两三四五六七八九十\d]+次)?[^，。；的]{0,4}访问|开展(?:(?!进行)[^，。；而就其应]){0,12}访问"
        ),
        kind="visit",
    ),
)
"""The verbs, in the order in which they are tried."""
