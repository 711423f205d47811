"""Published files that mark up numbers, points and headings loosely say what those say that do not."""

from __future__ import annotations

import pytest

import unctc
from unctc.loaders.akn4un import load_akn4un
from unctc.model.nodes import nodes_of
from unctc.model.passages import Heading
from unctc.schemas.akn4un import AKN


def paragraph(text: str, number: str = "") -> str:
    num = f"<num>{number}</num>" if number else ""
    return (
        f'<paragraph>{num}<content><p xml:space="preserve">{text}</p></content></paragraph>'
        if text
        else f"<paragraph>{num}<content><p/></content></paragraph>"
    )


def heading(text: str) -> str:
    return f'<paragraph class="H23"><subheading>{text}</subheading></paragraph>'


def loaded(body: str, *, language: str = "en", annex: bool = False) -> unctc.Resolution:
    attached = (
        f'<attachments><attachment><doc name="annex"><mainBody>{body}</mainBody></doc></attachment></attachments>'
        if annex
        else ""
    )
    main = paragraph("\tDecides to act;", "1.") if annex else body
    data = (
        f'<akomaNtoso xmlns="{AKN}"><statement name="resolution"><meta><identification source="#x"><FRBRExpression>'
        f'<FRBRlanguage language="{language}"/></FRBRExpression></identification></meta>'
        "<coverPage><p><docNumber>S/RES/2999 (2031)</docNumber></p></coverPage>"
        f"<mainBody>{main}</mainBody>{attached}</statement></akomaNtoso>"
    )
    document = load_akn4un(data.encode(), language=unctc.Language(language))
    assert isinstance(document, unctc.Resolution)
    assert document.unread == ()
    return document


def places(document: unctc.Resolution, below: str) -> dict[str, str]:
    return {
        str(node.path): node.passage.text
        for node in nodes_of(document)
        if str(node.path).startswith(below)
    }


def test_a_number_alone_has_its_words_in_the_next_paragraph() -> None:
    body = paragraph("", "1.") + paragraph("Launchers;") + paragraph("", "2.") + paragraph("Boats.")
    assert places(loaded(body, annex=True), "annex/") == {
        "annex/1": "Launchers;",
        "annex/2": "Boats.",
    }


@pytest.mark.parametrize(
    ("first", "second"),
    [("a) To visit;", "b) To report;"), ("(a) To visit;", "(b)  To report;")],
)
def test_points_whose_letters_are_among_their_words(first: str, second: str) -> None:
    body = paragraph("The team shall be asked:") + paragraph(first) + paragraph(second)
    found = places(loaded(body, annex=True), "annex/")
    assert found["annex/1/a"] == "To visit;"
    assert found["annex/1/b"] == "To report;"


def test_doubled_letters_go_on_after_the_last_letter() -> None:
    numbered = "".join(
        paragraph("To visit;", f"({letter})") for letter in "abcdefghijklmnopqrstuvwxyz"
    )
    body = paragraph("The team shall be asked:") + numbered + paragraph("(aa)  To report;")
    body += paragraph("(bb)  To brief;")
    found = places(loaded(body, annex=True), "annex/1/")
    assert found["annex/1/aa"] == "To report;"
    assert found["annex/1/bb"] == "To brief;"


def test_a_letter_between_tabs_is_that_of_a_point() -> None:
    body = paragraph("\tDecides as follows:", "8.") + paragraph("\tTo visit;", "(a)")
    found = places(loaded(body + paragraph("\tb\tTo report;")), "operative/8/")
    assert found == {"operative/8/a": "To visit;", "operative/8/b": "To report;"}


@pytest.mark.parametrize(
    "closing", ["\tand urges the Panel to report;", "\t\tand urges the Panel to report."]
)
def test_words_that_close_a_list_are_of_its_paragraph(closing: str) -> None:
    body = paragraph("\tRequests the Panel:", "5.") + paragraph("\tTo visit;", "(a)")
    body += paragraph(closing) + paragraph("\tDecides to remain seized.", "6.")
    found = places(loaded(body), "operative/")
    assert list(found) == ["operative/5", "operative/5/a", "operative/5/#2", "operative/6"]


def test_a_short_line_with_a_colon_before_a_number_is_a_heading() -> None:
    body = paragraph("\tDecides to act;", "1.") + paragraph("\t\tReporting:")
    document = loaded(body + paragraph("\tRequests a report.", "2."))
    (found,) = [node for node in nodes_of(document) if isinstance(node.passage, Heading)]
    assert found.passage.text == "Reporting:"
    assert "operative/2" in places(document, "operative/")


def test_a_line_with_a_colon_before_points_is_none() -> None:
    body = paragraph("\tDecides to act;", "1.") + paragraph("\t\tDecides also:")
    document = loaded(body + paragraph("\tto report;", "(a)"))
    assert not [node for node in nodes_of(document) if isinstance(node.passage, Heading)]


@pytest.mark.parametrize(
    ("printed", "path"),
    [("ألف - ", "operative/A"), ("جيم - ", "operative/C"), ("أولا - ", "operative/I")],
)
def test_a_section_whose_number_is_a_word(printed: str, path: str) -> None:
    before = {"operative/C": heading("ألف - الحالة") + heading("باء - المساعدة")}.get(path, "")
    body = before + heading(f"{printed}التقارير") + paragraph("\tيقرر أن يتصرف؛", "1 -")
    found = places(loaded(body, language="ar"), path)
    assert found[path] == "التقارير"


def test_a_heading_with_a_dash_after_a_word_stays_whole() -> None:
    body = heading("Pillar - finances") + paragraph("\tDecides to act;", "1.")
    assert "Pillar - finances" in places(loaded(body), "operative/").values()


def test_arabic_letters_are_doubled_with_a_space() -> None:
    letters = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
    numbered = "".join(paragraph("زيارة الدول؛", f"({letter})") for letter in letters)
    body = paragraph("يضطلع الفريق بما يلي:") + numbered + paragraph("(أ أ) تقديم تقرير؛")
    body += paragraph("(ب ب) إطلاع اللجنة.")
    found = places(loaded(body, language="ar", annex=True), "annex/")
    assert list(found.values())[-2:] == ["تقديم تقرير؛", "إطلاع اللجنة."]
    assert all(path.startswith("annex/1") for path in found)
