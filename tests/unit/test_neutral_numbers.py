"""Numbers that all language versions share, and what units of time are in days."""

import pytest

from unctc.model.due import Unit
from unctc.model.neutral_numbers import letter_of, neutral_number, roman_of, roman_value

ROMAN = [
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    "XVI",
    "XVII",
    "XVIII",
    "XIX",
    "XX",
    "XXI",
    "XXII",
    "XXIII",
    "XXIV",
    "XXV",
    "XXVI",
    "XXVII",
    "XXVIII",
    "XXIX",
    "XXX",
    "XXXI",
    "XXXII",
    "XXXIII",
    "XXXIV",
    "XXXV",
    "XXXVI",
    "XXXVII",
    "XXXVIII",
    "XXXIX",
]


def test_roman_digits() -> None:
    assert [roman_value(each) for each in ROMAN] == list(range(1, 40))
    assert [roman_of(number) for number in range(1, 40)] == ROMAN


@pytest.mark.parametrize("text", ["", "IIII", "VV", "IIX", "XIIX", "L", "x", "XA", "IXI", "VX", "IVI"])  # fmt: skip
def test_what_is_no_roman_number(text: str) -> None:
    assert roman_value(text) == 0


@pytest.mark.parametrize(
    ("number", "letters"),
    [(1, "a"), (2, "b"), (26, "z"), (27, "aa"), (28, "ab"), (52, "az"), (53, "ba"), (702, "zz"), (703, "aaa"), (0, "")],
)  # fmt: skip
def test_letters(number: int, letters: str) -> None:
    assert letter_of(number) == letters


@pytest.mark.parametrize(
    ("printed", "ordinal", "depth", "neutral"),
    [
        ("(a)", 0, 0, "a"), ("1.", 0, 0, "1"), ("1.2.3.", 0, 0, "1-2-3"), ("٣-", 0, 0, "3"),
        ("(ب)", 2, 1, "b"), ("(ب)", 2, 2, "ii"), ("(ب)", 2, 3, "b"), ("(ب)", 0, 1, ""), ("(ب)", 2, 0, "2"),
        ("٣", 4, 1, "d"), ("", 2, 1, ""), ("一、", 0, 0, ""), ("一、", 1, 0, "1"), ("㈠", 9, 2, "ix"),
    ],
)  # fmt: skip
def test_printed_numbers(printed: str, ordinal: int, depth: int, neutral: str) -> None:
    assert neutral_number(printed, ordinal, depth) == neutral


def test_days_of_units() -> None:
    days = {unit.name: unit.days for unit in Unit}
    assert days == {
        "HOUR": 1 / 24,
        "DAY": 1,
        "WORKING_DAY": 1.4,  # seven days have five of them
        "WEEK": 7,
        "MONTH": 365.25 / 12,
        "QUARTER": 365.25 / 4,
        "HALF_YEAR": 365.25 / 2,
        "YEAR": 365.25,
    }
