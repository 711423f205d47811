"""Comparisons of documents: resolutions, language versions, and what cannot be compared."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from attrs import evolve

import unctc
from unctc import ChangeStatus, Language, OperativeParagraph, Resolution, Symbol
from unctc.extraction.citations import find_citations
from unctc.schemas.json_schema_export import build_comparison_schema, comparison_schema
from unctc.serializers.json import dump_comparison_json

SAMPLE = unctc.sample()
FINDINGS = Path(__file__).parents[1] / "findings"
TEXTS = (
    "Decides to extend the mandate of UNFICYP until 31 January 2023;",
    "Requests the Secretary-General to report on confidence-building measures within 90 days;",
    "Calls upon the parties to clear the minefields that lie between the ceasefire lines;",
    "Urges donors to fund the joint committee on crime, as resolution 2587 (2021) asks;",
    "Decides to remain seized of the matter.",
)
RENEWED = (
    "Decides to extend the mandate of UNFICYP until 31 January 2024;",
    "Calls upon the parties to clear the minefields that lie between the ceasefire lines;",
    "Requests the Secretary-General to report on confidence-building measures within 120 days;",
    "Urges donors to fund the joint committee on crime, as resolutions 2587 (2021) and 2646 (2022) ask;",
    "Welcomes the opening of a crossing point for farmers and for their sheep;",
    "Decides to remain seized of the matter.",
)


def resolution(symbol: str, *texts: str) -> Resolution:
    return unctc.interpret(
        Resolution(
            symbol=Symbol(symbol),
            language=Language.ENGLISH,
            leading_paragraphs=tuple(
                OperativeParagraph(
                    text,
                    find_citations(text, language="en"),
                    number=number,
                    printed_number=f"{number}.",
                )
                for number, text in enumerate(texts, 1)
            ),
        )
    )


class TestRenewals:
    OLD = resolution("S/RES/2618 (2022)", *TEXTS)
    NEW = resolution("S/RES/2674 (2023)", *RENEWED)
    FOUND = unctc.diff(OLD, NEW)

    def test_paragraphs(self) -> None:
        found = self.FOUND
        assert {(str(each.old), str(each.new)) for each in found.pairs} == {
            (f"operative/{old}", f"operative/{new}")
            for old, new in ((1, 1), (2, 3), (3, 2), (4, 4), (5, 6))
        }
        assert list(map(str, found.added)) == ["operative/5"]
        assert found.dropped == ()
        assert len(found.moved) == 1

    def test_mandates(self) -> None:
        found = {
            (str(each.old.path), each.status, tuple(map(str, each.aspects)))
            for each in self.FOUND.mandates
            if each.old is not None and each.new is not None
        }
        assert found == {
            ("operative/1", ChangeStatus.CARRIED_OVER, ("due: 2023-01-31 → 2024-01-31",)),
            ("operative/2", ChangeStatus.CHANGED, ("due: within 90 days → within 120 days",)),
        }

    def test_a_day_that_is_not_a_year_later_is_a_change(self) -> None:
        old = resolution("S/RES/2618 (2022)", TEXTS[0])
        later = resolution("S/RES/2674 (2023)", TEXTS[0].replace("31 January 2023", "30 June 2024"))
        (change,) = unctc.diff(old, later).mandates
        assert change.status is ChangeStatus.CHANGED
        assert not change.carried_over

    def test_a_draft_is_compared_with_what_was_adopted(self) -> None:
        draft = unctc.DraftResolution(
            symbol=Symbol("S/2023/50"),
            language=Language.ENGLISH,
            leading_paragraphs=self.NEW.leading_paragraphs,
        )
        found = unctc.diff(draft, self.NEW)
        assert not found.paragraphs
        assert not found.mandates
        assert found.summary == "Nothing differs."

    def test_points_are_compared_one_by_one(self) -> None:
        points = (
            "observe the ceasefire;",
            "protect civilians near the lines;",
            "train the police.",
        )
        lead = "Decides that the mission shall:"

        def with_points(*texts: str) -> Resolution:
            made = tuple(
                OperativeParagraph(text, printed_number=f"({letter})")
                for letter, text in zip("abc", texts, strict=False)
            )
            whole = resolution("S/RES/2618 (2022)", lead)
            (paragraph,) = whole.leading_paragraphs
            return evolve(whole, leading_paragraphs=(evolve(paragraph, points=made),))

        found = unctc.diff(with_points(*points), with_points(points[0], points[2]))
        assert list(map(str, found.dropped)) == ["operative/1/b"]
        assert {(str(each.old), str(each.new)) for each in found.unchanged} == {
            ("operative/1", "operative/1"),
            ("operative/1/a", "operative/1/a"),
            ("operative/1/c", "operative/1/b"),
        }


class TestLanguages:
    @pytest.mark.parametrize(
        ("code", "aspect", "old", "new"),
        [
            ("LNG402", "recurrences", "twice a year", "once a year"),
            ("LNG403", "time limits", "6 months", "12 months"),
            ("LNG501", "bodies", "OCT", "CTED"),
        ],
    )
    def test_one_change_is_one_difference(self, code: str, aspect: str, old: str, new: str) -> None:
        documents = [unctc.load(FINDINGS / f"{code}-bad.{name}.txt") for name in ("en", "zh")]
        assert [each.code for each in unctc.check(documents[0], against=documents[1])] == [code]
        found = unctc.diff(*documents)
        stated = [(a.aspect, a.old, a.new) for each in found.paragraphs for a in each.aspects]
        assert stated[0][0] == aspect
        assert old in stated[0][1]
        assert new in stated[0][2]
        assert len(stated) == 1
        assert not found.wording
        assert "wording is not compared" in found.warnings[0]

    def test_versions_that_agree_do_not_differ(self) -> None:
        english, chinese = (
            unctc.load(FINDINGS / f"LNG402-good.{name}.txt") for name in ("en", "zh")
        )
        assert not unctc.diff(english, chinese).paragraphs
        assert not unctc.diff(english, chinese).dropped

    def test_a_paragraph_that_is_lacking_is_one_difference(self) -> None:
        english, chinese = (
            unctc.load(FINDINGS / f"LNG402-good.{name}.txt") for name in ("en", "zh")
        )
        assert isinstance(chinese, unctc.Letter)
        annex = chinese.attachments[0]
        assert annex.programme is not None
        first, *rest = annex.programme.sections
        cut = evolve(first, paragraphs=first.paragraphs[:1])
        programme = evolve(annex.programme, sections=(cut, *rest), deliverables=None)
        shorter = evolve(
            chinese, attachments=(evolve(annex, programme=programme), *chinese.attachments[1:])
        )
        found = unctc.diff(english, shorter)
        assert list(map(str, found.dropped)) == ["annex/2"]
        assert not found.paragraphs


class TestUnusualInput:
    def test_the_same_document_twice(self) -> None:
        found = unctc.diff(SAMPLE, SAMPLE)
        assert not found
        assert found.warnings == ("both are the same document",)

    def test_two_kinds(self) -> None:
        with pytest.raises(
            unctc.InvalidValueError, match="two documents of one kind, found a Letter"
        ):
            unctc.diff(SAMPLE, TestRenewals.OLD)

    def test_no_document(self) -> None:
        with pytest.raises(unctc.InvalidValueError, match="expected a document"):
            unctc.diff(SAMPLE.programmes[0], SAMPLE)  # type: ignore[arg-type]  # that is the point

    def test_without_paragraphs(self) -> None:
        found = unctc.diff(SAMPLE, unctc.Letter(Language.CHINESE))
        assert found.warnings == ("the new document has no paragraphs",)
        assert len(found.dropped) == 85

    def test_the_programme_of_another_body(self) -> None:
        annex, enclosure = SAMPLE.attachments
        one = evolve(SAMPLE, attachments=(annex,))
        other = evolve(
            SAMPLE,
            attachments=(
                unctc.Annex(annex.label, title=annex.title, programme=enclosure.programme),
            ),
        )
        found = unctc.diff(one, other)
        assert found.warnings == ("the old annex (CTC) and the new annex (CTED) are of two bodies",)
        assert ("body", "CTC", "CTED") in {(e.aspect, e.old, e.new) for e in found.document}

    def test_texts_that_have_nothing_in_common(self) -> None:
        other = resolution(
            "S/RES/1 (1946)", "Recalls the harvest of olives in dry years and wet ones;"
        )
        found = unctc.diff(TestRenewals.OLD, other)
        assert found.warnings[-1].startswith("hardly a paragraph of one answers one of the other")

    def test_an_attachment_that_is_new(self) -> None:
        alone = evolve(SAMPLE, attachments=SAMPLE.attachments[:1])
        found = unctc.diff(alone, SAMPLE)
        assert [(e.aspect, e.old, e.new) for e in found.document] == [("part", "", "enclosure")]
        assert len(found.added) == 40


class TestJson:
    def test_it_has_the_published_shape(self) -> None:
        for found in (TestRenewals.FOUND, unctc.diff(SAMPLE, unctc.Letter(Language.CHINESE))):
            jsonschema.validate(json.loads(dump_comparison_json(found)), comparison_schema())

    def test_the_published_schema_is_that_of_the_classes(self) -> None:
        assert comparison_schema() == build_comparison_schema()

    def test_it_is_kept_in_files(self, tmp_path: Path) -> None:
        path = tmp_path / "changes.json"
        unctc.save_comparison(TestRenewals.FOUND, path)
        assert unctc.load_comparison(path) == TestRenewals.FOUND
        with pytest.raises(unctc.UnreadableSourceError, match="save_comparison"):
            unctc.load_comparison(tmp_path / "none.json")
        path.write_text('{"kind": "trace", "schema": 2}')
        with pytest.raises(unctc.InvalidJsonError, match="kind must be comparison"):
            unctc.load_comparison(path)
