"""French: what shows that a text is in it, its commonest words."""

from __future__ import annotations

import re
from typing import Final

from unctc.languages.rules.detection import DetectionRules, words

__all__ = ["DETECTION"]

DETECTION: Final = DetectionRules(
    commonest=words(
        "le les des du et une dans aux au sur par qui ses sa pour cette leur ainsi que "
        "est il ou conformément"
    ),
    head_words=words("résolution résolutions décision comité conseil sécurité lettre"),
    endings=re.compile(r"[^\W\d_][\xa0\u202f ][:;](?!\S)|\bd[’'][a-zéè]|(?:euse|eux|aire)s?\b"),
)
