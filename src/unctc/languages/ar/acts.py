"""Arabic: the verbs with which organs act, of the Council (he) and of the Assembly (she).

One Arabic verb often stands for several English ones; it has the name of the one that it renders most often.
"""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.duties import Act
from unctc.late_patterns import late_pattern

__all__ = ["ACTS", "FURTHER", "SAYS", "vowelled"]

_SIGNS: Final = "[\u064b-\u0652\u0670\u0640]*"
_LETTER: Final = late_pattern("[\u0621-\u063a\u0641-\u064a]")


def vowelled(pattern: str) -> str:
    """Return *pattern* with vowel signs allowed after each letter: يقرّر is يقرر."""
    return _LETTER.sub(lambda letter: letter.group() + _SIGNS, pattern)


SAYS: Final = vowelled(
    r"(?: ?(?:،? ?)?(?:كذلك|أيضا|أيضاً|من جديد|مرة أخرى|مجددا|مجدداً|بقوة|بشدة|في هذا الصدد|في هذا السياق|تحقيقا لهذه الغاية|بوجه خاص|بإلحاح|على وجه الخصوص|بصفة خاصة)،?)*"
)
"""Words that may follow the verb."""

FURTHER: Final = ""
"""No words are before the verb but what joins it to the clause before."""

# يطلب of the Council, تطلب of the Assembly
_OF: Final = "(?:ي|ت)"
_MORE: Final = r"(?: (?:كذلك|أيضا|أيضاً))?"
_BETWEEN: Final = r"(?:كذلك|أيضا|أيضاً|في هذا الصدد|في هذا السياق|في الوقت نفسه)"
_AGAIN: Final = r"(?:من جديد|مجددا|مجدداً|مرة أخرى)"


def _act(name: str, pattern: str, *, mandates: bool = True, names_addressees: bool = False) -> Act:
    return Act(name, vowelled(pattern), mandates=mandates, names_addressees=names_addressees)


ACTS: Final = (
    _act(
        "reaffirms",
        rf"{_OF}ؤكد{_MORE} {_AGAIN}|{_OF}عيد{_MORE} (?:ال)?تأكيد|{_OF}قرر من جديد",
        mandates=False,
    ),
    _act(
        "reiterates",
        rf"{_OF}كرر|{_OF}جدد (?:دعوته|طلبه|تأكيد)|{_OF}طلب{_MORE} {_AGAIN}|{_OF}هيب مجددا",
        mandates=False,
        names_addressees=True,
    ),
    _act("requests", rf"{_OF}طلب|{_OF}رجو|{_OF}لتمس"),
    _act("directs", rf"{_OF}وعز|{_OF}كلف|{_OF}أمر"),
    _act("instructs", rf"{_OF}صدر تعليمات"),
    _act("decides", rf"{_OF}قرر"),
    _act("urges", rf"{_OF}حث|{_OF}واصل{_MORE} حث"),
    _act("implores", rf"{_OF}توسل"),
    _act("calls upon", rf"{_OF}دعو|{_OF}هيب|{_OF}واصل{_MORE} دعوة"),
    _act("encourages", rf"{_OF}شجع|{_OF}واصل{_MORE} تشجيع|{_OF}حبذ"),
    _act("demands", rf"{_OF}طالب"),
    _act("authorizes", rf"{_OF}أذن|{_OF}خول"),
    _act("appeals", rf"{_OF}ناشد|{_OF}وجه نداء"),
    _act("requires", rf"{_OF}شترط|{_OF}قتضي"),
    _act("recommends", rf"{_OF}وصي"),
    _act("insists", rf"{_OF}صر(?= على)"),
    _act("approves", rf"{_OF}وافق"),
    _act("renews", rf"{_OF}جدد"),
    _act("extends", rf"{_OF}مدد"),
    _act("maintains", rf"{_OF}بقي"),
    _act("establishes", rf"{_OF}نشئ"),
    _act("adopts", rf"{_OF}عتمد", mandates=False),
    # That something is so, and what it is ready for, it affirms; with the same verb it stresses what matters.
    _act(
        "affirms",
        rf"{_OF}ؤكد(?= (?:{_BETWEEN} )?(?:أن|أنه|أنها|استعداد|عزم|استمرار التزام|التزام|الأهمية الحاسمة))",
        mandates=False,
    ),
    _act("underlines", rf"{_OF}ؤكد(?= (?:{_BETWEEN} )?أهمية)", mandates=False),
    _act("emphasizes", rf"{_OF}شدد(?= (?:{_BETWEEN} )?على أن)", mandates=False),
    _act("stresses", rf"{_OF}ؤكد|{_OF}شدد", mandates=False),
    _act("highlights", rf"{_OF}سلط الضوء|{_OF}برز", mandates=False),
    _act("recalls", rf"{_OF}شير", mandates=False),
    _act("reminds", rf"{_OF}ذكر", mandates=False, names_addressees=True),
    _act("welcomes", rf"{_OF}رحب", mandates=False),
    _act("commends", rf"{_OF}ثني|{_OF}شيد|{_OF}نوه بجهود", mandates=False),
    _act("congratulates", rf"{_OF}هنئ", mandates=False),
    _act("notes", rf"{_OF}حيط{_MORE} علما|{_OF}لاحظ", mandates=False),
    _act(
        "recognizes",
        rf"{_OF}سلم|{_OF}قر(?= ب)|{_OF}قر(?! (?:ب|ن))|{_OF}درك|{_OF}عترف|{_OF}نوه",
        mandates=False,
    ),
    _act("supports", rf"{_OF}ؤيد تأييدا|{_OF}دعم(?!ه)", mandates=False),
    _act("endorses", rf"{_OF}ؤيد|{_OF}قر", mandates=False),
    _act(
        "regrets",
        rf"{_OF}أسف|{_OF}عرب{_MORE} عن (?:بالغ |عميق )?(?:ال)?أسفه?ا?",
        mandates=False,
    ),
    _act(
        "deplores",
        rf"{_OF}شجب|{_OF}ستنكر|{_OF}عرب{_MORE} عن استيائه?ا?",
        mandates=False,
    ),
    _act("condemns", rf"{_OF}دين", mandates=False),
    _act("expresses", rf"{_OF}عرب|{_OF}شكر|{_OF}عتزم", mandates=False),
    _act("rejects", rf"{_OF}رفض", mandates=False),
    _act("declares", rf"{_OF}علن", mandates=False),
    _act("clarifies", rf"{_OF}وضح", mandates=False),
    _act("considers", rf"{_OF}رى|{_OF}عتبر", mandates=False),
    _act("determines", rf"{_OF}حدد|{_OF}خلص", mandates=False),
    _act("understands", rf"{_OF}فهم", mandates=False),
    _act("accepts", rf"{_OF}قبل", mandates=False),
    _act("agrees", rf"{_OF}تفق", mandates=False),
    _act("looks forward", rf"{_OF}تطلع", mandates=False),
    _act("appreciates", rf"{_OF}قدر", mandates=False),
    _act("warns", rf"{_OF}حذر", mandates=False),
    _act("cautions", rf"{_OF}نبه", mandates=False),
    _act("appoints", rf"{_OF}عين", mandates=False),
    _act("undertakes", rf"{_OF}تعهد", mandates=False),
    _act("transmits", rf"{_OF}حيل", mandates=False),
    _act("reviews", rf"{_OF}ستعرض", mandates=False),
)
