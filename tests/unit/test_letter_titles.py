"""Titles of letters in the forms the United Nations has: who writes to whom, and of which day.

The titles are made up; ``[…]`` is the author, ``<…>`` the addressee.
"""

from __future__ import annotations

import csv
import re
import textwrap
from pathlib import Path

import pytest

import unctc
from unctc import Letter

TITLES = Path(__file__).parent.parent / "data" / "letter_titles.tsv"
CASES = list(csv.DictReader(TITLES.read_text("utf-8").splitlines(), delimiter="\t"))
MASTHEADS = {
    "ar": "الأمم المتحدة S/2019/77\nمجلس الأمن\nDistr.: General\n14 March 2019\nArabic\nOriginal: English",
    "en": "United Nations S/2019/77\nSecurity Council\nDistr.: General\n14 March 2019\nOriginal: English",
    "es": "Naciones Unidas S/2019/77\nConsejo de Seguridad\nDistr. general\n14 de marzo de 2019\nEspañol\nOriginal: inglés",
    "fr": "Nations Unies S/2019/77\nConseil de sécurité\nDistr. générale\n14 mars 2019\nFrançais\nOriginal : anglais",
    "ru": "Организация Объединенных Наций S/2019/77\nСовет Безопасности\nDistr.: General\n14 March 2019\nRussian\nOriginal: English",
    "zh": "联合国 S/2019/77\n安全理事会\nDistr.: General\n14 March 2019\nChinese\nOriginal: English",
}
FIRST = {
    "ar": "أتشرف بأن أكتب إليكم بشأن الحالة.",
    "en": "I have the honour to write to you about the situation.",
    "es": "Tengo el honor de escribirle sobre la situación.",
    "fr": "J’ai l’honneur de vous écrire au sujet de la situation.",
    "ru": "Имею честь обратиться к Вам по поводу положения.",
    "zh": "谨就局势致函。",
}
UNUSUAL = {
    "ar": "اسمحوا لي أن أشير إلى الحالة.",
    "en": "Allow me to refer to the situation.",
    "es": "Permítame referirme a la situación.",
    "fr": "Permettez-moi d’évoquer la situation.",
    "ru": "Позвольте мне сослаться на положение.",
    "zh": "请允许我提及局势。",
}
SIGNED = {
    "ar": "(توقيع) أ. ب.\nسفير",
    "en": "(Signed) A. B.\nAmbassador",
    "es": "(Firmado) A. B.\nEmbajador",
    "fr": "L’Ambassadeur\n(Signé) A. B.",
    "ru": "(Подпись) А. Б.\nПосол",
    "zh": "大使\n甲乙(签名)",
}


def said(title: str, sign: str) -> str:
    """What is between a pair of signs."""
    found = re.search(rf"\{sign[0]}(.*?)\{sign[1]}", title)
    assert found is not None
    return found[1]


def read(case: dict[str, str], title: str, first: str, gap: str) -> tuple[str, str, str]:
    """Date, author and addressee of a letter with that title."""
    language = case["language"]
    parts = (MASTHEADS[language], title, first, SIGNED[language])
    document = unctc.loads(gap.join(parts) + "\n", format="text", language=language)
    assert isinstance(document, Letter)
    assert document.letter is not None
    letter = document.letter
    return str(letter.date), letter.author or "", letter.addressee or ""


def wanted(case: dict[str, str]) -> tuple[str, str, str]:
    return case["date"], said(case["title"], "[]"), said(case["title"], "<>")


def plain(case: dict[str, str]) -> str:
    return re.sub(r"[\[\]<>]", "", case["title"])


def wrapped(case: dict[str, str]) -> str:
    return "\n".join(textwrap.wrap(plain(case), 64, break_on_hyphens=False))


IDS = [f"{case['language']}-{index}" for index, case in enumerate(CASES)]


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_on_one_line(case: dict[str, str]) -> None:
    assert read(case, plain(case), FIRST[case["language"]], "\n\n") == wanted(case)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_before_words_that_open_few_letters(case: dict[str, str]) -> None:
    assert read(case, plain(case), UNUSUAL[case["language"]], "\n\n") == wanted(case)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_over_several_lines(case: dict[str, str]) -> None:
    assert read(case, wrapped(case), FIRST[case["language"]], "\n\n") == wanted(case)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_over_several_lines_without_blank_lines(case: dict[str, str]) -> None:
    assert read(case, wrapped(case), FIRST[case["language"]], "\n") == wanted(case)


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_in_capitals(case: dict[str, str]) -> None:
    date, author, addressee = wanted(case)
    found = read(case, plain(case).upper(), FIRST[case["language"]], "\n\n")
    assert found == (date, author.upper(), addressee.upper())


def test_with_a_blank_line_inside() -> None:
    """An indented opening shows that a blank line before it is no end: what is between is no salutation."""
    wrong = []
    for case in (each for each in CASES if "\n" in wrapped(each)):
        before, _, after = wrapped(case).rpartition("\n")
        first, second = FIRST[case["language"]], UNUSUAL[case["language"]]
        for gap in ("\n", "\n\n"):
            title = f"{before}\n\n{after}{gap}  {first}\n  {second}"
            found = read(case, title, f"{first}\n\n{first}", "\n\n")
            if found != wanted(case):
                wrong.append((case["language"], found, wanted(case)))
    assert wrong == []


@pytest.mark.parametrize("inside", ["\n", "\n\n"])
def test_an_opening_broken_over_lines(inside: str) -> None:
    """A blank line within the opening shows that none ends the title."""
    wrong = []
    for case in (each for each in CASES if "\n" in wrapped(each) and each["language"] != "zh"):
        before, _, after = wrapped(case).rpartition("\n")
        first = FIRST[case["language"]]
        broken = first.replace(" ", inside, 1)
        title = f"{before}\n\n{after}{inside}  {broken}\n  {UNUSUAL[case['language']]}"
        found = read(case, title, f"{first}\n\n{first}", "\n\n")
        if found != wanted(case):
            wrong.append((case["language"], found, wanted(case)))
    assert wrong == []


SALUTATIONS = {
    "ar": ("سيدي الرئيس", "صاحب السعادة،"),
    "en": ("Excellency", "Excellency,", "Dear Mr. President:", "Distinguished colleagues"),
    "es": ("Excelentísimo señor", "Señor Presidente:"),
    "fr": ("Monsieur le Président", "Excellence,"),
    "ru": ("Ваше Превосходительство", "Уважаемый г-н Председатель!"),
    "zh": ("主席先生", "尊敬的主席："),
}


@pytest.mark.parametrize("language", SALUTATIONS)
def test_a_salutation_is_not_in_the_title(language: str) -> None:
    for case in (each for each in CASES if each["language"] == language):
        for salutation in SALUTATIONS[language]:
            first = f"{salutation}\n\n  {FIRST[language]}"
            assert read(case, wrapped(case), first, "\n\n") == wanted(case)
