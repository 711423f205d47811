"""Ten paragraphs with a mandate of their own, in three languages, are traced to it among 28 resolutions in English."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import unctc
from unctc import Body, Language
from unctc.model.letters import Annex, Letter
from unctc.model.passages import Paragraph
from unctc.model.periods import Period
from unctc.model.programmes import WorkProgramme

pytestmark = pytest.mark.corpus

# What resolution 2395 asks for, in words of our own and without its symbol.
PLACES = (7, 9, 10, 11, 12, 16, 17, 18, 19, 21)
SAID = {
    "en": (
        "Once a year the Committee will determine, with the support of the Executive Directorate, the list of Member States to be visited for assessments, by a risk-based approach.",
        "By 30 March 2018 the Executive Directorate will report to the Committee on how the assessment process can be strengthened, with targeted follow-up visits.",
        "Within twelve months of the initial assessment report the Executive Directorate will report to the Committee on the steps taken to implement its recommendations.",
        "The Executive Directorate will conduct an annual review and forecast of its activities and brief the Committee regularly on its work.",
        "The Chair will report to the Security Council at least once a year on the overall work of the Committee and hold informal consultations at least once a year.",
        "The Executive Directorate will advise States on request on comprehensive and integrated national counter-terrorism strategies.",
        "By 30 June 2018 the Executive Directorate will submit a report with recommendations on its survey tools, the global implementation survey included.",
        "The Executive Directorate and the Office of Counter-Terrorism will issue a joint report by 30 March 2018 on practical steps to use its recommendations and analysis.",
        "The Chair will invite the Office of Counter-Terrorism to brief the Committee twice a year on how recommendations are incorporated into its programmes.",
        "The Executive Directorate will address human rights and the rule of law in its country visits, assessments and analysis of emerging issues, trends and developments.",
    ),
    "zh": (
        "委员会将在执行局支持下，按照以风险为基础的办法，每年确定一次拟访问以进行评估的会员国名单。",
        "执行局将于2018年3月30日前就如何加强评估进程，包括进行有针对性的后续访问，向委员会提交报告。",
        "执行局将在提出初步评估报告后12个月内向委员会报告为执行其建议而采取的步骤。",
        "执行局将对其活动进行年度审查和预测，并定期向委员会通报其工作。",
        "委员会主席将每年至少一次向安全理事会报告委员会的总体工作，并将每年至少举行一次非正式磋商。",
        "执行局将应请求就制定全面综合的国家反恐战略向各国提供咨询意见。",
        "执行局将于2018年6月30日前提交一份报告，就其调查工具，包括全球执行情况调查，提出建议。",
        "执行局和反恐怖主义办公室将于2018年3月30日前发布联合报告，阐述利用其建议和分析的实际步骤。",
        "委员会主席将邀请反恐怖主义办公室每年两次向委员会通报将建议纳入其方案的情况。",
        "执行局将在国别访问、评估以及对新出现的问题、趋势和动态的分析中处理人权和法治问题。",
    ),
    "ar": (
        "ستحدد اللجنة مرة كل سنة، بدعم من المديرية التنفيذية، قائمة الدول الأعضاء التي ستزار لإجراء التقييمات، وفق نهج قائم على المخاطر.",
        "بحلول 30 آذار/مارس 2018، ستقدم المديرية التنفيذية إلى اللجنة تقريرا عن سبل تعزيز عملية التقييم، بما في ذلك زيارات المتابعة المحددة الهدف.",
        "ستقدم المديرية التنفيذية إلى اللجنة، في غضون 12 شهرا من تقرير التقييم الأولي، تقريرا عن الخطوات المتخذة لتنفيذ توصياته.",
        "ستجري المديرية التنفيذية استعراضا سنويا لأنشطتها وتوقعاتها وتحيط اللجنة علما بأعمالها بانتظام.",
        "سيقدم رئيس اللجنة تقريرا إلى مجلس الأمن مرة في السنة على الأقل عن مجمل أعمال اللجنة، وستعقد مشاورات غير رسمية مرة في السنة على الأقل.",
        "ستسدي المديرية التنفيذية المشورة إلى الدول، بناء على طلبها، بشأن وضع استراتيجيات وطنية شاملة ومتكاملة لمكافحة الإرهاب.",
        "بحلول 30 حزيران/يونيه 2018، ستقدم المديرية التنفيذية تقريرا يتضمن توصيات بشأن أدواتها الاستقصائية، بما فيها الدراسة الاستقصائية العالمية للتنفيذ.",
        "ستصدر المديرية التنفيذية ومكتب مكافحة الإرهاب بحلول 30 آذار/مارس 2018 تقريرا مشتركا يبين الخطوات العملية للاستفادة من توصياتها وتحليلاتها.",
        "سيدعو رئيس اللجنة مكتب مكافحة الإرهاب إلى تقديم إحاطة إلى اللجنة مرتين في السنة عن إدماج التوصيات في برامجه.",
        "ستتناول المديرية التنفيذية حقوق الإنسان وسيادة القانون في زياراتها القطرية وتقييماتها وتحليلها للمسائل والاتجاهات والتطورات المستجدة.",
    ),
}


@pytest.fixture(scope="module")
def resolutions(corpus_dir: Path) -> list[unctc.Document]:
    return [unctc.load(path) for path in sorted((corpus_dir / "akn4un/sc/cited").glob("*.xml"))]


@pytest.mark.parametrize("language", sorted(SAID))
def test_ten_paragraphs(language: str, resolutions: list[unctc.Document]) -> None:
    paragraphs = (Paragraph(text, number=at) for at, text in enumerate(SAID[language], 1))
    year = Period(dt.date(2018, 1, 1), dt.date(2018, 12, 31))
    programme = WorkProgramme(body=Body.CTC, period=year, opening=tuple(paragraphs))
    letter = Letter(
        symbol=unctc.Symbol("S/2018/998"),
        language=Language(language),
        issued=dt.date(2018, 2, 20),
        attachments=(Annex("Annex", programme=programme),),
    )
    found = unctc.trace(letter, resolutions)
    first = [found.links_of(f"annex/{at}") for at in range(1, len(PLACES) + 1)]
    places = [f"{links[0].source.number} {links[0].operative.number}" for links in first if links]
    assert len(places) == len(PLACES)
    wrong = [pair for pair in zip(PLACES, places, strict=True) if pair[1] != f"2395 {pair[0]}"]
    assert len(wrong) <= 1, wrong
