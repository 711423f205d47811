"""Resolutions of the Assembly and of the Human Rights Council: the title is behind the number, the adoption before it."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import frozen

import unctc
from unctc import Resolution
from unctc.testing.text_coverage import coverage


@frozen(kw_only=True)
class Printed:
    """A resolution as it is printed.

    Attributes:
        masthead: its lines.
        adoption: who adopted it, in lines.
        number: as printed, with the mark behind it.
        title: in lines.
        opening: the formula.
        paragraphs: one of the preamble, one that is numbered.
        closing: its lines.
    """

    masthead: str
    adoption: str
    number: str
    title: str
    opening: str
    paragraphs: tuple[str, str]
    closing: str


PRINTED = {
    "en": Printed(
        masthead="United Nations A/HRC/RES/51/24\nGeneral Assembly Distr.: General\n12 October 2022\nOriginal: English\n"
        "Human Rights Council\nFifty-first session\n12 September–7 October 2022\nAgenda item 3",
        adoption="Resolution adopted by the Human Rights Council\non 7 October 2022",
        number="51/24.",
        title="Lighthouses and the rights of those\nwho keep them",
        opening="The Human Rights Council,",
        paragraphs=(
            "Recalling its resolution 42/18 of 26 September 2019,",
            "1. Decides to light the lamps.",
        ),
        closing="42nd meeting\n7 October 2022",
    ),
    "es": Printed(
        masthead="Naciones Unidas A/RES/72/123\nAsamblea General Distr. general\n19 de diciembre de 2017\n"
        "Septuagésimo segundo período de sesiones\nTema 109 del programa",
        adoption="Resolución aprobada por la Asamblea General\nel 7 de diciembre de 2017\n"
        "[sin remisión previa a una Comisión Principal (A/72/L.9)]",
        number="72/123.",
        title="Medidas para encender\nlos faros",
        opening="La Asamblea General,",
        paragraphs=(
            "Recordando su resolución 71/151, de 13 de diciembre de 2016,",
            "1. Decide encender los faros.",
        ),
        closing="67a sesión plenaria\n7 de diciembre de 2017",
    ),
    "fr": Printed(
        masthead="Nations Unies A/HRC/RES/51/24\nAssemblée générale Distr. générale\n12 octobre 2022\nFrançais\n"
        "Original : anglais\nConseil des droits de l’homme\nCinquante et unième session\n12 septembre-7 octobre 2022",
        adoption="Résolution adoptée par le Conseil des droits de l’homme\nle 7 octobre 2022",
        number="51/24.",
        title="Les phares et les droits\nde leurs gardiens",
        opening="Le Conseil des droits de l’homme,",
        paragraphs=(
            "Rappelant sa résolution 42/18 du 26 septembre 2019,",
            "1. Décide d’allumer les phares.",
        ),
        closing="42e séance\n7 octobre 2022",
    ),
    "ru": Printed(
        masthead="Организация Объединенных Наций A/RES/72/123\nГенеральная Ассамблея Distr.: General\n19 December 2017\n"
        "Семьдесят вторая сессия\nПункт 109 повестки дня",
        adoption="Резолюция, принятая Генеральной Ассамблеей\n7 декабря 2017 года\n[по докладу Шестого комитета (A/72/462)]",
        number="72/123.",
        title="Меры по зажжению\nмаяков",
        opening="Генеральная Ассамблея,",
        paragraphs=(
            "ссылаясь на свою резолюцию 71/151 от 13 декабря 2016 года,",
            "1. постановляет зажечь маяки.",
        ),
        closing="67-е пленарное заседание,\n7 декабря 2017 года",
    ),
    "ar": Printed(
        masthead="الأمم المتحدة A/RES/72/123\nالجمعية العامة Distr.: General\n19 December 2017\nالدورة الثانية والسبعون\nالبند 109 من جدول الأعمال",
        adoption="قرار اتخذته الجمعية العامة في 7 كانون الأول/ديسمبر 2017",
        number="٧٢/١٢٣ -",
        title="التدابير الرامية إلى إضاءة\nالمنارات",
        opening="إن الجمعية العامة،",
        paragraphs=(
            "إذ تشير إلى قرارها 71/151 المؤرخ 13 كانون الأول/ديسمبر 2016،",
            "1 - تقرر إضاءة المنارات.",
        ),
        closing="الجلسة العامة 67\n7 كانون الأول/ديسمبر 2017",
    ),
    "zh": Printed(
        masthead="联合国 A/HRC/RES/51/24\n大会 Distr.: General\n12 October 2022\nChinese\nOriginal: English\n人权理事会\n"
        "第五十一届会议\n2022年9月12日至10月7日\n议程项目3",
        adoption="2022年10月7日人权理事会通过的决议",
        number="51/24.",
        title="灯塔和守塔人\n的权利",
        opening="人权理事会，",
        paragraphs=("回顾其2019年9月26日第42/18号决议，", "1. 决定点亮灯塔。"),
        closing="第42次会议\n2022年10月7日",
    ),
}


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["blank lines", "no blank lines"])
@pytest.mark.parametrize("language", PRINTED)
def test_number_title_and_adoption(language: str, gap: str) -> None:
    printed = PRINTED[language]
    joint = "" if language == "zh" else " "
    text = gap.join(
        (
            printed.masthead,
            printed.adoption,
            f"{printed.number} {printed.title}",
            printed.opening,
            *printed.paragraphs,
            printed.closing,
        )
    )
    document = unctc.loads(text, format="text", language=language)
    assert isinstance(document, Resolution)
    assert document.title is not None
    assert document.adoption is not None
    assert document.opening is not None
    assert document.closing is not None
    assert document.title.text == printed.title.replace("\n", joint)
    assert document.adoption.text == printed.adoption.replace("\n", joint)
    assert document.opening.text == printed.opening
    assert [each.text for each in document.preambular_paragraphs] == [printed.paragraphs[0]]
    assert [each.number for each in document.operative_paragraphs] == [1]
    assert document.closing.text == printed.closing.replace("\n", joint)
    day, meeting = (
        (dt.date(2022, 10, 7), 42) if "HRC" in str(document.symbol) else (dt.date(2017, 12, 7), 67)
    )
    assert (document.adopted, document.meeting) == (day, meeting)
    assert str(document.draft) == ("A/72/L.9" if language == "es" else "None")
    assert document.unread == ()
    assert coverage(document, text).holds


def taken_out(note: str, call: str) -> str:
    """An English resolution as a program takes it out of a page, with a *note* under a rule and its *call*."""
    printed = PRINTED["en"]
    return (
        f"{printed.masthead}\n{printed.adoption}\n{printed.number} {printed.title}\n{printed.opening}\n"
        f"Recalling the lamps{call} lit in 2019, and\nacknowledging the work of those who keep\n"
        f"__________________\n{note}\n\n22-12345 (E)\n\nA/HRC/RES/51/24\n\nthe lamps,\n{printed.paragraphs[1]}\n"
    )


@pytest.mark.parametrize("note", ["1\nSee A/77/5.", "1 See A/77/5.", "    1\n        See A/77/5."])
@pytest.mark.parametrize("call", [",1", ", 1"])
def test_a_note_at_the_foot_of_the_page_is_not_in_the_sentence(note: str, call: str) -> None:
    text = taken_out(note, call)
    document = unctc.loads(text, format="text", language="en")
    assert isinstance(document, Resolution)
    (paragraph,) = document.preambular_paragraphs
    assert " ".join(paragraph.text.split()) == (
        "Recalling the lamps, lit in 2019, and acknowledging the work of those who keep the lamps,"
    )
    assert [each.text for each in paragraph.footnotes] == ["See A/77/5."]
    assert document.unread == ()
    assert coverage(document, text).holds


def test_a_note_that_nothing_calls_is_told() -> None:
    text = taken_out("1\nSee A/77/5.", "")
    document = unctc.loads(text, format="text", language="en")
    assert [each.code for each in document.unread] == ["note-without-call"]
    assert coverage(document, text).holds


def test_many_notes_under_a_rule() -> None:
    notes = "1\nSee A/77/5.\n" * 2000
    text = f"{PRINTED['en'].masthead}\n\nThe keeper saw it.1\n{'_' * 18}\n{notes}"
    document = unctc.loads(text, format="text", language="en", partial=True)
    assert coverage(document, text).holds
