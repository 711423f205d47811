"""The steps of alignment, one by one: what is near, what is called how, what goes with what."""

from __future__ import annotations

import pytest

import unctc
from unctc.alignment.deliverables import _link_named_along, with_deliverables
from unctc.alignment.evidence import PairEvidence
from unctc.alignment.one_sequence import Fate, TextPiece, _loose, _sort_of, one_sequence
from unctc.alignment.paragraphs import Alignment, align
from unctc.alignment.passage_lengths import lacks_a_passage
from unctc.alignment.splits import find_splits
from unctc.alignment.versions import _names, _Worth, paths_in_left
from unctc.alignment.word_diff import _changes, differences
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Paragraph, Passage


def nodes(*texts: str) -> list[Node]:
    return [
        Node(NodePath(f"annex/{n}"), Paragraph(text, number=n)) for n, text in enumerate(texts, 1)
    ]


@pytest.mark.parametrize(("many", "lacks"), [(8, False), (9, True)])
def test_up_to_eight_passages_are_one_in_the_other_version(many: int, *, lacks: bool) -> None:
    assert lacks_a_passage([30] * many, [30 * many], 1.0) is lacks
    assert lacks_a_passage([30 * many], [30] * many, 1.0) is lacks


def test_what_has_no_words_is_not_lacking() -> None:
    assert not lacks_a_passage([0], [], 1.0)
    assert not lacks_a_passage([], [0, 0], 1.0)


def test_what_is_there_once_on_both_sides_comes_before_twins() -> None:
    first, twin, last = (frozenset(f"{name}{n}" for n in range(9)) for name in "ftl")
    evidence = PairEvidence.of([first, twin, last], [twin, first, twin, last])
    assert Alignment.of(evidence, {}).partner == {0: 1, 1: 2, 2: 3}
    evidence = PairEvidence.of([twin, first, twin, last], [first, twin, last])
    assert Alignment.of(evidence, {}).partner == {1: 0, 2: 1, 3: 2}


class TestVersions:
    @pytest.mark.parametrize(
        ("left", "right", "one", "near"),
        [
            (50, 50, 25, range(13, 38)),
            (50, 50, 0, range(13)),
            (50, 50, 50, range(38, 51)),
            (60, 50, 30, range(3, 48)),
            (0, 0, 0, range(1)),
        ],
    )
    def test_what_is_near(self, left: int, right: int, one: int, near: range) -> None:
        assert _Worth.of(nodes(*"x" * left), nodes(*"y" * right)).near(one) == near

    def test_what_paragraphs_are_called(self) -> None:
        numbers = (1, 2, 2, None, 2, None)
        found = _names([Node(NodePath("annex/1"), Paragraph("x", number=n)) for n in numbers])
        assert found == [(1, 1), (2, 1), (2, 2), (None, 1), (2, 3), (None, 2)]

    def test_paths_of_what_is_part_of_a_paragraph(self) -> None:
        left = nodes("It visits 12 States.", "It meets experts.", "It reports every 90 days.")
        right = nodes("It visits 12 States.", "It reports every 90 days.")
        right.append(Node(NodePath("annex/2/table#1"), Passage("x")))
        assert {
            str(there): here and str(here) for there, here in paths_in_left(left, right).items()
        } == {
            "annex/1": "annex/1",
            "annex/2": "annex/3",
            "annex/2/table#1": "annex/3/table#1",
        }


class TestWordDifferences:
    def marks(self, old: str, new: str) -> tuple[list[str], list[str]]:
        ours, theirs = differences(Passage(old), Passage(new))
        return [each.of(old) for each in ours], [each.of(new) for each in theirs]

    def test_what_a_blank_parts_is_one_mark_and_no_other(self) -> None:
        assert self.marks("A keep all this B, C tail", "X keep all this Y, Z tail") == (
            *(["A", "B, C"], ["X", "Y, Z"]),
        )

    def test_words_that_only_one_has(self) -> None:
        assert self.marks("It will report in June.", "It will report.") == (["in June"], [])
        assert self.marks("same", "same") == ([], [])

    def test_the_ends_are_compared_with_the_ends(self) -> None:
        assert _changes(["q", "z", "e"], ["k", "q", "e"]) == [(0, 0, 0, 1), (1, 2, 2, 2)]
        assert _changes(["a", "b", "c"], ["a", "x", "c"]) == [(1, 2, 1, 2)]
        assert _changes([], ["a"]) == [(0, 0, 0, 1)]


