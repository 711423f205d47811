"""Citations as journals, ministries, newspapers and databases write them, and what is none."""

import csv
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest

import unctc
from unctc.model.citations import ParagraphReference
from unctc.package_data import package_text
from unctc.registers import assembly
from unctc.registers.resolutions import year_of

DATA = Path(__file__).parents[1] / "data"


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader((DATA / name).read_text("utf-8").splitlines()))


IN_USE = rows("citations_in_use.csv")
LOOKALIKES = rows("lookalikes.csv")
PINPOINTS = rows("pinpoints_in_use.csv")
LANGUAGES = ["ar", "de", "en", "es", "fr", "ru", "zh"]


def of_language(table: list[dict[str, str]], language: str) -> list[dict[str, str]]:
    """The rows of *language*, of which there are some in every table."""
    chosen = [row for row in table if row["language"] == language]
    assert chosen, f"no row in {language}"
    return chosen


# A row is cheap and a test is not: the rows of a language are one test, which names every row that is read otherwise.
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_citations_are_read(language: str) -> None:
    wrong = []
    for row in of_language(IN_USE, language):
        found = "; ".join(str(e.target) for e in unctc.find_citations(row["text"], language))
        if found != row["citations"]:
            wrong.append((row["text"], found, row["citations"]))
    assert wrong == []


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "ru"])
def test_marks_may_be_characters_of_their_own(language: str) -> None:
    texts = [(row["text"], unicodedata.normalize("NFD", row["text"])) for row in IN_USE]
    apart = [(text, given) for text, given in texts if given != text]
    texts_of_language = {row["text"] for row in of_language(IN_USE, language)}
    for text, given in apart:
        if text in texts_of_language:
            found = unctc.find_citations(given, language)
            wanted = unctc.find_citations(text, language)
            assert [each.target for each in found] == [each.target for each in wanted], text
            assert all(each.span.of(given) == each.printed for each in found)
    assert len(texts_of_language.intersection(text for text, _ in apart)) >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_spans_are_those_of_the_text_as_given(language: str) -> None:
    for row in of_language(IN_USE, language):
        end = 0
        for each in unctc.find_citations(row["text"], language):
            assert end <= each.span.start < each.span.end, row
            assert each.printed == row["text"][each.span.start : each.span.end], row
            assert any(character.isalnum() for character in each.printed), row
            end = each.span.end


def test_there_are_enough_lookalikes() -> None:
    assert len(LOOKALIKES) >= 200
    assert {row["language"] for row in LOOKALIKES} == {"ar", "de", "en", "es", "fr", "ru", "zh"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_lookalikes_are_no_citations(language: str) -> None:
    found = {
        row["text"]: citations
        for row in of_language(LOOKALIKES, language)
        if (citations := unctc.find_citations(row["text"], language))
    }
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parts_that_are_meant_are_read(language: str) -> None:
    wrong = []
    for row in of_language(PINPOINTS, language):
        found = "; ".join(
            f"{each.target} @ {each.pinpoint}" if each.pinpoint else str(each.target)
            for each in unctc.find_citations(row["text"], language)
        )
        if found != row["citations"]:
            wrong.append((row["text"], found, row["citations"]))
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("S/RES/1540 (2004), OP3", (ParagraphReference(3),)),
        ("UNSCR 2178, OPs 5 and 6", (ParagraphReference(5), ParagraphReference(6))),
        ("S.C. Res. 1267 (1999), ¶ 4(b)", (ParagraphReference(4, item="b"),)),
        ("resolution 1540 (2004), operative paragraph 8", (ParagraphReference(8),)),
        ("resolution 1540 (2004), at para. 8", (ParagraphReference(8),)),
        (
            "paragraphs 3 and/or 4 of resolution 1540 (2004)",
            (ParagraphReference(3), ParagraphReference(4)),
        ),
    ],
)
def test_pinpoints_of_lawyers(text: str, paragraphs: tuple[ParagraphReference, ...]) -> None:
    (found,) = unctc.find_citations(text)
    assert found.pinpoint is not None
    assert found.pinpoint.paragraphs == paragraphs


@pytest.mark.parametrize("language", ["ar", "de", "en", "es", "fr", "ru", "zh"])
@pytest.mark.parametrize("sign", ["¶ 7", "§ 7", "OP7", "op. 7"])
def test_signs_for_paragraphs_in_every_language(language: str, sign: str) -> None:
    (found,) = unctc.find_citations(f"S/RES/1540 (2004), {sign}", language)
    assert found.pinpoint is not None
    assert found.pinpoint.paragraph == 7


class TestAssemblySessions:
    def test_sessions_follow_each_other(self) -> None:
        table = assembly.sessions()
        assert table[0].first == 1
        assert table[-1].last == assembly.LAST_NUMBERED
        for one, other in pairwise(table):
            assert one.first <= one.last
            # No number is left out; at some borders a few are in both rows.
            assert one.last - 4 < other.first <= one.last + 1
            assert one.opened <= other.opened
            assert one.opened <= one.closed

    def test_every_row_has_its_source(self) -> None:
        assert all(each.source.startswith("A/") for each in assembly.sessions())
        assert len({each.session for each in assembly.sessions()}) == len(assembly.sessions())

    @pytest.mark.parametrize(
        ("number", "session"),
        [
            *((1, "I"), (106, "S-1"), (186, "S-2"), (217, "III"), (377, "V"), (998, "ES-I")),
            *((1514, "XV"), (1803, "XVII"), (2200, "XXI"), (2253, "ES-V"), (2625, "XXV")),
            *((2758, "XXVI"), (3201, "S-VI"), (3314, "XXIX"), (3379, "XXX")),
        ],
    )
    def test_landmarks(self, number: int, session: str) -> None:
        assert assembly.session_of_number(number) == session

    def test_at_a_border_the_year_decides(self) -> None:
        shared = [n for n in range(1, 3542) if len(assembly.sessions_with(n)) == 2]
        assert shared
        for number in shared:
            assert assembly.session_of_number(number) is None

    def test_those_known_by_their_number_have_the_session_of_the_table(self) -> None:
        table = package_text("unctc.registers", "data/assembly_known_numbers.csv")
        for row in csv.DictReader(table.splitlines()):
            number = int(row["number"])
            assert assembly.goes_by_number(number)
            assert assembly.session_of_number(number) == row["session"]
            # A row is needed only where the Council has one of that number.
            assert year_of(number) is not None


