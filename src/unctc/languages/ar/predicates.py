"""Arabic: verbs by which something is delivered."""

from __future__ import annotations

from typing import Final

from unctc.languages.ar.directives import BODIES, CHAIR, THE
from unctc.languages.ar.kinds import JOINT_REPORT, REPORT
from unctc.languages.rules.bodies import BODY
from unctc.languages.rules.duties import Predicate
from unctc.late_patterns import late_pattern

__all__ = ["PREDICATES"]

_JOINTLY: Final = rf"[^؛.]*?(?:{JOINT_REPORT})"
_COMPLETED: Final = (
    *("report", "joint report", "list", "guide", "survey", "assessment", "analysis", "review"),
    *("recommendations", "proposals", "programme"),
)
_EVENTS: Final = ("meeting", "consultations", "briefing", "conference")

_DONE: Final = r"(?:تحديث|إعداد|نشر|تقديم|استكمال|تنقيح|اعتماد|تعميم|إصدار|إنجاز|إتمام|إرسال|عرض|وضع|إطلاق|عقد|تنظيم|إجراء)"
"""What is done, as a noun: "will take place an update of"."""

PREDICATES: Final = (
    Predicate(
        late_pattern(
            rf"(?:الذي|التي|المقرر أن) (?:س)?(?:[يت]صدر|[يت]نشر|[يت]قدم|[يت]عد|[يت]ضع|[يت]عرض|[يت]عمم)ه?ا? (?:عن |من (?:جانب |قبل )?|بواسطة )?{THE}(?P<bodies>{BODIES})"
        ),
        before=True,
    ),
    Predicate(
        late_pattern(
            rf"(?:^|(?<= ))(?:و)?س?[يت](?:صدر|نشر|قدم|عد|ضع|عمم) (?P<bodies>{BODIES}[^.؛]{{0,60}}?(?:بالاشتراك|بالتعاون|بالاشتراك الوثيق|معا|مع|بالتنسيق) ?(?:مع )?{THE}{BODIES})(?={_JOINTLY})"
        ),
        kind="joint report",
    ),
    Predicate(
        late_pattern(
            rf"(?:^|(?<= ))(?:و)?س?[يت](?:صدر|نشر|قدم|عد|ضع|عمم)(?:ان|ا)? (?={BODY})(?={_JOINTLY}|[^.؛]{{0,90}}?(?:بالاشتراك|معا)[^.؛]*?(?:{REPORT}))"
        ),
        nouns=("joint report", "report"),
    ),
    Predicate(
        late_pattern(
            r"(?:^|(?<= )|(?<=و))س?(?:[يت]حيط|[يت]طلع|[يت]بلغ|[يت]بقي|إحاطة|إطلاع|إبلاغ|إبقاء)(?= (?:[\u0621-\u064a]+ ){0,2}[\ue000-\ue0ff])(?=[^.؛]*(?:علما|إحاطة|على علم|على (?:آخر )?(?:ال)?مستجدات|شفويا|شفوية|ب\w+|على))"
        ),
        kind="briefing",
        needs_recipient=True,
    ),
    Predicate(
        late_pattern(
            r"(?:^|(?<= )|(?<=و))س?(?:[يت]قدم(?:ون|ان)?|[يت]صدر(?:ان)?|[يت]نشر|[يت]عد|[يت]عرض|[يت]حيل|[يت]رسل|[يت]رفع|[يت]وفر|[يت]تيح|[يت]زود|[يت]وافي|[يت]عمم|[يت]وزع|[يت]ضع|[يت]صوغ|[يت]دلي|تقديم|إعداد|إصدار|نشر|إحالة|توفير|تعميم|موافاة|تزويد)(?!\w)"
            r"(?! (?:ال)?(?:مساعدة|دعم|مشورة))"
        )
    ),
    # ستضع دراسة وتقدمها إلى اللجنة بحلول 30 حزيران/يونيه
    Predicate(
        late_pattern(
            r"(?:^|(?<= )|(?<=و))(?<!الذي )(?<!التي )س?[يت](?:عرض|قدم|تيح|عمم|نشر|حيل|رسل|رفع|صدر|عتمد|وزع|ضع|ستكمل|نقح)(?:(?:ان|ون)?(?:ها|هما|هم|ه)(?!\w)| نسخة (?:محدثة|منقحة) منها?(?!\w))"
        ),
        named_before=True,
        needs_due=True,
    ),
    # سيجري تحديث القائمة من قبل المديرية التنفيذية
    Predicate(
        late_pattern(
            rf"(?:^|(?<= )|(?<=و))س?[يت](?:جري|تم) {_DONE}(?!\w)(?=(?:[^؛.]*? (?:من (?:قبل|جانب)|على يد) {THE}{CHAIR}(?P<bodies>{BODIES}))?)"
        ),
        needs_due=True,
        impersonal=True,
    ),
    # ستكون المسودة الأولى جاهزة بحلول 30 أيلول/سبتمبر
    Predicate(
        late_pattern(
            r"(?:^|(?<= )|(?<=و))س?[يت]كون(?= [^؛.]{2,80}? (?:جاهزا?ة?|متاحا?ة?|متوفرة)(?!\w))"
        ),
        needs_due=True,
        impersonal=True,
    ),
    # ترسل المسودة إلى الدولة في غضون 60 يوما, without the letter of the future
    Predicate(
        late_pattern(
            rf"^(?:[^،؛:]{{2,60}}، )?[يت](?:رسل|قدم|صدر|نشر|عمم|حال|نجز|ستكمل|عتمد|وزع|رفع|حدث)(?! {THE}{CHAIR}{BODY}|\w)"
        ),
        nouns=_COMPLETED,
        needs_due=True,
        impersonal=True,
    ),
    # يعتزم رئيس اللجنة زيارة دولتين
    Predicate(
        late_pattern(r"(?<=[\ue000-\ue0ff] )(?:القيام ب)?زيارة(?= )"),
        kind="visit",
        needs_due=True,
        given=False,
    ),
    # ستصدر نسخة محدثة من الدراسة قبل نهاية العام, whoever does it
    Predicate(
        late_pattern(
            r"(?:^|(?<= )|(?<=و))س[يت](?:صدر|نشر|قدم|عمم|وزع|حال|رفع|عد|ستكمل|نجز|حدث|عتمد|تاح|رسل)(?!\w)"
        ),
        nouns=(*_COMPLETED, "information"),
        needs_due=True,
        impersonal=True,
    ),
    Predicate(
        late_pattern(
            r"(?:^|(?<= )|(?<=و)|(?<= ل))س?(?:[يت]جري(?:ان)?|[يت]ضطلع|[يت]قوم|[يت]نفذ|إجراء|القيام)(?!\w)"
        ),
        nouns=("visit", "survey", "review", "assessment", "analysis", "consultations"),
    ),
    Predicate(
        late_pattern(
            rf"(?:^|(?<= )|(?<=و))س?[يت]جتمع(?:ان)?(?= [\ue000-\ue0ff]+ مع |(?: [\u0621-\u064a]+){{0,2}} مع | {BODIES} (?:مرة|مرتين|ثلاث|كل|شهريا|فصليا|سنويا|بحلول|قبل)(?!\w))"
        ),
        kind="meeting",
    ),
    Predicate(late_pattern(r"(?:^|(?<= )|(?<=و))س?[يت]زور(?!\w)"), kind="visit"),
    Predicate(
        late_pattern(
            r"(?:^|(?<= )|(?<=و)|(?<= ل))س?(?:[يت]عقد(?:ان)?|[يت]نظم|[يت]ستضيف|[يت]قيم|عقد|تنظيم|استضافة)(?!\w)"
        ),
        nouns=_EVENTS,
        impersonal=True,
    ),
    # ستنتهي اللجنة من النظر في التقييمات
    Predicate(
        late_pattern(
            rf"(?:^|(?<= )|(?<=و))س?(?:[يت]نتهي|[يت]فرغ)(?: {THE}{CHAIR}{BODIES})? من (?:النظر في|دراسة|استعراض|مناقشة)(?P<about> [^.؛،]*?)(?=،? (?:بحلول|قبل|في موعد|في غضون|خلال|في النصف|في الربع|في عام)(?!\w)|[.؛،]|$)"
        ),
        kind="review",
        needs_due=True,
        given=False,
    ),
    # ستعتمد اللجنة 40 تقييما: of what is not delivered to anybody, only by a day
    Predicate(
        late_pattern(
            r"(?:^|(?<= )|(?<=و)|(?<= ل))س?(?:[يت]عتمد|[يت]قر|[يت]ؤيد|[يت](?:وافق|صادق)(?= (?:[^؛.]{1,90} )?على)|[يت]حدث|[يت]طلق|[يت]نشئ|[يت]طور|[يت]ضع|[يت]نجز|[يت]ستكمل|[يت]كمل|[يت]فرغ من|[يت]نقح|[يت]ختتم|[يت]صوغ|(?:إنجاز|اعتماد|إتمام|استكمال|تنقيح))(?!\w)"
        ),
        nouns=(*_COMPLETED, "information", "research"),
        needs_due=True,
        given=False,
    ),
    # ستنظر اللجنة في حالة التنفيذ بحلول 31 آذار/مارس
    Predicate(
        late_pattern(
            rf"(?:^|(?<= )|(?<=و))س?[يت](?:نظر|درس|بحث|ستعرض|ناقش|تناول|راجع|قيم|عيد(?=(?: {THE}{CHAIR}{BODIES})? النظر))(?!\w)(?: {THE}{CHAIR}{BODIES})?(?: النظر)?(?:،[^،؛]{{2,60}}،)?(?: في)?(?![^.؛]*(?:{REPORT}|قائمة|معلومات|توصيات|مقترحات|(?:الذي|التي) س?[يت](?:عد|ضع|عرض|قدم)ه?ا? ))(?P<about> [^.؛،]*?)(?=،? (?:بحلول|قبل|في موعد|في غضون|خلال|كل|مرة|مرتين|في النصف|في الربع|في عام|سنويا)(?!\w)|[.؛،]|$)"
        ),
        kind="review",
        needs_due=True,
        given=False,
    ),
    Predicate(
        late_pattern(
            r"(?:^|(?<= )|(?<=و)|(?<= ب))س?(?:[يت]عتمد|[يت]قر|[يت]حدث|[يت]حدد|[يت]ستكمل|(?<=ب)تحديث|تحديث)(?!\w)"
        ),
        nouns=("list", "guide", "survey"),
    ),
    Predicate(
        late_pattern(
            rf"(?:^|(?<= )|(?<=و))س?[يت](?:ستعرض|راجع)(?: {BODY})?(?=[^.؛]*(?:كل (?:سنة|عام|شهر|ثلاثة|ستة)|مرة|مرتين|سنويا|شهريا|فصليا|في موعد)| برنامج (?:ال)?عمل)(?![^.؛]*(?:{REPORT}|قائمة|مقترحات|توصيات))"
        ),
        kind="review",
    ),
)
"""The verbs, in the order in which they are tried."""
