"""German: what shows that a text is in it, its commonest words."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.detection import DetectionRules, words

__all__ = ["DETECTION"]

DETECTION: Final = DetectionRules(
    commonest=words(
        "der die das und des dem den von zu zur im mit für auf sowie eine einer ihre "
        "ihrer ist nach auch sich"
    ),
    head_words=words(
        "resolution resolutionen beschluss ausschuss sicherheitsrat sicherheitsrats schreiben"
    ),
    endings=re.compile(r"(?:ung|ungen|keit|heit|schaft)\b"),
)
