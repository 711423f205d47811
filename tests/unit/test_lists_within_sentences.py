"""Numbers on a line of their own within a sentence are no list under a head."""

import pytest

from unctc import Language, Letter, Role, find_citations
from unctc.structure.pipeline import read

_HEAD = "S/2002/1\n02-00001\nالمرفق\nبرنامج عمل لجنة مكافحة الإرهاب لعام 2002\nأولا - برنامج العمل\n١ - من أجل تعزيز تنفيذ"


@pytest.mark.parametrize("blank", ["\n", "\n\n", "\r\n", " \n"])
@pytest.mark.parametrize("end", [".", "، ثم تعمل.", " و 1373 (2001)."])
def test_a_sentence_over_lines(blank: str, end: str) -> None:
    text = blank.join([*_HEAD.split("\n"), "قرارات مجلس الأمن", f"1 (1946){end}"])
    document = read(text, Language.ARABIC).document
    assert isinstance(document, Letter)
    roles = {
        each.role for part in document.programmes for p in part.paragraphs for each in p.citations
    }
    assert roles == {Role.BASIS}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "من أجل تعزيز تنفيذ قرارات مجلس الأمن\n1 (1946) و 2 (1946)، ستواصل اللجنة التعاون."),
        ("en", "In order to implement resolutions of the Security Council\n1 (1946) and 2 (1946), the Committee will go on."),
        ("ar", "تعقد اللجنة اجتماعا.\n\nمن أجل تعزيز تنفيذ قرارات مجلس الأمن\n\n2169 (2014) و\n1686 (2006) و 108 (1955). ستنظر اللجنة."),
        ("ar", "تعقد اللجنة اجتماعا.\n\nمن أجل تعزيز تنفيذ قرارات مجلس الأمن\n\n1962 (2010) و 986 (1995)."),
        ("ar", "وإذ تشير إلى قرار الجمعية العامة\n31/1،"),
        ("es", "A fin de aplicar\r\nresoluciones del Consejo de Seguridad\r\n1 (1946) y 2 (1946), el Comité seguirá."),
    ],
)  # fmt: skip
def test_a_sentence_that_goes_on_behind_the_numbers_of_the_next_line(
    language: str, text: str
) -> None:
    assert {each.role for each in find_citations(text, language)} == {Role.BASIS}


@pytest.mark.parametrize("end", ["，委员会将举行会议。", "的要求开展评估。委员会将举行会议，"])
def test_a_sentence_ends_what_is_under_a_head(end: str) -> None:
    text = f"根据第136(1960)\n号决议\n{end}\n二. 就第\n684(1991)号决议与各国对话"
    assert {each.role for each in find_citations(text, "zh")} == {Role.BASIS}


@pytest.mark.parametrize(
    ("between", "goes_on"),
    [
        ("Measures against terrorism", True),
        ("Report of the Secretary-General (Corr. I)", True),
        ("The Council convened.", False),
        ("The Council convened. Members spoke", False),
    ],
)
def test_prose_ends_a_list_and_titles_do_not(between: str, *, goes_on: bool) -> None:
    text = f"Security Council resolutions\n1373 (2001)\n{between}\n1566 (2004)\n"
    listed = [each.printed for each in find_citations(text, "en") if each.role is Role.LISTED]
    assert listed == ["1373 (2001)", "1566 (2004)"][: 1 + goes_on]
