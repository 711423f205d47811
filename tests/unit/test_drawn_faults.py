"""What drawn documents have shown to be misread, each once, as plain text."""

from __future__ import annotations

import pytest

import unctc
from unctc import Language, Letter, Resolution
from unctc.extraction.bodies import first_of
from unctc.model.bodies import PROGRAMME_BODIES
from unctc.structure.pipeline import read
from unctc.testing.text_coverage import coverage

LETTER = """S/2019/77

{title}

  {first}

{signature}

Annex

Programme of work of the Counter-Terrorism Committee for 2019

1. The Committee will meet.
"""


def letter(text: str, language: str) -> Letter:
    document = unctc.loads(text, format="text", language=language)
    assert isinstance(document, Letter)
    return document


def resolution(text: str, language: str) -> Resolution:
    document = unctc.loads(text, format="text", language=language)
    assert isinstance(document, Resolution)
    return document


def texts(document: Resolution) -> list[str]:
    return [each.text for each in document.operative_paragraphs]


@pytest.mark.parametrize(
    ("language", "title", "first"),
    [
        (
            "fr",
            "Lettre datée du 3 mai 2019, adressée au Président du Conseil de sécurité par le\nPrésident du Comité contre le terrorisme",
            (
                "J’ai l’honneur de vous faire tenir ci-joint le programme de travail que le Comité a adopté pour l’année, et de vous "
                "prier de bien vouloir le porter à l’attention des membres du Conseil."
            ),
        ),
        (
            "es",
            "Carta de fecha 3 de mayo de 2019 dirigida a la Presidencia del Consejo de Seguridad por el\nPresidente del Comité contra el Terrorismo",
            (
                "Tengo el honor de transmitir adjunto el programa de trabajo que el Comité aprobó para el año, y de pedirle que tenga a "
                "bien señalarlo a la atención de los miembros del Consejo."
            ),
        ),
    ],
)
def test_a_title_ends_where_the_letter_begins(language: str, title: str, first: str) -> None:
    text = LETTER.format(title=title, first=first, signature="(Signé)\nZhang Jun")
    read_title = letter(
        text.replace("Annex\n", {"fr": "Annexe\n", "es": "Anexo\n"}[language]), language
    ).letter
    assert read_title is not None
    assert read_title.title is not None
    assert read_title.title.text == title.replace("\n", " ")


def test_a_name_may_go_over_two_lines_below_the_mark() -> None:
    text = LETTER.format(
        title="Lettre datée du 3 mai 2019, adressée au Président du Conseil de sécurité par le Secrétaire général",
        first="J’ai l’honneur de vous écrire.",
        signature="Le Représentant permanent (Signé)\nZhang\nJun",
    )
    signed = letter(text.replace("Annex\n", "Annexe\n"), "fr").letter
    assert signed is not None
    assert signed.signature is not None
    assert (signed.signature.name, signed.signature.role) == (
        "Zhang Jun",
        "Le Représentant permanent",
    )


@pytest.mark.parametrize(
    "broken", ["第2\n\n14 (1965)号决议", "第1\n\n1 (2012)号决议", "第3\n\n3 月"]
)
def test_a_number_that_a_line_break_divides_is_no_footnote(broken: str) -> None:
    text = f"附件\n2018年工作方案\n一. 导言\n1. 委员会将执行{broken}。"
    document = read(text, Language.CHINESE).document
    assert isinstance(document, Letter)
    assert document.annex is not None
    assert document.annex.programme is not None
    found = document.annex.programme.paragraph(1).text
    assert found.replace(" ", "") == "委员会将执行" + "".join(broken.split()) + "。"


