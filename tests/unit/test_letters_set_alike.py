"""Letters whose paragraphs nothing sets apart, and programmes in capitals: what is read, and what is told."""

from __future__ import annotations

import textwrap

import pytest

import unctc
from unctc import Language, Letter

TITLE = (
    "Letter dated 3 June 2022 from the Chair of the Security Council Committee established pursuant to"
    " resolution 1540 (2004) addressed to the President of the Security Council"
)
PARAGRAPHS = (
    "I have the honour to transmit the plan of the Committee, which its members adopted after two rounds of talks.",
    "The plan takes up what was left over from last year. It also has a part on assistance.",
    "Any change will be made known to the Council in good time and in the usual form.",
)
ANNEX = """\
Annex
Programme of work for 2022
1. The Committee will meet.
2. The Group of Experts will submit a report to the Committee by 30 September 2022."""


def letter(width: int, *, joint: str = "\n", paragraphs: tuple[str, ...] = PARAGRAPHS) -> Letter:
    lines = [line for each in (TITLE, *paragraphs) for line in textwrap.wrap(each, width)]
    text = joint.join([*lines, "(Signed) Mia Lund", "Chair", *ANNEX.split("\n")])
    found = unctc.loads(text, format="text", language="en")
    assert isinstance(found, Letter)
    return found


def paragraphs_of(found: Letter) -> tuple[str, ...]:
    assert found.letter is not None
    return tuple(each.text for each in found.letter.paragraphs)


def codes(found: Letter) -> list[str]:
    return [each.code for each in found.findings if each.code != "CMP102"]


@pytest.mark.parametrize("width", range(60, 100))
@pytest.mark.parametrize("joint", ["\n", "\n\n"])
def test_a_line_with_room_for_the_next_word_ends_a_paragraph_or_the_doubt_is_told(
    width: int, joint: str
) -> None:
    found = letter(width, joint=joint)
    assert paragraphs_of(found) == PARAGRAPHS or "SRC107" in codes(found)


def test_what_no_line_end_shows_is_told_of_its_paragraph() -> None:
    full = ("I have the honour to send " + "and send " * 4 + "it.", "It is long, and it goes on")
    one = f"{full[0]} {full[1]} to the end of a second line of words."
    found = letter(len(full[0]), paragraphs=(one, "The end is near."))
    told = [each for each in found.findings if each.code == "SRC107"]
    assert [str(each.path) for each in told] == ["letter/1"]


def test_nothing_is_told_where_blank_lines_set_paragraphs_apart() -> None:
    blocks = ["\n".join(textwrap.wrap(each, 70)) for each in (TITLE, *PARAGRAPHS)]
    text = "\n\n".join([*blocks, "(Signed) Mia Lund\nChair", *ANNEX.split("\n")])
    found = unctc.loads(text, format="text", language="en")
    assert isinstance(found, Letter)
    assert paragraphs_of(found) == PARAGRAPHS
    assert "SRC107" not in codes(found)


def test_a_letter_on_one_line_is_told_in_chinese_too() -> None:
    text = (
        "2022年6月3日安全理事会第1540(2004)号决议所设委员会主席给安全理事会主席的信 "
        "谨随函转递委员会的工作方案。该方案是在两轮磋商之后通过的。方案还包括关于援助的部分。如有变动，将及时通知安理会。"
        "(签名) 林美 附件 2022年工作方案 1. 委员会将开会。 2. " + "委员会将审议报告。" * 30
    )
    found = unctc.loads(text, format="text", language="zh")
    assert "SRC107" in [each.code for each in found.findings]


@pytest.mark.parametrize(
    ("year", "before"), [("2022", "by 30 September"), ("1999", "until 1 March"), ("2005", "in May")]
)
def test_a_year_at_the_start_of_a_line_opens_no_paragraph(year: str, before: str) -> None:
    text = (
        f"{textwrap.fill(TITLE, 80)}\n\nI have the honour to write.\n\n(Signed) Mia Lund\nChair\n\nAnnex\n\nProgramme of work for 2022\n\n"
        f"I. Plans\n\nThe Committee will meet twice, as it did before, and will publish what it found {before}\n{year}.\n\n"
        "It will meet again.\n"
    )
    found = unctc.loads(text, format="text", language="en")
    assert isinstance(found, Letter)
    texts = [each.text for each in found.programmes[0].paragraphs]
    assert [each[-6:] for each in texts] == [f" {year}.", "again."]


@pytest.mark.parametrize(
    ("language", "label", "title", "kind"),
    [
        (Language.SPANISH, "Apéndice", "Reuniones ya previstas", "Appendix"),
        (
            Language.SPANISH,
            "Apéndice",
            "Programa de trabajo de la Dirección Ejecutiva",
            "Enclosure",
        ),
        (Language.RUSSIAN, "Дополнение", "Уже назначенные встречи", "Appendix"),
        (
            Language.RUSSIAN,
            "Добавление",
            "Программа работы Исполнительного директората",
            "Enclosure",
        ),
    ],
)
def test_one_word_for_enclosure_and_appendix(
    language: Language, label: str, title: str, kind: str
) -> None:
    """Where a language has one word for both, it is an enclosure that is a programme by its title."""
    annex, plan = {
        Language.SPANISH: ("Anexo", "Programa de trabajo para 2022"),
        Language.RUSSIAN: ("Приложение", "Программа работы на 2022 год"),
    }[language]
    text = f"{annex}\n\n{plan}\n\n1. Uno.\n\n2. Dos.\n\n{label}\n\n{title}\n\n1. Uno.\n\n2. Dos.\n"
    found = unctc.loads(text, format="text", language=language)
    assert isinstance(found, Letter)
    assert [type(each).__name__ for each in found.attachments] == ["Annex", kind]


PROMISES = {
    Language.ENGLISH: "The Executive Directorate will submit a report to the Committee by 30 June 2022.",
    Language.FRENCH: "La Direction exécutive présentera un rapport au Comité d’ici au 30 juin 2022.",
    Language.SPANISH: "La Dirección Ejecutiva presentará un informe al Comité a más tardar el 30 de junio de 2022.",
    Language.RUSSIAN: "Исполнительный директорат представит Комитету доклад к 30 июня 2022 года.",
}
LABELS = {
    Language.ENGLISH: ("Annex", "Programme of work of the Counter-Terrorism Committee for 2022"),
    Language.FRENCH: ("Annexe", "Programme de travail du Comité contre le terrorisme pour 2022"),
    Language.SPANISH: ("Anexo", "Programa de trabajo del Comité contra el Terrorismo para 2022"),
    Language.RUSSIAN: (
        "Приложение",
        "Программа работы Контртеррористического комитета на 2022 год",
    ),
}


@pytest.mark.parametrize("language", list(PROMISES))
def test_capitals_promise_what_small_letters_do(language: Language) -> None:
    label, title = LABELS[language]
    text = f"{label}\n\n{title}\n\n1. {PROMISES[language]}\n\n2. {PROMISES[language]}\n"
    small, capitals = (
        unctc.deliverables(unctc.loads(each, format="text", language=language))
        for each in (text, text.upper())
    )
    facts = [
        [
            (each.kind, each.responsible, each.recipients, str(each.due), each.subject)
            for each in found
        ]
        for found in (small, capitals)
    ]
    assert len(small) == 2
    assert facts[0] == facts[1]
