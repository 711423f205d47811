"""Chinese: how citations are written."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.citations import CitationRules, any_of
from unctc.languages.rules.section_numerals import ROMAN
from unctc.languages.zh.numerals import CHINESE
from unctc.model.languages import Language

__all__ = ["CITATIONS"]

_DATE: Final = r"(?:\d{4} ?年 ?(?:\d{1,2} ?月 ?(?:\d{1,2} ?日)?)?|\d{1,2} ?月 ?\d{1,2} ?日)"

_OTHER_BODIES: Final = (
    r"缔约方 ?(?:大 ?)?会议",
    r"缔约国 ?(?:大 ?)?会议?",
    r"环境大会",
    r"人居大会",
    r"卫生大会",
    r"议会大会",
    r"和平与安全理事会",
    r"(?:欧洲联盟|欧盟) ?(?:理事会)?",
    r"欧洲委员会",
    r"欧洲议会",
    r"非洲联盟",
    r"非盟",
    r"阿拉伯国家联盟",
    r"麻醉药品委员会",
    r"麻委会",
    r"妇女地位委员会",
    r"妇地会",
    r"预防犯罪[^，。]{0,8}委员会",
    r"(?:人口与|社会|可持续)发展委员会",
    r"统计委员会",
    r"科学和技术促进发展委员会",
    r"理事会/全球部长级环境论坛",
    r"理事机构",
    r"(?:该|上述|所述)委员会(?= ?第 ?\d)",
    r"贸易和发展理事会",
    r"常设理事会",
    r"欧安组织",
    r"国际大会",
    r"欧洲理事会",
    r"国际会议",
    r"审议大会",
    r"(?:欧洲|非洲|亚洲|西亚|拉丁美洲)[^，。；]{0,10}经济(?:(?:和|及)?社会)?委员会",
    r"(?:环境规划署|环境署|人类住区规划署|人居署|粮农组织|劳工组织|海事组织|开发署|工发组织|教科文组织|原子能机构|世卫组织|世界卫生组织)(?: ?的? ?(?:理事会|大会))?",
)
_LOOKALIKES: Final = (
    r"公报",
    r"建议",
    r"意见",
    r"条例",
    r"指令",
    r"法律",
    r"法令",
    r"条",
    r"卷",
    r"页",
    r"公约",
    r"第 ?\d{1,3} ?条",
)

# Treaties: their conferences adopt resolutions, but what speaks of one is often about it.
_TREATIES: Final = (
    r"生物多样性公约",
    r"反腐败公约",
    r"气候变化框架公约",
    r"防治荒漠化公约",
)

# Parliaments, cities, regional bodies: none of theirs is a United Nations organ.
_PARLIAMENTS_AND_AGENCIES: Final = (
    r"参议院",
    r"众议院",
    r"国会",
    r"市议会",
    r"立法会",
    r"立法院",
    r"(?:县|州|省|市|区)议会",
    r"国民(?:议会|大会)",
    r"全国人(?:大|民代表大会)",
    r"人民代表大会",
    r"国务院",
    r"杜马",
    r"非洲统一组织",
    r"非统组织",
    r"美洲国家组织",
    r"美洲组织",
    r"非洲人权(?:和|与)人民权利委员会",
    r"美洲人权委员会",
    r"赔偿委员会",
    r"拉加经委会",
    r"亚太经社会",
    r"西亚经社会",
    r"欧洲经委会",
    r"非洲经委会",
    r"北约",
    r"东盟",
    r"阿盟",
    r"国际电联",
    r"世界无线电通信大会",
    r"各国议会联盟",
    r"国际足联",
    r"伊斯兰合作组织",
    r"董事会",
    r"(?<=[^全])(?:外交|司法|财政|商务|教育|国防|公安)部",
)

CITATIONS: Final = CitationRules(
    language=Language.CHINESE,
    resolution=r"(?:决议|決議)(?! ?草案)",
    resolutions=r"(?:各项|有关|相关|下列) ?决议",
    decision=r"(?:决定|決定)",
    decisions=r"各项决定",
    heads_follow=True,
    head_after=r"(?: ?\((?:19|20)\d\d\))? ?(?:号|號)? ?(?:关于[^，。；：\d]{1,50}?(?=的 ?(?:各项)?决议))?(?:的|等)? ?(?:其后 ?|随后 ?|后续 ?)?(?:安全理事会 ?|安理会 ?)?(?:所有 ?)?(?:各项 ?|相关 ?|有关 ?|平行 ?|重要 ?|上述 ?|先前 ?|以往 ?|历史性 ?)?(?:[两三四五六七八九十各这几]{1,2} ?项|政治宣言|主席声明)?",
    bodies=(
        (
            "other",
            (any_of(*_OTHER_BODIES, *_PARLIAMENTS_AND_AGENCIES)),
        ),
        ("treaty", any_of(*_TREATIES)),
        ("board", r"执行局"),
        ("A/HRC", r"人权理事会"),
        ("E", r"经济及社会理事会|经社理事会"),
        ("E/CN.4", r"人权委员会"),
        ("T", r"托管理事会"),
        ("S", r"(?:联合国 ?)?(?:安全理事会|安理会)"),
        ("A", r"(?:联合国 ?)?大会|联大"),
        ("council", r"理事会"),
        ("commission", r"委员会(?= ?第 ?\d{1,2}/\d)"),
        ("committee", r"委员会"),
    ),
    body_link=r" ?(?:号|號)? ?(?:决议|决定)? ?\((?=[^()]{2,10}\))| ?(?:号|號)? ?(?:决议|决定) ?向(?=人权理事会 ?提(?:交|出))",
    body_lead=r"(?: ?(?:在|通过的?|各项|相关|有关|其|的|第|\d{4} ?年 ?(?:\d{1,2} ?月 ?)?(?:\d{1,2} ?日)?)){0,5} ?",
    subject_lead=r"关于[^，。；：]{0,50}",
    body_speaks=r"[^。；;，]{0,60}|[^。；;]{0,20}",
    statement=r"主席声明",
    statement_number=r"主席声明 ?(?P<year>(?:19|20)\d\d) ?年 ?第 ?(?P<number>[1-9]\d{0,2}) ?号",
    related_after=r" ?(?:号|號)? ?的? ?(?:相关|有关) ?规定",
    united_nations=r"联合国",
    possessive=r"其|本机构|该",
    subject_break=r"(?:回顾|重申|铭记|注意到|考虑到|遵循)",
    lookalikes_after=r"(?:一般性)?(?:意见|建议|评论)|条例|指令|法律|法令|法案|法|公报|命令|来文|案|报告|照会|条约|(?:区域|国际|任择|补充|框架)?(?:公约|议定书|协定)|建议书|声明|宣言",
    lookalikes=any_of(*_LOOKALIKES),
    numero=r"编号|No\.?|№",
    filler=r"(?:[ ,:;(\"“”‘’《「、，第其的]|关于|有关|决议|编号|见|另见|包括|特别是|最近的是|最新的是){0,12}",
    separators=r"(?:、 ?(?:和|及|以及)|、|和|及|与|以及|或|至|，|,|;)(?: ?其)?",
    item_lead=r"(?:其|以|的|通过的)?第?",
    dates=_DATE,
    list_tail=r" ?(?:号|號)",
    years=r"(?:19|20)\d\d ?年 ?(?:通过 ?)?的?",
    details=r"附件(?: ?[一二三四五六七八九十]{1,2}| ?[A-Z]| ?[IVX]{1,4})?|第 ?[一二三四五六七八九十]{1,3} ?(?:节|部分|章)|[A-Z] ?节|"
    r"第 ?\d{1,3} ?(?:\([a-z]\) ?)?(?:(?:至|到|和|、|-) ?第? ?\d{1,3} ?(?:\([a-z]\) ?)?){0,6}(?:段|分段)",
    numeral_after=r" ?(?:年|月|日|%|人|个|名|次|美元|万|亿|段|条|页|项|户)",
    typical_leads=("第", "第 "),
    typical_follows=("号决议", "号和第", "、", "和第", "号、第"),
    typical_gaps=frozenset(
        {"、", "和", "和第", "和 ", "、 ", "号和第", "", "号、第", "及", "、第"}
    ),
    part_to=r"至|到",
    part_and=r"和|及|与|、",
    bare_leads=(r"决议",),
    bare_follows=(
        ("委员会", r"(?:(?:号|號) ?(?:决议|決議)? ?)?(?:所设 ?)?(?:制裁 ?)?", ()),
        # Reviews that a resolution calls for bear its number; those of a year have the word for year.
        ("审查", r"(?<=2[1-9]\d\d)", ()),
        ("监测组", r"(?:[^，。；、\d]{0,40}制裁)?", ()),
        ("制裁名单", r"[^，。；、\d]{0,40}", ()),
        ("制裁制度", r"[^，。；、\d]{0,40}", ()),
        ("制裁委员会", r"[^，。；、\d]{0,40}", ()),
        (
            "决议",
            r"(?:号|號)? ?(?:的|等)? ?(?:其后 ?|随后 ?|后续 ?)?(?:安全理事会 ?|安理会 ?)?(?:所有 ?)?(?:各项 ?|相关 ?|有关 ?)?",
            (),
        ),
    ),
    committee_leads=r"",
    committee_follows=r" ?(?:(?:号|號) ?(?:决议|決議)? ?)?(?:所设 ?)?(?:制裁 ?)?(?:委员会|监测组|名单)|(?<=2[1-9]\d\d)审查|(?! ?号)[^，。；、\d]{0,40}制裁(?:委员会|监测组|名单|制度)",
    committee_after=(
        r" ?(?:号|號)? ?决议 ?(?:第 ?\d{1,2} ?(?:\([a-z]\) ?)?(?:段|分段) ?)?(?:(?:和|及|、) ?第? ?\d{1,4} ?\(\d{4}\) ?号? ?决议 ?)?"
        r"(?:所设(?: ?立)?|设立(?= ?的))(?:[、，]?并?经第[^。；]{1,70}?的)?(?: ?的)?[^。，；、]{0,20}?(?:委员会|工作组|专家小组|专家组|监测组)"
    ),
    title_quotes=(("“", "”"), ("《", "》"), ("「", "」"), ("『", "』")),
    paragraph=r"(?:执行部分 ?)?第 ?(?=\d)",
    paragraph_to=r" ?(?:至|到|-|—) ?第? ?",
    paragraph_and=r"(?:(?:分?段) ?(?=[和或以及与、]{1,4}(?:\(或\))? ?第))?(?:和/或|和 ?\(或\)|或|以及|和|及|与|、)(?: ?第(?= ?\d{1,3} ?(?:\([a-z]\) ?)?(?:分?段|[、和及与至到或-])))?",
    paragraph_close=r"(?:执行)?(?:段|分段)",
    paragraph_of=r"",
    annex=r"附件",
    annex_numbers=dict(zip(CHINESE, ROMAN, strict=True)),
    stop=r"[。；;？！]",
)
