"""Arabic: how resolutions, drafts and presidential statements show their parts."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.resolutions import ResolutionRules
from unctc.languages.rules.script import ARABIC_LETTERS
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["RESOLUTIONS"]

RESOLUTIONS: Final = ResolutionRules(
    language=Language.ARABIC,
    headings=(
        late_pattern(r"(?:ال)?قرار (?P<number>\d{1,5}) ?\((?P<year>\d{4})\)"),
        late_pattern(r"(?P<number>\d{1,5}) ?\((?P<year>\d{4})\)\.? ?(?:ال)?قرار"),
    ),
    formulas=late_pattern(
        r"إن (?:مجلس الأمن|الجمعية العامة|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان|لجنة حقوق الإنسان)"
    ),
    adoption=late_pattern(
        r"الذي (?:اتخذه|اتخذته) |قرار (?:اتخذته|اتخذه) |مقرر (?:اعتمدته|اعتمده|اتخذته|اتخذه) |(?:اتُّخذ|اتخذ) |المؤرخ "
    ),
    closing=late_pattern(r"الجلسة (?:العامة|\d)|(?:اتُّخذ|اتخذ|اعتُمد|اعتمد) "),
    meeting=late_pattern(r"(?:جلسته|جلستها|الجلسة)(?: العامة)? (?P<meeting>\d{1,5})"),
    statement=late_pattern(r"بيان (?:من |صادر عن )?رئيسة? مجلس الأمن"),
    statement_formula=late_pattern(r"(?:ب)?البيان التالي[^:]{0,60}:"),
    draft=late_pattern(r"مشروع (?:قرار|مقرر)"),
    votes=late_pattern(
        r"(?:بأغلبية|بتصويت) (?P<in_favour>[\d٠-٩]{1,3}) (?:صوتا|صوتًا|أصوات|عضوا)(?: مقابل (?P<against>لا شيء|[\d٠-٩]{1,3}|صوت واحد|صوتين)(?: أصوات| صوتا)?(?: ?[(（](?P<states_against>[^()（）]{3,400})[)）])?)?(?:،? ?(?:و ?|مع )امتناع (?P<abstaining>[\d٠-٩]{1,3}|عضو واحد|عضوين|واحد)(?: أعضاء| عضوا)?(?: عن التصويت)?(?: ?[(（](?P<states_abstaining>[^()（）]{3,400})[)）])?)?"
    ),
    unanimous=late_pattern(r"بالإجماع"),
    recitals=rf"و?إذ [{ARABIC_LETTERS}]+",
    vote_counts={"لا شيء": 0, "صوت واحد": 1, "عضو واحد": 1, "واحد": 1, "صوتين": 2, "عضوين": 2},
)
