"""Which language's table of signs and words checks use."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from unctc.languages.consistency.rules import ConsistencyRules
from unctc.model.languages import Language

__all__ = ["consistency_rules_for"]

_PLAIN = ConsistencyRules(letters="")


@cache
def consistency_rules_for(language: Language) -> ConsistencyRules:
    """Return the table of *language*; one that knows nothing but signs where there is none.

    Example:
        >>> consistency_rules_for(Language.CHINESE).native_signs[0]
        '，'
    """
    name = f"unctc.languages.consistency.{language.value}"
    if find_spec(name) is None:
        return _PLAIN
    rules: ConsistencyRules = import_module(name).CONSISTENCY
    return rules
