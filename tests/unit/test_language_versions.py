"""What may differ between two language versions, and what may not: marks, notes, names of committees, corrigenda."""

from collections.abc import Sequence

import pytest

import unctc
from unctc.extraction.citations import find_citations
from unctc.model.operative import (
    AnnexedText,
    OperativeParagraph,
    OperativeSection,
    PreambularParagraph,
)
from unctc.model.passages import Heading
from unctc.model.resolutions import Resolution
from unctc.model.symbols import Symbol


def paragraph(
    language: str, text: str, number: int | None = None, *points: OperativeParagraph
) -> OperativeParagraph:
    return OperativeParagraph(text, find_citations(text, language), number=number, points=points)


def point(text: str, letter: str = "", *points: OperativeParagraph) -> OperativeParagraph:
    return OperativeParagraph(text, printed_number=f"({letter})" if letter else "", points=points)


def resolution(
    language: str,
    *paragraphs: OperativeParagraph | str,
    preamble: Sequence[str] = ("Recalling its statements,", "Noting the lamps,"),
    sections: Sequence[OperativeSection] = (),
    annexes: Sequence[AnnexedText] = (),
) -> Resolution:
    """Return a resolution; texts are numbered paragraphs."""
    return Resolution(
        symbol=Symbol("S/RES/3021 (2031)"),
        language=unctc.Language(language),
        preambular_paragraphs=tuple(
            PreambularParagraph(each, find_citations(each, language)) for each in preamble
        ),
        leading_paragraphs=tuple(
            paragraph(language, each, number) if isinstance(each, str) else each
            for number, each in enumerate(paragraphs, 1)
        ),
        sections=tuple(sections),
        annexes=tuple(annexes),
    )


def codes(one: Resolution, other: Resolution) -> list[str]:
    """Return what differs, in both directions, for it is the same."""
    found = [each.code for each in unctc.check_versions(one, other)]
    assert len(found) == len(unctc.check_versions(other, one))
    return found


class TestCitationsThatIdentifyABody:
    ENGLISH = (
        "Requests the Committee established pursuant to resolution 2140 (2014) to report;",
        "Requests the Committee to meet;",
    )

    @pytest.mark.parametrize(
        ("language", "first", "second"),
        [
            (
                "fr",
                "Prie le Comité de faire rapport ;",
                "Prie le Comité créé par la résolution 2140 (2014) de se réunir ;",
            ),
            (
                "de",
                "ersucht den Ausschuss, Bericht zu erstatten;",
                "ersucht den Ausschuss nach Resolution 2140 (2014) („Ausschuss“), zu tagen;",
            ),
            (
                "es",
                "Solicita al Comité que informe;",
                "Solicita al Comité establecido en virtud de la resolución 2140 (2014) que se reúna;",
            ),
        ],
    )
    def test_each_version_has_them_where_it_likes(
        self, language: str, first: str, second: str
    ) -> None:
        assert codes(resolution("en", *self.ENGLISH), resolution(language, first, second)) == []

    def test_another_resolution_in_its_place_is_a_difference(self) -> None:
        french = (
            "Prie le Comité créé par la résolution 2104 (2013) de faire rapport ;",
            "Prie le Comité créé par la résolution 2140 (2014) de se réunir ;",
        )
        assert codes(resolution("en", *self.ENGLISH), resolution("fr", *french)) == ["LNG301"]

    def test_a_version_that_never_identifies_it_lacks_the_citation(self) -> None:
        french = ("Prie le Comité de faire rapport ;", "Prie le Comité de se réunir ;")
        assert codes(resolution("en", *self.ENGLISH), resolution("fr", *french)) == ["LNG301"]

    def test_what_is_cited_for_itself_must_be_in_the_same_paragraph(self) -> None:
        english = ("Recalls resolution 2140 (2014);", "Requests the Committee to meet;")
        french = (
            "Rappelle ses décisions ;",
            "Prie le Comité d’appliquer la résolution 2140 (2014) ;",
        )
        assert codes(resolution("en", *english), resolution("fr", *french)) == ["LNG301"] * 2

    EXTENDED = "the Panel of Experts established pursuant to resolution 2031 (2012) and extended by resolution 2062 (2013)"

    @pytest.mark.parametrize(
        ("english", "french"),
        [
            # It is cited for what it says, too.
            (
                "Requests the Committee established pursuant to resolution 2140 (2014) to apply paragraph 4, as to measures, of resolution 2140 (2014);",
                "Prie le Comité d’appliquer le paragraphe 4 ;",
            ),
            # One of two resolutions that go on from each other is left.
            (
                f"Requests {EXTENDED} to report;",
                "Prie le Groupe d’experts prorogé par la résolution 2062 (2013) de faire rapport ;",
            ),
        ],
    )
    def test_what_is_left_out_of_more_than_its_name_is_missing(
        self, english: str, french: str
    ) -> None:
        known = "Recalls resolutions 2031 (2012), 2062 (2013) and 2140 (2014);"
        one = resolution("en", known, english)
        other = resolution(
            "fr", known.replace("Recalls", "Rappelle les").replace("and", "et"), french
        )
        assert codes(one, other) == ["LNG301"]

    def test_what_is_cited_beside_it_in_both_versions_is_repeated_or_not(self) -> None:
        def listing(language: str, *points: str) -> Resolution:
            made = [
                OperativeParagraph(
                    each, find_citations(each, language), printed_number=f"({letter})"
                )
                for each, letter in zip(points, "abc", strict=True)
            ]
            return resolution(language, paragraph(language, "1:", 1, *made))

        known = "resolution 2031 (2012);", "résolution 2031 (2012) ;"
        one = listing("en", known[0], "its implementation;", known[0])
        other = listing("fr", known[1], "application de la résolution 2031 (2012) ;", known[1])
        assert codes(one, other) == []


