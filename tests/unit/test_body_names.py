"""The register of bodies of each language: every body has a name in it, and is found by it in a sentence."""

from __future__ import annotations

import unicodedata

import pytest

from unctc.extraction.bodies import find_bodies, first_of, may_name, opening_body
from unctc.extraction.times import find_dues
from unctc.languages.registry import languages_with, rules_for
from unctc.languages.rules.bodies import NameForm
from unctc.model.bodies import NUMBERED_COMMITTEES, PROGRAMME_BODIES, Body
from unctc.model.due import Unit, Within
from unctc.model.languages import Language

SENTENCES = {
    "ar": "ويطلب إلى {} تقديم تقرير.",
    "en": "Requests {} to report.",
    "es": "Solicita a {} que presente un informe.",
    "fr": "Prie {} de présenter un rapport.",
    "ru": "Просит {} представить доклад.",
    "zh": "请{}提交报告。",
}
NAMES = {
    Body.CTC: {
        "ar": "لجنة مكافحة الإرهاب",
        "en": "the Counter-Terrorism Committee",
        "es": "Comité contra el Terrorismo",
        "fr": "le Comité contre le terrorisme",
        "ru": "Контртеррористический комитет",
        "zh": "反恐怖主义委员会",
    },
    Body.CTED: {
        "ar": "المديرية التنفيذية للجنة مكافحة الإرهاب",
        "en": "the Counter-Terrorism Committee Executive Directorate",
        "es": "la Dirección Ejecutiva del Comité contra el Terrorismo",
        "fr": "la Direction exécutive du Comité contre le terrorisme",
        "ru": "Исполнительный директорат Контртеррористического комитета",
        "zh": "反恐怖主义委员会执行局",
    },
    Body.OCT: {
        "ar": "مكتب الأمم المتحدة لمكافحة الإرهاب",
        "en": "the United Nations Office of Counter-Terrorism",
        "es": "la Oficina de las Naciones Unidas de Lucha contra el Terrorismo",
        "fr": "le Bureau de lutte contre le terrorisme",
        "ru": "Контртеррористическое управление Организации Объединенных Наций",
        "zh": "联合国反恐怖主义办公室",
    },
    Body.COMMITTEE_1267: {
        "ar": "لجنة مجلس الأمن العاملة بموجب القرارات 1267 (1999) و 1989 (2011) و 2253 (2015)",
        "en": "the Committee pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015)",
        "es": "el Comité dimanante de las resoluciones 1267 (1999), 1989 (2011) y 2253 (2015)",
        "fr": "le Comité faisant suite aux résolutions 1267 (1999), 1989 (2011) et 2253 (2015)",
        "ru": "Комитет, учрежденный резолюциями 1267 (1999), 1989 (2011) и 2253 (2015)",
        "zh": "第1267(1999)、1989(2011)和2253(2015)号决议所设委员会",
    },
    Body.COMMITTEE_1540: {
        "ar": "اللجنة 1540",
        "en": "the 1540 Committee",
        "es": "el Comité 1540",
        "fr": "le Comité 1540",
        "ru": "Комитет 1540",
        "zh": "1540委员会",
    },
    Body.SECURITY_COUNCIL: {
        "ar": "مجلس الأمن",
        "en": "the Security Council",
        "es": "el Consejo de Seguridad",
        "fr": "le Conseil de sécurité",
        "ru": "Совет Безопасности",
        "zh": "安全理事会",
    },
    Body.GENERAL_ASSEMBLY: {
        "ar": "الجمعية العامة",
        "en": "the General Assembly",
        "es": "la Asamblea General",
        "fr": "l’Assemblée générale",
        "ru": "Генеральную Ассамблею",
        "zh": "大会",
    },
    Body.SECRETARY_GENERAL: {
        "ar": "الأمين العام",
        "en": "the Secretary-General",
        "es": "el Secretario General",
        "fr": "le Secrétaire général",
        "ru": "Генерального секретаря",
        "zh": "秘书长",
    },
    Body.MEMBER_STATES: {
        "ar": "الدول الأعضاء",
        "en": "Member States",
        "es": "los Estados Miembros",
        "fr": "les États Membres",
        "ru": "государства-члены",
        "zh": "会员国",
    },
    Body.MONITORING_TEAM: {
        "ar": "فريق الدعم التحليلي ورصد الجزاءات",
        "en": "the Analytical Support and Sanctions Monitoring Team",
        "es": "el Equipo de Apoyo Analítico y Vigilancia de las Sanciones",
        "fr": "l’Équipe d’appui analytique et de surveillance des sanctions",
        "ru": "Группу по аналитической поддержке и наблюдению за санкциями",
        "zh": "分析支助和制裁监测组",
    },
    Body.CTITF: {
        "ar": "فرقة العمل المعنية بالتنفيذ في مجال مكافحة الإرهاب",
        "en": "the Counter-Terrorism Implementation Task Force",
        "es": "el Equipo Especial sobre la Ejecución de la Lucha contra el Terrorismo",
        "fr": "l’Équipe spéciale de lutte contre le terrorisme",
        "ru": "Целевую группу по осуществлению контртеррористических мероприятий",
        "zh": "反恐执行工作队",
    },
    Body.OMBUDSPERSON: {
        "ar": "أمين المظالم",
        "en": "the Office of the Ombudsperson",
        "es": "la Oficina del Ombudsman",
        "fr": "le Bureau du Médiateur",
        "ru": "Канцелярию Омбудсмена",
        "zh": "监察员办公室",
    },
    Body.GROUP_OF_EXPERTS_1540: {
        "ar": "فريق الخبراء التابع للجنة 1540",
        "en": "the 1540 Group of Experts",
        "es": "el Grupo de Expertos del Comité 1540",
        "fr": "le Groupe d’experts du Comité 1540",
        "ru": "Группу экспертов Комитета 1540",
        "zh": "1540委员会专家组",
    },
    Body.WORKING_GROUP_1566: {
        "ar": "الفريق العامل المنشأ عملا بالقرار 1566 (2004)",
        "en": "the Working Group established pursuant to resolution 1566 (2004)",
        "es": "el Grupo de Trabajo establecido en virtud de la resolución 1566 (2004)",
        "fr": "le Groupe de travail créé par la résolution 1566 (2004)",
        "ru": "Рабочую группу, учрежденную резолюцией 1566 (2004)",
        "zh": "第1566(2004)号决议所设工作组",
    },
    Body.UNODC: {
        "ar": "مكتب الأمم المتحدة المعني بالمخدرات والجريمة",
        "en": "the United Nations Office on Drugs and Crime",
        "es": "la Oficina de las Naciones Unidas contra la Droga y el Delito",
        "fr": "l’Office des Nations Unies contre la drogue et le crime",
        "ru": "Управление Организации Объединенных Наций по наркотикам и преступности",
        "zh": "联合国毒品和犯罪问题办公室",
    },
    Body.UNDP: {
        "ar": "برنامج الأمم المتحدة الإنمائي",
        "en": "the United Nations Development Programme",
        "es": "el Programa de las Naciones Unidas para el Desarrollo",
        "fr": "le Programme des Nations Unies pour le développement",
        "ru": "Программу развития Организации Объединенных Наций",
        "zh": "联合国开发计划署",
    },
    Body.UNESCO: {
        "ar": "منظمة الأمم المتحدة للتربية والعلم والثقافة",
        "en": "the United Nations Educational, Scientific and Cultural Organization",
        "es": "la Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura",
        "fr": "l’Organisation des Nations Unies pour l’éducation, la science et la culture",
        "ru": "Организацию Объединенных Наций по вопросам образования, науки и культуры",
        "zh": "联合国教育、科学及文化组织",
    },
    Body.UN_WOMEN: {
        "ar": "هيئة الأمم المتحدة للمرأة",
        "en": "UN-Women",
        "es": "ONU-Mujeres",
        "fr": "ONU-Femmes",
        "ru": "Структуру «ООН-женщины»",
        "zh": "妇女署",
    },
    Body.UNICEF: {
        "ar": "منظمة الأمم المتحدة للطفولة",
        "en": "the United Nations Children’s Fund",
        "es": "el Fondo de las Naciones Unidas para la Infancia",
        "fr": "le Fonds des Nations Unies pour l’enfance",
        "ru": "Детский фонд Организации Объединенных Наций",
        "zh": "联合国儿童基金会",
    },
    Body.ICAO: {
        "ar": "منظمة الطيران المدني الدولي",
        "en": "the International Civil Aviation Organization",
        "es": "la Organización de Aviación Civil Internacional",
        "fr": "l’Organisation de l’aviation civile internationale",
        "ru": "Международную организацию гражданской авиации",
        "zh": "国际民用航空组织",
    },
    Body.IMO: {
        "ar": "المنظمة البحرية الدولية",
        "en": "the International Maritime Organization",
        "es": "la Organización Marítima Internacional",
        "fr": "l’Organisation maritime internationale",
        "ru": "Международную морскую организацию",
        "zh": "国际海事组织",
    },
    Body.INTERPOL: {
        "ar": "المنظمة الدولية للشرطة الجنائية",
        "en": "the International Criminal Police Organization",
        "es": "la Organización Internacional de Policía Criminal",
        "fr": "l’Organisation internationale de police criminelle",
        "ru": "Международную организацию уголовной полиции",
        "zh": "国际刑事警察组织",
    },
    Body.FATF: {
        "ar": "فرقة العمل المعنية بالإجراءات المالية",
        "en": "the Financial Action Task Force",
        "es": "el Grupo de Acción Financiera",
        "fr": "le Groupe d’action financière",
        "ru": "Группу разработки финансовых мер",
        "zh": "金融行动特别工作组",
    },
    Body.GCTF: {
        "ar": "المنتدى العالمي لمكافحة الإرهاب",
        "en": "the Global Counterterrorism Forum",
        "es": "el Foro Mundial contra el Terrorismo",
        "fr": "le Forum mondial de lutte contre le terrorisme",
        "ru": "Глобальный контртеррористический форум",
        "zh": "全球反恐论坛",
    },
    Body.WCO: {
        "ar": "منظمة الجمارك العالمية",
        "en": "the World Customs Organization",
        "es": "la Organización Mundial de Aduanas",
        "fr": "l’Organisation mondiale des douanes",
        "ru": "Всемирную таможенную организацию",
        "zh": "世界海关组织",
    },
    Body.OTHER_UN_ENTITIES: {
        "ar": "كيانات الأمم المتحدة",
        "en": "entities of the United Nations",
        "es": "las entidades de las Naciones Unidas",
        "fr": "les entités des Nations Unies",
        "ru": "структуры Организации Объединенных Наций",
        "zh": "联合国相关实体",
    },
    Body.ORGANIZATIONS: {
        "ar": "المنظمات الدولية",
        "en": "international, regional and subregional organizations",
        "es": "las organizaciones internacionales",
        "fr": "les organisations internationales",
        "ru": "международные организации",
        "zh": "国际、区域和次区域组织",
    },
}
NAMES |= {
    Body.PANEL_OF_EXPERTS: {
        "ar": "فريق الخبراء",
        "en": "the Panel of Experts",
        "es": "al Grupo de Expertos",
        "fr": "le Groupe d’experts",
        "ru": "Группу экспертов",
        "zh": "专家小组",
    },
    Body.PANEL_OF_EXPERTS_1718: {
        "ar": "فريق الخبراء المنشأ عملا بالقرار 1874 (2009)",
        "en": "the Panel of Experts established pursuant to resolution 1874 (2009)",
        "es": "al Grupo de Expertos establecido en virtud de la resolución 1874 (2009)",
        "fr": "le Groupe d’experts créé par la résolution 1874 (2009)",
        "ru": "Группу экспертов, учрежденную резолюцией 1874 (2009)",
        "zh": "第1874(2009)号决议所设专家小组",
    },
    Body.FACILITATOR_2231: {
        "ar": "ميسر تنفيذ القرار 2231 (2015)",
        "en": "the Facilitator for the implementation of resolution 2231 (2015)",
        "es": "al Facilitador para la aplicación de la resolución 2231 (2015)",
        "fr": "le Facilitateur pour l’application de la résolution 2231 (2015)",
        "ru": "Координатора по осуществлению резолюции 2231 (2015)",
        "zh": "第2231(2015)号决议执行情况协调人",
    },
}
_COMMITTEES = {
    "ar": "لجنة مجلس الأمن المنشأة عملا بالقرار {} (2006)",
    "en": "the Security Council Committee established pursuant to resolution {} (2006)",
    "es": "al Comité del Consejo de Seguridad establecido en virtud de la resolución {} (2006)",
    "fr": "le Comité du Conseil de sécurité créé par la résolution {} (2006)",
    "ru": "Комитет Совета Безопасности, учрежденный резолюцией {} (2006)",
    "zh": "安全理事会第{}(2006)号决议所设委员会",
}
NAMES |= {
    body: {language: name.format(numbers[0]) for language, name in _COMMITTEES.items()}
    for body, numbers in NUMBERED_COMMITTEES.items()
}


