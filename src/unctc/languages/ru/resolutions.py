"""Russian: how resolutions, drafts and presidential statements show their parts."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.resolutions import ResolutionRules
from unctc.model.languages import Language

__all__ = ["RESOLUTIONS"]

RESOLUTIONS: Final = ResolutionRules(
    language=Language.RUSSIAN,
    headings=(
        re.compile(r"(?i:Резолюция) (?P<number>\d{1,5}) ?\((?P<year>\d{4})\),?"),
        re.compile(r"(?P<number>\d{1,5}) ?\((?P<year>\d{4})\)\.? ?(?i:Резолюция от)"),
    ),
    formulas=re.compile(
        r"Совет Безопасности|Генеральная Ассамблея|Экономический и Социальный Совет"
    ),
    adoption=re.compile(r"[Пп]ринята[яо]? |Резолюция, принятая |от \d{1,2} [а-я]+ \d{4}"),
    closing=re.compile(r"Принята |\d{1,5}[-‑]е пленарное"),
    meeting=re.compile(r"(?P<meeting>\d{1,5})[-‑ ]?(?:м|е|ом|ем)? (?:пленарно[ем] )?заседани[еи]"),
    statement=re.compile(r"(?i:Заявление Председателя Совета Безопасности)"),
    statement_formula=re.compile(r"сделал[аи]?[^:]{0,60}следующее заявление[^:]{0,60}:"),
    draft=re.compile(r"(?i:(?<!\w)проект (?:резолюции|решения))"),
)
