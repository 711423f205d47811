"""Arabic: names of bodies, long and short; prepositions may be written together with them."""

from __future__ import annotations

from typing import Final

from unctc.languages.rules.bodies import BodyName, BodyRules, committees
from unctc.model.bodies import Body
from unctc.model.languages import Language

__all__ = ["BODIES"]

_PURSUANT: Final = r"(?:المنشأة|العاملة) (?:عملا ب|بموجب |ب)"

_NAMES: Final = (
    BodyName(
        body=Body.CTED,
        pattern=r"(?:ا?ل)?مديرية التنفيذية(?: للجنة مكافحة الإرهاب| التابعة للجنة مكافحة الإرهاب)?",
        hints=("مديرية التنفيذية",),
        before=2,
    ),
    BodyName(
        body=Body.CTC,
        pattern=r"لجنة مكافحة الإرهاب"
        rf"|لجنة (?:مجلس الأمن )?{_PURSUANT}(?:ال)?قرار 1373 \(2001\)(?: بشأن مكافحة الإرهاب)?",
        hints=("مكافحة الإرهاب", "1373"),
        before=60,
    ),
    BodyName(
        body=Body.COMMITTEE_1267,
        pattern=rf"لجنة (?:مجلس الأمن )?{_PURSUANT}(?:ال)?قرارات 1267 \(1999\)(?: و ?(?:1989|2253) \(\d{{4}}\)){{0,2}}"
        r"|لجنة الجزاءات المفروضة على تنظيم الدولة الإسلامية في العراق والشام \(داعش\) وتنظيم القاعدة",
        hints=("1267", "لجنة الجزاءات"),
        before=60,
        after=100,
    ),
    BodyName(
        body=Body.COMMITTEE_1540,
        pattern=rf"لجنة (?:مجلس الأمن )?{_PURSUANT}(?:ال)?قرار 1540 \(2004\)|(?:ال)?لجنة 1540",
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
    BodyName.of(Body.MONITORING_TEAM, "فريق الدعم التحليلي ورصد الجزاءات", "فريق الرصد"),
    BodyName.of(Body.GROUP_OF_EXPERTS_1540, "فريق الخبراء التابع للجنة 1540"),
    BodyName.of(Body.WORKING_GROUP_1566, "الفريق العامل المنشأ عملا بالقرار 1566 (2004)"),
    BodyName.of(Body.OMBUDSPERSON, "مكتب أمين المظالم", "أمين المظالم"),
    BodyName.of(Body.OCT, "مكتب الأمم المتحدة لمكافحة الإرهاب", "مكتب مكافحة الإرهاب"),
    BodyName.of(Body.CTITF, "فرقة العمل المعنية بالتنفيذ في مجال مكافحة الإرهاب"),
    BodyName.of(Body.SECURITY_COUNCIL, "مجلس الأمن"),
    BodyName.of(Body.GENERAL_ASSEMBLY, "الجمعية العامة"),
    BodyName(
        body=Body.SECRETARY_GENERAL,
        pattern=r"(?<!وكيل )(?<!وكيلة )(?:الأمين|الأمينة|للأمين) العام(?:ة)?(?! المساعد)",
        hints=("أمين",),
        before=3,
        after=30,
    ),
    BodyName.of(Body.MEMBER_STATES, "الدول الأعضاء", "للدول الأعضاء"),
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
    BodyName.of(
        Body.OTHER_UN_ENTITIES,
        "كيانات الأمم المتحدة",
        "هيئات الأمم المتحدة",
        "وكالات الأمم المتحدة",
    ),
    BodyName.of(Body.ORGANIZATIONS, "المنظمات الدولية", "المنظمات الإقليمية"),
    BodyName(
        pattern=r"(?:ال|ل)لجنة(?! (?:المنشأة|العاملة|مكافحة|الفرعية|الاستشارية|الخاصة|الاقتصادية|الدولية|مجلس|1))",
        hints=("لجنة",),
        before=2,
        after=25,
    ),
)

BODIES: Final = BodyRules(language=Language.ARABIC, names=_NAMES)
