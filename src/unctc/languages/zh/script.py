"""Chinese: session numerals in Chinese characters."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.script import ScriptRules
from unctc.languages.rules.section_numerals import to_roman
from unctc.languages.zh.numerals import value_below_hundred

__all__ = ["SCRIPT"]


def _session(printed: str) -> str | None:
    """Return the session 二十五 as XXV."""
    value = value_below_hundred(printed)
    return to_roman(value) if value else None


SCRIPT: Final = ScriptRules(
    session="[一二三四五六七八九十]{1,4}",
    read_session=_session,
    number_suffixes="号號",
)
