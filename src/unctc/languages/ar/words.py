"""Arabic: months, numbers, units of time."""

from __future__ import annotations

from typing import Final

from unctc.languages.ar.numerals import NAMES_OF_LETTERS
from unctc.languages.ar.script import SCRIPT
from unctc.languages.rules.words import DetectionRules, Words
from unctc.late_patterns import late_pattern
from unctc.model.due import Unit
from unctc.model.languages import Language

__all__ = ["WORDS"]

# The Syriac name and the one after the English: the United Nations print both, with a slash.
_MONTHS: Final = (
    *(("كانون الثاني", "يناير"), ("شباط", "فبراير"), ("آذار", "مارس"), ("نيسان", "أبريل")),
    *(("أيار", "مايو"), ("حزيران", "يونيه"), ("تموز", "يوليه"), ("آب", "أغسطس")),
    *(("أيلول", "سبتمبر"), ("تشرين الأول", "أكتوبر"), ("تشرين الثاني", "نوفمبر")),
    ("كانون الأول", "ديسمبر"),
)
# With nouns of either gender.
_SMALL: Final = (
    *("واحد واحدة", "اثنان اثنين اثنتان اثنتين", "ثلاثة ثلاث", "أربعة أربع", "خمسة خمس"),
    *("ستة ست", "سبعة سبع", "ثمانية ثماني", "تسعة تسع", "عشرة عشر"),
)
_ONES: Final = {word: number for number, words in enumerate(_SMALL, 1) for word in words.split()}
_TENS: Final = {
    f"{stem}{end}": number
    for stem, number in (
        *(("عشر", 20), ("ثلاث", 30), ("أربع", 40), ("خمس", 50), ("ست", 60)),
        *(("سبع", 70), ("ثمان", 80), ("تسع", 90)),
    )
    for end in ("ون", "ين")
}

_ABJAD: Final = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"

WORDS: Final = Words(
    language=Language.ARABIC,
    months=tuple(
        (*tuple(f"{syriac}{slash}{latin}" for slash in ("/", " / ", "/ ", " /")), syriac, latin)
        for syriac, latin in _MONTHS
    ),
    numbers={
        **_ONES,
        "أحد عشر": 11,
        "إحدى عشرة": 11,
        "اثني عشر": 12,
        "اثنا عشر": 12,
        "اثنتي عشرة": 12,
        "ثلاثة عشر": 13,
        "أربعة عشر": 14,
        "خمسة عشر": 15,
        "ستة عشر": 16,
        "سبعة عشر": 17,
        "ثمانية عشر": 18,
        "تسعة عشر": 19,
        **_TENS,
        "مائة": 100,
        "مائة وعشرين": 120,
        # The dual is a number and a unit in one word.
        **dict.fromkeys(("شهرين", "سنتين", "عامين", "أسبوعين", "يومين"), 2),
        **{
            f"{one} و{ten}": value + number
            for one, number in _ONES.items()
            if number < 10
            for ten, value in _TENS.items()
        },
    },
    ordinals=(
        *("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن"),
        *("التاسع", "العاشر", "الحادي عشر", "الثاني عشر"),
    ),
    units={
        **dict.fromkeys(("يوم عمل", "يوما من أيام العمل", "أيام عمل"), Unit.WORKING_DAY),
        **dict.fromkeys(("ساعة", "ساعات"), Unit.HOUR),
        **dict.fromkeys(("يوم", "يوما", "يوماً", "أيام"), Unit.DAY),
        **dict.fromkeys(("أسبوع", "أسبوعا", "أسبوعاً", "أسابيع"), Unit.WEEK),
        **dict.fromkeys(("شهر", "شهرا", "شهراً", "أشهر", "شهور"), Unit.MONTH),
        **dict.fromkeys(("فصل", "فصول"), Unit.QUARTER),
        **dict.fromkeys(("سنة", "سنت", "سنوات", "عام", "عاما", "عاماً", "أعوام"), Unit.YEAR),
    },
    item_letters=_ABJAD,
    item_letter_names=NAMES_OF_LETTERS,
    alphabets={
        "arabicAbjad": _ABJAD,
        "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    },
    inside_words=True,
    article=late_pattern(
        r"(?<![\u0621-\u064a])[وف]?(?:[بك]?ال|لل)(?=[\u0621-\u064a]{2})|[\u064b-\u0652\u0640]"
    ),
    points=(
        ("(أ)", "(ب)", "(ج)", "(د)", "(ه)", "(و)", "(ز)"),
        ("'١'", "'٢'", "'٣'", "'٤'"),
    ),
    digits="٠١٢٣٤٥٦٧٨٩",
    detection=DetectionRules(characters=late_pattern("[\u0621-\u064a]")),
    script=SCRIPT,
)
