"""Arabic: how texts say who owes what to whom by when.

The verb is before who acts, prepositions and "and" are written together with the word that follows them.
"""

from __future__ import annotations

from typing import Final

from unctc.languages.ar.acts import ACTS, FURTHER, SAYS, vowelled
from unctc.languages.ar.directives import ADDRESSED, BODIES, CHAIR, NOTED, POINTS, THE
from unctc.languages.rules.bodies import BODY
from unctc.languages.rules.duties import DutyRules, Kind, Predicate, Pronoun, Shift
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["DUTIES"]

# تقدم، ستقدم، يقدم، وتقدم; a pronoun may follow: ستقدمه
_PRESENT: Final = r"(?:و|ف)?س?[يتن][\u0621-\u064a]{2,8}"
_REPORT: Final = r"(?:ال)?تقرير(?:ا|اً|ين|ان|ها|ه)?(?!\w)|(?:ال)?تقارير"
_JOINT_REPORT: Final = r"(?:ال)?تقرير(?:ا|اً)? (?:ال)?مشتركا?ً?"
_JOINTLY: Final = rf"[^؛.]*?(?:{_JOINT_REPORT})"

# Without a comma only where nothing but an act of the Council goes on so: ويحث الجانبين, ويطلب إلى الأمين العام.
_GOES_ON: Final = vowelled(
    r"يطلب (?:كذلك |أيضا )?(?:إلى|من|أن)|يهيب (?:كذلك |أيضا )?ب|يحث |يدعو |يعرب (?:كذلك |أيضا )?عن|يقر ب|يسلم ب|يكرر "
    r"|يشجع |يطالب |يقرر |يوعز إلى|يشدد على|يشير إلى|يؤكد |يرحب ب|يلاحظ |يحيط علما|يأذن ل|يبقي "
)
_ACT_LEAD: Final = (
    r"(?:(?:،|؛|\.) ?(?:و?في هذا الصدد،? ?|و?في هذا السياق،? ?|و?تحقيقا لهذه الغاية،? ?)?و?"
    rf"| و(?={_GOES_ON}))"
)

_COMPLETED: Final = (
    *("report", "joint report", "list", "guide", "survey", "assessment", "analysis", "review"),
    *("recommendations", "proposals", "programme"),
)
_EVENTS: Final = ("meeting", "consultations", "briefing", "conference")
_LEAD: Final = (
    r"(?:(?:و?في هذا الصدد|وعلاوة على ذلك|وإضافة إلى ذلك|وبعد ذلك|[^،؛:\ue000-\ue0ff]{2,60})، )?"
)
# Without the letter of the future a verb may be a noun as well: تقديم is known by the length of what is listed here.
_OF_DELIVERY: Final = (
    r"(?:قدم|عقد|نظم|جري|حيط|طلع|زود|ستعرض|عد|صدر|عتمد|نظر|عمم|حيل|رفع|نشر|وافي|جتمع|بلغ|دلي)"
)
# Of one body after a verb of informing, "تطلع اللجنة على", it is the one that is informed.
_INFORMS: Final = rf"(?:طلع|بلغ|وافي|زود)(?= {THE}{CHAIR}{BODY} (?:على|ب\w|كل|شفوي|بانتظام))"
_NO_SUBJECT: Final = (
    rf"(?:(?<=طلع)|(?<=بلغ)|(?<=وافي)|(?<=زود)|(?! (?:كذلك |أيضا |،[^،]{{2,60}}، )?{THE}{CHAIR}{BODY}))"
    rf"(?! (?:كذلك |أيضا |،[^،]{{2,60}}، )?{THE}{CHAIR}{BODY}(?! (?:على|ب\w|كل|شفوي|بانتظام)))"
)
# "ستعقد جلسة": a meeting will be held, or she will hold one
_NO_PASSIVE: Final = r"(?! \w+(?:ة|ات|تان|تا)(?!\w)| حلقات| قوائم| تقارير)"


def _without_subject(letter: str) -> str:
    """Return the pattern of a verb of the third person at the start of a sentence that names no subject."""
    return (
        rf"^{_LEAD}(?:و|ف|كما |كما أنها |كما أنه |وهي |وهو )?"
        rf"(?:س{letter}[\u0621-\u064a]{{2,8}}|{letter}{_OF_DELIVERY})(?= ){_NO_SUBJECT}"
    )


