"""Chinese: what shows that a text is in it, the characters of its script."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.detection import DetectionRules

__all__ = ["DETECTION"]

DETECTION: Final = DetectionRules(
    # One character says as much as several letters; its punctuation is in no other of these scripts.
    characters=re.compile("[\u4e00-\u9fff\u3001\u3002\u300a\u300b]"),
    weight=2.5,
)
