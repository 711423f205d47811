"""Russian: how resolutions, drafts and presidential statements show their parts."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.resolutions import ResolutionRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["RESOLUTIONS"]

RESOLUTIONS: Final = ResolutionRules(
    language=Language.RUSSIAN,
    headings=(
        late_pattern(r"(?i:Резолюция) (?P<number>\d{1,5}) ?\((?P<year>\d{4})\),?"),
        late_pattern(r"(?P<number>\d{1,5}) ?\((?P<year>\d{4})\)\.? ?(?i:Резолюция от)"),
    ),
    formulas=late_pattern(
        r"Совет Безопасности|Генеральная Ассамблея|Экономический и Социальный Совет|Совет по правам человека|Комиссия по правам человека"
    ),
    adoption=late_pattern(
        r"[Пп]ринята[яо]? |Резолюция, принятая |Решение, принятое |от \d{1,2} [а-я]+ \d{4}"
    ),
    closing=late_pattern(r"Принята |\d{1,5}[-‑]е пленарное"),
    meeting=late_pattern(
        r"(?P<meeting>\d{1,5})[-‑ ]?(?:м|е|ом|ем)? (?:пленарно[ем] )?заседани[еи]"
    ),
    statement=late_pattern(r"(?i:Заявление Председателя Совета Безопасности)"),
    statement_formula=late_pattern(r"сделал[аи]?[^:]{0,60}следующее заявление[^:]{0,60}:"),
    draft=late_pattern(r"(?i:(?<!\w)проект (?:резолюции|решения))"),
    votes=late_pattern(
        r"(?P<in_favour>\d{1,3}|\w+) голосами(?:,? против (?P<against>\d{1,3}|\w+)(?: против)?(?: ?[(（](?P<states_against>[^()（）]{3,400})[)）])?)?(?:,? при (?P<abstaining>\d{1,3}|\w+) воздержавш\w+(?: ?[(（](?P<states_abstaining>[^()（）]{3,400})[)）])?)?"
    ),
    unanimous=late_pattern(r"(?i:единогласно)"),
    manner=r"со? (?:[а-яё]+(?:ым|им|ой|ей) )?[а-яё]+(?:ем|ём|ью|ом|ой|ей|ами) ",
    vote_counts={
        "никто": 0,
        "никого": 0,
        "нуля": 0,
        "одном": 1,
        "одного": 1,
        "одним": 1,
        "двух": 2,
        "двумя": 2,
        "трёх": 3,
        "трех": 3,
        "тремя": 3,
        "четырёх": 4,
        "четырех": 4,
        "четырьмя": 4,
        "пяти": 5,
        "пятью": 5,
        "шести": 6,
        "шестью": 6,
        "семью": 7,
        "восемью": 8,
        "девятью": 9,
        "десятью": 10,
        "одиннадцатью": 11,
        "двенадцатью": 12,
        "тринадцатью": 13,
        "четырнадцатью": 14,
        "пятнадцатью": 15,
    },
)
