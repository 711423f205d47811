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
    ],
)  # fmt: skip
def test_a_sentence_that_goes_on_behind_the_numbers_of_the_next_line(
    language: str, text: str
) -> None:
    assert {each.role for each in find_citations(text, language)} == {Role.BASIS}
