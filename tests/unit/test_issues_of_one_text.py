"""Paragraphs of two issues of one text: days that are others, twins, and what is alike in its template only."""

from __future__ import annotations

import random

import pytest

from unctc.alignment.paragraphs import align
from unctc.alignment.twins import twins_in_order
from unctc.comparing.deliverables import stated_once
from unctc.extraction.times import find_dues
from unctc.model.changes import AspectChange, ChangeStatus, DeliverableChange
from unctc.model.due import Unit, Within
from unctc.model.languages import Language
from unctc.model.mandates import Deliverable
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Paragraph


def nodes(*texts: str) -> list[Node]:
    return [
        Node(NodePath(f"annex/{n}"), Paragraph(text, number=n)) for n, text in enumerate(texts, 1)
    ]


def partners(old: list[Node], new: list[Node], language: Language) -> dict[str, str]:
    pairs = align(old, new, language=language, wordless=True, issues=True)
    return {
        str(each.left.path.number): str(each.right.path.number)
        for each in pairs
        if each.left and each.right
    }


# What an enclosure promises besides, what is due on a day, and the days.
_SHORT = {
    Language.ARABIC: (
        (
            "تقدم المديرية التنفيذية إلى اللجنة، في موعد أقصاه 31 تشرين الأول/أكتوبر 2021، مقترحا لقائمة الدول.",
            "تقدم المديرية التنفيذية إلى اللجنة تقريرا عن كل زيارة في غضون 90 يوما.",
            "تزود المديرية التنفيذية اللجنة كل شهر بمعلومات مستكملة عن أنشطتها.",
        ),
        "تقدم المديرية التنفيذية إلى اللجنة، في موعد أقصاه {}، تقريرا.",
        ("31 آذار/مارس 2021", "30 نيسان/أبريل 2022"),
    ),
    Language.ENGLISH: (
        (
            "The Executive Directorate will submit to the Committee, no later than 31 October 2021, a proposal for the list.",
            "The Executive Directorate will submit to the Committee a report on each visit within 90 days.",
            "The Executive Directorate will provide the Committee with monthly updates on its outreach.",
        ),
        "The Executive Directorate will submit to the Committee, by {}, a report.",
        ("31 March 2021", "30 April 2022"),
    ),
    Language.RUSSIAN: (
        (
            "Исполнительный директорат представит Комитету не позднее 31 октября 2021 года предложение о перечне.",
            "Исполнительный директорат представит Комитету доклад о каждой поездке в течение 90 дней.",
            "Исполнительный директорат будет ежемесячно представлять Комитету информацию о своей работе.",
        ),
        "Исполнительный директорат представит Комитету к {} года доклад.",
        ("31 марта 2021", "30 апреля 2022"),
    ),
}


@pytest.mark.parametrize("language", _SHORT)
def test_a_short_paragraph_that_is_due_in_another_month_is_the_same(language: Language) -> None:
    others, text, (old, new) = _SHORT[language]
    found = partners(nodes(text.format(old), *others), nodes(text.format(new), *others), language)
    assert found == {str(n): str(n) for n in range(1, 5)}


def test_what_differs_in_its_month_alone_is_told_apart_by_it() -> None:
    text = "The Committee will examine the report that experts submit by {}."
    old = nodes(text.format("31 March 2021"), text.format("30 June 2021"))
    new = nodes(text.format("30 June 2022"))
    assert partners(old, new, Language.ENGLISH) == {"2": "1"}


def test_twins_keep_their_order_though_one_is_reworded() -> None:
    twin = "Urges States to let the equipment of the Mission enter freely and without delay;"
    reworded = "Urges States to let supplies of the Mission enter freely and without delay;"
    first = "Welcomes the opening of a crossing point for farmers and their sheep;"
    last = "Decides to remain actively seized of the matter."
    old, new = nodes(first, twin, twin, last), nodes(first, reworded, twin, last)
    assert partners(old, new, Language.ENGLISH) == {str(n): str(n) for n in range(1, 5)}


def test_of_very_many_twins_each_keeps_its_partner() -> None:
    crossed = {0: 1, 1: 0}
    assert twins_in_order(crossed, "a" * 2, "b" * 2) == {0: 0, 1: 1}
    many = {at: 150 - at for at in range(151)}
    assert twins_in_order(many, "a" * 151, range(151)) == many


def test_what_has_moved_and_is_alike_in_its_template_only_is_another_paragraph() -> None:
    rest = [f"Decides to send {word} to the area;" for word in "abcdefghijklmnopqrs"]
    rest = [
        f"{text} {word * 3} {word * 4} {word * 5}"
        for text, word in zip(rest, "abcdefghijklmnopqrs", strict=True)
    ]
    affirmed = (
        "Affirms that the designation criteria set out in paragraph 17 of resolution 2140 (2014)"
        " may include cross-border launches with ballistic and cruise missile technology;"
    )
    reaffirmed = (
        "Reaffirms the designation criteria set out in paragraph 17 of resolution 2140 (2014)"
        " and paragraph 19 of resolution 2216 (2015);"
    )
    old, new = nodes(*rest, affirmed), nodes(reaffirmed, *rest)
    assert len(old) + len(new) >= 40
    assert "20" not in partners(old, new, Language.ENGLISH)


def test_what_both_parts_promise_is_one_change_though_each_words_the_event() -> None:
    def change(after: str, *places: str) -> DeliverableChange:
        sides = [
            Deliverable(
                "information",
                due=Within(count, Unit.MONTH, after=after),
                paragraphs=tuple(map(NodePath, places)),
            )
            for count in (12, 6)
        ]
        aspect = AspectChange("due", old=str(sides[0].due), new=str(sides[1].due))
        return DeliverableChange(
            status=ChangeStatus.CHANGED, old=sides[0], new=sides[1], aspects=(aspect,)
        )

    ours = change("its report", "annex/9", "enclosure/9")
    theirs = change("the report to the Committee", "enclosure/9", "annex/9")
    assert stated_once([ours, theirs]) == (ours,)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("в течение 90 дней с подробными рекомендациями", "within 90 days"),
        ("в течение 90 дней с учетом мнений", "within 90 days"),
        ("в течение 90 дней с принятия резолюции", "within 90 days after принятия резолюции"),
        ("в течение 90 дней с последней поездки", "within 90 days after последней поездки"),
    ],
)
def test_what_something_comes_with_does_not_begin_its_time(text: str, due: str) -> None:
    (found,) = find_dues(f"Он представит доклад {text}.", Language.RUSSIAN)
    assert str(found.due) == due


@pytest.mark.parametrize("seed", range(100))
def test_twins_go_together_whichever_text_is_the_left_one(seed: int) -> None:
    rng = random.Random(seed)
    left, right = (rng.choices("abcx", k=rng.randint(2, 7)) for _ in range(2))
    many = rng.randint(1, min(len(left), len(right)))
    partner = dict(
        zip(rng.sample(range(len(left)), many), rng.sample(range(len(right)), many), strict=True)
    )
    found = twins_in_order(partner, left, right)
    mirrored = twins_in_order({other: one for one, other in partner.items()}, right, left)
    assert found == {other: one for one, other in sorted(mirrored.items())}
    assert len(found) == many
