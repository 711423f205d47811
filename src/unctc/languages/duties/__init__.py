"""Which language's table of duties to use."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from unctc.languages.duties.rules import DutyRules
from unctc.model.languages import Language

__all__ = ["INSIDE_WORDS", "WITH_DUTIES", "duty_rules_for"]

WITH_DUTIES: tuple[Language, ...] = (Language.CHINESE, Language.ENGLISH)
"""The languages in which deliverables and mandates are found."""

INSIDE_WORDS: tuple[Language, ...] = (Language.CHINESE, Language.ARABIC)
"""The languages in which a term may stand inside what blanks set apart: no blanks, or articles grown on."""


@cache
def duty_rules_for(language: Language) -> DutyRules | None:
    """Return the table of *language*; ``None`` where there is none yet."""
    if language not in WITH_DUTIES:
        return None
    rules: DutyRules = import_module(f"unctc.languages.duties.{language.value}").DUTIES
    return rules
