"""Chinese: phrases out of which documents are made up for tests."""

from __future__ import annotations

from typing import Final

from unctc.languages.en.words import MONTHS as ENGLISH_MONTHS
from unctc.languages.rules.phrases import DocumentPhrases, PairPhrases, Phrases
from unctc.languages.zh.numerals import CHINESE
from unctc.model.bodies import Body

__all__ = ["PHRASES"]

_DOCUMENTS: Final = DocumentPhrases(
    clauses=(
        "反恐委员会将继续与会员国合作",
        "反恐委员会在其执行局的协助下审议各项建议",
        "委员会将每年至少一次通报其工作情况",
        "同时铭记《联合国全球反恐战略》",
        "分享信息和良好做法",
        "并适当顾及人权",
    ),
    dated=("执行局将于{}前提交报告", "委员会将至迟在{}举行特别会议"),
    citing=(
        "以推动执行安全理事会第{}号决议",
        "根据第{}号决议的要求开展评估",
        "同时考虑到第{}号决议规定的任务",
    ),
    naming=("与第{}号决议所设委员会合作", "包括安全理事会关于反恐怖主义的第{}号决议所设委员会"),
    resolution="{}({})",
    commas=("、", "和"),
    joints=("，", "：", "；", "。"),
    section_numbers=CHINESE,
    headings=(
        "导言",
        "工作方案",
        "协助向各国提供技术援助",
        "就第{}号决议执行工作与各国保持对话",
        "促进尊重人权",
    ),
    titles=(
        (Body.CTC, "反恐怖主义委员会{}年工作方案"),
        (Body.CTED, "反恐怖主义委员会执行局{}年工作方案"),
    ),
    letter_title="{date}{author}给{addressee}的信",
    date="{y}年{m}月{d}日",
    authors=("安全理事会关于反恐怖主义的第{}号决议所设委员会主席", "秘书长"),
    announcement="谨随函附上委员会的工作方案(见附件和附文)",
    roles=("安全理事会关于反恐怖主义的第{}号决议所设委员会主席", "常驻联合国代表"),
    names=("古斯塔沃·梅萨-夸德拉", "张军", "阿卜杜拉赫曼·沙尔格姆"),
    signature="{role}{name}(签名)",
    labels=("附件", "附文"),
    addressee="安全理事会主席",
    masthead=("联合国", "安全理事会"),
    issued="{d} {m} {y}",
    issued_months=ENGLISH_MONTHS,
    council="安全理事会，",
    decides="决定",
    resolution_title="第{}({})号决议",
    adoption="{date}安全理事会第{meeting}次会议通过",
    recalls=(
        ("回顾", "其第{}号决议"),
        ("重申", "不论在何处发生的恐怖主义都威胁和平"),
        ("注意", "到根据第{}号决议开展的工作"),
        ("欢迎", "会员国和区域组织所作的努力"),
    ),
    acts=(
        ("决定", "委员会应每年向其报告"),
        ("要求", "委员会不断审查第{}号决议的执行情况"),
        ("鼓励", "会员国交流经验"),
        ("重申", "第{}号决议规定的义务"),
    ),
    calls=("促请", "会员国"),
    points=("依法守卫边界", "及时交流信息", "相互提供司法协助", "考虑到第{}号决议"),
)

_PAIRS: Final = PairPhrases(
    openers=(
        ("反恐委员会将", "反恐委员会将在其执行局的支持下"),
        ("反恐执行局将", "反恐执行局将协助反恐委员会", "执行局将支持反恐委员会"),
    ),
    self_assisting="反恐委员会将协助反恐委员会",
    actions=(
        "审议各国提交的国家报告和执行情况概要",
        "编写关于全球执行情况的调查报告",
        "组织对会员国的评估访问",
        "跟进专家提出的各项建议",
        "确定技术援助的优先需求",
        "推动区域组织之间交流良好做法",
        "研究恐怖主义不断演变的趋势",
        "促进边境管制和海关合作",
        "防止资助恐怖分子的犯罪网络",
        "加强民用航空安全和旅客信息系统",
        "打击滥用互联网招募人员的行为",
        "促进司法协助和引渡请求",
        "保护关键基础设施和软目标",
        "应对外国战斗人员返回和转移的问题",
        "尊重人权与基本自由",
        "支持受害者及其家属",
        "与民间社会和学术界接触",
        "发展全球研究网络",
        "举行面向全体会员国的公开通报会",
        "在大会期间安排特别会议",
        "改进网站并散发宣传材料",
        "培训检察官、法官和执法人员",
        "防止小武器和轻武器流失",
        "制止毒品贩运与洗钱",
    ),
    citing=(
        ("同时铭记第", "号决议的要求"),
        ("以履行第", "号决议规定的任务"),
        ("并考虑到第", "号决议"),
    ),
    due=("于{}前提交进展报告", "{}向安理会通报情况", "在访问结束后{}提交后续报告"),
    date=lambda day: f"{day.year}年{day.month}月{day.day}日",
    rhythms=("每年至少一次", "每年两次", "每季度一次", "每6个月"),
    limit="{}个月内",
    items=("为此将", ("收集资料", "分享经验", "评估差距", "提供咨询")),
    colon="：",
    comma="，",
    other_comma="、",
    foreign_comma=",",
    separators=("、", "和"),
    no_separator="",
    semicolon="；",
    stop="。",
    resolution="{}({})",
    section_numbers=CHINESE,
    headings=("导言", "工作方法", "执行第{}号决议", "履行第{}号决议规定的任务", "其他活动"),
    other_heading="附带事项",
    labels=("附件", "附文"),
    titles=("反恐怖主义委员会{}年工作方案", "反恐怖主义委员会执行局{}年工作方案"),
    letter_title=("{}{}给{}的信", "秘书长", "安全理事会主席", ""),
    announcement="谨随函附上反恐委员会及其执行局{0}年1月1日至12月31日期间的工作方案(见附件和附文)。",
    signature=("常驻代表张军(签名)", "张军", "常驻代表"),
)  # fmt: skip

PHRASES: Final = Phrases(documents=_DOCUMENTS, pairs=_PAIRS)
