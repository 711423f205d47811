"""Arabic: how resolutions, drafts and presidential statements show their parts."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.resolutions import ResolutionRules
from unctc.model.languages import Language

__all__ = ["RESOLUTIONS"]

RESOLUTIONS: Final = ResolutionRules(
    language=Language.ARABIC,
    headings=(
        re.compile(r"(?:ال)?قرار (?P<number>\d{1,5}) ?\((?P<year>\d{4})\)"),
        re.compile(r"(?P<number>\d{1,5}) ?\((?P<year>\d{4})\)\.? ?(?:ال)?قرار"),
    ),
    formulas=re.compile(r"إن (?:مجلس الأمن|الجمعية العامة|المجلس الاقتصادي والاجتماعي)"),
    adoption=re.compile(r"الذي (?:اتخذه|اتخذته) |قرار (?:اتخذته|اتخذه) |(?:اتُّخذ|اتخذ) |المؤرخ "),
    closing=re.compile(r"الجلسة العامة|(?:اتُّخذ|اتخذ) "),
    meeting=re.compile(r"(?:جلسته|جلستها|الجلسة)(?: العامة)? (?P<meeting>\d{1,5})"),
    statement=re.compile(r"بيان (?:من |صادر عن )?رئيسة? مجلس الأمن"),
    statement_formula=re.compile(r"(?:ب)?البيان التالي[^:]{0,60}:"),
    draft=re.compile(r"مشروع (?:قرار|مقرر)"),
)