ADDRESSED = {
    *(Body.UNITED_NATIONS, Body.COMMISSION, Body.MECHANISM, Body.SPECIAL_PROCEDURES),
    *(Body.PARTNERS, Body.STAKEHOLDERS),
}


def test_every_body_has_a_name_in_every_register() -> None:
    """Missions, funds and offices have names where mandates are read; all others in every register.

    Those whom only resolutions address have names of their own where a language lists them.
    """
    for language in languages_with("bodies"):
        rules = rules_for(language).bodies
        assert rules is not None
        named = {each.body for each in rules.names if each.body}
        addressed = {each.body for each in rules.addressees if each.body}
        every = {*Body} if rules.addressees else {*Body} - ADDRESSED
        assert named | addressed == (every if rules_for(language).duties else {*NAMES})
        assert any(each.form is NameForm.SHORT for each in rules.names)


@pytest.mark.parametrize("language", [*SENTENCES])
@pytest.mark.parametrize("body", NAMES)
def test_a_body_is_found_by_its_name(body: Body, language: str) -> None:
    text = SENTENCES[language].format(NAMES[body][language])
    named = [each for each in find_bodies(text, Language(language)) if each.body is body]
    assert len(named) == 1
    assert named[0].form is NameForm.FULL
    assert may_name(frozenset({body}), Language(language))(text)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("ar", "تقدم المديرية التنفيذية تقريرا إلى اللجنة.", "اللجنة"),
        ("en", "CTED will report to the Committee.", "the Committee"),
        ("es", "La Dirección Ejecutiva informará al Comité.", "Comité"),
        ("fr", "La Direction exécutive fera rapport au Comité.", "Comité"),
        ("ru", "Исполнительный директорат представит доклад Комитету.", "Комитету"),
        ("zh", "执行局将向委员会报告。", "委员会"),
    ],
)
def test_the_committee_alone_is_left_open(language: str, text: str, words: str) -> None:
    directorate, committee = find_bodies(text, Language(language))
    assert directorate.body is Body.CTED
    assert (committee.body, committee.form) == (None, NameForm.SHORT)
    assert committee.span.of(text) == words
    assert first_of(PROGRAMME_BODIES, text, Language(language)) is Body.CTED


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The Committee will meet.", "The Committee"),
        ("en", "The Committee Chair will brief the Council.", None),
        ("en", "The Chair of the Committee will brief the Council.", None),
        (
            "en",
            "In addition, the Executive Directorate will visit States.",
            "Executive Directorate",
        ),
        ("en", "Together with CTED, the Committee will meet.", None),
        ("en", "Committee discussion", None),
        ("zh", "委员会将举行会议。", "委员会"),
        ("zh", "委员会主席将举行会议。", None),
        ("de", "Der Ausschuss tagt.", None),
    ],
)
def test_who_opens_a_paragraph(language: str, text: str, words: str | None) -> None:
    found = opening_body(text, Language(language))
    assert (found.span.of(text) if found else None) == words


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "反恐怖主義委員會執行局將提交報告"), ("zh", "反恐怖主义委员会执行局将提交报告")],
)
def test_names_in_either_form_of_chinese_characters(language: str, text: str) -> None:
    assert Body.CTED in {mention.body for mention in find_bodies(text, Language(language))}


def test_names_and_days_with_the_dots_of_russian_letters() -> None:
    text = "Исполнительный директорат представит отчёт Комитету, учреждённому резолюцией 1373 (2001), в течение четырёх месяцев"
    found = {mention.body for mention in find_bodies(text, Language.RUSSIAN)}
    assert found == {
        mention.body for mention in find_bodies(text.replace("ё", "е"), Language.RUSSIAN)
    }
    assert Body.CTC in found
    assert [each.due for each in find_dues(text, Language.RUSSIAN)] == [Within(4, Unit.MONTH)]


def test_names_and_times_whose_accents_are_characters_of_their_own() -> None:
    text = unicodedata.normalize(
        "NFD", "L’Assemblée générale reçoit le rapport d’ici au 31 décembre 2027"
    )
    (body,) = find_bodies(text, Language.FRENCH)
    assert (body.body, body.span.of(text)) == (
        *(Body.GENERAL_ASSEMBLY, unicodedata.normalize("NFD", "Assemblée générale")),
    )
    (due,) = find_dues(text, Language.FRENCH)
    assert (str(due.due), due.span.of(text)) == (
        *("2027-12-31", unicodedata.normalize("NFD", "d’ici au 31 décembre 2027")),
    )
