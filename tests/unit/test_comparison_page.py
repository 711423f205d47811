"""The page of a comparison: both texts, what differs marked, moves as links both ways, everything escaped."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from attrs import evolve

import unctc
from unctc import Language, OperativeParagraph, Resolution, Symbol
from unctc.cli.app import run
from unctc.model.tables import Cell, Row, Table
from unctc.report import render_comparison
from unctc.report.compared_rows import ComparedRow
from unctc.report.comparison_view import ComparisonPage, comparison_page
from unctc.testing import EditCounts, edited

jinja2 = pytest.importorskip("jinja2", reason="the extra report is not installed")
TWO = edited(
    unctc.sample(),
    random.Random(3),
    EditCounts(drops=1, insertions=1, moves=1, splits=1, merges=1, dues=1, rolls=1, reworded=0),
)
FOUND = unctc.diff(TWO.old, TWO.new)
HOSTILE = "</script><script>alert(1)</script><img src=x>"


def resolution(*texts: str, language: Language = Language.ENGLISH) -> Resolution:
    return unctc.interpret(
        Resolution(
            symbol=Symbol("S/RES/2395 (2017)"),
            language=language,
            leading_paragraphs=tuple(
                OperativeParagraph(
                    text,
                    unctc.find_citations(text, language),
                    number=number,
                    printed_number=f"{number}.",
                )
                for number, text in enumerate(texts, 1)
            ),
        )
    )


FIRST = "Decides to extend the mandate of the Mission until 31 January 2023;"
SECOND = "Calls upon the parties to clear the minefields between the lines;"
THIRD = "Requests the Secretary-General to report on good offices within 90 days;"
OLD = resolution(FIRST, SECOND, THIRD)


def page(old: unctc.Document, new: unctc.Document, only: tuple[str, ...] = ()) -> ComparisonPage:
    return comparison_page(unctc.diff(old, new), old, new, only)


def rows(of: ComparisonPage) -> list[ComparedRow]:
    return [row for part in of.parts for row in part.rows]


def marked(html: str, tag: str) -> list[str]:
    return re.findall(f"<{tag}>(.*?)</{tag}>", html)


class TestRows:
    def test_the_kinds_of_changes(self) -> None:
        found = {
            key for row in rows(comparison_page(FOUND, TWO.old, TWO.new)) for key in row.changes
        }
        assert {"added", "dropped", "moved", "reworded", "merged"} <= found

    def test_counts_are_those_of_the_comparison(self) -> None:
        counts = dict(comparison_page(FOUND, TWO.old, TWO.new).counts)
        assert counts["moved"] == len(FOUND.moved)
        assert counts["added"] == len(FOUND.added)
        assert counts["dropped"] == len(FOUND.dropped)
        assert counts["merged"] == len(FOUND.merged)
        assert counts["reworded"] == len(FOUND.reworded)

    def test_a_move_leads_there_and_back(self) -> None:
        moved = [
            r for r in rows(page(OLD, resolution(THIRD, FIRST, SECOND))) if "moved" in r.changes
        ]
        away, here = sorted(moved, key=lambda row: row.old is None)
        assert away.new is None
        assert here.old is None
        assert [each.places[0][1] for each in away.destinations] == [here.anchor]
        assert [each.places[0][1] for each in here.destinations] == [away.anchor]
        assert [each.key for row in (away, here) for each in row.destinations] == [
            *("moved to", "moved from")
        ]

    def test_what_is_cited_alone(self) -> None:
        text = "Recalls resolution 1373 (2001) and resolution 1624 (2005) on incitement;"
        other = "Recalls resolution 1373 (2001) and resolution 2178 (2014) on incitement;"
        (row,) = rows(page(resolution(text), resolution(other)))
        assert row.changes == ("citations",)
        assert row.cites == ("S/RES/2178 (2014)",)
        assert row.cited == ("S/RES/1624 (2005)",)

    def test_what_became_of_a_mandate_is_beside_its_paragraph(self) -> None:
        found = rows(page(OLD, resolution(FIRST, SECOND, THIRD.replace("90", "120"))))
        (row,) = (row for row in found if row.promises)
        assert str(row.path) == "operative/3"
        assert [str(each) for each in row.promises[0].aspects] == [
            "due: within 90 days → within 120 days"
        ]

    def test_two_languages_have_no_words_marked(self) -> None:
        french = resolution(
            "Décide de proroger le mandat de la Mission jusqu'au 31 janvier 2023;",
            "Engage les parties à retirer les mines;",
            "Prie le Secrétaire général de faire rapport dans 90 jours;",
            language=Language.FRENCH,
        )
        html = render_comparison(OLD, french)
        assert "<del>" not in html
        assert "<ins>" not in html
        assert 'lang="fr"' in html
        assert "wording is not compared" in html

    def test_a_table_is_one_row(self) -> None:
        def with_table(votes: str) -> Resolution:
            table = Table(
                (
                    Row((Cell("State", header=True), Cell("Votes", header=True))),
                    Row((Cell("Peru"), Cell(votes))),
                )
            )
            first = evolve(OLD.leading_paragraphs[0], tables=(table,))
            return evolve(OLD, leading_paragraphs=(first, *OLD.leading_paragraphs[1:]))

        html = render_comparison(with_table("12"), with_table("14"))
        assert html.count('class="row table') == 1
        assert "12" in marked(html, "del")
        assert "14" in marked(html, "ins")

    def test_a_part_that_only_one_has(self) -> None:
        letter = unctc.sample()
        shorter = evolve(letter, attachments=letter.attachments[:1])
        found = page(letter, shorter)
        assert [str(part.path) for part in found.parts] == ["letter", "annex", "enclosure"]
        assert all("dropped" in row.changes for row in found.parts[-1].rows)


class TestHtml:
    def test_words_are_marked_on_either_side(self) -> None:
        html = render_comparison(OLD, resolution(FIRST.replace("2023", "2024"), SECOND, THIRD))
        assert "2023" in marked(html, "del")
        assert "2024" in marked(html, "ins")

    def test_every_link_within_the_page_leads_somewhere(self) -> None:
        html = render_comparison(TWO.old, TWO.new, FOUND)
        ids = re.findall(r'\bid="([^"]+)"', html)
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)

    def test_everything_is_escaped_and_a_policy_forbids_the_rest(self) -> None:
        html = render_comparison(OLD, resolution(f"{FIRST}{HOSTILE}", SECOND, THIRD))
        assert HOSTILE not in html
        assert html.count("<script>") == 1
        assert "default-src &#39;none&#39;" in html
        assert "<img" not in html

    def test_right_to_left(self) -> None:
        old, new = (
            resolution(text, language=Language.ARABIC)
            for text in ("يقرر تمديد الولاية؛", "يقرر إنهاء الولاية؛")
        )
        html = render_comparison(old, new)
        assert 'class="two compared" role="table" dir="rtl"' in html
        assert 'lang="ar" dir="rtl"' in html

    def test_nothing_has_changed(self) -> None:
        html = render_comparison(OLD, OLD)
        assert "Nothing differs." in html
        assert "both are the same document" in html
        assert "data-changed" not in html.partition("<main")[2].partition("<script>")[0]

    def test_the_comparison_is_found_anew_if_not_given(self) -> None:
        assert render_comparison(TWO.old, TWO.new) == render_comparison(TWO.old, TWO.new, FOUND)

    def test_of_two_kinds_there_is_no_page(self) -> None:
        with pytest.raises(unctc.InvalidValueError, match="of one kind"):
            render_comparison(OLD, unctc.sample())


class TestOnly:
    def test_deliverables_with_their_paragraphs(self) -> None:
        found = page(TWO.old, TWO.new, ("deliverables",))
        assert [title for title, _ in found.tables] == ["deliverables"]
        assert rows(found)
        assert all(row.promises for row in rows(found))

    def test_citations(self) -> None:
        found = page(TWO.old, TWO.new, ("citations",))
        assert all({"citations", "cites"} & set(row.changes) for row in rows(found))

    def test_sections_are_headings(self) -> None:
        found = page(TWO.old, TWO.new, ("sections",))
        assert not [row for row in rows(found) if row.kind == "paragraph"]


class TestCommand:
    @pytest.fixture
    def files(self, tmp_path: Path) -> tuple[str, str]:
        unctc.dump(TWO.old, tmp_path / "old.json")
        unctc.dump(TWO.new, tmp_path / "new.json")
        return str(tmp_path / "old.json"), str(tmp_path / "new.json")

    def test_a_page(self, files: tuple[str, str], tmp_path: Path) -> None:
        out = tmp_path / "changes.html"
        assert run(["diff", *files, "--format", "html", "-o", str(out)]) == 1
        assert out.read_text("utf-8") == render_comparison(TWO.old, TWO.new)

    def test_a_page_of_some_changes(
        self, files: tuple[str, str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert (
            run(
                [
                    "diff",
                    *files,
                    "--format",
                    "html",
                    "--only",
                    "deliverables",
                    "--page-language",
                    "en",
                ]
            )
            == 1
        )
        html = capsys.readouterr().out
        assert "annex/title" not in html
        assert 'id="changes-1">Deliverables' in html

    def test_a_redline_beside_the_summary(
        self, files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        out = tmp_path / "changes.docx"
        assert run(["diff", *files, "--only", "sections", "--redline", str(out)]) == 0
        assert capsys.readouterr().out.startswith("S/2018/208 (zh)")
        read = unctc.load(out, changes="original")
        assert unctc.dumps(read, format="text") == unctc.dumps(TWO.old, format="text")

    def test_the_input_is_not_written_over(
        self, files: tuple[str, str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["diff", *files, "--redline", files[0]]) == 2
        assert "the input itself" in capsys.readouterr().err

    def test_a_redline_of_two_languages(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        french = resolution("Décide de proroger le mandat;", language=Language.FRENCH)
        unctc.dump(OLD, tmp_path / "en.json")
        unctc.dump(french, tmp_path / "fr.json")
        arguments = [str(tmp_path / "en.json"), str(tmp_path / "fr.json")]
        assert run(["diff", *arguments, "--redline", str(tmp_path / "out.docx")]) == 2
        assert "two documents in one language" in capsys.readouterr().err
        assert not (tmp_path / "out.docx").exists()
