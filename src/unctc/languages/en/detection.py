"""English: what shows that a text is in it, its commonest words."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.detection import DetectionRules, words

__all__ = ["DETECTION"]

DETECTION: Final = DetectionRules(
    commonest=words(
        "the of and to in its that by with for which on all as from this is are be was has under"
    ),
    head_words=words("resolution resolutions decision committee council security letter"),
)
