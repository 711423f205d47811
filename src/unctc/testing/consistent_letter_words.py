"""Words for consistent letters, by language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from attrs import frozen

from unctc.languages.rules.section_numerals import ROMAN
from unctc.languages.zh.numerals import CHINESE
from unctc.model.languages import Language

__all__ = ["PAIR_WORDS", "PairWords"]


@frozen(kw_only=True)
class PairWords:
    """Words and patterns.

    Attributes:
        openers: how paragraphs of annex and enclosure begin; the first of each is the plain one.
        self_assisting: how a paragraph begins in which the Committee assists itself.
        actions: what a body does; every paragraph does something else.
        citing: what a list of resolutions is cited for, before and after the list.
        due: by when, how often and within how long, each with the place of its words.
        date: how a day is printed.
        rhythms: how often something is due.
        limit: within how many months something is due; the number.
        items: what opens a list of items, and its items.
        colon: what stands before the items.
        comma: the sign between two clauses, with the space after it.
        other_comma: another sign that might stand there.
        foreign_comma: the sign of another script.
        separators: between the members of a list, and before the last.
        no_separator: what is left where one was lost.
        semicolon: the sign between items.
        stop: the full stop.
        resolution: how a resolution is printed; number and year.
        section_numbers: how sections are numbered.
        headings: headings; ``{}`` is a list.
        other_heading: a heading that is none of these.
        labels: annex and enclosure.
        titles: of both programmes; the year.
        letter_title: the title of the letter, the date, the author and the addressee in it.
        announcement: the paragraph that announces both; the year.
        signature: text, name and role.
    """

    openers: tuple[tuple[str, ...], tuple[str, ...]]
    self_assisting: str
    actions: tuple[str, ...]
    citing: tuple[tuple[str, str], ...]
    due: tuple[str, str, str]
    date: Callable[[dt.date], str]
    rhythms: tuple[str, ...]
    limit: str
    items: tuple[str, tuple[str, ...]]
    colon: str
    comma: str
    other_comma: str
    foreign_comma: str
    separators: tuple[str, str]
    no_separator: str
    semicolon: str
    stop: str
    resolution: str
    section_numbers: tuple[str, ...]
    headings: tuple[str, ...]
    other_heading: str
    labels: tuple[str, str]
    titles: tuple[str, str]
    letter_title: tuple[str, str, str, str]
    announcement: str
    signature: tuple[str, str, str]


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

PAIR_WORDS: dict[Language, PairWords] = {
    Language.CHINESE: PairWords(
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
    ),
    Language.ENGLISH: PairWords(
        openers=(
            ("The Committee will ", "The Committee, with the support of its Executive Directorate, will "),
            (
                "The Executive Directorate will ",
                "The Executive Directorate will assist the Committee to ",
            ),
        ),
        self_assisting="The Committee will assist the Committee to ",
        actions=(
            "consider national reports and surveys submitted by Governments",
            "prepare an overview of worldwide implementation",
            "organize on-site visits with consenting capitals",
            "follow up on recommendations made by experts",
            "identify priority needs for technical assistance",
            "encourage regional bodies to exchange good practices",
            "study how terrorism evolves and where it spreads",
            "promote border control among customs authorities",
            "disrupt networks that finance armed groups",
            "strengthen civil aviation and passenger information systems",
            "counter recruitment over the Internet",
            "facilitate mutual legal assistance and extradition",
            "protect critical infrastructure from attack",
            "address returning and relocating fighters",
            "uphold human rights while countering violence",
            "support victims, survivors and their families",
            "engage civil society, scholars and think tanks",
            "develop the global research network further",
            "hold open briefings for the wider membership",
            "arrange special meetings during the General Assembly",
            "improve its website and distribute leaflets",
            "train prosecutors, judges and police officers",
            "prevent small arms from reaching extremists",
            "stop drug trafficking and money laundering",
        ),
        citing=(
            ("bearing in mind resolutions ", ""),
            ("as required by resolutions ", ""),
            ("taking into account resolutions ", " on these matters"),
        ),
        due=("submitting a progress report by {}", "briefing the Council {}", "reporting {} of every visit"),
        date=lambda day: f"{day.day} {_MONTHS[day.month - 1]} {day.year}",
        rhythms=("at least once a year", "twice a year", "every six months", "quarterly"),
        limit="within {} months",
        items=("it will", ("collect information", "share experience", "assess gaps", "give advice")),
        colon=": ",
        comma=", ",
        other_comma="; ",
        foreign_comma="，",
        separators=(", ", " and "),
        no_separator=" ",
        semicolon="; ",
        stop=".",
        resolution="{} ({})",
        section_numbers=ROMAN,
        headings=(
            "Introduction",
            "Working methods",
            "Implementation of resolutions {}",
            "Tasks set out in resolutions {}",
            "Other activities",
        ),
        other_heading="Any other business",
        labels=("Annex", "Enclosure"),
        titles=(
            "Programme of work of the Counter-Terrorism Committee for {}",
            "Programme of work of the Counter-Terrorism Committee Executive Directorate for {}",
        ),
        letter_title=(
            "Letter dated {} from {} addressed to {}",
            "the Secretary-General",
            "the President of the Security Council",
            "",
        ),
        announcement="I have the honour to transmit herewith the programmes of work for the period from 1 January to 31 December {0} (see annex and enclosure).",
        signature=("(Signed) Zhang Jun Permanent Representative", "Zhang Jun", "Permanent Representative"),
    ),
}  # fmt: skip