class TestBodies:
    @pytest.mark.parametrize(
        ("english", "arabic", "found"),
        [
            # The Mission may be the one that the other version names, the Office is none that it does.
            ("MINUSCA shall report;", "يطلب إلى البعثة ومكتب الأمم المتحدة المعني بالمخدرات والجريمة تقديم تقرير؛", []),
            ("MINUSCA shall report;", "يطلب إلى مكتب الأمم المتحدة المعني بالمخدرات والجريمة تقديم تقرير؛", ["LNG501"]),
            ("MINUSCA shall report;", "يطلب إلى البعثة وإلى بعثة الأمم المتحدة في جنوب السودان تقديم تقرير؛", ["LNG501"]),
        ],
    )  # fmt: skip
    def test_the_mission_is_any_mission(self, english: str, arabic: str, found: list[str]) -> None:
        assert codes(resolution("en", english), resolution("ar", arabic)) == found


class TestCorrigenda:
    def test_a_version_needs_them_or_does_not(self) -> None:
        one = resolution("en", "Recalls documents A/CONF.157/24 and A/CONF.157/24/Corr.1;")
        other = resolution("fr", "Rappelle le document A/CONF.157/24 ;")
        assert codes(one, other) == []

    def test_one_may_be_cited_in_place_of_what_it_corrects(self) -> None:
        one = resolution("en", "Recalls document A/CONF.157/24;")
        other = resolution("fr", "Rappelle le document A/CONF.157/24/Corr.1 ;")
        assert codes(one, other) == []

    def test_one_of_another_document_is_a_difference(self) -> None:
        one = resolution("en", "Recalls documents A/CONF.157/24 and A/CONF.175/24/Corr.1;")
        other = resolution("fr", "Rappelle le document A/CONF.157/24 ;")
        assert codes(one, other) == ["LNG301"]


class TestLengthsOfTime:
    def test_one_that_is_stated_at_all_is_not_missing(self) -> None:
        one = resolution(
            "en", "Notes six months of talks, and requests a report within three months;"
        )
        other = resolution(
            "fr", "Note des pourparlers dans les six mois, et demande un rapport sous trois mois ;"
        )
        assert codes(one, other) == []

    def test_one_that_the_other_version_does_not_state_at_all_is_a_difference(self) -> None:
        one = resolution("en", "Requests a report within 90 days and every 90 days thereafter;")
        other = resolution("fr", "Demande un rapport dans les 120 jours puis tous les 90 jours ;")
        assert codes(one, other) == ["LNG403"]

    def test_every_january_comes_back_once_a_year(self) -> None:
        one = resolution("en", "Requests a report every year before the end of January;")
        other = resolution("es", "Solicita un informe antes del fin de cada mes de enero;")
        assert codes(one, other) == []

    def test_another_limit_is_a_difference(self) -> None:
        one = resolution("en", "Requests a report within three months;")
        other = resolution("fr", "Demande un rapport dans les quatre mois ;")
        assert codes(one, other) == ["LNG403"]


class TestPassagesWithoutWords:
    def test_a_number_without_words_states_nothing(self) -> None:
        one = resolution("en", "Requests a report by 30 March 2032;")
        assert codes(one, resolution("fr", "")) == []
        assert codes(one, resolution("fr", "Demande un rapport ;")) == ["LNG401"]


