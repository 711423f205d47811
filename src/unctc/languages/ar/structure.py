"""Arabic: how texts show their structure."""

from __future__ import annotations

from typing import Final

from unctc.languages.ar.numerals import NAMES_OF_LETTERS, SECTION_ORDINALS
from unctc.languages.ar.times import TIMES
from unctc.languages.ar.words import WORDS
from unctc.languages.rules.letter_forms import in_all_forms
from unctc.languages.rules.section_numerals import LETTERS, ROMAN
from unctc.languages.rules.structure import NumberStyle
from unctc.languages.rules.structure_patterns import ROMAN_LABELS, StructureWords, structure_rules
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language
from unctc.model.vocabularies import Distribution

__all__ = ["STRUCTURE"]

_DASH: Final = r"\s?[-–—.:]"
_VOWELS: Final = "[\u064b-\u0652]?"


def _any(words: tuple[str, ...]) -> str:
    # The sign of the indefinite accusative is before the last letter or behind it.
    return in_all_forms("|".join(f"{word[:-1]}{_VOWELS}{word[-1]}{_VOWELS}" for word in words))


_LABEL_NUMBERS: Final = {
    **ROMAN_LABELS,
    **dict(zip(WORDS.ordinals, ROMAN, strict=False)),
    **{
        str(index).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")): roman
        for index, roman in enumerate(ROMAN, 1)
    },
    **dict(zip(NAMES_OF_LETTERS, LETTERS, strict=True)),
    **{
        f"{word[:-3]}ية" if word == "الحادي عشر" else f"{word}ة": ROMAN[index]
        for index, word in enumerate(WORDS.ordinals)
        if index
    },
    "الأولى": "I",
}

