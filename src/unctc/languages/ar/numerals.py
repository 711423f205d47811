"""Arabic: the words by which sections are numbered."""

from __future__ import annotations

from typing import Final

__all__ = ["NAMES_OF_LETTERS", "SECTION_ORDINALS"]

SECTION_ORDINALS: Final = (
    *("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"),
    *("حادي عشر", "ثاني عشر", "ثالث عشر", "رابع عشر", "خامس عشر", "سادس عشر", "سابع عشر"),
    *("ثامن عشر", "تاسع عشر", "عشرون"),
)
"""أولا and so on: firstly, secondly."""
NAMES_OF_LETTERS: Final = (
    *("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم"),
    *("نون", "سين", "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد"),
)
"""ألف and so on, for the letters from A on."""
