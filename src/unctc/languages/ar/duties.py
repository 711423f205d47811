"""Arabic: how texts say who owes what to whom by when.

The verb is before who acts, prepositions and "and" are written together with the word that follows them.
"""

from __future__ import annotations

from typing import Final

from unctc.languages.ar.acts import ACTS, FURTHER, SAYS, vowelled
from unctc.languages.ar.dated_predicates import DATED_PREDICATES
from unctc.languages.ar.directives import ADDRESSED, BODIES, CHAIR, NOTED, POINTS, THE
from unctc.languages.ar.kinds import KINDS, REPORT
from unctc.languages.ar.predicates import PREDICATES
from unctc.languages.rules.bodies import BODY
from unctc.languages.rules.duties import DutyRules, Pronoun, Shift
from unctc.late_patterns import late_pattern
from unctc.model.languages import Language

__all__ = ["DUTIES"]

# تقدم، ستقدم، يقدم، وتقدم; a pronoun may follow: ستقدمه
_PRESENT: Final = r"(?:و|ف)?س?[يتن][\u0621-\u064a]{2,8}"

# Without a comma only where nothing but an act of the Council goes on so: ويحث الجانبين, ويطلب إلى الأمين العام.
_GOES_ON: Final = vowelled(
    r"يطلب (?:كذلك |أيضا )?(?:إلى|من|أن)|يهيب (?:كذلك |أيضا )?ب|يحث |يدعو |يعرب (?:كذلك |أيضا )?عن|يقر ب|يسلم ب|يكرر "
    r"|يشجع |يطالب |يقرر |يوعز إلى|يشدد على|يشير إلى|يؤكد |يرحب ب|يلاحظ |يحيط علما|يأذن ل|يبقي "
)
_ACT_LEAD: Final = (
    r"(?:(?:،|؛|\.) ?(?:و?في هذا الصدد،? ?|و?في هذا السياق،? ?|و?تحقيقا لهذه الغاية،? ?)?و?"
    rf"| و(?={_GOES_ON}))"
)

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
_NO_PASSIVE: Final = r"(?! \w+(?:ة|ات|تان|تا)(?!\w)| حلقات| قوائم| تقارير| (?:ال)?(?:مبادئ|برامج|خطط|جداول|دلائل|أدلة)(?!\w))"


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
        rf"[؛:](?!\d)|\.(?!\d)|،? و(?=س?[يت][\u0621-\u064a]{{2,8}} (?:{BODY}|إلى|ل))|، و(?=س[يت][\u0621-\u064a]{{2,8}} )| و(?=س[يت][\u0621-\u064a]{{2,8}}(?:ها|هما|هم) )|، وأن "
    ),
    kinds=KINDS,
    head=(
        # What is delivered, not what it is about.
        r"(?<!بشأن )(?<!عن )(?<!حول )(?<!عن كل )(?<!بشأن كل )(?<!\w)(?:ب|لل?|و|ف)?"
        rf"(?P<noun>{{nouns}})(?:(?<!قائمة)(?<!زيارة)(?<!قوائم)(?: (?:ال)?(?:سنوي|مرحلي|نهائي|مؤقت|مشترك|محدث|أولي|نصف السنوي)ة?ا?ً?)* (?:الذي |التي )?(?:س?[يت][\u0621-\u064a]{{2,8}} )?(?:بين |من |عن |الصادر عن |المقدم من |ل)?{THE}{CHAIR}(?P<authors>{BODIES}))?(?:(?: [\u0621-\u064a]+){{0,3}} (?:الذي|التي) (?:أعدت|وضعت|صاغت|أعد|وضع)ه?ا? {THE}{CHAIR}(?P<makers>{BODIES}))?"
    ),
    about=late_pattern(
        r"(?<!\w)(?:بشأن|عن(?! طريق)|حول|المتعلقة? ب|متعلقا?ً? ب|فيما يتعلق ب|المكرسة? ل) ?(?P<subject>.+)"
    ),
    bare=late_pattern(r" (?:تقريرا|معلومات|قائمة|توصيات|مقترحات)(?: للنظر فيها?)?"),
    negation=late_pattern(
        r"(?<!\w)و?[يت](?:رحب|شيد|أسف|أمل) [^؛.،]{0,56}$|(?<!\w)و?(?:لن|لم|لا|ما إذا كانت?|إذا ما|إذا|لو) $"
        # لا تعتزم اللجنة عقد, لن تتمكن من تقديم
        r"|(?<!\w)و?(?:لن|لم|لا) [يت][\u0621-\u0652]{2,9} (?:[\ue000-\ue0ff]{1,60} )?(?:من |على )?$"
    ),
    # طُلب إلى الدول الأعضاء أن تقدم
    past=late_pattern(
        r"(?<!\w)(?:و|ف)?(?:طلب|يمكن|يجوز|بإمكان|يحق|عندما|متى|حالما|ساعدت?|شاركت?|أسهمت?|ساهمت?) [^؛.]{0,80}$"
        r"|(?<!\w)و?(?:قد |لقد )?(?:طُلب(?:ت)? (?:إلى|من)|(?:قررت?|اتفقت?|وافقت?) )[^؛.]{0,80}$"
    ),
    dependent=late_pattern(
        r"(?<!\w)(?:(?:الواردة|المبينة|المحددة|المدرجة) في|متابعة|لمتابعة|تنفيذ|لتنفيذ|دعم|لدعم|مراعاة|وفق|بموجب) $"
    ),
    parties=late_pattern(rf" {THE}{CHAIR}{BODIES}(?:،[^،؛]{{2,90}}،)?(?= )"),
    listed_dues=late_pattern(
        r"،? و(?:(?:ال)?(?:باقي|بقي|متبقي|أخرى|آخر|ثاني|(?:صيغة|نسخة) (?:ال)?نهائي)\w*(?: \w+)? )? ?"
    ),
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
    predicates=(*PREDICATES, *DATED_PREDICATES),
    agents=(
        # The verb first: تقدم المديرية التنفيذية
        late_pattern(
            rf"(?:^|(?<=[.،؛:] )|(?<=[.،؛:] و)|(?<= ))(?:وفي هذا الصدد، |وعلاوة على ذلك، |وإضافة إلى ذلك، )?(?!(?:و|ف)?س?[يت]{_INFORMS}){_PRESENT}(?: كذلك| أيضا| في(?:ه|ها|هما)|،[^،]{{2,60}}،)? (?=(?P<bodies>{THE}{CHAIR}{BODIES})(?!ل))"
        ),
        # يتعين على المديرية التنفيذية أن تقدم
        late_pattern(
            rf"(?:يتعين على|يجب على|ينبغي ل|على) ?{THE}{CHAIR}(?P<bodies>{BODIES})(?= أن )"
        ),
        # يُطلب إلى المديرية التنفيذية أن تقدم
        late_pattern(
            rf"(?:يُطلب|يطلب|يُرجى|يُعهد) (?:إلى|من) {THE}{CHAIR}(?P<bodies>{BODIES})(?= أن )"
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
        # طلبت اللجنة إلى المديرية التنفيذية أن تقدم تقريرا بحلول 30 حزيران/يونيه
        Shift(
            late_pattern(
                rf"(?:^|(?<= )|(?<=و))(?:طلبت?|كلفت?|أوعزت?|عهدت?) {BODY} (?:(?:إلى|من) )?{THE}{CHAIR}(?P<bodies>{BODIES})(?=،| أن | ب| موافاتها | تقديم )"
            ),
            "partner",
            needs_due=True,
        ),
        # What others are encouraged to do is not done by whoever encourages them.
        Shift(
            late_pattern(
                rf"[يت]شجع(?: {THE}{BODY})? (?:{THE}{CHAIR}(?P<bodies>{BODIES})|(?:جميع |سائر )?الدول(?: المعنية| الأخرى)?)(?= على )"
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
        # تستمع اللجنة إلى إحاطة من المكتب
        Shift(
            late_pattern(
                rf"س?[يت]ستمع(?: {BODY})? إلى (?=(?:ال)?(?:إحاط|عرض|تقرير)[^؛.]{{0,60}}? (?:من |[يت]?قدمها? ){THE}{CHAIR}(?P<bodies>{BODIES}))"
            ),
            "recipient",
        ),
        Shift(
            late_pattern(
                rf"س?(?:[يت]نظر|[يت]ناقش|[يت]بحث|[يت]درس|[يت]ستعرض)(?: (?={BODY})|(?= ))(?=[^.؛]*(?:{REPORT}|قائمة|معلومات|توصيات|مقترحات|تقييم|تحليل|(?:دليل|المبادئ|مشروع|دراسة|خطة|وثيقة)[^.؛]*(?:الذي|التي) ))"
                # "التقرير الذي ستقدمه المديرية التنفيذية"
                rf"(?:(?=[^.؛]*?(?:الذي|التي) (?:(?:يتعين |ينبغي |من المقرر )?(?:أن )?س?[يت][\u0621-\u064a]{{2,9}} (?:إليها |لها )?|يتعين على |ينبغي ل){THE}(?P<bodies>{BODIES})))?"
            ),
            "recipient",
        ),
    ),
    resumption=late_pattern(r"،? و(?=س?[يت][\u0621-\u064a]{2,8} )"),
    recipients=(
        late_pattern(
            rf"(?:إلى |(?<!الشبكي )(?<!الموقع )(?<!تابع )(?<!تابعة )(?<!\w)ل|(?<!\w)أمام |(?<!\w)لدى ){THE}{CHAIR}(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"(?:[يت]حيط|[يت]طلع|[يت]بلغ|[يت]بقي|[يت]وافي|[يت]زود|إحاطة|إطلاع|إبلاغ|إبقاء|موافاة|تزويد) (?:{CHAIR}{BODY}(?: [\u0621-\u064a]+)?،? )?{THE}{CHAIR}(?P<bodies>{BODY})(?=[ ،])"
        ),
        late_pattern(
            rf"(?:[يت]عمم|[يت]وزع|تعميم|توزيع) [^.؛\ue000-\ue0ff]{{0,40}}على {THE}{CHAIR}(?P<bodies>{BODIES})"
        ),
        late_pattern(
            rf"[يت](?:عرض|طرح)(?:ها|ه)?(?: {THE}{CHAIR}{BODIES})?[^؛.،\ue000-\ue0ff]{{0,40}}? على {THE}{CHAIR}(?P<bodies>{BODIES})"
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
    partners_follow=True,
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
