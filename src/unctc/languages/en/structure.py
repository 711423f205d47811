"""English: how texts show their structure."""

from __future__ import annotations

import re

from unctc.languages.en.times import TIMES
from unctc.languages.rules.section_numerals import LETTERS, ROMAN
from unctc.languages.rules.structure import NumberStyle, StructureRules
from unctc.model.languages import Language

__all__ = ["STRUCTURE"]

_FUNCTION = (
    r"(?:Acting )?(?:Chair(?:man|woman|person)?|President|Permanent Representative|Ambassador|Secretary-General"
    r"|Executive Director|Chargé d.affaires|Minister)\b"
)

STRUCTURE = StructureRules(
    language=Language.ENGLISH,
    cjk=False,
    terminals='.!?;:…”"',
    number_styles=(
        NumberStyle("roman", re.compile(r"(?P<number>[IVX]{1,5})\.(?=\s|$)"), ROMAN, ROMAN),
        NumberStyle("letter", re.compile(r"(?P<number>[A-Z])\.(?=\s|$)"), LETTERS, LETTERS),
    ),
    paragraph_number=re.compile(r"(?P<printed>(?P<number>[1-9]\d{0,4})\.)(?=\s|$)"),
    item_number=re.compile(
        r"(?:(?<=[:;,.] )|(?<=[:;,.])|(?<=\band )|(?<=\bor ))(?P<printed>\((?P<number>[a-z]|\d{1,2})\))(?=\s)"
    ),
    annex_label=re.compile(r"Annex(?: (?P<number>[IVX]{1,5}|\d{1,2}))?"),
    enclosure_label=re.compile(r"(?:Enclosure|Appendix)(?: (?P<number>[IVX]{1,5}|\d{1,2}))?"),
    label_numbers=(
        *((roman, roman) for roman in ROMAN),
        *((str(i + 1), roman) for i, roman in enumerate(ROMAN)),
    ),
    letter_title=re.compile(
        rf"(?:Identical letters|Letter|Note verbale) dated (?P<date>{TIMES.day}) from (?P<author>.{{2,240}}?) addressed to (?P<addressee>"
        r"the President of the Security Council|the Secretary-General(?: and the President of the Security Council)?"
        r"|the (?:Chair(?:man|person)?|President) of .{2,80}?(?= (?:I|We|On|In|The|Upon) |$)|.{2,80}?$)"
    ),
    signed=re.compile(r"\(Signed\)"),
    signature=(
        re.compile(rf"\(Signed\) (?P<name>.+?) (?P<role>{_FUNCTION}.*)"),
        re.compile(r"\(Signed\) (?P<name>.+)"),
    ),
    masthead=re.compile(
        rf"(?i:United Nations|Security Council)|(?:Distr\.:? )?(?P<distribution>(?i:General|Limited|Restricted))|Distr\.:?|(?P<date>{TIMES.day})"
        r"|(?i:Original): (?P<original>[A-Z][A-Za-z]+)|(?i:English)(?: only)?"
    ),
    page_head=re.compile(r"(?i:English)|(?i:Page) (?P<page>[1-9]\d{0,2})"),
    language_names=(
        ("Arabic", Language.ARABIC),
        ("Chinese", Language.CHINESE),
        ("English", Language.ENGLISH),
        ("French", Language.FRENCH),
        ("Russian", Language.RUSSIAN),
        ("Spanish", Language.SPANISH),
    ),
    announced=re.compile(r"(?i)\b(?:(?P<annex>annex)|(?P<enclosure>enclosure|appendix))\b"),
    evidence=re.compile(
        r"Security Council|United Nations|Counter-Terrorism Committee|resolutions? \d{3,4} \((?:19|20)\d\d\)"
    ),
)
