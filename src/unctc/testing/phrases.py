"""Phrases for drawn documents, by language."""

from __future__ import annotations

from attrs import frozen

from unctc.model.bodies import Body
from unctc.model.languages import Language

__all__ = ["PHRASES", "Phrases"]


@frozen
class Phrases:
    """Words and patterns; ``{}`` marks where something is put in.

    Attributes:
        clauses: clauses without a citation.
        citing: clauses that cite a list of resolutions for what they say.
        naming: clauses that name a committee by a list of resolutions.
        resolution: how a resolution is printed: number, year.
        commas: what separates the members of a list, and what stands before the last.
        joints: what joins clauses, what opens a list of items, what separates items, the full stop.
        headings: headings.
        titles: titles of programmes by body; year.
        letter_title: date, author.
        date: year, month, day, in whatever order.
        authors: who writes; ``{}`` is a resolution.
        announcement: the sentence that announces annex and enclosure.
        roles: functions; ``{}`` is a resolution.
        names: names of people.
        signature: role and name.
        labels: annex and enclosure.
    """

    clauses: tuple[str, ...]
    citing: tuple[str, ...]
    naming: tuple[str, ...]
    resolution: str
    commas: tuple[str, str]
    joints: tuple[str, str, str, str]
    headings: tuple[str, ...]
    titles: tuple[tuple[Body, str], ...]
    letter_title: str
    date: str
    authors: tuple[str, ...]
    announcement: str
    roles: tuple[str, ...]
    names: tuple[str, ...]
    signature: str
    labels: tuple[str, str]
    months: tuple[str, ...] = ()


PHRASES: dict[Language, Phrases] = {
    Language.CHINESE: Phrases(
        clauses=(
            "反恐委员会将继续与会员国合作",
            "反恐委员会在其执行局的协助下审议各项建议",
            "执行局将于2018年6月30日前提交报告",
            "委员会将每年至少一次通报其工作情况",
            "同时铭记《联合国全球反恐战略》",
            "分享信息和良好做法",
        ),
        citing=(
            "以推动执行安全理事会第{}号决议",
            "根据第{}号决议的要求开展评估",
            "同时考虑到第{}号决议规定的任务",
        ),
        naming=("与第{}号决议所设委员会合作", "包括安全理事会关于反恐怖主义的第{}号决议所设委员会"),
        resolution="{}({})",
        commas=("、", "和"),
        joints=("，", "：", "；", "。"),
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
        letter_title="{}{}给安全理事会主席的信",
        date="{y}年{m}月{d}日",
        authors=("安全理事会关于反恐怖主义的第{}号决议所设委员会主席", "秘书长"),
        announcement="谨随函附上委员会的工作方案(见附件和附文)",
        roles=("安全理事会关于反恐怖主义的第{}号决议所设委员会主席", "常驻联合国代表"),
        names=("古斯塔沃·梅萨-夸德拉", "张军", "阿卜杜拉赫曼·沙尔格姆"),
        signature="{role}{name}(签名)",
        labels=("附件", "附文"),
    ),
    Language.ENGLISH: Phrases(
        clauses=(
            "the Committee will continue to work with Member States",
            "the Executive Directorate will submit a report by 30 June 2018",
            "the Committee, with the support of its Executive Directorate, will consider the recommendations",
            "bearing in mind the United Nations Global Counter-Terrorism Strategy",
            "sharing information and good practices",
        ),
        citing=(
            "in order to promote the implementation of Security Council resolutions {}",
            "as required by resolutions {}",
            "taking into account resolutions {}",
        ),
        naming=("in cooperation with the Committee established pursuant to resolution {}",),
        resolution="{} ({})",
        commas=(", ", " and "),
        joints=(", ", ": ", "; ", "."),
        headings=(
            "Introduction",
            "Programme of work",
            "Facilitating technical assistance to States",
            "Dialogue with States on resolution {}",
        ),
        titles=(
            (Body.CTC, "Programme of work of the Counter-Terrorism Committee for {}"),
            (
                Body.CTED,
                "Programme of work of the Counter-Terrorism Committee Executive Directorate for {}",
            ),
        ),
        letter_title="Letter dated {} from {} addressed to the President of the Security Council",
        date="{d} {m} {y}",
        authors=(
            "the Chair of the Security Council Committee established pursuant to resolution {} concerning counter-terrorism",
            "the Secretary-General",
        ),
        announcement="I have the honour to transmit herewith the programmes of work (see annex and enclosure)",
        roles=(
            "Chair Security Council Committee established pursuant to resolution {} concerning counter-terrorism",
            "Permanent Representative",
        ),
        names=("Gustavo Meza-Cuadra", "Zhang Jun", "Sacha Llorentty Soliz"),
        signature="(Signed) {name} {role}",
        labels=("Annex", "Enclosure"),
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
    ),
}
