"""Spanish: what shows that a text is in it, its commonest words."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.detection import DetectionRules, words

__all__ = ["DETECTION"]

DETECTION: Final = DetectionRules(
    commonest=words(
        "núm párr naciones unidas el los las del y en por con para su sus una que se al "
        "lo como este esta fue ha o también"
    ),
    head_words=words("resolución resoluciones decisión comité consejo seguridad carta"),
    endings=re.compile(r"(?:[cs]iones|[cs]ión|dad(?:es)?)\b|[¿¡]"),
)
