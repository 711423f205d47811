"""Chinese: how texts show their structure."""

from __future__ import annotations

import re

from unctc.languages.en.words import MONTHS
from unctc.languages.rules.section_numerals import CHINESE, LETTERS, ROMAN
from unctc.languages.rules.structure import NumberStyle, StructureRules
from unctc.model.bodies import Body
from unctc.model.languages import Language

__all__ = ["STRUCTURE"]

_DATE = r"\d{4}年\d{1,2}月\d{1,2}日"
_ENGLISH_DATE = rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}"
_NUMERAL = r"[一二三四五六七八九十]{1,3}"

STRUCTURE = StructureRules(
    language=Language.CHINESE,
    cjk=True,
    terminals="。！？；：…”》.!?;:",
    number_styles=(
        NumberStyle("numeral", re.compile(rf"(?P<number>{_NUMERAL})[.．、]"), CHINESE, ROMAN),
        NumberStyle("letter", re.compile(r"(?P<number>[A-Z])[.．、](?![A-Z])"), LETTERS, LETTERS),
        NumberStyle(
            "bracket",
            re.compile(rf"[(（](?P<number>{_NUMERAL})[)）]"),
            CHINESE,
            tuple(map(str, range(1, 21))),
        ),
    ),
    paragraph_number=re.compile(r"(?P<printed>(?P<number>[1-9]\d{0,4})[.．])(?!\d)"),
    item_number=re.compile(
        r"(?:(?<=[：；，。:;,])|(?<=和)|(?<=及))(?P<printed>[(（](?P<number>[a-z]|\d{1,2})[)）])"
    ),
    annex_label=re.compile(rf"附件(?P<number>{_NUMERAL})?"),
    enclosure_label=re.compile(rf"附文(?P<number>{_NUMERAL})?"),
    label_numbers=tuple(zip(CHINESE, ROMAN, strict=True)),
    letter_title=re.compile(
        rf"(?P<date>{_DATE})(?P<author>.{{2,160}}?)(?:给|致)(?P<addressee>.{{2,60}}?)的(?:信(?!息|件|函|号|托|任|用|贷)|同文信|普通照会)"
    ),
    signed=re.compile(r"[(（]签名[)）]"),
    signature=(
        re.compile(
            r"(?P<role>.*(?:主席|主任|代表|秘书长|大使|部长|代办|协调员))(?P<name>.+?)[(（]签名[)）]"
        ),
        re.compile(r"(?P<name>.+?)[(（]签名[)）](?P<role>.*)"),
        re.compile(r"(?P<role>.*(?:主席|主任|代表|秘书长|大使|部长|代办|协调员))(?P<name>.+)"),
    ),
    dates=(
        re.compile(r"(?P<y>\d{4}) ?年 ?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?日"),
        re.compile(rf"(?P<d>\d{{1,2}}) (?P<m>{'|'.join(MONTHS)}) (?P<y>\d{{4}})"),
    ),
    periods=(
        re.compile(
            r"(?P<y>\d{4})年(?P<m>\d{1,2})月(?P<d>\d{1,2})日(?:至|到|-|—)(?:(?P<y2>\d{4})年)?(?P<m2>\d{1,2})月(?P<d2>\d{1,2})日"
        ),
        re.compile(
            r"(?P<y>\d{4})年(?P<m>\d{1,2})月?(?:至|到|-|—)(?:(?P<y2>\d{4})年)?(?P<m2>\d{1,2})月"
        ),
        re.compile(r"(?P<y>\d{4})(?:年?(?:至|到|-|—)(?P<y2>\d{4}))年(?!\d{1,2}月)"),
        re.compile(r"(?P<y>\d{4})年(?!\d{1,2}月)"),
    ),
    months=MONTHS,
    bodies=(
        (re.compile(r"反恐(?:怖主义)?(?:委员会)?执行局|(?<!及其)执行局"), Body.CTED),
        (
            re.compile(r"反恐(?:怖主义)?委员会|第?1373\(2001\)号决议(?:第\d+段)?所设委员会"),
            Body.CTC,
        ),
        (re.compile(r"反恐怖主义办公室|反恐办公室"), Body.OCT),
    ),
    masthead=re.compile(
        r"联合国|安全理事会|(?:(?:分发|Distr\.?) ?[:：]? ?)?(?P<distribution>普遍分发|普遍|一般|有限|(?i:General|Limited))|Distr\.:?"
        rf"|(?P<date>\d{{4}} ?年 ?\d{{1,2}} ?月 ?\d{{1,2}} ?日|{_ENGLISH_DATE})|中文|(?i:Chinese)"
        r"|(?:原文|原件|(?i:Original)) ?[:：] ?(?P<original>[^\s/]{2,12})(?:/\S{2,12})?"
    ),
    page_head=re.compile(r"中文|(?i:Chinese)|第 ?(?P<page>[1-9]\d{0,2}) ?页"),
    language_names=(
        *((each.name.capitalize(), each) for each in Language),
        ("英文", Language.ENGLISH),
        ("中文", Language.CHINESE),
        ("法文", Language.FRENCH),
        ("俄文", Language.RUSSIAN),
        ("西班牙文", Language.SPANISH),
        ("阿拉伯文", Language.ARABIC),
        ("English", Language.ENGLISH),
        ("Chinese", Language.CHINESE),
    ),
    announced=re.compile(r"(?P<annex>附件)|(?P<enclosure>附文)"),
    evidence=re.compile(r"安全理事会|安理会|联合国|反恐(?:怖主义)?(?:委员会|执行局)|号决议"),
)
