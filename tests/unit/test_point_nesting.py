"""Where a published file puts points beside their paragraph, they are read under it all the same."""

from __future__ import annotations

import pytest

import unctc
from unctc.loaders.akn4un import load_akn4un
from unctc.schemas.akn4un import AKN


def paths(*paragraphs: tuple[str, str]) -> list[str]:
    body = "".join(
        f"<paragraph>{f'<num>{number}</num>' if number else ''}<content><p>\t{words}</p></content></paragraph>"
        for number, words in paragraphs
    )
    data = (
        f'<akomaNtoso xmlns="{AKN}"><statement name="resolution"><coverPage><p><docNumber>S/RES/2900 (2029)</docNumber></p>'
        f"</coverPage><mainBody>{body}</mainBody></statement></akomaNtoso>"
    )
    return [str(node.path) for node in unctc.nodes_of(load_akn4un(data.encode()))]


@pytest.mark.parametrize(
    "letters",
    [("أ -", "ب -", "ج -"), ("a.", "b.", "c."), ("а)", "б)", "в)"), ("(a)", "(b)", "(c)")],
)
def test_letters_with_a_dash_or_a_stop_are_points(letters: tuple[str, ...]) -> None:
    found = paths(
        ("3.", "Decides as follows:"), *((each, "to act;") for each in letters), ("4.", "Decides;")
    )
    assert found == ["operative/3", *(f"operative/3/{each}" for each in "abc"), "operative/4"]


def test_letters_and_their_names_may_be_written_among_the_words() -> None:
    letters = ("أ -", "ب -", "ج -", "د -", "ه -", "واو -", "زاي -")
    found = paths(
        ("3.", "Decides as follows:"), *(("", f"{each} to act;") for each in letters), ("4.", "No;")
    )
    assert found == ["operative/3", *(f"operative/3/{each}" for each in "abcdefg"), "operative/4"]


def test_a_number_alone_has_its_words_in_the_next_paragraph() -> None:
    points = (("", "(1)"), ("", "to act;"), ("", "(2)"), ("", "to rest;"))
    found = paths(("3.", "Decides:"), *points, ("4.", "Decides to be seized"), ("", "."))
    assert found == ["operative/3", "operative/3/1", "operative/3/2", "operative/4"]


def test_a_capital_letter_is_no_point() -> None:
    assert "operative/3/a" not in paths(("3.", "Decides:"), ("A.", "To act;"), ("4.", "Decides;"))


def test_words_without_a_number_go_under_what_ends_with_a_colon() -> None:
    found = paths(
        ("9.", "Calls for the following:"), ("", "peace;"), ("", "talks;"), ("10.", "Decides;")
    )
    assert found == ["operative/9", "operative/9/#1", "operative/9/#2", "operative/10"]


def test_words_without_a_number_after_a_stop_are_beside_it() -> None:
    assert paths(("9.", "Decides;"), ("", "Welcomes peace;"))[1] == "operative/#2"


def test_the_letters_go_on_after_words_without_a_number() -> None:
    found = paths(
        ("7.", "Requests the Mission:"),
        *(
            ("(a)", "Elections"),
            ("", "To support them;"),
            ("(b)", "Courts"),
            ("", "To build them;"),
        ),
        *(("", "Law:"), ("(c)", "to uphold it;"), ("8.", "Decides;")),
    )
    assert found == [
        *("operative/7", "operative/7/a", "operative/7/a/#1", "operative/7/b"),
        *("operative/7/b/#1", "operative/7/b/#2", "operative/7/c", "operative/8"),
    ]


def test_arabic_letters_go_on_in_the_order_in_which_lists_have_them() -> None:
    letters = ("(أ)", "(ب)", "(ج)", "(د)", "(هـ)", "(و)")
    numbered = [(each, "views") for each in letters]
    found = paths(("5.", "Requests:"), *numbered[:3], ("", "to be heard;"), *numbered[3:])
    assert [each for each in found if each.count("/") == 2] == [
        f"operative/5/{each}" for each in "abcdef"
    ]
