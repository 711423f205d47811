"""Texts that lost a line break, a blank line, a first page, or the form of their letters on the way to us."""

from __future__ import annotations

import unicodedata

import pytest

import unctc

HEAD = (
    "United Nations S/2033/71\nSecurity Council\nDistr.: General\n4 May 2033\nOriginal: English\n\n"
)
TITLE = "Letter dated 2 May 2033 from the Chair of the Committee addressed to the President of the Security Council"
FIRST = "I have the honour to transmit the programme of work (see annex)."
SECOND = "I should be grateful for its circulation."
PROGRAMME = (
    "Annex\n\nProgramme of work for 2033\n\n1. The Committee will meet.\n\n2. It will report.\n"
)


def letter(text: str, language: str = "en") -> unctc.Letter:
    document = unctc.loads(text, format="text", language=language)
    assert isinstance(document, unctc.Letter)
    return document


def resolution(text: str, language: str) -> unctc.Resolution:
    document = unctc.loads(text, format="text", language=language)
    assert isinstance(document, unctc.Resolution)
    return document


def codes(document: unctc.Document) -> set[str]:
    return {each.code for each in document.findings}


def test_the_first_paragraph_on_the_line_of_an_indented_title() -> None:
    text = f"{HEAD}    {TITLE} {FIRST}\n\n{SECOND}\n\n            (Signed) Ana Ruiz\n            Chair\n\n{PROGRAMME}"
    transmittal = letter(text).letter
    assert transmittal is not None
    assert [each.text for each in transmittal.paragraphs] == [FIRST, SECOND]


@pytest.mark.parametrize(
    "foot",
    ["33-04411 (E) 040533 050533", "33-04411 1/3", "1/3 33-04411", "33-04411 (E) 040533 *3304411*"],
)
def test_a_foot_on_the_line_above_it(foot: str) -> None:
    text = f"{HEAD}{TITLE}\n\n{FIRST}\n\n(Signed) Ana Ruiz\nChair of the Committee {foot}\n\n{PROGRAMME}"
    found = letter(text)
    assert found.letter is not None
    assert found.letter.signature is not None
    assert found.letter.signature.role == "Chair of the Committee"
    assert found.job_number == "33-04411"


def test_a_foot_that_says_that_the_page_goes_on() -> None:
    text = f"{HEAD}{TITLE}\n\n{FIRST}\n\n(Signed) Ana Ruiz\nChair\n\n33-04411 (E) 040533      /...\n\n{PROGRAMME}"
    found = letter(text)
    assert found.letter is not None
    assert found.letter.signature is not None
    assert found.letter.signature.role == "Chair"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            (
                "Nations Unies S/2033/71\nConseil de sécurité\nDistr. générale\n4 décembre 2033\nFrançais\nOriginal : anglais\n\n"
                "Lettre datée du 2 décembre 2033, adressée au Président du Conseil de sécurité par la Présidente du Comité\n\n"
                "J’ai l’honneur de vous communiquer le programme de travail (voir annexe).\n\n(Signé) Ana Ruiz\n\n"
                "Annexe\n\nProgramme de travail pour 2033\n\n1. Le Comité se réunira.\n\n2. Il fera rapport.\n"
            ),
        ),
        (
            "es",
            (
                "Naciones Unidas S/2033/71\nConsejo de Seguridad\nDistr. general\n4 de mayo de 2033\nEspañol\nOriginal: inglés\n\n"
                "Carta de fecha 2 de mayo de 2033 dirigida a la Presidencia del Consejo de Seguridad por la Presidenta del Comité\n\n"
                "Tengo el honor de transmitirle el programa de trabajo (véase el anexo).\n\n(Firmado) Ana Ruiz\n\n"
                "Anexo\n\nPrograma de trabajo para 2033\n\n1. El Comité se reunirá.\n\n2. Informará.\n"
            ),
        ),
    ],
)
def test_accents_that_are_characters_of_their_own(language: str, text: str) -> None:
    apart, together = (
        letter(unicodedata.normalize(form, text), language) for form in ("NFD", "NFC")
    )
    assert together.original_language is unctc.Language.ENGLISH
    assert apart.original_language is unctc.Language.ENGLISH
    assert apart.issued == together.issued
    assert apart.letter is not None
    assert together.letter is not None
    assert apart.letter.date == together.letter.date
    assert len(apart.programmes) == len(together.programmes) == 1


CHINESE = (
    "联合国 S/2033/71\n安全理事会\nDistr.: General\n4 May 2033\nChinese\nOriginal: English\n\n"
    "2033年5月2日安全理事会委员会主席给安全理事会主席的信\n\n谨随函转递委员会工作方案(见附件)。\n\n主席\n安娜(签名)\n\n"
)


def test_what_calls_a_note_behind_a_symbol_without_spaces() -> None:
    text = (
        f"{CHINESE}附件\n\n2033年工作方案\n\n一. 任务\n\n1. 委员会以报告(S/2033/15)为指导；答复提到了它们。1\n\n"
        "二. 活动\n\n2. 委员会将举行会议。\n\n1 见S/2033/9。\n"
    )
    (programme,) = letter(text, "zh").programmes
    assert [each.heading.text for each in programme.walk()] == ["任务", "活动"]
    (note,) = programme.paragraph(1).footnotes
    assert note.text == "见S/2033/9。"


