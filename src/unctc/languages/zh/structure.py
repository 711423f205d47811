"""Chinese: how texts show their structure."""

from __future__ import annotations

from unctc.languages.rules.section_numerals import LETTERS, ROMAN
from unctc.languages.rules.structure import ISO_DAY, NumberStyle, StructureRules
from unctc.languages.zh.numerals import CHINESE
from unctc.languages.zh.times import TIMES
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language
from unctc.model.vocabularies import Distribution

__all__ = ["STRUCTURE"]

_FUNCTION = "主席|主任|代表|秘书长|大使|部长|代办|协调员|协调人"
_ORGANS = "联合国|安全理事会|大会|经济及社会理事会|人权理事会"
_NUMERAL = r"[一二三四五六七八九十]{1,3}"

STRUCTURE = StructureRules(
    language=Language.CHINESE,
    cjk=True,
    terminals="。！？；：…”》.!?;:",
    number_styles=(
        NumberStyle("numeral", late_pattern(rf"(?P<number>{_NUMERAL})[.．、]"), CHINESE, ROMAN),
        NumberStyle("letter", late_pattern(r"(?P<number>[A-Z])[.．、](?![A-Z])"), LETTERS, LETTERS),
        NumberStyle(
            "bracket",
            late_pattern(rf"[(（](?P<number>{_NUMERAL})[)）]"),
            CHINESE,
            tuple(map(str, range(1, 21))),
        ),
    ),
    # Blanks are gone: paragraphs that begin with a year or with a number of States are 2.2027年 and 2.30多个国家; 2.5 begins none.
    paragraph_number=late_pattern(
        r"(?P<printed>(?P<number>(?![0０])\d{1,5})[.．])(?!\d(?!\d{3}年|\d{0,2}(?:多|余|名|国|家|位|个(?!百分|月))))"
    ),
    item_number=late_pattern(
        r"(?:(?<=[：；，。:;,])|(?<=和)|(?<=及))(?P<printed>[(（](?P<number>[a-z]|\d{1,2})[)）])"
    ),
    point_numbers=(CHINESE,),
    annex_label=late_pattern(rf"\[?附件 ?(?P<number>{_NUMERAL}|[1-9]\d?)?\]?(?:[:：]$)?"),
    enclosure_label=late_pattern(rf"\[?附文 ?(?P<number>{_NUMERAL}|[1-9]\d?)?\]?(?:[:：]$)?"),
    appendix_label=late_pattern(rf"\[?附录件? ?(?P<number>{_NUMERAL}|[1-9]\d?)?\]?(?:[:：]$)?"),
    attachment_label=late_pattern(
        rf"(?:附加文件|随附文件) ?(?P<number>{_NUMERAL}|[1-9]\d?)?(?:[:：]$)?"
    ),
    label_numbers=(
        *zip(CHINESE, ROMAN, strict=True),
        *((str(index), roman) for index, roman in enumerate(ROMAN, 1)),
    ),
    label_continues=late_pattern("(?!)"),
    label_follows=late_pattern("的"),
    letter_titles=(
        late_pattern(
            rf"(?P<date>(?:{TIMES.day}|[一二][〇○零一二三四五六七八九]{{3}}年[一二三四五六七八九十]{{1,2}}月[一二三四五六七八九十]{{1,3}}日)(?:(?:和|、|至)(?:\d{{1,2}}月)?\d{{1,2}}日){{0,3}})(?P<author>.{{2,160}}?)(?:给|致)(?P<addressee>.{{2,60}}?)的(?:信(?!息|件|函|号|托|任|用|贷)|同文信|普通照会)"
        ),
    ),
    letter_heads=late_pattern(r"\d{4} ?年|[一二][〇○零一二三四五六七八九]{3}年"),
    letter_openings=late_pattern("谨|奉我国政府指示|我谨|兹|根据|按照|代表|请参阅|提及|我荣幸"),
    salutations=late_pattern("尊敬的|敬爱的|亲爱的|阁下|主席先生|主席女士|秘书长先生|先生|女士"),
    signed=late_pattern(r"[(（\[]签名[)）\]]"),
    functions=late_pattern(_FUNCTION),
    signature=(
        late_pattern(rf"(?P<role>.*(?:{_FUNCTION}))(?P<name>.+?)[(（\[]签名[)）\]]"),
        late_pattern(r"(?P<name>.+?)[(（\[]签名[)）\]](?P<role>.*)"),
        late_pattern(rf"(?P<role>.*(?:{_FUNCTION}))(?P<name>.+)"),
    ),
    masthead=late_pattern(
        rf"{_ORGANS}|第[一二三四五六七八九十]{{1,5}}(?:届(?:特别|紧急特别)?会议|年)|\d{{4}}年(?:实质性)?会议|\d{{4}}年\d{{1,2}}月\d{{1,2}}日至(?:\d{{4}}年)?(?:\d{{1,2}}月)?\d{{1,2}}日|(?:临时)?议程(?:\*|[^。]{{0,24}}项目)[^。]{{0,24}}"
        r"|(?:(?:分发|Distr\.?) ?[:：]? ?)?(?P<distribution>普遍分发|普遍|一般|有限|限制|(?i:General|Limited|Restricted))|Distr\.:?"
        rf"|(?P<date>{TIMES.day}|{ISO_DAY})|中文|(?i:Chinese)"
        r"|(?:原文|原件|(?i:Original)) ?[:：] ?(?P<original>[^\s/]{2,12})(?:/\S{2,12})?|[SAE](?!\S)"
    ),
    organs=late_pattern(_ORGANS),
    distributions={
        **dict.fromkeys(("普遍分发", "普遍", "一般", "general"), Distribution.GENERAL),
        **dict.fromkeys(("有限", "limited"), Distribution.LIMITED),
        **dict.fromkeys(("限制", "restricted"), Distribution.RESTRICTED),
    },
    page_head=late_pattern(
        r"中文|(?i:Chinese)|(?:第 ?|(?i:Page ))(?P<page>[1-9]\d{0,2})(?: ?页)?(?:[，,]? ?共 ?(?P<pages>[1-9]\d{0,2}) ?页)?"
    ),
    language_names={
        **{each.name.lower(): each for each in Language},
        "英文": Language.ENGLISH,
        "中文": Language.CHINESE,
        "法文": Language.FRENCH,
        "俄文": Language.RUSSIAN,
        "西班牙文": Language.SPANISH,
        "阿拉伯文": Language.ARABIC,
    },
    revision=late_pattern("增编|更正|订正本?"),
    recycling=late_pattern(r"(?:请回收|(?i:Please recycle))\W{0,3}"),
    contents=late_pattern("目录|目次"),
    introduction=late_pattern("导言|引言|序言|背景|摘要|提要"),
    programme_titles=late_pattern("工作(?:方案|计划)|行动计划|活动计划"),
    report_titles=late_pattern("报告|说明|名单|清单|一览|成员|摘要|综述"),
    table_label=late_pattern(r"表 ?[A-Z\d一二三四五六七八九十]"),
    counted=late_pattern(
        r" ?[年月日号次届]|(?<=[第年月、和])(?=\d)|(?<=[第年月、和][ \u00a0])(?=\d)"
    ),
    announced=late_pattern(r"(?P<annex>附件)|(?P<enclosure>附文|附录)"),
    evidence=late_pattern(r"安全理事会|安理会|联合国|反恐(?:怖主义)?(?:委员会|执行局)|号决议"),
)
