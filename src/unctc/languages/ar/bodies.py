"""Arabic: names of bodies, long and short; prepositions may be written together with them."""

from __future__ import annotations

from typing import Final

from unctc.languages.ar.addressees import ADDRESSEES
from unctc.languages.ar.missions import MISSIONS, named
from unctc.languages.rules.bodies import BodyName, BodyNouns, BodyRules, NameForm, committees
from unctc.languages.rules.named_committees import named_committees
from unctc.late_patterns import late_pattern
from unctc.model.bodies import Body
from unctc.model.languages import Language

__all__ = ["BODIES"]

_PURSUANT: Final = r"(?:المنشأة|العاملة) (?:عملا ب|بموجب |ب)"

_NAMES: Final = (
    BodyName(
        body=Body.CTED,
        pattern=r"(?:ال|(?<=ل)ل)?مديري(?:ة التنفيذية|ته[ا]? التنفيذية)(?: للجنة مكافحة الإرهاب| التابعة للجنة مكافحة الإرهاب)?",
        hints=("مديرية التنفيذية", "مديريت"),
        before=3,
        after=70,
    ),
    BodyName(
        body=Body.CTC,
        pattern=r"لجنة مكافحة الإرهاب"
        rf"|(?:ال)?لجنة (?:مجلس الأمن )?{_PURSUANT}(?:ال)?قرار 1373 \(2001\)(?: بشأن مكافحة الإرهاب)?",
        hints=("مكافحة الإرهاب", "1373"),
        before=60,
    ),
    BodyName(
        body=Body.COMMITTEE_1267,
        pattern=rf"(?:ال)?لجنة (?:مجلس الأمن )?{_PURSUANT}(?:ال)?قرار(?:ات)? 1267 \(1999\)(?: و ?(?:1989|2253) \(\d{{4}}\)){{0,2}}"
        r"|(?:ال)?لجنة (?:القرار )?1267(?![\d/])"
        r"|لجنة الجزاءات المفروضة على تنظيم الدولة الإسلامية في العراق والشام \(داعش\) وتنظيم القاعدة",
        hints=("1267", "لجنة الجزاءات"),
        before=60,
        after=100,
    ),
    BodyName(
        body=Body.COMMITTEE_1540,
        pattern=rf"(?:ال)?لجنة (?:مجلس الأمن )?{_PURSUANT}(?:ال)?قرار 1540 \(2004\)|(?:ال)?لجنة (?:القرار )?1540",
        hints=("1540",),
        before=60,
    ),
    *committees(
        rf"لجنة (?:مجلس الأمن )?{_PURSUANT}(?:ال)?قرار(?:ات|ين)? {{numbers}}",
        r"(?:ال)?لجنة {number}(?!\d)",
        between=r" و ?|، ",
    ),
    BodyName(
        body=Body.PANEL_OF_EXPERTS_1718,
        pattern=r"فريق الخبراء (?:(?:المنشأ|العامل) (?:عملا ب|بموجب |ب)(?:ال)?قرار 1874(?: \(2009\))?|التابع للجنة 1718)",
        hints=("1718", "1874"),
    ),
    BodyName(
        body=Body.FACILITATOR_2231,
        pattern=r"(?:ميس[ّ]?ر|(?:ال)?ميسّر|(?:ال)?ميسر) (?:مجلس الأمن )?(?:المعني ب|ل)?تنفيذ القرار 2231(?: \(2015\))?",
        hints=("2231",),
    ),
    BodyName.of(Body.PANEL_OF_EXPERTS, "فريق الخبراء", "أفرقة الخبراء"),
    named(Body.MONITORING_TEAM, "فريق الدعم التحليلي ورصد الجزاءات", "فريق الرصد"),
    BodyName.of(Body.GROUP_OF_EXPERTS_1540, "فريق الخبراء التابع للجنة 1540"),
    BodyName.of(Body.WORKING_GROUP_1566, "الفريق العامل المنشأ عملا بالقرار 1566 (2004)"),
    BodyName.of(Body.OMBUDSPERSON, "مكتب أمين المظالم", "أمين المظالم"),
    BodyName.of(Body.OCT, "مكتب الأمم المتحدة لمكافحة الإرهاب", "مكتب مكافحة الإرهاب"),
    BodyName.of(Body.CTITF, "فرقة العمل المعنية بالتنفيذ في مجال مكافحة الإرهاب"),
    BodyName(
        body=Body.SECURITY_COUNCIL,
        # "المجلس" alone is this one, "المجلس الاقتصادي والاجتماعي" is not.
        pattern=r"مجلس الأمن|(?:ال|(?<=ل)ل)مجلس(?!\w)(?! ال)",
        hints=("مجلس",),
        before=3,
        after=30,
    ),
    named(Body.GENERAL_ASSEMBLY, "الجمعية العامة"),
    BodyName(
        body=Body.SECRETARY_GENERAL,
        pattern=r"(?<!وكيل )(?<!وكيلة )(?:ال|(?<=ل)ل)أمينة? العامة?(?! المساعد)",
        hints=("أمين",),
        before=3,
        after=30,
    ),
    BodyName(
        body=Body.MEMBER_STATES,
        pattern=r"(?:ال|(?<=ل)ل)دول(?!\w)(?: (?:الأعضاء|الأطراف))?(?! (?:الجزرية|العربية))|(?:ال|(?<=ل)ل)بلدان المساهمة (?:ب[^،؛.]{3,40}?(?:شرطة|الشرطة)|بقوات(?! و))",
        hints=("دول", "بلدان المساهمة"),
        before=3,
        after=80,
    ),
    BodyName.of(Body.UNODC, "مكتب الأمم المتحدة المعني بالمخدرات والجريمة"),
    BodyName.of(Body.UNDP, "برنامج الأمم المتحدة الإنمائي"),
    BodyName.of(Body.UNESCO, "منظمة الأمم المتحدة للتربية والعلم والثقافة", "اليونسكو"),
    BodyName.of(
        Body.UN_WOMEN,
        "هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة",
        "هيئة الأمم المتحدة للمرأة",
    ),
    BodyName.of(Body.UNICEF, "منظمة الأمم المتحدة للطفولة", "اليونيسيف"),
    BodyName.of(Body.ICAO, "منظمة الطيران المدني الدولي"),
    BodyName.of(Body.IMO, "المنظمة البحرية الدولية"),
    BodyName.of(Body.INTERPOL, "المنظمة الدولية للشرطة الجنائية", "الإنتربول", "الانتربول"),
    BodyName.of(Body.FATF, "فرقة العمل المعنية بالإجراءات المالية"),
    BodyName.of(Body.GCTF, "المنتدى العالمي لمكافحة الإرهاب"),
    BodyName.of(Body.WCO, "منظمة الجمارك العالمية"),
    BodyName(
        body=Body.OTHER_UN_ENTITIES,
        pattern=r"(?:كيانات|هيئات|وكالات|مؤسسات|أجهزة|صناديق|بعثات|إدارات|برامج)(?: و(?:كيانات|هيئات|وكالات|مؤسسات|أجهزة|صناديق|بعثات|إدارات|برامج)){0,4} (?:منظومة )?الأمم المتحدة"
        r"|وكالات الأمم المتحدة(?: وصناديقها)?(?: وبرامجها)?",
        hints=("الأمم المتحدة",),
        before=60,
        after=40,
    ),
    BodyName(
        body=Body.ORGANIZATIONS,
        pattern=r"(?:ال|(?<=ل)ل)(?:منظمات|كيانات|هيئات)(?: و?(?:الحكومية الدولية|الدولية|الإقليمية|دون الإقليمية|المتعددة الأطراف|والمنظمات)){1,5}",
        hints=("منظمات", "كيانات", "هيئات"),
        before=3,
        after=90,
    ),
    BodyName(
        form=NameForm.OFFICE,
        # After a verb that says what the Chair will do: سيقدم الرئيس
        pattern="|".join(
            f"(?<={each} )(?:الرئيسة?|رئيسة? اللجنة)(?! (?:السابق|التنفيذي|الفخري))(?!\\w)"
            for each in (
                *(
                    f"{letter}{verb}"
                    for letter in ("ي", "ت")
                    for verb in (
                        "قدم",
                        "طلع",
                        "دلي",
                        "عقد",
                        "حيل",
                        "بلغ",
                        "عرض",
                        "وجه",
                        "رفع",
                        "حيط",
                        "نظم",
                        "عتزم",
                        "عمم",
                    )
                ),
                *(
                    f"{letter}{verb}"
                    for letter in ("سي", "ست")
                    for verb in (
                        "عمم",
                        "زور",
                        "نظم",
                        "صدر",
                        "ناقش",
                        "وافي",
                        "وجه",
                        "رفع",
                        "حيط",
                        "رسل",
                        "لقي",
                    )
                ),
                "سيقدم",
                "ستقدم",
                "سيطلع",
                "ستطلع",
                "سيدلي",
                "ستدلي",
                "سيعقد",
                "ستعقد",
                "سيحيل",
                "ستحيل",
                "سيبلغ",
                "ستبلغ",
                "سيعرض",
                "ستعرض",
            )
        ),
        hints=("رئيس",),
        before=8,
        after=20,
    ),
    BodyName(
        pattern=r"(?:ال|(?<=ل))لجنة(?! (?:المنشأة|العاملة|مكافحة|الفرعية|الاستشارية|الخاصة|الاقتصادية|الدولية|1|الجزاءات|بناء|التحقيق|القرار|حقوق|المعنية|التنفيذية|المشتركة|الدستورية|التوجيهية|الوطنية|متابعة))(?!\w)",
        hints=("لجنة",),
        before=3,
        after=40,
    ),
)

# With what makes of the noun a body of its own right behind it, the noun has no article.
_HEADS: Final = "لجنة|مكتب|فريق|هيئة|مجلس|مركز|وكالة|معهد|صندوق|منتدى|آلية|محكمة"

_NOUNS: Final = BodyNouns(
    addressed=late_pattern(
        r"(?:[\u0621-\u064a]+ ){1,3}?(?:إلى |على |ب)"
        rf"(?P<name>(?P<head>{_HEADS})(?: (?!و|في\b|أن\b|المنشأة?\b|العاملة?\b|إلى\b)[\u0621-\u064a]+| و(?=ال)[\u0621-\u064a]+){{1,8}}?)"
        r"(?: \([^()]{2,40}\))?(?=،? (?:أن|على أن) )"
    ),
)

BODIES: Final = BodyRules(
    language=Language.ARABIC,
    names=(*_NAMES, *named_committees(Language.ARABIC, named), *MISSIONS),
    addressees=ADDRESSEES,
    nouns=_NOUNS,
)
