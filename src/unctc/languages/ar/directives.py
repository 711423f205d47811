"""Arabic: whom the verbs of operative paragraphs address."""

from __future__ import annotations

from typing import Final

from unctc.languages.ar.acts import SAYS
from unctc.languages.rules.bodies import listed
from unctc.late_patterns import late_pattern

__all__ = ["ADDRESSED", "BODIES", "CHAIR", "NOTED", "POINTS", "THE"]

THE: Final = r"(?:(?:جميع|كافة|سائر|باقي|كل من|كلا|كل|غيرها من|غيره من|هذه|تلك) )*"
CHAIR: Final = r"(?:(?:رئيسة?|رئاسة|رؤساء|أعضاء|قادة|مديرة?) )?"
_JOINT: Final = rf"(?:،? |، ?)?و(?:كذلك |أيضا |غيرها من |لا سيما )?{THE}{CHAIR}(?:إلى |على |من )?|، {THE}{CHAIR}|، ولا سيما |،? (?:إضافة|بالإضافة|فضلا عن|وكذلك)(?: إلى)? {THE}"
BODIES: Final = listed(rf"(?: (?:المعنية|المهتمة|الأخرى|ذات الصلة|المختصة|المجاورة))?(?:{_JOINT})")
_WHO: Final = rf"{THE}{CHAIR}(?P<bodies>{BODIES})"
# تقدم، يتخذ، تتعاون; with "shall" of the future
_DOES: Final = r"س?[يت][\u0621-\u0652]{2,11}"
_CALLED: Final = late_pattern(
    rf"(?:(?:دعوت|دعوات|طلب|مطالب|دعوا|نداء|مناشد|التزام|مسؤولي|واجب|يأذن|يوعز|الإذن|حاجة|ضرورة|أهمية)[\u0621-\u064a]*(?: [\u0621-\u064a]+){{0,2}}? (?:إلى |على |ل|ب|من |عاتق )?){_WHO}(?= (?:أن|إلى|بأن|على|ب|ل|عن|في)|،|؛|$)"
)
POINTS: Final = late_pattern(
    rf"(?:يتعين على |يجب على |ينبغي ل|ينبغي أن [يت][\u0621-\u064a]{{2,9}} |على ){THE}(?P<bodies>{BODIES})(?= (?:أن |[يت][\u0621-\u064a]{{2,9}} ))"
)
_OUGHT: Final = (
    rf"(?<!\w)(?:يتعين|يجب|ينبغي|يجوز|يلزم)(?: (?:على |أن {_DOES} )| ل){THE}{CHAIR}(?P<bodies>{BODIES})"
    rf"|(?<!\w)(?:يقع على عاتق|تقع على عاتق|تقع على|يقع على) {THE}{CHAIR}(?P<bound>{BODIES})"
    rf"|(?<!\w)ب?أن (?:على )?{THE}{CHAIR}(?P<first>{BODIES})(?= (?:[^،؛.\ue000-\ue0ff]{{2,60}} )?(?:يجب|ينبغي|يتعين|تتحمل|تقع عليها|مسؤولة|ملزمة)(?!\w))"
    rf"|(?<!\w)ب?أن على {THE}{CHAIR}(?P<obliged>{BODIES})"
)
_SHALL: Final = late_pattern(
    rf"{_OUGHT}|(?<!\w)(?:تكون|تشمل|تتضمن|تشتمل) (?:ل|ولاية |مهام ){THE}(?P<tasked>{BODIES})"
    # "that, until 31 July, all States shall": a verb of what is decided, and who does it
    rf"|(?<!\w)[بو]?أن(?:،[^،؛]{{2,90}}،)? {_DOES}(?:،[^،؛]{{2,90}}،| قوام)? {THE}{CHAIR}(?P<acting>{BODIES})"
)
_WORKING: Final = late_pattern(
    rf"(?<!\w)(?:أهمية|ضرورة|(?:ال)?حاجة|لزوم) (?:إلى )?(?:أن {_DOES}|قيام|استخدام|توصل|مواصلة|امتثال|التزام|احترام|تعاون|تقيد|عمل|اضطلاع) {THE}{CHAIR}(?P<bodies>{BODIES})"
    rf"|(?<!\w)(?:أهمية|ضرورة|(?:ال)?حاجة|لزوم)(?!\w)[^؛.\ue000-\ue0ff]{{0,120}}? (?:بين|فيما بين|من جانب|من قبل) {THE}{CHAIR}(?P<joint>{BODIES})"
)
"""Of whom it is said that it matters what they do: أهمية التعاون بين."""
_TOGETHER: Final = late_pattern(
    rf"(?:تعاون|حوار|تبادل|تنسيق|تفاعل)[^؛.\ue000-\ue0ff]{{0,90}}? (?:بين|فيما بين) {_WHO}"
    rf"|(?:امتثال|مشاركة|تقيد|انسحاب|التزام)[\u0621-\u064a ]{{0,30}}? (?:من جانب |من قبل |ل|)?{THE}{CHAIR}(?P<owner>{BODIES})"
)

ADDRESSED: Final = (
    late_pattern(
        rf"{SAYS}(?:،[^،؛]{{2,80}}،)?(?: (?:إلى |من |على |أن (?:[يت][\u0621-\u0652]{{2,11}} (?:ل)?)?|بأن (?:[يت][\u0621-\u0652]{{2,11}} )?|ب|ل)?){_WHO}"
    ),
    _CALLED,
    POINTS,
    _SHALL,
    _WORKING,
    _TOGETHER,
)
"""Whom a verb that asks addresses: right after it, after a word that leads to it, as who shall act."""
NOTED: Final = (_CALLED, POINTS, _WORKING, late_pattern(_OUGHT))
"""Whom a verb addresses that merely stresses, recalls or reaffirms: those of whom it says what they ought to do."""
