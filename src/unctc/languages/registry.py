"""The rules of each language, imported when they are first needed."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec

from unctc.errors import UnsupportedLanguageError
from unctc.languages.rules.citations import CitationRules
from unctc.languages.rules.duties import DutyRules
from unctc.languages.rules.structure import StructureRules
from unctc.languages.rules.wording import ConsistencyRules
from unctc.model.languages import Language

__all__ = [
    "INSIDE_WORDS",
    "READABLE",
    "WITH_DUTIES",
    "citation_rules_for",
    "consistency_rules_for",
    "duty_rules_for",
    "structure_rules_for",
]

READABLE: tuple[Language, ...] = (Language.CHINESE, Language.ENGLISH)
"""The languages whose documents can be read from text; citations are found in more."""


WITH_DUTIES: tuple[Language, ...] = (Language.CHINESE, Language.ENGLISH)
"""The languages in which deliverables and mandates are found."""

INSIDE_WORDS: tuple[Language, ...] = (Language.CHINESE, Language.ARABIC)
"""The languages in which a term may stand inside what blanks set apart: no blanks, or articles grown on."""


_PLAIN = ConsistencyRules(letters="")


@lru_cache(maxsize=64)
def citation_rules_for(language: Language | str) -> CitationRules:
    """Return the citation table of *language*.

    Raises:
        UnsupportedLanguageError: there is no table for it.

    Example:
        >>> citation_rules_for("zh").language
        <Language.CHINESE: 'zh'>
    """
    try:
        known = Language(language)
        module = import_module(f"unctc.languages.{known.value}.citations")
    except (ValueError, ModuleNotFoundError):
        raise UnsupportedLanguageError(
            expected=f"a language out of {', '.join(Language)}",
            found=repr(language),
            where="language",
            fix="Give the two-letter code of one of these.",
        ) from None
    rules: CitationRules = module.CITATIONS
    return rules


def structure_rules_for(language: Language) -> StructureRules:
    """Return the structure table of *language*.

    Raises:
        UnsupportedLanguageError: there is none yet.
    """
    if language not in READABLE:
        raise UnsupportedLanguageError(
            expected=f"a document in one of {', '.join(READABLE)}",
            found=f"{language}",
            fix="find_citations() reads the text's citations all the same.",
        )
    rules: StructureRules = import_module(f"unctc.languages.{language.value}.structure").STRUCTURE
    return rules


@cache
def duty_rules_for(language: Language) -> DutyRules | None:
    """Return the table of *language*; ``None`` where there is none yet."""
    if language not in WITH_DUTIES:
        return None
    rules: DutyRules = import_module(f"unctc.languages.{language.value}.duties").DUTIES
    return rules


@cache
def consistency_rules_for(language: Language) -> ConsistencyRules:
    """Return the table of *language*; one that knows nothing but signs where there is none.

    Example:
        >>> consistency_rules_for(Language.CHINESE).native_signs[0]
        '，'
    """
    name = f"unctc.languages.{language.value}.wording"
    if find_spec(name) is None:
        return _PLAIN
    rules: ConsistencyRules = import_module(name).CONSISTENCY
    return rules
