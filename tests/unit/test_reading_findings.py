"""What loading a text tells of its misreadings, and layouts in which parts were once taken for others."""

from __future__ import annotations

import pytest

import unctc

_TITLE = (
    "Letter dated 4 May 2031 from the Chair of the Security Council Committee established pursuant to resolution 1540"
    " (2004) addressed to the President of the Security Council"
)
_LETTER = f"""United Nations S/2031/9411
Security Council
Distr.: General
6 May 2031
Original: English

{_TITLE}

I have the honour to transmit the programme of work (see annex).

(Signed) Ana Ruiz
Chair

Annex

Programme of work for 2031

I. Introduction

1. The Committee will meet.

2. The Committee will report.

3. The Committee will visit States.
"""


def loaded(text: str) -> unctc.Letter:
    document = unctc.loads(text, format="text")
    assert isinstance(document, unctc.Letter)
    return document


def codes(document: unctc.Letter) -> set[str]:
    return {each.code for each in document.findings} - {"CMP102"}  # none has a job number


def test_nothing_is_told_of_a_text_that_is_whole() -> None:
    assert codes(loaded(_LETTER)) == set()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("2. The", "The", "PAR101"),
        ("Annex\n", "", "ATT101"),
        ("(Signed) Ana Ruiz\nChair", "Chair", "CMP205"),
        ("Chair\n\nAnnex", "Chair\n(Signed) Jo Poe\nVice-Chair\n\nAnnex", "SRC104"),
        ("1. The Committee will meet.\n\n2.", "1) The Committee will meet.\n\n2)", "SRC106"),
    ],
)
def test_loading_tells_what_is_missing_or_misread(old: str, new: str, code: str) -> None:
    assert code in codes(loaded(_LETTER.replace(old, new)))


def test_loading_and_checking_tell_the_same_once() -> None:
    document = loaded(_LETTER.replace("2. The", "The"))
    told = [each for each in unctc.check(document) if each.code == "PAR101"]
    assert told == [each for each in document.findings if each.code == "PAR101"]
    assert len(told) == 1


def test_findings_of_loading_do_not_count_in_comparisons() -> None:
    document = loaded(_LETTER.replace("2. The", "The"))
    assert unctc.loads(unctc.dumps(document, format="akn4un"), format="akn4un") == document


def test_a_second_letter_behind_an_annex_is_unread() -> None:
    second = _TITLE.replace("4 May", "2 May").replace("the Chair of", "the experts of")
    text = f"{_LETTER}\n{second}\n\nI have the honour to submit the list.\n\n(Signed) Jo Poe\nCoordinator\n"
    document = loaded(text)
    (programme,) = document.programmes
    assert programme.paragraph(3).text == "The Committee will visit States."
    (unread,) = document.unread
    assert (unread.code, unread.text.startswith(second)) == ("second-letter", True)
    assert "SRC105" in codes(document)


def test_an_annex_may_be_a_letter() -> None:
    title = _TITLE.replace("4 May", "2 May")
    text = (
        _LETTER.partition("Programme of work for 2031")[0]
        + f"{title}\n\n1. The Committee will meet.\n"
    )
    document = loaded(text)
    assert document.unread == ()
    assert document.annex is not None
    assert document.annex.title is not None
    assert document.annex.title.text == title


def test_a_heading_without_a_number_is_under_the_numbered_one_before_it() -> None:
    text = _LETTER.replace("1. The", "Meetings\n\n1. The").replace("3. The", "Visits\n\n3. The")
    (programme,) = loaded(text).programmes
    (section,) = programme.sections
    assert section.heading.text == "Introduction"
    assert [each.heading.text for each in section.sections] == ["Meetings", "Visits"]


