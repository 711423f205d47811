"""Russian: Cyrillic capitals in symbols and sessions, those that look Latin and those of a transcript."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.script import ScriptRules

__all__ = ["SCRIPT"]


def _special(printed: str) -> str:
    return "ES-" if printed[:1] in "EЕЭ" else "S-"


SCRIPT: Final = ScriptRules(
    latin_lookalikes=dict(zip("АВСЕНКМОРТХІ", "ABCEHKMOPTXI", strict=True)),
    # С alone is the S of the Security Council, not the Latin letter that it looks like.
    lone_lookalikes={"С": "S"},
    special_session=r"(?<![A-Za-z0-9А-я])(?P<special>[EЕЭ]?[SС]) {0,2}- {0,2}$",
    read_special=_special,
)
