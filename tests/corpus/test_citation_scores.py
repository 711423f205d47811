"""Floors for the citation finder on the United Nations' own links, and tests of the scoring."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from . import compare_languages, gold, score

_CORPUS = score.default_corpus()
_FIND = score.library()
# Languages with too few links of a family for a figure to mean anything are not in the table.
# What must never be lost again; raised as the tables grow.
_FLOORS = [
    *((language, "SC", 0.9995) for language in gold.LANGUAGES),
    *((language, "GA", 0.99) for language in gold.LANGUAGES),
]


def _file(body: str, language: str = "eng") -> bytes:
    return f"""<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>
    <meta><identification><FRBRExpression><FRBRlanguage language="{language}"/></FRBRExpression>
    </identification></meta><coverPage><p>S/RES/1 (1946)</p></coverPage>
    {body}</statement></akomaNtoso>""".encode()


def _one(inside: str) -> gold.Block:
    document = gold.parse(_file(f"<preamble><container><p>{inside}</p></container></preamble>"))
    (block,) = document.blocks
    return block


def _a(href: str, printed: str) -> str:
    return f'<a href="{href}">{printed}</a>'


class TestReading:
    def test_blocks_do_not_overlap_and_notes_stand_apart(self) -> None:
        document = gold.parse(
            _file(
                "<mainBody><paragraph><num>1.</num><content><p>See <span>this</span>"
                "<authorialNote marker='1'><p>A note.</p></authorialNote> here.</p></content>"
                "<list><intro><p>Two:</p></intro><point><num>(a)</num><content><p>one</p></content>"
                "</point></list></paragraph></mainBody>",
                "rus",
            )
        )
        assert document.language == "ru"
        texts = [block.text.strip() for block in document.blocks]
        assert sorted(texts) == ["A note.", "See this here.", "Two:", "one"]

    def test_language_of_the_folder_where_the_file_does_not_say(self) -> None:
        assert gold.parse(_file("<mainBody/>", "?"), "x/German/y.xml").language == "de"
        assert gold.parse(_file("<mainBody/>", "fra"), "x/German/y.xml").language == "fr"

    def test_not_well_formed(self) -> None:
        source = b"<akomaNtoso><mainBody><p>Half <docTitle>open</p></mainBody>"
        assert "".join(b.text for b in gold.parse(source).blocks) == "Half open"

    def test_nothing_to_read(self) -> None:
        with pytest.raises(ValueError, match="no XML element"):
            gold.parse(b"plain text", "a.xml")

    @pytest.mark.parametrize(
        ("href", "symbol"),
        [
            ("https://undocs.org/en/S/RES/1373(2001)", "S/RES/1373 (2001)"),
            ("http://undocs.org/S/RES/1373%20(2001)", "S/RES/1373 (2001)"),
            ("https://docs.un.org/zh/S/RES/1373\u00a0(2001", "S/RES/1373 (2001)"),
            ("https://undocs.org/-/A/RES/70/1", "A/RES/70/1"),
            ("https://undocs.org/70/1", "A/RES/70/1"),
            ("https://undocs.org/fr/A/hrc/RES/45/11", "A/HRC/RES/45/11"),
            ("https://undocs.org/en/A/RES/57/270b", "A/RES/57/270 B"),
            ("https://undocs.org/en/A/RES/2200(XXI)", "A/RES/2200 (XXI)"),
            ("https://undocs.org/en/S/Agenda/8979", "S/Agenda/8979"),
            ("https://undocs.org/", None),
            ("https://www.example.org/S/RES/1373(2001)", None),
        ],
    )
    def test_symbols_of_addresses(self, href: str, symbol: str | None) -> None:
        assert gold.symbol_of(href) == symbol

    @pytest.mark.parametrize(
        "pieces",
        [["1373", " ", "(2001)"], ["1373 (", "2001", ")"], ["13", "73", " (20", "01)"]],
    )
    def test_split_anchors_are_one(self, pieces: list[str]) -> None:
        href = "https://undocs.org/en/S/RES/1373(2001)"
        block = _one("resolution " + "".join(_a(href, each) for each in pieces) + ",")
        assert [(x.printed, x.target) for x in block.links] == [
            ("1373 (2001)", "S/RES/1373 (2001)")
        ]
        assert block.text[block.links[0].start : block.links[0].end] == "1373 (2001)"

    def test_blank_between_pieces(self) -> None:
        href = "https://undocs.org/en/S/RES/1373(2001)"
        assert _one(f"{_a(href, '1373')} {_a(href, '(2001)')}").links[0].printed == "1373 (2001)"

    def test_same_citation_twice_stays_two(self) -> None:
        href = "https://undocs.org/en/S/RES/1373(2001)"
        block = _one(f"{_a(href, '1373 (2001)')} {_a(href, '1373 (2001)')}")
        assert len(block.links) == 2

    def test_anchor_that_leaves_out_a_digit(self) -> None:
        block = _one("القرار 1" + _a("https://undocs.org/ar/S/RES/1373(2001)", "373 (2001)، "))
        assert block.links[0].printed == "1373 (2001)"

    def test_wrong_address(self) -> None:
        source = _file(
            f"<mainBody><p>{_a('https://undocs.org/en/A/RES/70/1', '71/2')}</p></mainBody>"
        )
        document = gold.parse(source)
        assert document.blocks[0].links[0].target == "A/RES/71/2"
        assert [each.printed for each in document.suspects] == ["71/2"]

    def test_session_that_cannot_be(self) -> None:
        source = _file(
            f"<mainBody><p>{_a('https://undocs.org/es/A/RES/574(XXVII)', '574 (XXVII)')}</p></mainBody>"
        )
        document = gold.parse(source)
        assert document.blocks[0].links == ()
        assert [each.target for each in document.suspects] == [""]

    def test_other_languages_mend_the_series(self, tmp_path: Path) -> None:
        for letter, code, series in (
            ("A", "ara", "A/HRC"),
            ("E", "eng", "A/HRC"),
            ("R", "rus", "A/HRC"),
            ("S", "spa", "A"),
        ):
            link = _a(f"https://undocs.org/{series}/RES/45/11", "45/11")
            path = tmp_path / f"A_RES_1-0000001{letter}.xml"
            path.write_bytes(_file(f"<mainBody><p>{link}</p></mainBody>", code))
        (document,) = gold.corpus(tmp_path, language="es")
        assert document.blocks[0].links[0].target == "A/HRC/RES/45/11"
        assert len(document.suspects) == 1


class TestSameTarget:
    def test_strict_on_strings(self) -> None:
        assert gold.same_target("S/RES/1373(2001)", "S/RES/1373 (2001)")
        assert gold.same_target("A/RES/2200A(XXI)", "A/RES/2200 A (XXI)")
        assert not gold.same_target("S/RES/1373 (2002)", "S/RES/1373 (2001)")
        assert not gold.same_target("A/RES/70/1 B", "A/RES/70/1")

    @pytest.mark.parametrize(
        ("href", "inside", "after", "good", "bad"),
        [
            ("A/RES/2200(XXI)", "2200 A (XXI)", "", "A/RES/2200 (XXI)", "A/RES/2200 B (XXI)"),
            ("A/RES/57/130a-b", "57/130", " A and B", "A/RES/57/130 A", "A/RES/57/130 C"),
            ("A/RES/70/248", "70/248", " A", "A/RES/70/248 A", "A/RES/70/248 B"),
            ("A/RES/70/248", "70/248", " باء،", "A/RES/70/248 B", "A/RES/70/248 A"),
            ("A/79/5", "A/79/5-S/2024/7", "", "A/79/5-S/2024/7", "S/2024/7"),
            ("A/79/5", "A/79/5", "-S/2024/7", "A/79/5-S/2024/7", "A/79/6-S/2024/7"),
            ("E/RES/1980/67", "1980/67", "", "E/RES/1980/67", "A/RES/1980/67"),
        ],
    )
    def test_parts_and_joint_symbols(
        self, href: str, inside: str, after: str, good: str, bad: str
    ) -> None:
        (link,) = _one(_a(f"https://undocs.org/en/{href}", inside) + after).links
        assert gold.same_target(good, link)
        assert gold.same_target(gold.normal(href), link)
        assert not gold.same_target(bad, link)


class TestScoring:
    def _report(self, *found: tuple[int, int, str]) -> score.Report:
        href = "https://undocs.org/en/A/RES/70/1"
        source = _file(f"<mainBody><p>{_a(href, '70/1')} and 71/2</p></mainBody>")

        def find(text: str, language: str) -> Iterator[tuple[int, int, str]]:
            assert (text, language) == ("70/1 and 71/2", "en")
            yield from found

        return score.score(find, [gold.parse(source)])

    def test_right_and_unlinked(self) -> None:
        report = self._report((0, 4, "A/RES/70/1"), (9, 13, "A/RES/71/2"))
        tally = report.tallies["en", "GA"]
        assert tally.prf() == (1.0, 1.0, 1.0)
        assert tally.prf("strict")[0] == tally.prf("multiset")[0] == 0.5
        assert [case.got for case in report.of("unlinked")] == ["A/RES/71/2"]

    def test_wrong_target_is_false_and_a_miss(self) -> None:
        report = self._report((0, 4, "A/HRC/RES/70/1"))
        assert report.tallies["en", "GA"].missed == 1
        assert report.tallies["en", "OTHER"].wrong == 1
        assert "A/HRC/RES/70/1" in score.table(report) or "OTHER" in score.table(report)

    def test_nothing_found(self) -> None:
        assert self._report().tallies["en", "GA"].prf() == (1.0, 0.0, 0.0)

    def test_command_line(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        href = "https://undocs.org/en/A/RES/2200(XXI)"
        path = tmp_path / "one.xml"
        path.write_bytes(_file(f"<mainBody><p>{_a(href, '2200 A (XXI)')}</p></mainBody>"))
        assert score.main([str(path), "--baseline", "--misses", "--unlinked", "--suspects"]) == 0
        assert "A/RES/2200 A (XXI)" in capsys.readouterr().out
        assert score.main([str(path), "--baseline", "--misses", "--counts"]) == 0


class TestComparing:
    def _files(self, folder: Path, *texts: str) -> Path:
        for letter, code, text in zip("EFS", ("eng", "fra", "spa"), texts, strict=False):
            path = folder / f"S_RES_1-0000001{letter}.xml"
            path.write_bytes(_file(f"<mainBody><p>{text}</p></mainBody>", code))
        return folder

    def test_a_misprint_of_one_version_is_shown(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        texts = ("resolution 1373 (2001)", "la résolution 1373 (2001)", "resolución 1373 (2011)")
        folder = self._files(tmp_path, *texts)
        assert compare_languages.main([str(folder)]) == 0
        shown = capsys.readouterr().out
        assert "es S_RES_1: S/RES/1373 (2001) ×0, not ×1" in shown
        assert "es S_RES_1: S/RES/1373 (2011) ×1, not ×0" in shown
        assert compare_languages.main([str(folder), "--language", "fr"]) == 0
        assert capsys.readouterr().out == ""

    def test_two_versions_cannot_outvote_each_other(self, tmp_path: Path) -> None:
        folder = self._files(tmp_path, "resolution 1373 (2001)", "la résolution 1540 (2004)")
        assert _FIND is not None
        assert list(compare_languages.differences(_FIND, gold.corpus(folder))) == []


@pytest.fixture(scope="module")
def report() -> score.Report:
    if _CORPUS is None:
        pytest.skip("no AKN4UN files: set UNCTC_CORPUS or put them at ../shared/data/akn4un")
    if _FIND is None:
        pytest.skip("unctc.find_citations cannot be imported")
    languages = {language for language, _, _ in _FLOORS}
    return score.score(_FIND, [each for each in gold.corpus(_CORPUS) if each.language in languages])


@pytest.mark.corpus
@pytest.mark.parametrize(("language", "family", "floor"), _FLOORS)
def test_floor(report: score.Report, language: str, family: str, floor: float) -> None:
    tally = report.tallies[language, family]
    if not tally.gold:
        pytest.skip(f"no {family} links in {language} here")
    misses = [
        case for case in report.of("miss") if (case.language, case.family) == (language, family)
    ]
    assert tally.prf()[2] >= floor, "\n".join(map(str, misses[:20]))


@pytest.mark.corpus
def test_no_wrong_security_council_target(report: score.Report) -> None:
    assert [case for case in report.of("wrong") if case.family == "SC"] == []
    assert [case for case in report.of("miss") if case.family == "SC" and case.got] == []