def test_a_day_set_with_spaces_calls_no_note() -> None:
    text = (
        f"{CHINESE}附件\n\n2033 年 7 月 1 日至 12 月 31 日工作方案\n\n一. 任务\n\n1. 委员会将协助各国。\n\n"
        "33-04411 1/2\n\nS/2033/71\n\n2. 委员会将在 2033 年 7 月 2 日前提交报告。\n\n3. 委员会将举行会议。\n\n33-04411 2/2\n"
    )
    found = letter(text, "zh")
    (programme,) = found.programmes
    assert [each.number for each in programme.paragraphs] == [1, 2, 3]
    assert not any(node.passage.footnotes for node in unctc.nodes_of(found))


def test_pages_without_the_first_are_told() -> None:
    later = "{}. Reports\n\n{}. The Committee will meet.\n\n{}. It will report.\n\n33-04411 3/4\n\nS/2033/71\n\n{}. It will write.\n"
    assert "CMP105" in codes(
        unctc.loads(later.format("III", 7, 8, 9), format="text", language="en")
    )
    assert "CMP105" in codes(unctc.loads(later.format("I", 1, 2, 3), format="text", language="en"))
    whole = HEAD + "Report of the Committee\n\n" + later.format("I", 1, 2, 3)
    assert "CMP105" not in codes(unctc.loads(whole, format="text", language="en"))


@pytest.mark.parametrize(
    ("language", "text", "headings"),
    [
        (
            "fr",
            (
                "RÉSOLUTION 2617 (2021)\nAdoptée par le Conseil de sécurité à sa 8946e séance, le 30 décembre 2021\n"
                "Le Conseil de sécurité,\nRappelant ses résolutions,\n1. Décide de se réunir ;\n2. Décide de rester saisi de la question.\n"
                "Annexe\nPlan d’action\nLes États Membres, agissant de concert avec les organismes compétents, décident :\n1. De se concerter ;\n2. D’agir.\n"
            ),
            ["Annexe", "Plan d’action"],
        ),
        (
            "en",
            (
                "RESOLUTION 2617 (2021)\nAdopted by the Security Council at its 8946th meeting, on 30 December 2021\n"
                "The Security Council,\nRecalling its resolutions,\n1. Decides to meet;\n2. Decides to remain seized of the matter.\n"
                "Annex\nTerms of reference\nThe Executive Directorate shall, under the guidance of the Committee, do as follows:\n1. It shall visit;\n2. It shall report.\n"
            ),
            ["Annex", "Terms of reference"],
        ),
        (
            "zh",
            (
                "第2617(2021)号决议\n2021年12月30日安全理事会第8946次会议通过\n安全理事会，\n回顾其各项决议，\n1. 决定举行会议；\n2. 决定继续处理此案。\n"
                "附件\n职权范围\n执行局应在委员会的指导下会同各国和各有关国际组织、区域组织和次区域组织一起：\n1. 进行访问；\n2. 提出报告。\n"
            ),
            ["附件", "职权范围"],
        ),
    ],
)
def test_an_annex_with_a_title_without_blank_lines(
    language: str, text: str, headings: list[str]
) -> None:
    (annex,) = resolution(text, language).annexes
    found = [each.text for each in annex.passages if isinstance(each, unctc.Heading)]
    assert found == headings
    assert [each.number for each in annex.paragraphs] == [None, 1, 2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "zh",
            "A/RES/78/901\n\n78/901. 灯塔\n\n大会，\n\n回顾其各项决议，\n\n1. 决定点灯；\n\n2. 决定观看。\n\n2023年12月18日\n第50次全体会议\n",
        ),
        (
            "en",
            "A/RES/78/901\n\n78/901. Lighthouses\n\nThe General Assembly,\n\nRecalling its resolutions,\n\n1. Decides to light;\n\n2. Decides to watch.\n\n18 December 2023\n50th plenary meeting\n",
        ),
        (
            "fr",
            "A/RES/78/901\n\n78/901. Phares\n\nL’Assemblée générale,\n\nRappelant ses résolutions,\n\n1. Décide d’allumer ;\n\n2. Décide de regarder.\n\n18 décembre 2023\n50e séance plénière\n",
        ),
    ],
)
def test_the_day_above_the_meeting_is_of_the_closing_lines(language: str, text: str) -> None:
    found = resolution(text, language)
    assert found.meeting == 50
    assert str(found.adopted) == "2023-12-18"
    assert found.sections == ()


def test_a_statement_is_of_the_day_of_its_meeting() -> None:
    text = (
        "S/PRST/2033/3\n\nЗаявление Председателя Совета Безопасности\n\nНа 9901-м заседании Совета Безопасности, состоявшемся "
        "27 сентября 2033 года, Председатель Совета Безопасности сделал от имени Совета следующее заявление:\n\n"
        "«Совет Безопасности отмечает достигнутый прогресс».\n"
    )
    found = unctc.loads(text, format="text", language="ru")
    assert isinstance(found, unctc.PresidentialStatement)
    assert (found.meeting, str(found.adopted)) == (9901, "2033-09-27")


def test_a_chinese_paragraph_may_begin_with_a_year_or_a_number() -> None:
    text = (
        "附件\n\n反恐怖主义委员会工作方案\n\n1. 2033年，委员会将举行两次会议，通过\n2.5个百分点的增额。\n\n2. 2034年委员会将\n听取通报。\n\n"
        "3. 30多个会员国将接受访问。\n"
    )
    (programme,) = letter(text, "zh").programmes
    assert [each.text for each in programme.paragraphs] == [
        "2033年，委员会将举行两次会议，通过2.5个百分点的增额。",
        "2034年委员会将听取通报。",
        "30多个会员国将接受访问。",
    ]