STRUCTURE: Final = structure_rules(
    StructureWords(
        language=Language.ARABIC,
        organs=(
            *("منظمة الأمم المتحدة", "الأمم المتحدة", "الأمــم المتحـدة", "الأمـم المتحدة"),
            *("الأمم", "المتحدة"),
            *("مجلس الأمن", "الجمعية العامة", "المجلس الاقتصادي والاجتماعي", "مجلس حقوق الإنسان"),
        ),
        meetings=(
            r"الدورة [^\d.]{3,40}|السنة [^\d.]{3,40}|دورة عام \d{4}|الدورة الموضوعية لعام \d{4}",
            r"\d{1,2}(?: [^\d\s–—-]+(?: [^\d\s–—-]+)?)?(?: \d{4})? ?[–—-] ?\d{1,2} [^\d\s]+(?: [^\d\s]+)? \d{4}",
            r"البن(?:د|ود|دان) [^.]{1,60} من جدول الأعمال(?: المؤقت)?\*?",
        ),
        distributions={
            "عام": Distribution.GENERAL,
            "عامة": Distribution.GENERAL,
            "محدود": Distribution.LIMITED,
            "محدودة": Distribution.LIMITED,
            "مقيد": Distribution.RESTRICTED,
        },
        before_distribution=r"(?:Distr\.?|التوزيع) ?:?",
        languages={
            "إنكليزي": Language.ENGLISH,
            "بالإنكليزية": Language.ENGLISH,
            "الإنكليزية": Language.ENGLISH,
            "إنجليزي": Language.ENGLISH,
            "بالإنجليزية": Language.ENGLISH,
            "الإنجليزية": Language.ENGLISH,
            "فرنسي": Language.FRENCH,
            "بالفرنسية": Language.FRENCH,
            "الفرنسية": Language.FRENCH,
            "عربي": Language.ARABIC,
            "بالعربية": Language.ARABIC,
            "العربية": Language.ARABIC,
            "صيني": Language.CHINESE,
            "بالصينية": Language.CHINESE,
            "الصينية": Language.CHINESE,
            "إسباني": Language.SPANISH,
            "بالإسبانية": Language.SPANISH,
            "الإسبانية": Language.SPANISH,
            "روسي": Language.RUSSIAN,
            "بالروسية": Language.RUSSIAN,
            "الروسية": Language.RUSSIAN,
        },
        original="(?:Original|(?:اللغة )?الأصل(?:ية)?)",
        page="(?:الصفحة|صفحة)",
        sections=(
            NumberStyle(
                "ordinal",
                late_pattern(rf"(?P<number>{_any(SECTION_ORDINALS)}){_DASH}(?=\s|$)"),
                SECTION_ORDINALS,
                ROMAN,
            ),
            NumberStyle(
                "letter",
                late_pattern(rf"(?P<number>{_any(NAMES_OF_LETTERS)}){_DASH}(?=\s|$)"),
                NAMES_OF_LETTERS,
                LETTERS,
            ),
            NumberStyle("roman", late_pattern(r"(?P<number>[IVX]{1,5})\.(?=\s|$)"), ROMAN, ROMAN),
            NumberStyle("latin", late_pattern(r"(?P<number>[A-Z])\.(?=\s|$)"), LETTERS, LETTERS),
        ),
        after_number=r"(?:\s?[-–—]|\.|\))(?=\s|$|[^\W\d])",
        items=r"[(（]?(?P<number>[أ-ي]|[a-z]|\d{1,2})ـ?[)）]",
        item_joints=("و", "أو"),
        item_series=(
            WORDS.item_letters,
            WORDS.item_letters.replace("أ", "ا"),
            "abcdefghijklmnopqrstuvwxyz",
        ),
        annexes=("المرفق", "مرفق"),
        enclosures=("الضميمة", "ضميمة", "الإضافة"),
        appendices=("التذييل", "تذييل"),
        attachments=("الملحق", "ملحق"),
        label_numbers=_LABEL_NUMBERS,
        label_continues=r"(?:لل|ل|ب)?(?:رسال|الرسال|مذكر)",
        titles=(
            r"(?:رسالة|رسالتان(?: متطابقتان)?|رسائل(?: متطابقة)?|مذكرة شفوية|مذكرتان شفويتان) مؤرخ(?:ة|تان) {date}،? (?:و)?موجه(?:ة|تان) إلى {addressee} من {author}{end}",
            r"(?:رسالة|رسالتان(?: متطابقتان)?|رسائل(?: متطابقة)?|مذكرة شفوية|مذكرتان شفويتان) مؤرخ(?:ة|تان) {date}،? (?:و)?(?:موجه(?:ة|تان) )?من {author}(?: و?موجه(?:ة|تان))? إلى {addressee}{end}",
        ),
        openings=(
            *(
                "يشرفني",
                "أتشرف",
                "يسرني",
                "بناء على",
                "بناءً على",
                "باسم",
                "بالنيابة عن",
                "وفقا",
            ),
            *("أكتب", "أود", "بالإشارة", "إلحاقا", "يسعدني", "تهدي", "بالأصالة", "وفقاً"),
        ),
        salutations=(
            *("سيدي", "سيدتي", "صاحب السعادة", "صاحبة السعادة", "أصحاب السعادة", "سعادة", "معالي"),
            *("حضرة", "تحية", "عزيزي", "السيد الرئيس", "السيدة الرئيسة", "السيد الأمين"),
        ),
        signed=("توقيع", "التوقيع"),
        functions=(
            *(
                "(?:نائب )?(?:ال)?رئيسة?",
                "(?:ال)?ممثلة? (?:ال)?دائمة?",
                "الممثل",
                "الممثلة",
                "(?:ال)?سفيرة?",
            ),
            *(
                "(?:ال)?أمينة? العامة?",
                "(?:ال)?وزيرة?",
                "القائمة? ب",
                "(?:ال)?مديرة?",
                "(?:ال)?منسقة?",
                "(?:ال)?ميسرة?",
            ),
        ),
        revisions=r"إضافة|تصويب|تنقيح",
        recycling=("الرجاء إعادة استعمال الورق", "يرجى إعادة استعمال الورق"),
        contents=r"المحتويات",
        introductions=r"مقدمة|المقدمة|موجز",
        programmes=r"(?:ل)?(?:برنامج|برامج|خطة|خطط) (?:ال)?عمل|الأنشطة المقررة",
        reports=r"مذكرة|تقرير|المذكرة|تقرير|تقارير|قائمة .*|الأعضاء|موجز|استعراض",
        tables="الجدول",
        announced_annex="(?:ال|ل|لل|ب|بال|و|وال)?مرفق(?:ها|ه|ات|ان|ين)?",
        announced_enclosure="(?:ال|ل|لل|ب|بال|و|وال)?(?:ضميم(?:ة|تها|ته|تان|تين)|ضمائم(?:ها|ه)?|تذييل(?:ات|ان|ين)?)",
        evidence=(
            *("مجلس الأمن", "الأمم المتحدة", "لجنة مكافحة الإرهاب"),
            r"(?:ال)?قرار(?:ات)? \d{3,4} \(",
        ),
        terminals='.!?؟؛:،…”"»',
    ),
    TIMES,
)
