"""Chinese: how citations are written."""

from __future__ import annotations

from typing import Final

from unctc.languages._citation_rules import CitationRules
from unctc.model.languages import Language

__all__ = ["CITATIONS"]

_DATE: Final = r"(?:\d{4} ?年 ?(?:\d{1,2} ?月 ?(?:\d{1,2} ?日)?)?|\d{1,2} ?月 ?\d{1,2} ?日)"

CITATIONS: Final = CitationRules(
    language=Language.CHINESE,
    resolution=r"(?:决议|決議)(?! ?草案)",
    resolutions=r"(?:各项|有关|相关|下列) ?决议",
    decision=r"(?:决定|決定)",
    decisions=r"各项决定",
    heads_follow=True,
    head_after=r" ?(?:号|號)? ?(?:的)? ?(?:政治宣言|主席声明)?",
    bodies=(
        (
            "other",
            (
                r"(?:缔约方 ?(?:大 ?)?会议|缔约国 ?(?:大 ?)?会议?|环境大会|人居大会|卫生大会|议会大会|"
                r"和平与安全理事会|欧洲联盟|欧盟|欧洲委员会|欧洲议会|非洲联盟|非盟|阿拉伯国家联盟|"
                r"教科文组织|原子能机构|麻醉药品委员会|妇女地位委员会|预防犯罪[^，。]{0,8}委员会|"
                r"理事机构|贸易和发展理事会|常设理事会|欧安组织|国际大会|"
                r"生物多样性公约|反腐败公约|气候变化框架公约|防治荒漠化公约|世卫组织|世界卫生组织|欧洲理事会|"
                r"国际会议|审议大会)"
            ),
        ),
        ("A/HRC", r"人权理事会"),
        ("E", r"经济及社会理事会|经社理事会"),
        ("E/CN.4", r"人权委员会"),
        ("S", r"安全理事会|安理会"),
        ("A", r"(?:联合国 ?)?大会"),
        ("council", r"理事会"),
        ("committee", r"委员会"),
    ),
    body_link=r"(?!)",
    body_lead=r"(?: ?(?:通过的|各项|相关|有关|其|的|第|\d{4} ?年 ?(?:\d{1,2} ?月 ?)?(?:\d{1,2} ?日)?)){0,5} ?",
    body_speaks=r"[^。；;，]{0,60}|[^。；;]{0,20}",
    statement=r"主席声明",
    possessive=r"其|本机构|该",
    subject_break=r"(?:回顾|重申|铭记|注意到|考虑到|遵循)",
    lookalikes_after=r"(?:一般性)?(?:意见|建议|评论)|条例|指令|法律|法令|法案|法|公报|命令|来文|案|报告|照会|条约",
    lookalikes=r"(?:公报|建议|意见|条例|指令|法律|法令|条|卷|页|公约|第 ?\d{1,3} ?条)",
    numero=r"编号|No\.?|№",
    filler=r"(?:[ ,:;(\"“”‘’《「、，第其的]|关于|有关|决议|编号|见|另见|包括|特别是|最近的是|最新的是){0,12}",
    separators=r"(?:、|和|及|与|以及|或|至|，|,|;)(?: ?其)?",
    item_lead=r"(?:其|以|的|通过的)?第?",
    dates=_DATE,
    list_tail=r" ?(?:号|號)",
    details=r"附件(?: ?[一二三四五六七八九十]{1,2}| ?[A-Z]| ?[IVX]{1,4})?|第 ?[一二三四五六七八九十]{1,3} ?(?:节|部分|章)|[A-Z] ?节|"
    r"第 ?\d{1,3} ?(?:\([a-z]\) ?)?(?:(?:至|到|和|、|-) ?第? ?\d{1,3} ?(?:\([a-z]\) ?)?){0,6}(?:段|分段)",
    numeral_after=r" ?(?:年|月|日|%|人|个|名|次|美元|万|亿|段|条|页|项|户)",
    typical_leads=("第", "第 "),
    typical_gaps=frozenset(
        {"、", "和", "和第", "和 ", "、 ", "号和第", "", "号、第", "及", "、第"}
    ),
    part_to=r"至|到",
    part_and=r"和|及|与|、",
    bare_leads=(r"决议",),
    bare_follows=(
        ("委员会", r"(?:号决议 ?)?(?:所设 ?)?(?:制裁 ?)?", ()),
        ("监测组", "", ()),
        ("决议", r"(?:号|號)? ?(?:的)? ?", ()),
    ),
    committee_leads=r"",
    committee_follows=r" ?(?:号决议 ?)?(?:所设 ?)?(?:制裁 ?)?(?:委员会|监测组)",
    committee_after=r" ?(?:号|號)? ?决议 ?(?:第 ?\d{1,2} ?(?:\([a-z]\) ?)?(?:段|分段) ?)?(?:(?:和|及|、) ?第? ?\d{1,4} ?\(\d{4}\) ?号? ?决议 ?)?"
    r"(?:所设(?: ?立)?|设立)(?: ?的)?[^。，；]{0,20}?(?:委员会|工作组)",
    title_quotes=(("“", "”"), ("《", "》"), ("「", "」"), ("『", "』")),
    paragraph=r"第 ?(?=\d)",
    paragraph_to=r" ?(?:至|到|-|—) ?第? ?",
    paragraph_and=r"和|及|与|以及",
    paragraph_close=r"(?:执行)?(?:段|分段)",
    paragraph_of=r"",
    annex=r"附件",
    stop=r"[。；;？！]",
)