class TestLoosePieces:
    @staticmethod
    def piece(text: str, kind: str = "title", part: str = "annex") -> TextPiece:
        return TextPiece(text, NodePath(f"{part}/title"), kind)

    def pairs(self, old: list[TextPiece], new: list[TextPiece]) -> dict[int, int]:
        return _loose(old, new, range(len(old)), range(len(new)))

    def test_what_has_the_same_words_and_then_what_is_of_one_kind(self) -> None:
        old = [self.piece("a"), self.piece("same"), self.piece("b")]
        new = [self.piece("x"), self.piece("same"), self.piece("y")]
        assert self.pairs(old, new) == {0: 0, 1: 1, 2: 2}

    def test_each_answers_one(self) -> None:
        assert self.pairs([self.piece("a"), self.piece("b")], [self.piece("x")]) == {0: 0}
        assert self.pairs([self.piece("a")], [self.piece("x"), self.piece("y")]) == {0: 0}

    def test_other_kinds_and_parts_do_not_answer(self) -> None:
        assert self.pairs([self.piece("a")], [self.piece("x", "signature")]) == {}
        assert self.pairs([self.piece("a")], [self.piece("x", part="enclosure")]) == {}
        assert self.pairs([self.piece("a", part="annex")], [self.piece("x", part="annex-2")]) == {
            0: 0
        }

    def test_numbers_of_parts_do_not_count(self) -> None:
        for part in ("annex", "annex-2", "annex#3"):
            assert _sort_of(self.piece("x", part=part)) == ("title", "annex")


def test_headings_in_other_words_stay_where_they_are() -> None:
    def programme(heading: str, *paragraphs: str) -> unctc.Document:
        rows = (
            *("Annex", "Programme of work of the Counter-Terrorism Committee for 2019"),
            *("I. Visits", f"1. {paragraphs[0]}", f"II. {heading}", f"2. {paragraphs[1]}"),
        )
        return unctc.loads("\n".join(rows), format="text", language="en", partial=True)

    texts = ("The Committee will visit Chad.", "It will report to the Council in June.")
    old, new = programme("Reports", *texts), programme("Briefings and reports", *texts)
    sides = [
        [TextPiece(node.passage.text, node.path) for node in unctc.nodes_of(each)]
        for each in (old, new)
    ]
    comparison = unctc.diff(old, new)
    assert len(comparison.sections) == 1
    fates = {step.fate for step in one_sequence(sides[0], sides[1], comparison)}
    assert fates == {Fate.KEPT}


class TestSplitsThatNothingAnswers:
    PIECES = (
        "The Committee will visit six States with their consent before June",
        "It will list what each of them needs and look for donors",
        "Experts of the Office train judges in several towns of the Sahel",
        "All old pages about travel documents are closed for good reasons",
    )

    def found(self, left: list[str], right: list[str]) -> list[tuple[int, tuple[int, ...]]]:
        ours, theirs = nodes(*left), nodes(*right)
        pairs = align(ours, theirs)
        return [(each.whole, each.pieces) for each in find_splits(pairs, ours, theirs)]

    def test_two_of_four_are_not_most_of_it(self) -> None:
        assert self.found([". ".join(self.PIECES)], list(self.PIECES)) == []

    def test_into_three_after_the_partner_of_the_paragraph_before(self) -> None:
        first, *pieces = self.PIECES
        left = [first, ". ".join(pieces)]
        assert self.found(left, [first, *pieces]) == [(1, (1, 2, 3))]


def test_what_the_other_part_promises_along_with_another_is_linked_once() -> None:
    one = unctc.Deliverable("review", paragraphs=(NodePath("annex/1"),))
    both = unctc.Deliverable("report", paragraphs=(NodePath("annex/2"), NodePath("enclosure/9")))
    other = unctc.Deliverable(
        "information", paragraphs=(NodePath("enclosure/1"),), further_kinds=("review", "report")
    )
    promised = [one, both]
    _link_named_along(promised, [0, 1], [other])
    assert [[str(path) for path in each.paragraphs] for each in promised] == [
        *(["annex/1", "enclosure/1"], ["annex/2", "enclosure/9"]),
    ]


def test_a_pronoun_at_the_start_of_a_paragraph() -> None:
    """It means whom the paragraph before speaks of, or, where that names nobody, whose programme it is."""
    for title, language, texts, owing in (
        (
            "Programme of work of the Executive Directorate",
            "en",
            (
                "It will submit a report by 30 June 2012.",
                "The Committee will continue its dialogue.",
                "It will hold a special meeting by 30 June 2013.",
                "This matters.",
                "It will issue a list by 30 June 2014.",
                "The Committee and the Security Council will meet.",
                "It will submit a survey to the General Assembly by 30 June 2015.",
            ),
            [("CTED",), ("CTC",), ("CTED",), ()],
        ),
        (
            "برنامج عمل المديرية التنفيذية",
            "ar",
            (
                "وستقدم تقريرا إلى اللجنة بحلول 30 حزيران/يونيه 2012.",
                "سيواصل فريق الرصد عمله.",
                "وسيقدم تقريرا إلى مجلس الأمن بحلول 30 حزيران/يونيه 2013.",
                "وستقدم تقريرا إلى مجلس الأمن بحلول 30 حزيران/يونيه 2014.",
            ),
            [("CTED",), ("Monitoring Team",), ()],
        ),
    ):
        programme = unctc.WorkProgramme(
            body=unctc.Body.CTED,
            opening=tuple(Paragraph(text, number=n) for n, text in enumerate(texts, 1)),
        )
        annex = unctc.Annex("Annex", title=unctc.Title(title), programme=programme)
        (read,) = with_deliverables((annex,), unctc.Language(language), unctc.Body.CTC)
        assert read.programme is not None
        found = read.programme.deliverables or ()
        assert [tuple(map(str, each.responsible)) for each in found if each.due] == owing
