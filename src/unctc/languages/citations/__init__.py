"""The citation tables by language, each imported when it is first needed."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from unctc.errors import UnsupportedLanguageError
from unctc.languages.citations.rules import CitationRules
from unctc.model.languages import Language

__all__ = ["CitationRules", "citation_rules_for"]


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
        module = import_module(f"unctc.languages.citations.{known.value}")
    except (ValueError, ModuleNotFoundError):
        raise UnsupportedLanguageError(
            expected=f"a language out of {', '.join(Language)}",
            found=repr(language),
            where="language",
            fix="Give the two-letter code of one of these.",
        ) from None
    rules: CitationRules = module.CITATIONS
    return rules
