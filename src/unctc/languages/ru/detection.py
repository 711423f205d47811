"""Russian: what shows that a text is in it, the characters of its script."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.detection import DetectionRules

__all__ = ["DETECTION"]

DETECTION: Final = DetectionRules(characters=re.compile("[\u0400-\u04ff]"))
