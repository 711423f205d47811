"""Arabic: verbs that deliver something where it is said by when, whatever its kind."""

from __future__ import annotations

from typing import Final

from unctc.languages.ar.directives import BODIES, CHAIR, THE
from unctc.languages.ar.kinds import KINDS
from unctc.languages.rules.duties import Predicate
from unctc.late_patterns import late_pattern

__all__ = ["DATED_PREDICATES"]

_ANY: Final = tuple(each.name for each in KINDS)
_START: Final = r"(?:^|(?<= )|(?<=و))(?<!الذي )(?<!التي )"
# Verbs of the third person, without the letter of the person.
_STEMS: Final = (
    r"وجه|رسل|عرض|طرح|رفع|قدم|سلم|نشر|عمم|وزع|صدر|عد|ضع|صوغ|جمع|جهز|هيئ|كتب|حرر|بلور|طور|نجز|كمل|ستكمل|تم|فرغ من|ختتم|نهي|حدث|نقح|عدل|وسع|نشئ|نفذ|طلق|حدد|قر|عتمد|وافق|صادق|ترجم"
    r"|عقد|نظم|شترك في تنظيم|ستضيف|رأس|دير|جري|ضطلع ب|قوم ب|فتتح|فتح|خصص|تيح|وفر|بعث|تقاسم|تبادل|وافي|ؤمن|صمم|عيد (?:نشر|إصدار)|حيل|ودع|ذيع|ستحدث|جدد|كلف"
)
_NOUNS_OF_ACTS: Final = r"تقديم|عرض|إحالة|تعميم|توزيع|نشر|إصدار|صدور|إرسال|إعداد|إنجاز|إتمام|استكمال|وضع|صياغة|اعتماد|إقرار|تنظيم|عقد|تنقيح|تحديث|إجراء|موافاة|توجيه|إطلاق|رفع|تسليم"
_LIMIT: Final = (
    r"(?:(?:ال)?(?:موعد|تاريخ|أجل|مهلة)(?: (?:ال)?(?:نهائي|محدد|أقصى|مقرر|أخير)ة?){0,2} ل)"
)

DATED_PREDICATES: Final = (
    # الموعد النهائي لتقديم المديرية التنفيذية دراستها: 31 أيار/مايو
    Predicate(
        late_pattern(
            rf"^{_LIMIT}?(?:{_NOUNS_OF_ACTS})(?: {THE}{CHAIR}(?P<bodies>{BODIES}))? (?P<about>[^.؛:]{{2,160}}?)(?=(?: (?:إلى|على|من جانب|من قبل) [^.؛:]{{0,60}}?[\ue000-\ue0ff]|:))[^.؛:]{{0,90}}: "
        ),
        needs_due=True,
        impersonal=True,
    ),
    # يصل التقرير إلى اللجنة
    Predicate(
        late_pattern(rf"{_START}س[يت](?:صل|صدر|رى النور|نشر|رد)(?!\w)"),
        nouns=_ANY,
        needs_due=True,
        impersonal=True,
    ),
    # من المقرر تقديم التقرير
    Predicate(
        late_pattern(
            rf"(?:من (?:المقرر|المزمع|المنتظر|المتوقع|المتعين|المرتقب)|(?:يتعين|يجب|ينبغي|يلزم|يُقترح|يعتزم|تعتزم)) (?:{_NOUNS_OF_ACTS})(?!\w)"
        ),
        nouns=_ANY,
        needs_due=True,
        impersonal=True,
    ),
    # سيلقي الرئيس كلمة أمام المجلس
    Predicate(
        late_pattern(r"(?:^|(?<= )|(?<=و))س?[يت](?:لقي|دلي)(?!\w)(?=[^؛.]{0,40}(?:كلمة|بيانا?))"),
        kind="briefing",
        needs_due=True,
        needs_recipient=True,
    ),
    # تعتزم اللجنة استعراض برنامج العمل
    Predicate(
        late_pattern(
            r"(?<=[\ue000-\ue0ff] )(?:استعراض|مراجعة|مناقشة|النظر في|إعادة النظر في)(?= )(?P<about> [^.؛،]*?)(?=،? (?:بحلول|قبل|في موعد|في غضون|خلال|كل|مرة|مرتين|في النصف|في الربع|في عام|في \d|في [\u0621-\u064a/ ]{3,20} 20)|[.؛،]|$)"
        ),
        kind="review",
        needs_due=True,
        given=False,
    ),
    # تعتزم اللجنة عقد اجتماع
    Predicate(
        late_pattern(rf"(?<=[\ue000-\ue0ff] )(?:{_NOUNS_OF_ACTS})(?= )"), nouns=_ANY, needs_due=True
    ),
    # ستنقح المبادئ التوجيهية, whoever does it
    Predicate(
        late_pattern(
            r"(?:^|(?<=، ))(?:و)?س[يت](?:نقح|عدل|نظم|عقد|طلق|نشئ|وضع|طور|وجه|سلم|ترجم|قر|جمع|طرح|عرض)(?!\w)"
        ),
        nouns=_ANY,
        needs_due=True,
        impersonal=True,
    ),
    Predicate(
        late_pattern(rf"{_START}س?[يت](?:{_STEMS})(?:ان|ون|ا|وا|ها|ه)?(?!\w)"),
        nouns=_ANY,
        needs_due=True,
    ),
)
"""They are tried after the verbs that deliver without a time as well."""