DUTIES: Final = DutyRules(
    language=Language.ARABIC,
    sentence_end=late_pattern(
        r"(?<=[\u0621-\u0652)\d»”\"\ue000-\ue0ff])[.](?=\s|$)|؛(?= ?و?\(?[\u0621-\u064a]{1,2}\))|(?<=[\u0621-\u064a])؛ "
    ),
    clause_end=late_pattern(
        rf"[؛:](?!\d)|\.(?!\d)|،? و(?=س?[يت][\u0621-\u064a]{{2,8}} (?:{BODY}|إلى|ل))|، وأن "
    ),
    kinds=(
        Kind("joint report", _JOINT_REPORT),
        Kind("report", _REPORT),
        Kind("list", r"(?:ال)?قائمة|قوائم|قائمت(?:ه|ها)(?!\w)"),
        Kind(
            "guide",
            r"(?:ال)?دليل(?:ا|اً|ه|ها)?(?!\w)|مبادئ توجيهية|المبادئ التوجيهية|مبادئ(?:ها|ه) التوجيهية",
        ),
        Kind("survey", r"(?:ال)?دراسة (?:ال)?استقصائية|(?:ال)?استقصاءا?ً?"),
        Kind("consultations", r"(?:ال)?مشاورات"),
        Kind(
            "briefing",
            r"(?:ال)?إحاطة|(?:ال)?إحاطات|إحاطتان|إحاطتين|جلس(?:ة|ات|تا|تي|تان|تين) إحاطة",
        ),
        Kind("visit", r"(?<!كل )(?:ال)?زيار(?:ة|ات|تين|تان)(?!\w)"),
        Kind("review", r"(?:ال)?استعراض(?:ا|اً|ات|ه|ها)?(?!\w)"),
        Kind(
            "meeting",
            r"(?:ال)?(?:اجتماع(?:ا|اً|ين|ان|ات|ها|ه)?|جلس(?:ة|ات|تين|تان)|حلق(?:ة|ات|تا|تي|تان|تين) (?:ال)?(?:عمل|دراسية|نقاش|شبكية)|ندو(?:ة|ات|تين|تان)|دور(?:ة|ات|تين|تان|تا|تي) (?:ال)?تدريبي(?:ة|تين|تان)|مائدة مستديرة|مناسب(?:ة|ات) جانبية)(?!\w)",
        ),
        Kind("conference", r"(?:ال)?مؤتمر(?:ا|اً|ات)?(?!\w)"),
        Kind("recommendations", r"(?:ال)?توصي(?:ة|ات)(?:ها|ه)?(?!\w)"),
        Kind("proposals", r"(?:ال)?(?:مقترح|اقتراح)(?:ا|ات)?(?:ها|ه)?(?!\w)"),
        Kind(
            "update",
            r"معلومات (?:مستكملة|محدثة|مستجدة)|آخر (?:المستجدات|التطورات)|(?:ال)?مستجدات|(?:ال)?تقدم المحرز",
        ),
        Kind("information", r"(?:ال)?معلومات|استنتاجات(?:ها|ه)(?!\w)"),
        Kind("programme", r"برنامج (?:ال)?عمل(?:ها)?|خطة (?:ال)?عمل(?:ها)?"),
        Kind("assessment", r"(?:ال)?تقييم(?:ا|اً|ات|ه|ها)?(?!\w)"),
        Kind("analysis", r"(?:ال)?تحليل(?:ا|اً|ات|ه|ها)?(?!\w)"),
    ),
    head=(
        # What is delivered, not what it is about.
        r"(?<!بشأن )(?<!عن )(?<!حول )(?<!عن كل )(?<!بشأن كل )(?<!\w)(?:ب|ل|و|ف)?"
        rf"(?P<noun>{{nouns}})(?:(?<!قائمة)(?<!زيارة)(?<!قوائم)(?: (?:ال)?(?:سنوي|مرحلي|نهائي|مؤقت|مشترك|محدث|أولي|نصف السنوي)ة?ا?ً?)* (?:الذي |التي )?(?:س?[يت][\u0621-\u064a]{{2,8}} )?(?:بين |من |عن |الصادر عن |المقدم من |ل)?{THE}(?P<authors>{BODIES}))?"
    ),
    about=late_pattern(
        r"(?<!\w)(?:بشأن|عن(?! طريق)|حول|المتعلقة? ب|متعلقا?ً? ب|فيما يتعلق ب|المكرسة? ل) ?(?P<subject>.+)"
    ),
    bare=late_pattern(r" (?:تقريرا|معلومات|قائمة|توصيات|مقترحات)(?: للنظر فيها?)?"),
    negation=late_pattern(r"(?<!\w)(?:لن|لم|لا) $"),
    dependent=late_pattern(
        r"(?<!\w)(?:(?:الواردة|المبينة|المحددة|المدرجة) في|متابعة|لمتابعة|تنفيذ|لتنفيذ|دعم|لدعم|مراعاة|وفق|بموجب) $"
    ),
    parties=late_pattern(rf" {THE}{CHAIR}{BODIES}(?:،[^،؛]{{2,90}}،)?(?= )"),
    listed_dues=late_pattern(r"،? و(?:(?:ال)?(?:باقي|بقي|متبقي|أخرى|آخر|ثاني)\w*(?: \w+)? )?"),
    acting_pronouns=(
        # The letter of the verb shows the gender, and so does the end of the first word of a name.
        Pronoun(
            late_pattern(_without_subject("ت") + _NO_PASSIVE),
            late_pattern(r"[\u0621-\u0652]+ة(?!\w)"),
        ),
        Pronoun(
            late_pattern(
                _without_subject("ي")
                + r"(?! (?:ال)?(?:اجتماع|تقرير|استعراض|تقييم|استقصاء|دليل|مؤتمر)(?!\w))"
            ),
            late_pattern(r"(?![\u0621-\u0652]+ة(?!\w))"),
        ),
    ),
    openings=(
        late_pattern(
            rf"(?:و|ف)?(?:قد |لقد )?[\u0621-\u0652]{{3,9}} {THE}{CHAIR}(?P<bodies>{BODIES})(?!ل)"
        ),
    ),
    predicates=(
        Predicate(
            late_pattern(
                rf"(?:الذي|التي|المقرر أن) (?:س)?(?:[يت]صدر|[يت]نشر|[يت]قدم)ه?ا? (?:عن |من (?:جانب |قبل )?|بواسطة )?{THE}(?P<bodies>{BODIES})"
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
                rf"(?:^|(?<= ))(?:و)?س?[يت](?:صدر|نشر|قدم|عد|ضع|عمم)(?:ان|ا)? (?={BODY})(?={_JOINTLY}|[^.؛]{{0,90}}?(?:بالاشتراك|معا)[^.؛]*?(?:{_REPORT}))"
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
        # ستصدر نسخة محدثة من الدراسة قبل نهاية العام, whoever does it
        Predicate(
            late_pattern(
                r"(?:^|(?<= )|(?<=و))س[يت](?:صدر|نشر|قدم|عمم|وزع|حال|رفع|عد|ستكمل|نجز|حدث|عتمد)(?!\w)"
            ),
            nouns=_COMPLETED,
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
                r"(?:^|(?<= )|(?<=و))س?[يت]جتمع(?:ان)?(?= [\ue000-\ue0ff]+ مع |(?: [\u0621-\u064a]+){0,2} مع )"
            ),
            kind="meeting",
        ),
        Predicate(late_pattern(r"(?:^|(?<= )|(?<=و))س?[يت]زور(?!\w)"), kind="visit"),
        Predicate(
            late_pattern(
                r"(?:^|(?<= )|(?<=و)|(?<= ل))س?(?:[يت]عقد(?:ان)?|[يت]نظم|[يت]ستضيف|[يت]قيم|عقد|تنظيم)(?!\w)"
            ),
            nouns=_EVENTS,
            impersonal=True,
        ),
        # ستعتمد اللجنة 40 تقييما: of what is not delivered to anybody, only by a day
        Predicate(
            late_pattern(
                rf"(?:^|(?<= )|(?<=و)|(?<= ل))س?(?:[يت]عتمد|[يت]قر|[يت]ؤيد|[يت](?:وافق|صادق)(?=(?: {THE}{CHAIR}{BODIES})? على)|[يت]نجز|[يت]ستكمل|[يت]كمل|[يت]فرغ من|[يت]نقح|[يت]ختتم|[يت]صوغ|(?:إنجاز|اعتماد|إتمام|استكمال|تنقيح))(?!\w)"
            ),
            nouns=_COMPLETED,
            needs_due=True,
            given=False,
        ),
        # ستنظر اللجنة في حالة التنفيذ بحلول 31 آذار/مارس
        Predicate(
            late_pattern(
                rf"(?:^|(?<= )|(?<=و))س?[يت](?:نظر|درس|بحث|ستعرض|ناقش|تناول|راجع|قيم|عيد(?=(?: {THE}{CHAIR}{BODIES})? النظر))(?!\w)(?: {THE}{CHAIR}{BODIES})?(?: النظر)?(?:،[^،؛]{{2,60}}،)?(?: في)?(?![^.؛]*(?:{_REPORT}|قائمة|معلومات|توصيات|مقترحات))(?P<about> [^.؛،]*?)(?=،? (?:بحلول|قبل|في موعد|في غضون|خلال|كل|مرة|مرتين|في النصف|في الربع|في عام|سنويا)(?!\w)|[.؛،]|$)"
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
                rf"(?:^|(?<= )|(?<=و))س?[يت](?:ستعرض|راجع)(?: {BODY})?(?=[^.؛]*(?:كل (?:سنة|عام|شهر|ثلاثة|ستة)|مرة|مرتين|سنويا|شهريا|فصليا|في موعد)| برنامج (?:ال)?عمل)(?![^.؛]*(?:{_REPORT}|قائمة|مقترحات|توصيات))"
            ),
            kind="review",
        ),
    ),
    agents=(
        # The verb first: تقدم المديرية التنفيذية
        late_pattern(
            rf"(?:^|(?<=[.،؛:] )|(?<=[.،؛:] و)|(?<= ))(?:وفي هذا الصدد، |وعلاوة على ذلك، |وإضافة إلى ذلك، )?(?!(?:و|ف)?س?[يت]{_INFORMS}){_PRESENT}(?: كذلك| أيضا|،[^،]{{2,60}}،)? (?=(?P<bodies>{THE}{CHAIR}{BODIES})(?!ل))"
        ),
        # Who acts first: المديرية التنفيذية ستقدم
        late_pattern(
            rf"(?:^|(?<=[.،؛:] )|(?<=[.،؛:] و))(?:و)?{CHAIR}(?P<bodies>{BODIES})(?:،[^،؛]{{2,90}}،)? (?=س?[يت][\u0621-\u064a]{{2,8}})"
        ),
    ),
    shifts=(
        Shift(
            late_pattern(
                rf"(?:[يت]ساعد|[يت]دعم|مساعدة|دعم) (?:{BODY} )?(?:في )?{THE}{CHAIR}(?P<bodies>{BODIES})(?= (?:في|على)\b)"
            ),
            "partner",
        ),
        Shift(
            late_pattern(
                rf"(?:[يت]طلب|[يت]دعو|[يت]وعز|[يت]كلف) {BODY} (?:إلى )?{THE}{CHAIR}(?P<bodies>{BODIES})(?=،| أن | إلى )"
            ),
            "partner",
        ),
        # تتلقى اللجنة من المديرية التنفيذية تقريرا
        Shift(
            late_pattern(
                rf"س?[يت](?:تلقى|ستلم|تسلم)(?: {BODY})?،? من {THE}{CHAIR}(?P<bodies>{BODIES})"
            ),
            "recipient",
        ),
        Shift(
            late_pattern(
                rf"س?(?:[يت]نظر|[يت]ناقش|[يت]بحث|[يت]درس|[يت]ستعرض)(?: (?={BODY})|(?= ))(?=[^.؛]*(?:{_REPORT}|قائمة|معلومات|توصيات|مقترحات|تقييم|تحليل))"
                # "التقرير الذي ستقدمه المديرية التنفيذية"
                rf"(?:(?=[^.؛]*?(?:الذي|التي) (?:(?:يتعين |ينبغي |من المقرر )?(?:أن )?س?[يت][\u0621-\u064a]{{2,9}} (?:إليها |لها )?|يتعين على |ينبغي ل){THE}(?P<bodies>{BODIES})))?"
            ),
            "recipient",
        ),
    ),
    resumption=late_pattern(r"،? و(?=س?[يت][\u0621-\u064a]{2,8} )"),
    recipients=(
        late_pattern(
            rf"(?:إلى |(?<!\w)ل|(?<!\w)أمام |(?<!\w)لدى ){THE}{CHAIR}(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"(?:[يت]حيط|[يت]طلع|[يت]بلغ|[يت]بقي|[يت]وافي|[يت]زود|إحاطة|إطلاع|إبلاغ|إبقاء|موافاة|تزويد) (?:{CHAIR}{BODY}(?: [\u0621-\u064a]+)?،? )?{THE}(?P<bodies>{BODY})(?= )"
        ),
        late_pattern(
            rf"(?:[يت]عمم|[يت]وزع|تعميم|توزيع) [^.؛\ue000-\ue0ff]{{0,40}}على {THE}{CHAIR}(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"(?:[يت]عمم|[يت]وزع) {BODIES}[^.؛\ue000-\ue0ff]{{0,40}} على {THE}{CHAIR}(?P<bodies>{BODIES})"
        ),
    ),
    joins=(
        late_pattern(
            rf"(?<!\w)(?:بالاشتراك(?: الوثيق)?|بصورة مشتركة|معا|بصفة مشتركة) مع {THE}{CHAIR}(?P<bodies>{BODIES})"
        ),
    ),
    partners=(
        late_pattern(rf"(?<!\w)(?:وبدعم|بدعم|بمساعدة|وبمساعدة) (?:من )?{THE}(?P<bodies>{BODIES})"),
        late_pattern(
            rf"(?<!\w)(?:بالتعاون(?: الوثيق)?|بالتنسيق(?: الوثيق)?|بالتشاور(?: الوثيق)?) مع {THE}(?P<bodies>{BODIES})"
        ),
    ),
    dues_precede=False,
    announces=late_pattern(
        r"(?:المهام|الولاية|التدابير|الأنشطة|العناصر|الوظائف|الأهداف|القدرات|الالتزامات)[^،؛.]{0,25}(?:التالية|الآتية|أدناه)|ما يلي|التالية(?!\w)"
    ),
    acts=ACTS,
    joint=r"[،؛]? ?(?<![\u0621-\u064a])و",
    act_lead=_ACT_LEAD,
    word_end=r"(?:ها|هما|هم|هن|ه|هـا)?(?![\u0621-\u064a])",
    further=FURTHER,
    addressees=ADDRESSED,
    noted=NOTED,
    points=POINTS,
    # A preposition may be written together with the name of a State; other letters make it another word.
    not_in_state=r"(?:(?<![\u0621-\u064a])|(?<=(?<![\u0621-\u064a])[وبلف]))",
    no_state=r"[\u0621-\u064a]",
    addressed_again=late_pattern(
        rf"[يت][\u0621-\u0652]{{2,8}}(?:ها|هما|هم|هن|ه)(?= (?:على|إلى|أن|ب))|[يت][\u0621-\u0652]{{2,8}}{SAYS} (?:إليه|إليها|إليهما|إليهم|منه|منها|بها|به|بهم)(?= )"
    ),
    asks=late_pattern(
        rf"،? وأن (?P<bodies>(?!))?|، وإلى (?:أن )?{THE}(?!{BODY})|،? وعلى (?:أن )?(?!(?:أساس|إثر|نحو|وجه|سبيل|النحو|هذا الأساس|الأقل|مدى|أنه?ا?)(?![\u0621-\u064a])|أساسٍ){THE}(?!{BODY})"
    ),
    own_review=late_pattern(
        r"(?:اعتزام|استعداد|عزم|ني[تة]|التزام|تصميم)(?:ه|ها)?(?!\w)[^؛.]{0,160}?(?:استعراض|معاودة النظر|إعادة النظر|مراجعة|تنقيح)"
        r"|ب?أنه(?:ا)? (?:س\w+|على استعداد)[^؛.]{0,120}?(?:استعراض|النظر في)"
    ),
)
