"""Which language's structure table to use."""

from __future__ import annotations

from importlib import import_module

from unctc.errors import UnsupportedLanguageError
from unctc.languages.structure.rules import StructureRules
from unctc.model.languages import Language

__all__ = ["READABLE", "structure_rules_for"]

READABLE: tuple[Language, ...] = (Language.CHINESE, Language.ENGLISH)
"""The languages whose documents can be read from text; citations are found in more."""


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
    rules: StructureRules = import_module(f"unctc.languages.structure.{language.value}").STRUCTURE
    return rules
