"""Arabic text with vowel signs, stretched letters or forms of their place names the same bodies and times."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from unctc.extraction.bodies import find_addressed, find_bodies, may_name
from unctc.extraction.times import find_dues, find_rhythms
from unctc.model.bodies import Body
from unctc.model.due import Bound, DueDate
from unctc.model.languages import Language

NAMES = (
    ("المديرية التنفيذية", "CTED"),
    ("لجنة مكافحة الإرهاب", "CTC"),
    ("الأمين العام", "Secretary-General"),
    ("الجمعية العامة", "General Assembly"),
    ("الدول الأعضاء", "Member States"),
    ("فريق الخبراء", "Panel of Experts"),
)


def plain(words: str) -> str:
    return words


def with_vowels(words: str) -> str:
    signs = "\u064e\u064f\u0650\u0651\u0652\u064b"
    return "".join(
        f"{letter}{signs[place % len(signs)]}" if "\u0621" <= letter <= "\u064a" else letter
        for place, letter in enumerate(words)
    )


def stretched(words: str) -> str:
    joining = "بتثجحخسشصضطظعغفقكلمنهي"
    return "".join(
        f"{letter}\u0640\u0640" if letter in joining and after.strip() else letter
        for letter, after in zip(words, f"{words[1:]} ", strict=True)
    )


@pytest.mark.parametrize("written", [plain, with_vowels, stretched])
@pytest.mark.parametrize(("name", "body"), NAMES)
def test_a_name_is_found_and_covered_whole(
    name: str, body: str, written: Callable[[str], str]
) -> None:
    text = f"يطلب إلى {written(name)} أن يقدم تقريرا"
    (found,) = find_bodies(text, Language.ARABIC)
    assert found.body is not None
    assert (found.body.value, found.span.of(text)) == (body, written(name))


@pytest.mark.parametrize("written", [with_vowels, stretched])
def test_times_are_found(written: Callable[[str], str]) -> None:
    text = f"يقدم تقريرا {written('بانتظام')} في موعد أقصاه {written('30 آذار/مارس 2031')}"
    (due,) = find_dues(text, Language.ARABIC)
    assert str(due.due) == "2031-03-30"
    assert due.span.of(text).startswith("في موعد")
    (rhythm,) = find_rhythms(text, Language.ARABIC)
    assert rhythm.span.of(text) == written("بانتظام")


def test_those_who_are_only_told_are_found() -> None:
    text = f"يهيب ب{with_vowels('جميع الأطراف')} أن تتعاون"
    assert [each.body for each in find_addressed(text, Language.ARABIC)] == [
        each.body for each in find_addressed("يهيب بجميع الأطراف أن تتعاون", Language.ARABIC)
    ]


@pytest.mark.parametrize("written", [plain, with_vowels, stretched])
def test_a_glance_sees_a_name_that_may_be_there(written: Callable[[str], str]) -> None:
    glance = may_name(frozenset({Body.CTED}), Language.ARABIC)
    assert glance(f"إلى {written('المديرية التنفيذية')}")
    assert not glance("إلى مجلس الأمن")


def test_signs_at_the_end_of_a_text_belong_to_the_name() -> None:
    text = with_vowels("إلى الجمعية العامة")
    (found,) = find_bodies(text, Language.ARABIC)
    assert found.span.end == len(text)


def bounds(text: str) -> list[tuple[str, Bound]]:
    found = (each.due for each in find_dues(text, Language.ARABIC))
    return [(str(due), due.bound) for due in found if isinstance(due, DueDate)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "بحلول 30 حزيران/يونيه 2031 وفي 14 أيلول/سبتمبر 2031",
            [("2031-06-30", Bound.BY), ("2031-09-14", Bound.ON)],
        ),
        (
            "قبل 14 آذار/مارس 2031 وفي 20 أيار/مايو 2031",
            [("2031-03-14", Bound.BEFORE), ("2031-05-20", Bound.ON)],
        ),
        (
            "بحلول 14 آذار/مارس 2031 و 20 أيار/مايو 2031",
            [("2031-03-14", Bound.BY), ("2031-05-20", Bound.BY)],
        ),
        (
            "بحلول 14 آذار/مارس 2031 وبحلول 20 أيار/مايو 2031",
            [("2031-03-14", Bound.BY), ("2031-05-20", Bound.BY)],
        ),
        (
            "في 14 آذار/مارس 2031 وفي 20 أيار/مايو 2031",
            [("2031-03-14", Bound.ON), ("2031-05-20", Bound.ON)],
        ),
        ("في الفترة من 5 إلى 8 شباط/فبراير 2031", []),
        ("في الفترة من 29 نيسان/أبريل إلى 1 أيار/مايو 2031", []),
        ("يمدد الولاية إلى 31 تموز/يوليه 2031", [("2031-07-31", Bound.UNTIL)]),
        ("في موعد لا يتجاوز شهر تموز/يوليه 2031", [("2031-07-31", Bound.BY)]),
        ("ضمن أمد أقصاه 30 تشرين الثاني/نوفمبر 2031", [("2031-11-30", Bound.BY)]),
    ],
)
def test_a_day_has_the_bound_of_the_word_before_it(
    text: str, expected: list[tuple[str, Bound]]
) -> None:
    assert bounds(text) == expected


@pytest.mark.parametrize(
    "text", ["الذكرى السنوية العاشرة", "في دورتها السنوية", "لمدة دورته السنوية"]
)
def test_what_is_called_annual_comes_back_no_more_than_that(text: str) -> None:
    assert find_dues(text, Language.ARABIC) == ()


@pytest.mark.parametrize("text", ["تقريرها السنوي", "التقارير السنوية", "إحاطة سنوية"])
def test_what_is_delivered_every_year_comes_back(text: str) -> None:
    assert [str(each.due) for each in find_dues(text, Language.ARABIC)] == ["once a year"]


def test_an_agenda_is_that_of_its_session() -> None:
    text = "تقرر أن تدرج في جدول الأعمال المؤقت لدورتها الرابعة والثمانين البند التالي"
    assert [str(each.due) for each in find_dues(text, Language.ARABIC)] == ["84th session"]