def test_points_lettered_in_cyrillic_go_on() -> None:
    document = resolution(
        "Резолюция 1373 (2001)\n\nСовет Безопасности,\n\nссылаясь на резолюцию 1368 (2001),\n\n"
        "1. постановляет, что все государства должны:\n\nа) предотвращать:\n\ni) финансирование;\n\nii) вербовку;\n\n"
        "б) сотрудничать;\n\nв) сообщать;\n\n2. постановляет заниматься этим вопросом.\n",
        "ru",
    )
    first = document.operative(1)
    assert [each.printed_number for each in first.points] == ["а)", "б)", "в)"]
    assert [each.printed_number for each in first.points[0].points] == ["i)", "ii)"]


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u00ad"])
def test_a_hyphen_at_the_end_of_a_page_is_accounted_for(hyphen: str) -> None:
    text = (
        "S/2019/77\n\nAnnex\n\nProgramme of work of the Committee for 2019\n\n1. The Committee will consider every recom"
        f"{hyphen}\n\n1/2 19-00001\n\fS/2019/77\n\nmendation that is made.\n\n2/2 19-00001\n"
    )
    reading = read(text, Language.ENGLISH)
    assert isinstance(reading.document, Letter)
    assert reading.document.annex is not None
    assert reading.document.annex.programme is not None
    paragraph = reading.document.annex.programme.paragraph(1)
    assert paragraph.text == "The Committee will consider every recommendation that is made."
    assert coverage(reading.document, text).holds


def test_numbers_of_full_width_count() -> None:
    text = "附件\n2018年工作方案\n１. 委员会将开会。\n２. 委员会将审议第１３７３(２００１)号决议。"
    document = read(text, Language.CHINESE).document
    assert isinstance(document, Letter)
    assert document.annex is not None
    assert document.annex.programme is not None
    assert [each.number for each in document.annex.programme.paragraphs] == [1, 2]


def test_a_wrapped_resolution_needs_no_blank_lines() -> None:
    document = resolution(
        "Resolution 2395 (2017)\nAdopted by the Security Council at its 8146th meeting, on\n21 December 2017\n"
        "The Security Council,\nRecalling its resolutions 1373 (2001) and 1624 (2005),\n"
        "1. Requests the Committee to keep resolutions 1373 (2001),\n1624 (2005) and 2178 (2014) under review;\n"
        "Border control\n2. Calls upon States to:\n(a) Guard their borders;\n(b) Exchange what they know.\n"
        "Annex\n1. Decides that the Committee shall report.\n",
        "en",
    )
    assert texts(document)[0].endswith("1624 (2005) and 2178 (2014) under review;")
    assert [each.heading.text for each in document.sections] == ["Border control"]
    assert len(document.operative(2).points) == 2
    assert [p.text for annex in document.annexes for s in annex.sections for p in s.paragraphs] == [
        "Decides that the Committee shall report."
    ]


@pytest.mark.parametrize(
    "cut",
    [
        "1624 (2005),\n\n1/2 17-00001\n\fS/RES/2395 (2017)\n\n2178 (2014)",
        "1624\n\n1/2 17-00001\n\fS/RES/2395 (2017)\n\n(2005), 2178 (2014)",
    ],
)
def test_a_paragraph_goes_on_over_the_end_of_a_page(cut: str) -> None:
    document = resolution(
        "United Nations S/RES/2395 (2017)\n\nResolution 2395 (2017)\n\nThe Security Council,\n\n"
        "Recalling its resolution 1373 (2001),\n\n1. Decides to act;\n\n"
        f"2. Reaffirms resolutions 1373 (2001), {cut} and 2396 (2017);\n\n3. Decides to remain seized of the matter.\n\n2/2 17-00001\n",
        "en",
    )
    assert texts(document)[1].endswith("1624 (2005), 2178 (2014) and 2396 (2017);")
    assert len(texts(document)) == 3


def test_a_conjunction_opens_no_paragraph() -> None:
    document = resolution(
        "القرار 1995 (2011)\nإن مجلس الأمن،\nوإذ يشير إلى قراراته 933 (1994)،\n"
        "١ - يؤكد من جديد القرارات 2710 (2023) و 1204 (1998)\nو 1936 (2010)؛\n٢ - يقرر أن يبقي المسألة قيد نظره.\n",
        "ar",
    )
    assert len(document.operative_paragraphs) == 2
    assert document.operative(1).text.endswith("و 1936 (2010)؛")


def test_bodies_in_titles_in_capitals() -> None:
    title = "PROGRAMME OF WORK OF THE COUNTER-TERRORISM COMMITTEE EXECUTIVE DIRECTORATE"
    assert first_of(PROGRAMME_BODIES, title, Language.ENGLISH) == "CTED"
