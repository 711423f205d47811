"""Chinese: verbs that deliver something where it is said by when, whatever its kind."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Predicate
from unctc.languages.zh.fragments import BODIES
from unctc.languages.zh.kinds import KINDS
from unctc.late_patterns import late_pattern

__all__ = ["DATED_PREDICATES"]

_ANY: Final = tuple(each.name for each in KINDS)
_GIVE: Final = r"提交|送交|呈交|递交|呈报|报送|转交|转递|转发|传送|交付|移交|送达|寄送|寄发|发送|分送|发出|发行|刊发|发表|出版|发布|公布|印发|散发|分发|提供|提出|上传|公开|推出|出具|下发"
_MAKE: Final = r"拟定|拟订|制订|制定|拟就|起草|汇编|编纂|编印|编制|编写|撰写|印制|整理|绘制|开发|建立|设立|启动|启用|上线|开设|通过|采纳|核准|定稿|修改|修正|修订|更新|完善|翻译|敲定|完成|收集|形成|商定|议定|确定|安排|出台"
_HOLD: Final = r"合办|承办|协办|主办|举办|举行|召开|召集|组织|开展|进行|主持|安排"
_DONE: Final = r"(?:修订完毕|更新完毕|编写完毕|汇编完毕|完毕|就绪|备妥|问世|上线|定稿|完稿|送交|送达|发表|出版|印发|寄出|发出|到位|提交|呈交|递交|转递|分发|散发|公布|发布|完成|举行|召开|举办|更新|修订|编写|编制|拟订|制定|通过|核准|启用|推出)"
_AT: Final = r"(?:(?:在|(?<!关)于|至迟|最迟|不迟于|不晚于)[^，。；\ue000-\ue0ff]{2,30}?)"
_END: Final = r"(?=$|[，。；：\ue000-\ue0ff]|给|至|供|审)"

DATED_PREDICATES: Final = (
    # 向安全理事会提交年度报告：2022年12月15日; 执行局提交调查的截止日期：2022年5月31日
    Predicate(
        late_pattern(
            rf"(?:^|(?<=[。；]))(?P<bodies>{BODIES})?(?:向{BODIES})?(?:{_GIVE}|{_MAKE}|{_HOLD})(?P<about>[^，。；：]{{2,60}}?)(?:的?(?:截止日期|截止时间|最后期限|期限|时限|日期|时间))?(?:：|为)"
        ),
        needs_due=True,
        impersonal=True,
    ),
    # 工作计划应由执行局在10月15日前提交委员会审议
    Predicate(
        late_pattern(
            rf"(?:将|应|须|需|拟)?{_AT}?由(?P<bodies>{BODIES})[^，。；]{{0,40}}?{_DONE}{_END}"
        ),
        before=True,
        needs_due=True,
    ),
    # 准则将在2022年年底前修订完毕, whoever does it
    Predicate(
        late_pattern(rf"(?<=[\u4e00-\u9fff）)])(?:将|应|须|需|拟|定)?{_AT}{_DONE}{_END}"),
        before=True,
        needs_due=True,
    ),
    # 拟于2025年下半年出版判例汇编, whoever does it
    Predicate(
        late_pattern(
            rf"^(?:拟(?!议|定)|计划|预定|预计|将)(?:{_AT}|[^，。；\ue000-\ue0ff]{{2,20}}?)(?:{_GIVE}|{_MAKE}|{_HOLD})(?=[^，。；]{{2,40}}(?:$|[，。；]))"
        ),
        nouns=_ANY,
        needs_due=True,
        impersonal=True,
    ),
    # 将联合发表报告; 将向安全理事会发言
    Predicate(
        late_pattern(r"(?:联合|共同)(?:发表|发布|提交|编写|出版|印发)(?=[^，。；]{0,30}报告)"),
        kind="joint report",
        needs_due=True,
    ),
    Predicate(
        late_pattern(r"(?<=[\ue000-\ue0ff])(?:作[^，。；]{0,4})?发言(?=$|[，。；])"),
        kind="briefing",
        needs_due=True,
        needs_recipient=True,
    ),
    # 主席将在1月15日前致函所有会员国
    Predicate(late_pattern(r"致函(?=[全所各\ue000-\ue0ff])"), kind="information", needs_due=True),
    # 须在1月31日前经委员会核准
    Predicate(
        late_pattern(
            rf"(?:将|应|须|需)?{_AT}?经(?P<bodies>{BODIES})(?:审议)?(?:核准|批准|通过|核可|审定|同意)"
        ),
        before=True,
        needs_due=True,
    ),
    # 完成手册的翻译工作
    Predicate(
        late_pattern(
            r"完成(?P<about>[^，。；]{2,40}?)的(?:翻译|编写|修订|更新|编制|起草|定稿|审定|印制|出版|拟订|汇编)(?:工作)?(?=$|[，。；])"
        ),
        needs_due=True,
    ),
    # 将援助需求汇总表提交委员会
    Predicate(
        late_pattern(
            rf"(?:将|把)(?!在|于|向|由)(?P<about>[^，。；：！？将把\ue000-\ue0ff]{{2,40}}?)(?:{_GIVE})(?:给|至)?{_END}"
        ),
        needs_due=True,
    ),
    # 将于每年12月报告其战略的执行情况
    Predicate(
        late_pattern(
            r"(?<=[月日年次前内期度地季])(?:口头|书面)?报告(?=其|关于|有关|[^，。；]{2,30}(?:情况|进展|工作|活动)(?:$|[，。；]))"
        ),
        kind="report",
        needs_due=True,
    ),
    # 将在8月1日前汇编良好做法
    Predicate(
        late_pattern(r"(?:汇编|整理)(?=[^，。；的]{2,30}(?:$|[，。；]))"),
        kind="guide",
        needs_due=True,
    ),
    Predicate(late_pattern(rf"(?:{_GIVE})(?!的|了|过|后|时|给)"), nouns=_ANY, needs_due=True),
    Predicate(late_pattern(rf"(?:{_MAKE})(?!的|了|过|后|时|工作)"), nouns=_ANY, needs_due=True),
    Predicate(late_pattern(rf"(?:{_HOLD})(?!的|了|过|后|时)"), nouns=_ANY, needs_due=True),
)
"""They are tried after the verbs that deliver without a time as well."""
