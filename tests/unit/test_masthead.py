"""What surrounds the text on the page, as extraction gives it for documents of different years."""

import datetime as dt

import pytest

import unctc
from unctc import FurnitureKind, Letter

IN_COLUMNS = """\
United Nations                                     S/2011/223

        Security Council                           Distr.: General
                                                   6 April 2011

                                                   Original: English

     Letter dated 5 April 2011 from the Chair of the Committee addressed to the
     President of the Security Council

     I have the honour to transmit the programme of work (see annex).

                                                   (Signed) Ana Muster
                                                                 Chair
11-29317 (E)    070411
*1129317*
S/2011/223

Annex
     Programme of work of the Counter-Terrorism Committee (January-June 2011)

 1.  The Committee will be guided by resolution 1373 (2001).

2                                                    11-29317

 2.  It will meet.
"""
RUN_TOGETHER = """\
United Nations S/2008/80*
Security Council Distr.: General 8 February 2008 Original: French
Letter dated 7 February 2008 from the Chairman of the Committee addressed to the President of the Security Council
I have the honour to transmit the plan (see annex).
(Signed) Ana Muster
Chairman
08-23385 (E) 110208
Annex
Plan of the Counter-Terrorism Committee Executive Directorate
1. It will report twice a year.
"""
OLD = """\
UNITED NATIONS S/2001/986
SECURITY COUNCIL Distr.
GENERAL
19 October 2001
ORIGINAL: ENGLISH
Letter dated 19 October 2001 from the Chairman of the Committee addressed to the President of the Security Council
I have the honour to transmit the work programme (see annex).
(Signed) Ana Muster
Chairman
S/2001/986
English
Page 2
Annex
Work programme of the Counter-Terrorism Committee
1. The Committee will meet.
"""
CHINESE = """\
联合国 S/2018/208
安全理事会 Distr.: General
13 March 2018
Chinese
Original: English
2018年3月9日委员会主席给安全理事会主席的信
谨随函附上工作方案(见附件)。
主席
某某(签名)
附件
反恐怖主义委员会2018年工作方案
1. 委员会将举行会议。
"""
TEXTS = {"columns": IN_COLUMNS, "together": RUN_TOGETHER, "old": OLD, "zh": CHINESE}
FACTS = {
    "columns": ("S/2011/223", "General", dt.date(2011, 4, 6), "en"),
    "together": ("S/2008/80", "General", dt.date(2008, 2, 8), "fr"),
    "old": ("S/2001/986", "General", dt.date(2001, 10, 19), "en"),
    "zh": ("S/2018/208", "General", dt.date(2018, 3, 13), "en"),
}


def letter(name: str) -> Letter:
    document = unctc.loads(TEXTS[name], format="text")
    assert isinstance(document, Letter)
    return document


@pytest.mark.parametrize("name", TEXTS)
def test_what_the_masthead_says(name: str) -> None:
    document = letter(name)
    found = (
        str(document.symbol),
        document.distribution,
        document.issued,
        document.original_language,
    )
    assert found == FACTS[name]
    assert document.unread == ()
    assert document.letter is not None
    assert document.letter.title is not None
    assert document.letter.signature is not None
    assert document.letter.signature.role in {"Chair", "Chairman", "主席"}
    assert document.annex is not None


def test_feet_without_the_number_of_pages() -> None:
    document = letter("columns")
    (foot,) = [each for each in document.furniture if each.text.startswith("2 ")]
    assert (foot.kind, foot.page) == (FurnitureKind.PAGE_FOOT, 2)
    assert document.job_number == "11-29317"
    assert document.annex is not None
    assert document.annex.programme is not None
    assert [each.number for each in document.annex.programme.paragraphs] == [1, 2]


def test_the_language_and_the_page_below_a_running_head() -> None:
    heads = [
        each.text for each in letter("old").furniture if each.kind is FurnitureKind.RUNNING_HEAD
    ]
    assert heads == ["UNITED NATIONS S/2001/986", "S/2001/986", "English", "Page 2"]


def test_a_line_that_begins_like_a_masthead_is_text() -> None:
    document = unctc.loads(
        "United Nations S/2020/1\nSecurity Council members met.\n1. Text.\n",
        language="en",
        partial=True,
    )
    assert isinstance(document, unctc.Report)
    assert [each.text for each in document.opening] == ["Security Council members met.", "Text."]
    assert [each.text for each in document.furniture] == ["United Nations S/2020/1"]


def test_the_committee_in_whose_series_a_letter_is_issued() -> None:
    for language, committee, title in (
        (
            "en",
            "Security Council Committee established pursuant to\nresolution 1373 (2001) concerning counter-terrorism",
            "Letter dated 5 July 2019 from the Permanent Representative of Peru to the United Nations addressed to the Chair of the Committee",
        ),
        (
            "zh",
            "安全理事会关于反恐怖主义的第1373(2001)号决议所设委员会",
            "2019年7月5日秘鲁常驻联合国代表给委员会主席的信",
        ),
    ):
        text = f"S/AC.40/2019/12\n\n{committee}\n\n{title}\n\n1. One.\n"
        document = unctc.loads(text, format="text", language=language, partial=True)
        assert isinstance(document, unctc.Letter)
        assert "before-letter" not in {each.code for each in document.unread}
        furniture = [each.text for each in document.furniture if each.kind == "masthead"]
        assert "\n".join(furniture) == committee