@pytest.mark.parametrize(
    ("number", "year"), [(104, 1954), (105, 1954), (106, 1955), (244, 1967), (245, 1968)]
)
def test_years_of_the_councils_early_resolutions(number: int, year: int) -> None:
    assert year_of(number) == year


class TestWhoseResolution:
    def test_the_date_decides(self) -> None:
        (found,) = unctc.find_citations("resolution 2758 of 25 October 1971")
        assert str(found.target) == "A/RES/2758 (XXVI)"
        assert not unctc.find_citations("resolution 1540 of 5 May 2012")

    def test_a_session_once_given_holds_in_later_passages(self) -> None:
        text = (
            "United Nations\nS/2019/71\n\nLetter dated 4 March 2019 from the Chair of the Security Council Committee "
            "established pursuant to resolution 1373 (2001) concerning counter-terrorism addressed to the President "
            "of the Security Council\n\n1. Resolution 2625 is one of 2022.\n\n"
            "2. The Committee recalls General Assembly resolution 2625 (XXV).\n\n3. Resolution 2625 lists principles.\n"
        )
        document = unctc.loads(text, format="text", language="en")
        found = [str(each.target) for each in document.citations]
        assert found == [
            "S/RES/1373 (2001)",
            "S/RES/2625 (2022)",
            "A/RES/2625 (XXV)",
            "A/RES/2625 (XXV)",
        ]

    def test_a_session_once_given_holds(self) -> None:
        text = "Assembly resolution 2625 (XXV) of 1970. Resolution 2625 lists principles."
        assert {str(each.target) for each in unctc.find_citations(text)} == {"A/RES/2625 (XXV)"}

    def test_the_council_is_believed(self) -> None:
        (found,) = unctc.find_citations("Security Council resolution 2625")
        assert str(found.target) == "S/RES/2625 (2022)"


class TestMarkup:
    def test_tags_and_entities(self) -> None:
        text = "<p>resolution&nbsp;<i>1540</i>&#160;(2004)</p>"
        (found,) = unctc.find_citations(text)
        assert found.printed == "1540</i>&#160;(2004)"

    @pytest.mark.parametrize("tag", ["script", "style"])
    def test_what_is_no_text(self, tag: str) -> None:
        assert not unctc.find_citations(f"<{tag}>S/RES/1540 (2004)</{tag}><p>no</p>")

    @pytest.mark.parametrize(
        "broken", ["<p>", "</", "<a href=", "<script>", "&nbsp", "<!--", "<a "]
    )
    def test_broken_markup_is_read_all_the_same(self, broken: str) -> None:
        found = unctc.find_citations(f"<p>resolution 1540 (2004)</p> {broken * 50}")
        assert [str(each.target) for each in found] == ["S/RES/1540 (2004)"]

    def test_a_note_is_not_the_end_of_a_number(self) -> None:
        (found,) = unctc.find_citations("<p>resolution 70/1<sup>2</sup></p>")
        assert str(found.target) == "A/RES/70/1"

    def test_less_than_is_no_tag(self) -> None:
        (found,) = unctc.find_citations("x < 3 in resolution 1540 (2004) and y > 4")
        assert found.printed == "1540 (2004)"


@pytest.mark.parametrize(
    ("language", "text", "pinpoint"),
    [
        ("ar", "الفقرة 2 (د) من القرار 1373 (2001)", "paragraph 2 (d)"),
        ("ar", "الفقرتين 2 (أ) و 3 (ب) من القرار 1373 (2001)", "paragraphs 2 (a), 3 (b)"),
        ("ar", "الفقرة 43 (هـ) من القرار 2368 (2017)", "paragraph 43 (e)"),
        ("ar", "القرار 1373 (2001)، الفقرة 2 (د)", "paragraph 2 (d)"),
        ("en", "paragraph 2, subparagraph (d), of resolution 1373 (2001)", "paragraph 2 (d)"),
        ("fr", "le paragraphe 2, alinéa d), de la résolution 1373 (2001)", "paragraph 2 (d)"),
        ("es", "el párrafo 2, inciso d), de la resolución 1373 (2001)", "paragraph 2 (d)"),
        ("de", "Ziffer 2 Buchstabe d der Resolution 1373 (2001)", "paragraph 2 (d)"),
        ("ru", "пункт 3 постановляющей части резолюции 1624 (2005)", "paragraph 3"),
        ("en", "preambular paragraph 3 of resolution 1624 (2005)", "None"),
        ("en", "preambular paragraphs 3 and 4 of resolution 1624 (2005)", "None"),
    ],
)
def test_points_in_words_and_letters_are_pinpoints(language: str, text: str, pinpoint: str) -> None:
    assert [str(each.pinpoint) for each in unctc.find_citations(text, language)] == [pinpoint]
