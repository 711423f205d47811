"""Arabic: names of bodies by their nouns, in the register or not."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.organs import OrganRules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["ORGANS"]

# With what makes of the noun a body of its own right behind it, the noun has no article.
_HEADS: Final = "لجنة|مكتب|فريق|هيئة|مجلس|مركز|وكالة|معهد|صندوق|منتدى|آلية|محكمة"

ORGANS: Final = OrganRules(
    language=Language.ARABIC,
    told=late_pattern(
        r"(?:[\u0621-\u064a]+ ){1,3}?(?:إلى |على |ب)"
        rf"(?P<name>(?P<head>{_HEADS})(?: (?!و|في\b|أن\b|المنشأة?\b|العاملة?\b|إلى\b)[\u0621-\u064a]+| و(?=ال)[\u0621-\u064a]+){{1,8}}?)"
        r"(?: \([^()]{2,40}\))?(?=،? (?:أن|على أن) )"
    ),
)
