"""A text that lost its line breaks is read as if it had them."""

from pathlib import Path

import pytest

import unctc
from unctc import Letter
from unctc.io import sample_text
from unctc.layout.line_end_hyphens import TextWords
from unctc.layout.mapped_text import join_lines
from unctc.layout.source import Line
from unctc.testing.text_coverage import coverage

ENGLISH = (Path(__file__).parents[1] / "data" / "letter_2021.en.txt").read_text("utf-8")
TEXTS = {"zh": sample_text(), "en": ENGLISH}


def on_one_line(text: str) -> str:
    return " ".join(text.split())


def read(text: str) -> Letter:
    document = unctc.loads(text, format="text")
    assert isinstance(document, Letter)
    return document


@pytest.mark.parametrize("name", TEXTS)
def test_the_programmes_are_the_same(name: str) -> None:
    folded, whole = read(on_one_line(TEXTS[name])), read(TEXTS[name])
    assert folded.symbol == whole.symbol
    assert folded.job_number == whole.job_number
    assert folded.issued == whole.issued
    assert folded.programmes == whole.programmes
    assert folded.unread == ()
    assert coverage(folded, on_one_line(TEXTS[name])).holds


@pytest.mark.parametrize("name", TEXTS)
def test_so_is_the_letter_but_for_where_its_paragraphs_end(name: str) -> None:
    folded, whole = read(on_one_line(TEXTS[name])).letter, read(TEXTS[name]).letter
    assert folded is not None
    assert whole is not None
    assert (folded.title, folded.date, folded.author) == (whole.title, whole.date, whole.author)
    assert folded.signature == whole.signature


def test_pages_on_a_line_each() -> None:
    lines = TEXTS["zh"].splitlines()
    half = len(lines) // 2
    folded = read("\n".join(on_one_line("\n".join(part)) for part in (lines[:half], lines[half:])))
    assert [len(each.paragraphs) for each in folded.programmes] == [40, 40]


def test_places_are_those_of_the_source() -> None:
    document = read(on_one_line(TEXTS["zh"]))
    paragraph = document.programmes[1].paragraph(4)
    citation = paragraph.citations[0]
    location = paragraph.locate(citation.span)
    assert location is not None
    assert location.line == 1
    place = (document.source or "")[location.start : location.end]
    assert place.replace(" ", "") == citation.printed


def test_words_that_look_like_structure_are_left_alone() -> None:
    text = (
        "Annex Programme of work I. Introduction 1. See paragraph 2. This is in annex II. As "
        "C. Smith said in paragraph 3. of the Annex to the letter, it is one. 2. The second."
    )
    (programme,) = read(text).programmes
    assert [each.number for each in programme.paragraphs] == [1, 2]
    assert [each.number for each in programme.walk()] == ["I"]
    assert programme.paragraph(2).text == "The second."


def test_lines_are_left_where_they_are() -> None:
    text = "附件\n工作方案\n1. 委员会将开会。 2. 委员会将审议报告。\n"
    (programme,) = read(text).programmes
    assert [each.number for each in programme.paragraphs] == [1]


def test_paragraphs_beyond_a_thousand_have_their_numbers() -> None:
    text = "附件\n工作方案\n" + "".join(f"{number}. 委员会将开会。\n" for number in range(1, 1203))
    (programme,) = read(text).programmes
    assert [each.number for each in programme.paragraphs] == list(range(1, 1203))


def test_a_chinese_text_without_a_space_between_its_lines_gets_them_back() -> None:
    glued = (
        "联合国 S/2022/417安全理事会Distr.: General 8 June 2022 Chinese Original: English "
        "2022年6月3日安全理事会第1540(2004)号决议所设委员会主席给安全理事会主席的信谨随函转递工作方案(见附件)。"
        "安全理事会第1540(2004)号决议所设委员会主席林美(签名)附件2022年工作方案一.导言1.本方案涵盖2022年。"
        "2.第1540(2004)号决议第10段适用(S/2004/124，附件)。二.活动A.会议3.委员会将开会。B.报告4.委员会将提交报告。"
        "附文专家组2022年工作方案1.专家组将在第3.5节所述会议上介绍情况。2.专家组将提供信息。"
    )
    found = unctc.loads(glued, format="text", language="zh")
    assert isinstance(found, unctc.Letter)
    assert (str(found.symbol), str(found.issued)) == ("S/2022/417", "2022-06-08")
    assert found.letter is not None
    assert found.letter.signature is not None
    assert found.letter.signature.name == "林美"
    annex, enclosure = found.programmes
    assert [each.number for each in annex.paragraphs] == [1, 2, 3, 4]
    assert [each.heading.text for each in annex.walk()] == ["导言", "活动", "会议", "报告"]
    assert annex.paragraphs[1].text == "第1540(2004)号决议第10段适用(S/2004/124，附件)。"
    assert [each.number for each in enclosure.paragraphs] == [1, 2]


def test_what_begins_a_page_may_be_half_a_word() -> None:
    words = TextWords("They met. Inter\u2010\n\fchanging views was useful.")
    assert words.joins("They met. Inter\u2010", "changing views", frozenset())


def test_a_hyphen_that_stays_is_followed_by_no_space() -> None:
    lines = [Line(1, 0, "a follow\u2010", False, 0), Line(2, 10, "up report", False, 0)]
    assert join_lines(lines, cjk=False).text == "a follow\u2010up report"