class TestParts:
    def test_paragraphs_without_numbers_are_parts(self) -> None:
        texts = "Requests a report on the lamps of the harbour;", "Decides to remain seized of it;"
        one = resolution("en", *(paragraph("en", each) for each in texts))
        other = resolution("fr", paragraph("fr", "Demande un rapport sur les lampes du port ;"))
        assert codes(one, other) == ["LNG202"]
        (told,) = unctc.check_versions(one, other)
        assert (told.path, told.span) == (unctc.NodePath("operative"), None)

    def test_marks_and_notes_are_no_paragraphs(self) -> None:
        note = "* Переиздано по техническим причинам 27 октября 2031 года."
        one = resolution("en", "Decides;", paragraph("en", "*"))
        other = resolution(
            "ru", "постановляет;", preamble=("ссылаясь на заявления,", note, "отмечая лампы,")
        )
        assert codes(one, other) == []

    def test_a_paragraph_too_many_is_found(self) -> None:
        other = resolution(
            "ru",
            "постановляет;",
            preamble=("ссылаясь на заявления,", "учитывая,", "отмечая лампы,"),
        )
        assert codes(resolution("en", "Decides;"), other) == ["LNG202"]

    def test_a_number_that_is_printed_as_text_is_a_number(self) -> None:
        one = resolution("en", "Urges the authorities;", "Calls for order;")
        other = resolution(
            "de",
            paragraph("de", "fordert die Behörden auf;", 1),
            paragraph("de", "2 fordert Ordnung;"),
        )
        assert codes(one, other) == []

    def test_a_point_of_a_point_is_a_point(self) -> None:
        points = [point("lamps and their light;", "a"), point("doors;", "b"), point("roofs;", "c")]
        nested = [points[0], point("doors;", "b", points[2])]
        one = resolution("en", paragraph("en", "Requests:", 1, *points))
        other = resolution("fr", paragraph("fr", "Demande :", 1, *nested))
        assert codes(one, other) == []

    def test_words_after_the_points_may_be_in_the_last_of_them(self) -> None:
        rest = "confirms that it will keep all the lamps under review at all times"
        points = [
            point("lamps of all kinds that are lit at night;", "a"),
            point(f"doors; {rest};", "b"),
        ]
        apart = [points[0], point("doors;", "b"), point(f"{rest};")]
        one = resolution("en", paragraph("en", "Requests:", 1, *apart))
        other = resolution("fr", paragraph("fr", "Demande :", 1, *points))
        assert codes(one, other) == []

    def test_a_point_that_is_missing_is_found(self) -> None:
        points = [point("lamps and light;", "a"), point("doors;", "b"), point("roofs;", "c")]
        one = resolution("en", paragraph("en", "Requests:", 1, *points))
        other = resolution("fr", paragraph("fr", "Demande :", 1, *points[:2]))
        (told,) = unctc.check_versions(one, other)
        assert (str(told.path), told.span) == ("operative/1", unctc.Span(0, 0))

    @pytest.mark.parametrize("where", ["annex", "operative"])
    @pytest.mark.parametrize(
        ("english", "french", "found"),
        [
            # One heading or two over the same paragraphs: it is marked up in one line or in two.
            ([("Lamps", 0), ("And doors", 2)], [("Lampes et portes", 2)], []),
            ([("Lamps", 2), ("And doors", 0)], [("Lampes et portes", 2)], []),
            # A heading with paragraphs of its own is a section.
            ([("Lamps", 1), ("Doors", 1)], [("Lampes", 1)], ["LNG202"]),
            ([("Lamps", 1), ("Doors", 1)], [("Lampes", 1), ("Portes", 1)], []),
        ],
    )
    def test_headings_over_paragraphs_are_sections(
        self,
        where: str,
        english: list[tuple[str, int]],
        french: list[tuple[str, int]],
        found: list[str],
    ) -> None:
        def version(language: str, headings: list[tuple[str, int]]) -> Resolution:
            sections = [
                OperativeSection(
                    Heading(heading),
                    paragraphs=tuple(
                        paragraph(language, "Harbours, their lamps and their doors.", number)
                        for number in range(1, many + 1)
                    ),
                )
                for heading, many in headings
            ]
            if where == "operative":
                return resolution(language, sections=sections)
            return resolution(language, "Lamps.", annexes=[AnnexedText(sections=tuple(sections))])

        assert codes(version("en", english), version("fr", french)) == found

    def test_annexes_are_marked_up_as_one_or_as_several(self) -> None:
        def section(language: str, *texts: str) -> OperativeSection:
            paragraphs = (paragraph(language, each, n) for n, each in enumerate(texts, 1))
            return OperativeSection(Heading(f"Annex {texts[0][:4]}"), paragraphs=tuple(paragraphs))

        texts = ("Lamps that are lit from dusk until dawn.", "Doors that nobody closes at all.")
        sections = section("en", *texts), section("en", *texts[::-1])
        one = resolution("en", "Decides;", annexes=[AnnexedText(sections=sections)])
        other = resolution(
            "fr", "Décide ;", annexes=[AnnexedText(sections=(each,)) for each in sections]
        )
        assert "LNG202" not in codes(one, other)
