"""What alignment goes by, at its edges: shares of words, lengths, order, numbers, neighbours and what is lacking."""

from __future__ import annotations

import pytest
from attrs import evolve

import unctc
from unctc.alignment.candidates import worth_comparing
from unctc.alignment.deliverables import _completed
from unctc.alignment.kept_order import kept_in_order
from unctc.alignment.paragraphs import align, number_of
from unctc.alignment.passage_lengths import lacks_a_passage
from unctc.alignment.splits import find_splits
from unctc.alignment.word_diff import edits
from unctc.alignment.word_order import WordOrder
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Paragraph


def nodes(*texts: str) -> list[Node]:
    return [
        Node(NodePath(f"annex/{n}"), Paragraph(text, number=n)) for n, text in enumerate(texts, 1)
    ]


def test_texts_without_a_word_share_nothing() -> None:
    order = WordOrder.of(["。"], ["…"])
    assert order.share(0, 0) == 0.0
    assert order.likeness(0, 0) == 0.0


@pytest.mark.parametrize(
    ("ours", "theirs", "lacks"),
    [
        ([100, 100], [200], False),
        ([200], [100, 100], False),
        ([100, 100], [100], True),
        ([100], [100, 100], True),
        ([100, 0, 100], [100, 100], False),
        ([30, 30, 30, 30], [120], False),
        ([], [], False),
        ([50], [], True),
        ([], [50], True),
        ([100] * 201, [100] * 201, False),
        ([100] * 201, [100] * 200, True),
    ],
)
def test_a_passage_that_is_lacking(ours: list[int], theirs: list[int], *, lacks: bool) -> None:
    assert lacks_a_passage(ours, theirs, 1.0) is lacks


def test_a_translation_may_be_longer() -> None:
    assert not lacks_a_passage([100, 200], [150, 300], 1.5)
    assert lacks_a_passage([100, 200, 120], [150, 180], 1.5)


class TestOrder:
    def test_of_runs_that_are_equally_long_the_heaviest_is_kept(self) -> None:
        # Without its weight the first of two runs of three would be kept.
        assert kept_in_order([4, 5, 6, 1, 2, 3], [1, 1, 1, 2, 2, 2]) == (1, 2, 3)
        assert kept_in_order([4, 5, 6, 1, 2, 3], [2, 2, 2, 1, 1, 1]) == (4, 5, 6)
        assert kept_in_order([2, 3, 0, 1], [1, 9, 5, 4]) == (2, 3)

    def test_nothing_has_moved(self) -> None:
        assert kept_in_order([]) == ()
        assert kept_in_order(range(9)) == tuple(range(9))


def test_the_number_of_a_paragraph_is_its_own_or_its_place() -> None:
    assert number_of(Node(NodePath("annex/7"), Paragraph("x", number=7)), 2) == 7
    assert number_of(Node(NodePath("annex/#3"), Paragraph("x")), 2) == 3


class TestWhatIsWorthComparing:
    def test_neighbours_and_what_has_the_same_number(self) -> None:
        ours, nothing = range(20), [frozenset[str]()] * 20
        found = {at for one, at in worth_comparing(ours, ours, nothing, nothing, {}) if one == 10}
        assert found == set(range(7, 14))
        first = {at for one, at in worth_comparing(ours, ours, nothing, nothing, {}) if one == 0}
        assert first == {0, 1, 2, 3}
        told = {
            at for one, at in worth_comparing(ours, ours, nothing, nothing, {2: 17}) if one == 2
        }
        assert told == {0, 1, 2, 3, 4, 5, *range(14, 20)}

    def test_the_four_that_share_most_rare_evidence(self) -> None:
        others = [frozenset[str]()] * 40
        for at, pieces in ((30, "abc"), (31, "ab"), (32, "ac"), (33, "b"), (34, "c")):
            others[at] = frozenset(pieces)
        mine = [frozenset("abc"), *[frozenset[str]()] * 39]
        found = {
            at for one, at in worth_comparing(range(40), range(40), mine, others, {}) if not one
        }
        assert found == {0, 1, 2, 3, 30, 31, 32, 33}


class TestWordEdits:
    def test_long_texts_differ_in_one_word(self) -> None:
        words = [f"w{n % 7}" for n in range(500)]
        old = Paragraph(" ".join(words))
        new = Paragraph(" ".join([*words[:250], "other", *words[251:]]))
        ((before, after),) = edits(old, new)
        assert before.of(old.text) == words[250]
        assert after.of(new.text) == "other"

    def test_a_word_at_the_end(self) -> None:
        old, new = Paragraph("It will report in June"), Paragraph("It will report in July")
        ((before, after),) = edits(old, new)
        assert (before.of(old.text), after.of(new.text)) == ("June", "July")

    def test_a_citation_is_one_word(self) -> None:
        texts = ("See resolution 1373 (2001) again", "See resolution 1624 (2005) again")
        old, new = (
            Paragraph(text, unctc.find_citations(text, unctc.Language.ENGLISH)) for text in texts
        )
        ((before, after),) = edits(old, new)
        assert "1373 (2001)" in before.of(old.text)
        assert "1624 (2005)" in after.of(new.text)


class TestWhomTheOtherPartNames:
    ONE = unctc.Deliverable("report", paragraphs=(NodePath("annex/7"),))

    def test_who_owes_is_taken_where_only_the_recipient_is_named(self) -> None:
        one = evolve(self.ONE, recipients=(unctc.Body.CTC,))
        other = evolve(self.ONE, responsible=(unctc.Body.CTED, unctc.Body.CTC))
        assert _completed(one, other).responsible == (unctc.Body.CTED,)

    def test_who_owes_stays_where_it_is_named(self) -> None:
        one = evolve(self.ONE, recipients=(unctc.Body.CTC,), responsible=(unctc.Body.OCT,))
        other = evolve(self.ONE, responsible=(unctc.Body.CTED,))
        assert _completed(one, other) == one
        nobody = evolve(self.ONE)
        assert _completed(nobody, other) == nobody


def test_a_paragraph_is_split_once() -> None:
    visits = "The Committee will visit six States with their consent before June."
    lists = "It will list what each of them needs and look for donors."
    left, right = (
        nodes(f"{visits} {lists}"),
        nodes(visits, lists, "It will close the old web page."),
    )
    (found,) = find_splits(align(left, right), left, right)
    assert (found.whole, found.pieces) == (0, (0, 1))