def test_a_chinese_label_may_be_behind_the_title_of_its_letter() -> None:
    title = "2031年5月4日安全理事会第1540(2004)号决议所设委员会主席给安全理事会主席的信"
    text = (
        f"{title}\n\n谨随函转递委员会工作方案(见附件)。\n\n主席\n安娜·鲁伊斯(签名)\n\n{title}的附件\n\n"
        "委员会2031年工作方案\n\n一. 导言\n\n1. 委员会将举行会议。\n\n2. 委员会将提交报告。\n"
    )
    document = loaded(text)
    assert document.annex is not None
    assert document.annex.label == f"{title}的附件"
    assert [each.number for each in document.programmes[0].paragraphs] == [1, 2]


@pytest.mark.parametrize("call", ["2031).{}", "States (see table){}", "States.{}"])
def test_a_note_may_be_called_behind_a_bracket(call: str) -> None:
    ended = call.format("1")
    text = _LETTER.replace(
        "will meet.", f"will meet under resolution 2900 ({ended}" if call[0] == "2" else ended
    )
    document = loaded(f"{text}\n1 S/2031/100.\n")
    ((note, *_),) = (each.footnotes for each in document.programmes[0].paragraphs if each.footnotes)
    assert (note.marker, note.text) == ("1", "S/2031/100.")


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("ar", "برنامج العمل للفترة بين 1 تموز/يوليه 2031 و 30 حزيران/يونيه 2032"),
        ("en", "Programme of work for the period between 1 July 2031 and 30 June 2032"),
        (
            "es",
            "Programa de trabajo para el período comprendido entre el 1 de julio de 2031 y el 30 de junio de 2032",
        ),
        (
            "fr",
            "Programme de travail pour la période comprise entre le 1er juillet 2031 et le 30 juin 2032",
        ),
        ("ru", "Программа работы на период между 1 июля 2031 года и 30 июня 2032 года"),
    ],
)
def test_a_period_between_two_days(language: str, title: str) -> None:
    from unctc.extraction.days import find_period

    found = find_period(title, unctc.Language(language), bare_year=True)
    assert found is not None
    assert (str(found.start), str(found.end)) == ("2031-07-01", "2032-06-30")


@pytest.mark.parametrize("half", ["النصف الثاني من عام 2031", "للنصف الثاني من عام 2031"])
def test_an_arabic_half_of_a_year_behind_a_preposition(half: str) -> None:
    from unctc.extraction.days import find_period

    found = find_period(half, unctc.Language.ARABIC, bare_year=True)
    assert found is not None
    assert str(found.start) == "2031-07-01"


def test_a_note_behind_the_last_full_stop_breaks_nothing_off() -> None:
    ended = loaded(_LETTER.replace("visit States.", "visit States. 19"))
    assert "CMP401" not in {each.code for each in ended.findings}
    broken = loaded(_LETTER.replace("visit States.", "visit 19"))
    assert "CMP401" in {each.code for each in broken.findings}


def test_a_year_is_no_number_of_years() -> None:
    from unctc.extraction.times import find_dues

    found = find_dues("任期为2031年7月1日至2033年6月30日", unctc.Language.CHINESE)
    assert not any(isinstance(each.due, unctc.Within) for each in found)


def test_a_letter_behind_a_report_is_unread() -> None:
    paragraphs = "\n\n".join(f"{n}. It held meeting number {n} of the year." for n in range(1, 20))
    letter = (
        "Letter dated 2 May 2016 from the Chair of the Committee addressed to the President of the General"
        " Assembly\n\nI have the honour to submit the list.\n\n(Signed) Jo Poe\nChair\n"
    )
    report = unctc.loads(
        "United Nations A/70/12\nGeneral Assembly Distr.: General\n4 May 2016\nOriginal: English\n\n"
        f"Report of the Office on its work in 2015\n\nSummary\n\n{paragraphs}\n\nAnnex\nMeetings of the Office\n\n"
        f"1. The first was in May.\n\n2. The second was in June.\n\n{letter}",
        format="text",
        language="en",
    )
    assert isinstance(report, unctc.Report)
    (annex,) = report.attachments
    assert annex.content is not None
    (unread,) = report.unread
    assert (unread.code, unread.text) == ("second-letter", letter.strip())
    assert [each.code for each in report.findings] == ["SRC105"]
