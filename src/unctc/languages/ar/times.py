"""Arabic: how texts state days, periods, deadlines, time limits and recurrences."""

from __future__ import annotations

from typing import Final

from unctc.languages.ar.words import WORDS
from unctc.languages.ar.year_parts import YEAR_PARTS
from unctc.languages.rules.time_patterns import BARE_YEAR, RHYTHMS, Fragment, TimeWords, time_rules
from unctc.model.due import Bound, Recurrence, Unit

__all__ = ["TIMES"]

_UNITS: Final = (
    *("", "الحادية", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة"),
    *("الثامنة", "التاسعة"),
)
_TENS: Final = (
    *((20, "العشر"), (30, "الثلاث"), (40, "الأربع"), (50, "الخمس"), (60, "الست")),
    *((70, "السبع"), (80, "الثمان"), (90, "التسع")),
)
# From the twentieth session on: earlier ones are of a time before the texts that are read.
_SESSIONS: Final = {
    f"{unit} و{ten}{end}" if unit else f"{ten}{end}": value + index
    for value, ten in _TENS
    for index, unit in enumerate(_UNITS)
    for end in ("ين", "ون")
}

_NO_DAY_BEFORE: Final = r"(?<!\d )" + "".join(
    f"(?<!{name} )" for names in WORDS.months for name in names if "/" not in name
)


def _adverbs(stem: str, recurrence: Recurrence) -> dict[str, Recurrence]:
    """Return the forms of an adjective and its adverb that mean a whole recurrence: سنويا, السنوي."""
    forms = (*(f"{stem}{end}" for end in ("", "ا", "اً", "ة")), f"ال{stem}", f"ال{stem}ة")
    return dict.fromkeys(forms, recurrence)


TIMES: Final = time_rules(
    WORDS,
    TimeWords(
        words={
            "by": (
                *(
                    "بحلول",
                    "في موعد لا يتجاوز على أي حال",
                    "في موعد أقصاه",
                    "في موعد لا يتجاوز",
                    "في موعد غايته",
                    "في أجل أقصاه",
                ),
                *("بحلول يوم", "في موعد أقصاه يوم", "في أجل غايته", "في موعد لا يتعدى"),
                *("في موعد لا يتأخر عن", "في موعد أقصاه بحلول", "في أمد أقصاه", "ضمن أمد أقصاه"),
            ),
            # The day of a report, but not of what has been: المؤرخة, الصادر
            "on": Fragment(
                r"(?<!المؤرخة )(?<!المؤرخ )(?<!الصادر )(?<!المعقودة )(?<!اعتمد )(?<!\w)و?في(?: يوم)?"
            ),
            "end": ("نهاية", "نهاية شهر", "أواخر", "أواخر شهر"),
            "day_in_year": Fragment(r"\d{1,2} [\u0621-\u064a/ ]{3,30}?"),
            "of_year": Fragment(
                r"(?P<others>(?:(?:\d{1,2} )?[\u0621-\u064a]{3,8}(?: [\u0621-\u064a]{3,8})?(?:/[\u0621-\u064a]{3,8})?،? و ?){1,6})"
            ),
            "before": ("قبل", "قبل يوم", "قبل حلول"),
            "until": Fragment(
                r"(?:حتى(?: يوم)?|لغاية|(?:تنتهي|ينتهي|المنتهية) (?:في|يوم)|إلى غاية"
                # What goes on from one day to another is no deadline: "from 5 to 8 February".
                rf"|{_NO_DAY_BEFORE}إلى)"
            ),
            # تقديم التقرير إلى المجلس: 15 كانون الأول/ديسمبر
            "planned_for": Fragment(
                r"(?P<lead>(?:\A|(?<=[.؛] ))(?:(?:ال)?(?:موعد|تاريخ|أجل|مهلة)(?: (?:ال)?(?:نهائي|محدد|أقصى|مقرر|أخير)ة?){0,2} ل)?(?:تقديم|عرض|إحالة|تعميم|توزيع|نشر|إصدار|صدور|إرسال|إعداد|إنجاز|إتمام|استكمال|وضع|صياغة|اعتماد|إقرار|تنظيم|عقد|تنقيح|تحديث|إجراء|موافاة|توجيه|إطلاق|رفع|تسليم) [^.؛:]{2,200}:(?: (?:في موعد أقصاه|بحلول|قبل|في))? ?)"
            ),
            "before_event": Fragment(
                r"(?<!\w)قبل (?!نهاية|بداية|مطلع|منتصف|أواخر|أوائل|انتهاء|انقضاء)(?:[\u0621-\u064a]{1,15} ){1,5}(?:المقررة? في|المزمع عقده?ا? في|المقرر عقده?ا? في)"
            ),
            "to": Fragment(r"(?: إلى | حتى |\s?[-–]\s?)"),
            "or": Fragment(r"(?: إلى | حتى | و ?|-|–)"),
            "modern": Fragment(r"(?=19|20|١٩|٢٠)"),
            "no_number": Fragment(r"(?![\d)])"),
            "no_bracket": Fragment(r"(?<![\d(/])"),
            "no_series": Fragment(r"(?![\d)/]|\s?\((?:19|20)\d\d\))"),
            "within": (
                *("في غضون", "خلال", "في خلال", "في موعد لا يتجاوز", "في فترة لا تتجاوز"),
                *("في موعد أقصاه", "بعد", "خلال فترة", "في أجل أقصاه", "في غضون فترة", "قبل مضي"),
                *("في أجل", "في غضون مدة", "في مهلة", "في خلال مدة", "ضمن مهلة", "في حدود"),
                *("في ظرف", "خلال مدة", "في مدة لا تتجاوز", "بعد مضي", "بعد مرور"),
            ),
            "period": (
                *("لفترة", "لمدة", "لفترة أخرى مدتها", "لفترة إضافية مدتها", "لفترة أولية مدتها"),
                *("فترة أولية مدتها", "لفترة أولية قدرها", "لفترة إضافية قدرها", "فترة مدتها"),
                *("لفترة نهائية مدتها", "لفترة جديدة مدتها", "لمدة إضافية قدرها", "فترة"),
            ),
            # The dual is a number and a unit in one word: شهرين
            "dual": Fragment(r"(?P<count>(?P<unit>شهر|سنت|عام|أسبوع|يوم)ين)(?!\w)"),
            "one": Fragment(r"(?P<unit>سنة|شهر|عام|أسبوع|يوم) (?P<count>واحدة?)(?!\w)"),
            "whole": Fragment(r"(?!\w)"),
            "after": (
                "من",
                "بعد",
                "اعتبارا من",
                "ابتداء من",
                "من تاريخ",
                "عقب",
                "تلي",
                "على",
                "منذ",
            ),
            "ahead": Fragment(r"(?<!\w)قبل"),
            "ahead_by": Fragment(
                r"(?<!\w)قبل (?P<before>[^،؛.\d]{3,60}?) ب(?:ما لا يقل عن )?(?P<count>\d{1,3}|خمسة عشر|ثلاثين|أربعين|خمسة وأربعين|ستين|تسعين|ثلاثة|أربعة|ستة)"
            ),
            "ahead_by_one": Fragment(
                r"(?<!\w)قبل (?P<before>[^،؛.\d]{3,60}?) ب(?P<unit>أسبوع|شهر|يوم|سنة)(?!\w)"
            ),
            "ahead_by_two": Fragment(
                r"(?<!\w)قبل (?P<before>[^،؛.\d]{3,60}?) ب(?P<count>(?P<unit>أسبوع|شهر|يوم)ين)(?!\w)"
            ),
            "in_month": Fragment(
                r"(?<!المعقود )(?<!المعقودة )(?<!المؤرخ )(?<!المؤرخة )(?<!الصادر )(?<! عقد )(?<! عقدت )(?<!المعتمدة )(?<!\w)و?في(?: شهر)?"
            ),
            "held_in": Fragment(
                r"(?<!\w)(?:أن )?س?[يت](?:عقد|نظم|ستضيف|جري|دعو|طلق|نتخب|قوم|زور)(?: (?!في (?:عام|سنة)|المعقود)[\u0621-\u064a\d]{1,20}){0,14}? (?:في|خلال|أثناء|في غضون)"
            ),
            "this_century": Fragment(r"(?=20|٢٠)"),
            "no_day_of_it": Fragment(r"(?!\d|[–-]\d|/| ?\()"),
            "least": ("على الأقل", "على أقل تقدير", "بحد أدنى", "كحد أدنى"),
            # The anniversary, and the session that is called the annual one, are held once.
            "no_occasion": Fragment(
                "".join(
                    f"(?<!{each} )(?<!{each} ال)"
                    for each in ("الذكرى", "دورتها", "دورته", "الدورة", "الدورات")
                )
            ),
            "once": Fragment(r"(?P<often>مرة(?: واحدة)?|مرتين)"),
            "pair": Fragment(
                r"(?P<often>اجتماعين|جلستين|زيارتين|تقريرين|إحاطتين)(?: [\u0621-\u064a]{1,20}){0,2}?"
            ),
            "few": Fragment(
                r"(?P<times>ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|ثمان|تسعة|تسع|عشرة|عشر) (?:(?!كل |في )[\u0621-\u064a]{2,20} ){1,3}?"
            ),
            "times_word": ("مرات", "مرة"),
            "per": ("في ال", "كل", "في كل"),
            "every_word": ("كل",),
            "regularly": (
                *("بانتظام", "بصورة منتظمة", "بشكل منتظم", "بصورة دورية", "دوريا", "دورياً"),
                *("بصفة منتظمة", "بصفة دورية", "بشكل دوري", "تقارير دورية", "على نحو منتظم"),
                *("تقارير منتظمة", "إحاطات منتظمة", "على أساس منتظم"),
            ),
            "timely": (
                "في الوقت المناسب",
                "في حينه",
                "في حينها",
                "دون تأخير",
                "في المواعيد المحددة",
            ),
            "on_request": ("عند الطلب", "بناء على طلب", "بناءً على طلب", "حسب الطلب", "لدى الطلب"),
        },
        day=("{d} {m} {y}",),
        month=("{m} {y}",),
        day_ranges=("{d}[ {m}][ {y}]{or}{d2} {m2} {y2}",),
        periods=(
            "{d} {m}[ {y}]{to}{d2} {m2} {y2}",
            "{m}[ {y}]{to}{m2} {y2}",
            "بين {d} {m}[ {y}] و[ ]{d2} {m2} {y2}",
            "{no_bracket}{modern}{y}{to}{modern}{y2}{no_number}",
        ),
        parts_of_year=(  # without the first letter of the article, which prepositions take: للنصف الأول
            ("لنصف الأول من [عام |سنة ]{y}", (1, 6)),
            ("لنصف الثاني من [عام |سنة ]{y}", (7, 12)),
            ("لربع الأول من [عام |سنة ]{y}", (1, 3)),
            ("لربع الثاني من [عام |سنة ]{y}", (4, 6)),
            ("لربع الثالث من [عام |سنة ]{y}", (7, 9)),
            ("لربع الرابع من [عام |سنة ]{y}", (10, 12)),
        ),
        bare_year=BARE_YEAR,
        deadlines=(
            ("{by} {day}", Bound.BY),
            ("({by}|{before}) {of_year}{day}", Bound.BY),
            ("{by} {of_year}{month}", Bound.BY),
            ("{before} {day}", Bound.BEFORE),
            ("{until} {day}", Bound.UNTIL),
            ("({by}|{before}) {end} {month}", Bound.BY),
            ("{by}[ شهر] {month}", Bound.BY),
            ("{before} {month}", Bound.BEFORE),
            ("({by}|{before}) نهاية[ عام| سنة] {year}", Bound.BY),
            ("({by}|{before}) {end}[ عام| سنة] {year}", Bound.BY),
            ("{held_in} (عام|سنة) {year}{no_day_of_it}", Bound.ON),
            ("{in_month} {month}", Bound.ON),
            ("{in_month} {of_year}{month}", Bound.ON),
            (
                "(بحلول|في موعد أقصاه|في موعد لا يتجاوز) (عام|سنة) {this_century}{year}{no_day_of_it}",
                Bound.BY,
            ),
            ("{planned_for}{day}", Bound.BY),
            ("{planned_for}{month}", Bound.BY),
            ("{before_event} {day}", Bound.BEFORE),
            ("{on} {day}", Bound.ON),
        ),
        day_of_year="[{d} ]{m}",
        further_day="(،| و|، و|، ثم| ثم)[ ][بعد ذلك ]{day}",
        withins=(
            "{ahead} {count} {unit} من {coming}",
            "({within}|{least}) {count} {unit} قبل {coming}",
            "{ahead} {dual} من {coming}",
            "{ahead_by} {unit}",
            "{ahead_by_one}",
            "{ahead_by_two}",
            "({within}|{period}) {count} {unit} {after} {event}",
            "({within}|{period}) {dual} {after} {event}",
            "({within}|{period}) {one} {after} {event}",
            "{within} {count} {unit}",
            "({within}|{period}) {dual}",
            "({within}|{period}) {one}",
            "{period} {count} {unit}",
        ),
        recurrences=(
            "(في|مع|قبل) (نهاية|ختام|بداية|مطلع) كل {unit}",
            "{once}[ {minimum}] {per}[ ][{every} ]{unit}{whole}[ {minimum2}]",
            "{times}[ {minimum}] {per}[ ][{every} ]{unit}{whole}[ {minimum2}]",
            "{pair}[ {minimum}] {per}[ ]{unit}[ {minimum2}]",
            "{few}[{minimum} ]{per}[ ]{unit}[ {minimum2}]",
            "{every_word} {every} {unit}{whole}[ {minimum}]",
            "{every_word} {unit}{whole}[ {minimum}]",
            "{no_occasion}{adverb}{whole}[ {minimum}]",
        ),
        further_recurrences=(
            ("[{once} ][{minimum} ]كل شهرين[ {minimum2}]", Recurrence(1, Unit.MONTH, every=2)),
            (
                "[{once} ][{minimum} ]كل (سنتين|عامين)[ {minimum2}]",
                Recurrence(1, Unit.YEAR, every=2),
            ),
            ("[{once} ][{minimum} ]كل أسبوعين[ {minimum2}]", Recurrence(1, Unit.WEEK, every=2)),
            (
                "[(في|مع|قبل) (نهاية|ختام|بداية) ]كل (ربع سنة|ربع سنوي|ربع|فصل)",
                Recurrence(1, Unit.MONTH, every=3),
            ),
            ("{by} {day_in_year} من كل (عام|سنة)", Recurrence(1, Unit.YEAR)),
        ),
        rhythms=RHYTHMS,
        frequencies={
            "مرة": 1,
            "مرة واحدة": 1,
            "مرتين": 2,
            # The dual of what is held or made: اجتماعين
            **dict.fromkeys(("اجتماعين", "جلستين", "زيارتين", "تقريرين", "إحاطتين"), 2),
        },
        adverbs={
            **_adverbs("سنوي", Recurrence(1, Unit.YEAR)),
            **dict.fromkeys(
                ("نصف سنوي", "نصف سنوية", "نصف السنوية", "نصف السنوي", "مرة كل نصف سنة"),
                Recurrence(2, Unit.YEAR),
            ),
            **_adverbs("فصلي", Recurrence(1, Unit.MONTH, every=3)),
            **dict.fromkeys(("ربع سنوي", "ربع سنوية"), Recurrence(1, Unit.MONTH, every=3)),
            **_adverbs("شهري", Recurrence(1, Unit.MONTH)),
            **_adverbs("أسبوعي", Recurrence(1, Unit.WEEK)),
        },
        event=Fragment(r"[^،؛.]{3,90}?(?=[،؛.:]|$)"),
        before_number=Fragment(r"(?<![\w-])"),
        year_words=("عام 20", "سنة 20", "نهاية", "أواخر"),
        rhythm_words=("منتظ", "بانتظام", "دوري", "الوقت", "حين", "طلب", "تأخير", "المواعيد"),
        sessions=(
            "(في|خلال|إلى|من|قبل|لدى|أثناء) دورتها {session}",
            "(في|خلال|إلى|من|قبل) الدورة {session}",
            "(لدورتها|للدورة) {session}",
            "(في|خلال) دورتيها {session} و ?{session2}",
        ),
        session_numbers=_SESSIONS,
        session_words=("دور",),
        other_bodies=Fragment(
            r"(?P<assembly>الجمعية العامة|للجمعية العامة)|(?:المجلس|مجلس|اللجنة|لجنة|مؤتمر|المؤتمر|منتدى|فريق)"
        ),
        year_parts=YEAR_PARTS,
    ),
)
