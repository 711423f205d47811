"""The points of a paragraph are under the act that announces them, where another verb follows it."""

from __future__ import annotations

import pytest

import unctc


@pytest.mark.parametrize(
    ("language", "text", "point"),
    [
        (
            "fr",
            "Décide que la Mission sera chargée des tâches suivantes, et autorise la Mission à employer tous les moyens :",
            "Protéger les phares ;",
        ),
        (
            "ru",
            "постановляет, что Миссия будет выполнять следующие задачи, и уполномочивает Миссию использовать все средства:",
            "охрана маяков;",
        ),
        (
            "ar",
            "يقرر أن تضطلع البعثة بالمهام التالية، ويأذن للبعثة باستخدام جميع الوسائل:",
            "حماية المنارات؛",
        ),
    ],
)
def test_a_list_is_of_the_act_that_announces_it(language: str, text: str, point: str) -> None:
    resolution = unctc.Resolution(
        symbol=unctc.Symbol("S/RES/2999 (2031)"),
        language=unctc.Language(language),
        leading_paragraphs=(
            unctc.OperativeParagraph(
                text,
                number=3,
                points=(unctc.OperativeParagraph(point, printed_number="(a)"),),
            ),
        ),
    )
    acts = [str(each.act) for each in unctc.mandates(resolution)]
    assert acts == ["decides", "authorizes", "decides"]
