"""What alignment decides, where it turns: every weight, bound and order is shown from both its sides."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from attrs import evolve

import unctc
from unctc.alignment.candidates import _nearest, _sharing_most, around_diagonal, worth_comparing
from unctc.alignment.deliverables import _link, pair_deliverables, plain_due, with_deliverables
from unctc.alignment.evidence import PairEvidence, Weights, facts_of, wording_of, words_of
from unctc.alignment.kept_order import kept_in_order
from unctc.alignment.main_clauses import _share, taken_in
from unctc.alignment.one_sequence import Step, TextPiece, one_sequence
from unctc.alignment.paragraphs import Alignment, _same_numbers, align
from unctc.alignment.parts import PartPair, pair_parts
from unctc.alignment.passage_lengths import _mismatch, lacks_a_passage
from unctc.alignment.splits import find_splits
from unctc.alignment.versions import _by_number, _in_order, _Worth, align_versions, paths_in_left
from unctc.alignment.word_diff import differences, edits
from unctc.alignment.word_order import WordOrder, lengths_in_order
from unctc.model.due import Recurrence, Within
from unctc.model.letters import Annex, Enclosure
from unctc.model.locations import Span
from unctc.model.node_paths import NodePath
from unctc.model.nodes import Node
from unctc.model.passages import Heading, Paragraph, Passage
from unctc.model.sections import Section

CTC, CTED = unctc.Body.CTC, unctc.Body.CTED


def nodes(*texts: str, part: str = "annex") -> list[Node]:
    return [
        Node(NodePath(f"{part}/{n}"), Paragraph(text, number=n)) for n, text in enumerate(texts, 1)
    ]


def words(many: int, name: str = "w") -> list[str]:
    """Words of letters alone, each another one."""
    return [name + "".join("abcdefghij"[int(digit)] for digit in str(n)) for n in range(many)]


class TestAgainstEveryPossibility:
    """What a clever algorithm finds is the best of all that there are, tried one by one on small inputs."""

    @staticmethod
    def longest(order: Sequence[int], weights: Sequence[int]) -> tuple[int, int]:
        runs = (
            run
            for size in range(len(order) + 1)
            for run in itertools.combinations(range(len(order)), size)
            if all(order[a] < order[b] for a, b in itertools.pairwise(run))
        )
        return max((len(run), sum(weights[at] for at in run)) for run in runs)

    @pytest.mark.parametrize("weights", [(1, 1, 1, 1, 1), (3, 1, 4, 1, 5), (2, 9, 1, 1, 1)])
    def test_what_keeps_its_order(self, weights: tuple[int, ...]) -> None:
        for order in itertools.permutations((2, 3, 5, 7, 11)):
            kept = kept_in_order(order, weights)
            assert list(kept) == sorted(kept)
            where = [order.index(each) for each in kept]
            assert where == sorted(where)
            assert (len(kept), sum(weights[at] for at in where)) == self.longest(order, weights)

    def test_words_in_one_order(self) -> None:
        def common(one: str, other: str) -> int:
            subsequences = (
                each
                for size in range(len(one), -1, -1)
                for each in itertools.combinations(one, size)
            )
            for each in subsequences:
                rest = iter(other)
                if all(letter in rest for letter in each):
                    return len(each)
            return 0

        for one in map("".join, itertools.product("ab", repeat=4)):
            for other in ("", "a", "ba", "aab", "bcab", "abba"):
                expected = [common(one[:end], other) for end in range(5)]
                assert lengths_in_order(one, other) == expected

    @pytest.mark.parametrize(
        ("left", "right"),
        [
            (("12", "", "30 and 40", "7", ""), ("12", "30 and 40", "")),
            (("", "5", "6"), ("5", "6", "8", "")),
            (("1", "2", "3", "4"), ("4", "1", "2")),
            (("x" * 30, "9", "x" * 90), ("9", "x" * 95)),
            (("1", "2"), ("3", "4")),
            ((), ("1",)),
        ],
    )
    def test_the_pairing_of_two_versions(
        self, left: tuple[str, ...], right: tuple[str, ...]
    ) -> None:
        table = _Worth.of(nodes(*left), nodes(*right))

        def worth(pairing: dict[int, int]) -> float:
            alone = len(left) + len(right) - 2 * len(pairing)
            return sum(itertools.starmap(table.pair, pairing.items())) - 0.5 * alone

        every = [
            dict(zip(ours, theirs, strict=True))
            for size in range(min(len(left), len(right)) + 1)
            for ours in itertools.combinations(range(len(left)), size)
            for theirs in itertools.combinations(range(len(right)), size)
        ]
        best = max(map(worth, every))
        assert worth(_in_order(table)) == pytest.approx(best)


class TestWhatAPairOfTwoVersionsIsWorth:
    @pytest.mark.parametrize(
        ("left", "right", "worth"),
        [
            ("aaaaaaa", "bbbbbbb", 0.5),  # neither states a number
            ("in 2018", "bbbbbbb", 0.3),  # one does
            ("aaaaaaa", "in 2018", 0.3),
            ("in 2018", "en 2018", 1.0),  # both state the same, or another
            ("in 2018", "en 2019", 0.0),
        ],
    )
    def test_what_they_state(self, left: str, right: str, worth: float) -> None:
        table = _Worth.of(nodes(left), nodes("y", right))
        table = evolve(table, ratio=1.0)
        assert table.pair(0, 1) == pytest.approx(worth)

    @pytest.mark.parametrize(("left", "right", "less"), [(19, 9, 0.3), (9, 19, 0.3), (39, 9, 0.6)])
    def test_how_long_they_are(self, left: int, right: int, less: float) -> None:
        table = evolve(_Worth.of(nodes("x" * left), nodes("", "y" * right)), ratio=1.0)
        assert table.pair(0, 1) == pytest.approx(0.5 - less)
        assert evolve(table, ratio=(left + 1) / (right + 1)).pair(0, 1) == pytest.approx(0.5)

    def test_the_same_number_adds_a_little(self) -> None:
        table = evolve(_Worth.of(nodes("x"), nodes("x")), ratio=1.0)
        assert table.pair(0, 0) == pytest.approx(0.51)

    def test_how_long_one_version_is(self) -> None:
        assert _Worth.of(nodes("x" * 29, "x" * 9), nodes("y" * 9)).ratio == 2.0
        assert _Worth.of(nodes("x"), nodes()).ratio == 1.0
        assert _Worth.of(nodes("x" * 39), nodes("y" * 9)).mirrored().ratio == 0.25

    @pytest.mark.parametrize(
        ("left", "right", "lacking"),
        [(1, 0, 12), (61, 50, 23), (100, 50, 62), (120, 50, 62)],
    )
    def test_how_far_from_its_place_a_partner_is_looked_for(
        self, left: int, right: int, lacking: int
    ) -> None:
        table = _Worth.of(nodes(*"x" * left), nodes(*"y" * right))
        half = left // 2
        expected = round(half * right / left)
        assert table.near(half) == range(
            max(0, expected - lacking), min(right, expected + lacking) + 1
        )

    def test_steps(self) -> None:
        table = _Worth.of(nodes("x", "x"), nodes("x", "x"))
        assert list(table.steps(0, 0)) == []
        assert list(table.steps(0, 2)) == [((0, 1), -0.5)]
        assert list(table.steps(2, 0)) == [((1, 0), -0.5)]
        assert [before for before, _ in table.steps(2, 1)] == [(1, 0), (1, 1), (2, 0)]


class TestNumbersOfVersions:
    def test_what_is_lacking_from_the_middle_leaves_the_numbers(self) -> None:
        left = nodes("a", "b", "c")
        assert _by_number(left, [left[0], left[2]]) == {0: 0, 2: 1}
        assert _by_number(left, left) == {0: 0, 1: 1, 2: 2}

    def test_numbers_may_have_closed_up(self) -> None:
        left = nodes("a", "b", "c")
        assert _by_number(left, left[:2]) is None
        assert _by_number(left[:2], left) is None
        assert _by_number(left, []) is None

    def test_numbers_decide_nothing_in_two_documents_that_are_no_versions(self) -> None:
        stated = [[frozenset(each) for each in side] for side in ("abc", "bca")]
        left, right = nodes("x", "y", "z"), nodes("x", "y", "z")
        found = align_versions(left, right, evidence=(stated[0], stated[1]))
        assert [(each.left_index, each.right_index) for each in found] == [
            *((0, None), (1, 0), (2, 1), (None, 2))
        ]

    def test_nothing_answers_what_is_part_of_a_paragraph_that_nothing_answers(self) -> None:
        left = nodes("It visits 12 States.", "It reports every 90 days.")
        right = nodes("It visits 12 States.", "It meets 7 experts.", "It reports every 90 days.")
        right.insert(2, Node(NodePath("annex/2/a"), Passage("x")))
        right.append(Node(NodePath("annex/title"), Passage("x")))
        right.append(Node(NodePath("annex/4"), Paragraph("x")))
        assert [here and str(here) for here in paths_in_left(left, right).values()] == [
            *("annex/1", None, None, "annex/2", "annex/title", "annex/4")
        ]


class TestLengths:
    @pytest.mark.parametrize(
        ("ours", "theirs", "ratio", "answers"),
        [
            (100, 311, 1.0, True),
            (100, 312, 1.0, False),
            (100, 1, 1.0, True),
            (200, 39, 1.0, True),
            (200, 38, 1.0, False),
            (100, 470, 2.0, True),
            (100, 471, 2.0, False),
            (100, 222, 0.5, True),
            (100, 223, 0.5, False),
        ],
    )
    def test_how_much_longer_an_answer_may_be(
        self, ours: int, theirs: int, ratio: float, *, answers: bool
    ) -> None:
        assert lacks_a_passage([ours], [theirs], ratio) is not answers

    def test_how_unlikely_lengths_are(self) -> None:
        assert _mismatch(100, 100, 1.0) == 0.0
        assert _mismatch(100, 200, 2.0) == 0.0
        assert _mismatch(100, 140, 1.0) == pytest.approx(_mismatch(140, 100, 1.0))
        assert _mismatch(100, 140, 1.0) == pytest.approx(1.824, abs=0.001)
        assert _mismatch(200, 280, 1.0) == pytest.approx(3.043, abs=0.001)
        assert _mismatch(100, 250, 2.0) == pytest.approx(1.604, abs=0.001)
        assert _mismatch(9, 9_999, 1.0) == pytest.approx(27.63, abs=0.01)

    @pytest.mark.parametrize(
        ("ours", "theirs", "lacks"),
        [
            ([50, 60, 70], [180], False),
            ([180], [50, 60, 70], False),
            ([90, 50, 60, 80], [90, 110, 80], False),
            ([90, 110, 80], [90, 50, 60, 80], False),
            ([90, 110, 400, 80], [90, 110, 80], True),
            ([90, 110, 80], [400, 90, 110, 80], True),
            ([90, 110, 80, 400], [90, 110, 80], True),
            ([0, 0, 90], [90, 0], False),
        ],
    )
    def test_one_for_several(self, ours: list[int], theirs: list[int], *, lacks: bool) -> None:
        assert lacks_a_passage(ours, theirs, 1.0) is lacks

    @pytest.mark.parametrize(("many", "counted"), [(200, False), (201, True)])
    def test_of_very_many_only_how_many_they_are(self, many: int, *, counted: bool) -> None:
        assert lacks_a_passage([30] * many, [*[30] * (many - 2), 60], 1.0) is counted


class TestEvidence:
    def test_words(self) -> None:
        assert words_of("Re-visits, 12 times, in May_June") == frozenset(
            ("re", "visits", "times", "in", "may", "june")
        )
        assert words_of("OK将报告x") == frozenset(("ok", "x", "将", "报", "告", "将报", "报告")) | {
            "告"
        }

    def test_names_of_the_bodies_are_set_aside(self) -> None:
        text = "The Counter-Terrorism Committee and CTED will meet."
        assert words_of(text, unctc.Language.ENGLISH) == frozenset(("the", "and", "will", "meet"))
        assert "counter" in words_of(text)

    def test_what_is_cited_is_evidence(self) -> None:
        text = "See resolution 1373 (2001) of 28 September 2001 and 123456 pages"
        passage = Passage(text, unctc.find_citations(text, unctc.Language.ENGLISH))
        assert "S/RES/1373 (2001)" in wording_of(passage)
        assert facts_of(passage) == frozenset(("S/RES/1373 (2001)", "1373", "2001", "28"))

    def test_the_rarer_the_heavier(self) -> None:
        paragraphs = [frozenset(each) for each in ("ab", "abc", "abcd", "a", "ae", "ae", "b", "x")]
        weights = Weights.among(paragraphs)
        of = weights.of
        assert of["a"] < of["b"] < of["c"] == of["e"]
        # In two of eight paragraphs: the third power of the logarithm of five, in thousandths.
        assert of["c"] == round(1000 * 1.6094379**3)
        # What one alone has counts for six tenths of what its rareness says.
        assert of["d"] == of["x"] == round(0.6 * round(1000 * 2.1972246**3))
        assert weights.totals[2] == of["a"] + of["b"] + of["c"] + of["d"]

    def test_shares(self) -> None:
        evidence = PairEvidence.of([frozenset("ab"), frozenset()], [frozenset("bc"), frozenset()])
        one, both = evidence.weights.of["a"], evidence.weights.of["b"]
        assert evidence.likeness(0, 0) == pytest.approx(2 * both / (2 * one + 2 * both))
        assert evidence.likeness(1, 1) == evidence.likeness(0, 1) == 0.0
        assert evidence.share(frozenset("ab"), frozenset("bz")) == pytest.approx(
            both / (one + both)
        )
        assert evidence.share(frozenset("z"), frozenset("z")) == 0.0
        assert evidence.share(frozenset("az"), frozenset("z")) == 0.0
        assert evidence.share(frozenset("abz"), frozenset("az")) == pytest.approx(
            one / (one + both)
        )


class TestWordsInOrder:
    @pytest.mark.parametrize(
        ("having", "paragraphs", "template"),
        [(2, 2, False), (2, 4, False), (3, 4, True), (3, 7, True), (3, 8, False), (4, 10, True)],
    )
    def test_what_many_paragraphs_have_is_of_the_template(
        self, having: int, paragraphs: int, *, template: bool
    ) -> None:
        texts = ["one two" if n < having else "three" for n in range(paragraphs)]
        half = paragraphs // 2
        order = WordOrder.of(texts[:half], texts[half:])
        assert ("one" in order.template) is template

    @pytest.mark.parametrize(("own", "likeness"), [(3, 0.0), (4, 1.0)])
    def test_of_fewer_than_four_words_nothing_is_said(self, own: int, likeness: float) -> None:
        text = " ".join(words(own))
        assert WordOrder.of([text], [text]).likeness(0, 0) == likeness
        longer = f"{text} {' '.join(words(9, 'v'))}"
        assert (WordOrder.of([text], [longer]).likeness(0, 0) > 0) is (own == 4)
        assert (WordOrder.of([longer], [text]).likeness(0, 0) > 0) is (own == 4)

    def test_the_lesser_of_two_shares(self) -> None:
        template = "we all do meet here and now"
        others = [template] * 8
        order = WordOrder.of(
            [f"{template} one two three four", *others], [f"{template} one two five six", *others]
        )
        # Nine of eleven words, but two of four of its own.
        assert order.likeness(0, 0) == 0.5
        assert order.share(0, 0) == pytest.approx(9 / 11)
        longer = WordOrder.of(["one two three four"], ["one two three four five six seven eight"])
        assert longer.likeness(0, 0) == pytest.approx(2 * 4 / 12)
        assert longer.share(0, 0) == pytest.approx(2 * 4 / 12)


class TestCandidates:
    def test_those_of_many_that_are_nearest(self) -> None:
        having = [3, 10, 20, 30, 40, 50, 60, 70, 80]
        assert _nearest(having, 45) == [20, 30, 40, 50, 60, 70]
        assert _nearest(having, 50) == [20, 30, 40, 50, 60, 70]
        assert _nearest(having, 0) == having[:6]
        assert _nearest(having, 99) == having[3:]
        assert _nearest([1, 2], 9) == [1, 2]

    def test_what_is_rare(self) -> None:
        def found(pieces: str, having: dict[str, Sequence[int]]) -> list[int]:
            return list(_sharing_most(frozenset(pieces), having, 0))

        assert found("a", {"a": [7, 8, 9]}) == [7, 8, 9]
        assert found("ab", {"a": [7, 8, 9], "b": [1, 2, 3, 4]}) == [7, 8, 9]
        assert found("b", {"b": [1, 2, 3, 4, 5]}) == [1, 2, 3, 4]
        assert found("abc", {"a": [5], "b": [5, 6], "c": [6, 9]}) == [5, 6, 9]
        assert found("", {}) == found("x", {"a": [1]}) == []

    def test_the_diagonal_of_two_gaps(self) -> None:
        assert set(around_diagonal([7], [3, 4, 5])) == {(7, 3), (7, 4), (7, 5)}
        square = set(around_diagonal(range(10), range(10)))
        assert square == {(a, b) for a in range(10) for b in range(10) if abs(a - b) <= 3}
        wide = set(around_diagonal(range(4), range(40)))
        assert {b for a, b in wide if a == 2} == set(range(17, 24)) | {
            b for b in range(40) if abs(round(b / 10) - 2) <= 3
        }

    def test_places_are_scaled(self) -> None:
        nothing = [frozenset[str]()] * 40
        found = worth_comparing(range(10), range(40), nothing, nothing, {})
        assert {at for one, at in found if one == 5} == set(range(17, 24))
        assert list(worth_comparing([], range(3), nothing, nothing, {})) == []


class TestParagraphs:
    @staticmethod
    def evidence(ours: Sequence[str], theirs: Sequence[str]) -> PairEvidence:
        return PairEvidence.of([*map(frozenset, ours)], [*map(frozenset, theirs)])

    def test_of_one_number_before_what_is_more_alike(self) -> None:
        # What has the same number is alike by more than eight tenths; another is more alike still.
        base, own, other = words(30), words(1, "o"), words(1, "p")
        ours = [frozenset(base)]
        near = frozenset([*base[:-1], *own])
        nearer = frozenset([*base, *other])
        evidence = PairEvidence.of(ours, [near, nearer])
        assert 0.8 < evidence.likeness(0, 0) < evidence.likeness(0, 1)
        assert Alignment.of(evidence, {0: 0}).partner == {0: 0}
        assert Alignment.of(evidence, {}).partner == {0: 1}
        less = frozenset([*base[:-2], *words(2, "q")])
        evidence = PairEvidence.of(ours, [less, nearer])
        assert 0.79 < evidence.likeness(0, 0) < 0.8
        assert Alignment.of(evidence, {0: 0}).partner == {0: 1}

    def test_less_is_enough_between_neighbours_that_answer_each_other(self) -> None:
        def partners(shared: int, *, moved: bool) -> tuple[float, dict[int, int]]:
            first, last = frozenset(words(9, "f")), frozenset(words(9, "l"))
            one = frozenset(words(20, "s"))
            other = frozenset([*words(20, "s")[:shared], *words(20 - shared, "t")])
            ours = [first, one, last]
            theirs = [other, first, last] if moved else [first, other, last]
            evidence = PairEvidence.of(ours, theirs)
            return evidence.likeness(1, theirs.index(other)), Alignment.of(evidence, {}).partner

        found = [partners(shared, moved=False) for shared in range(21)]
        assert all((1 in partner) is (likeness >= 0.45) for likeness, partner in found)
        assert any(0.45 <= likeness < 0.5 for likeness, _ in found)
        found = [partners(shared, moved=True) for shared in range(21)]
        assert all((1 in partner) is (likeness >= 0.58) for likeness, partner in found)

    def test_what_answers_nothing_is_paired_by_its_number_where_that_is_wanted(self) -> None:
        left, right = nodes("It meets experts."), nodes("They train judges.", "No words.")
        own, other = align(left, right, own=True)
        assert (own.left_index, own.right_index, own.alike, own.moved) == (0, 0, False, False)
        assert (other.left, other.right_index, other.alike) == (None, 1, False)
        alone, first, second = align(left, right)
        assert (alone.right, alone.likeness, alone.alike) == (None, 0.0, False)
        assert (first.likeness, first.moved, first.alike, second.alike) == (
            0.0,
            False,
            False,
            False,
        )

    def test_of_several_of_one_number_the_first_goes_with_the_first(self) -> None:
        def numbered(*numbers: int) -> list[Node]:
            return [Node(NodePath(f"annex/{n}"), Paragraph("x", number=n)) for n in numbers]

        assert _same_numbers(numbered(1, 2, 2, 2), numbered(2, 1, 2)) == {0: 1, 1: 0, 2: 2}
        assert _same_numbers(numbered(3), numbered(4)) == {}

    def test_what_has_no_word_answers_the_same_text_where_that_is_wanted(self) -> None:
        left, right = nodes("12", "…"), nodes("…", "12")
        assert [each.right_index for each in align(left, right, wordless=True)] == [1, 0]
        assert [each.right for each in align(left, right)][:2] == [None, None]

    def test_twins_between_neighbours_stay_between_them(self) -> None:
        first, middle, last, twin = (frozenset(words(9, name)) for name in "fmlt")
        evidence = PairEvidence.of(
            [first, middle, twin, last, twin], [twin, first, middle, last, twin]
        )
        assert Alignment.of(evidence, {}).partner == {0: 1, 1: 2, 3: 3, 4: 4, 2: 0}

    def test_twins_that_moved_together_keep_their_order(self) -> None:
        twin, first, last = (frozenset(words(9, name)) for name in "tfl")
        evidence = PairEvidence.of([twin, twin, first, last], [first, last, twin, twin])
        assert Alignment.of(evidence, {}).partner == {0: 2, 1: 3, 2: 0, 3: 1}

    def test_without_the_order_of_words_their_evidence_alone_decides(self) -> None:
        rest = [frozenset(words(9, f"x{'abcdefghijklmnopqrst'[n]}")) for n in range(20)]
        ours, theirs = frozenset(words(20)), frozenset([*words(20)[:9], *words(11, "t")])
        evidence = PairEvidence.of([ours, *rest], [theirs, *rest])
        assert 0.1 < evidence.likeness(0, 0) < 0.45
        assert 0 not in Alignment.of(evidence, {}).partner

    def test_the_heavier_of_two_that_changed_places_has_stayed(self) -> None:
        long, short = " ".join(words(30, "l")), " ".join(words(5, "s"))
        left, right = nodes(long, short), nodes(short, long)
        assert [each.moved for each in align(left, right)] == [False, True]
        assert [each.moved for each in align(right, left)] == [True, False]

    def test_words_in_one_order_show_what_rare_ones_do_not(self) -> None:
        """Many paragraphs of one template: what both say in one order answers, though each word is everywhere."""
        template = words(8, "t")
        others = [
            " ".join([*template, *words(5, f"x{'abcdefghijklmnopqrstuvwxyz'[n]}")])
            for n in range(20)
        ]
        left = nodes(*others, " ".join([*template, *words(6, "k"), *words(4, "old")]))
        right = nodes(" ".join([*template, *words(6, "k"), *words(5, "new")]), *others)
        assert align(left, right)[-1].right_index == 0


class TestMainClauses:
    SAID = "Requests the keepers to send to the harbour master a list of lamps every month"

    def evidence(self, *texts: str) -> PairEvidence:
        sides = [words_of(each, unctc.Language.ENGLISH) for each in texts]
        return PairEvidence.of(sides[:1], sides[1:])

    @pytest.mark.parametrize(("many", "share"), [(9, 0.0), (10, 1.0)])
    def test_a_clause_has_ten_words(self, many: int, share: float) -> None:
        clause = " ".join(words(many))
        evidence = self.evidence(clause, clause)
        assert _share(clause, clause, evidence, unctc.Language.ENGLISH) == share

    @pytest.mark.parametrize(("there", "is_enough"), [(8, True), (7, False)])
    def test_eight_tenths_of_it_are_in_the_other(self, there: int, *, is_enough: bool) -> None:
        said = words(10)
        clause = " ".join(said)
        evidence = PairEvidence.of([frozenset(said)], [frozenset(said)])
        share = _share(clause, " ".join(said[:there]), evidence, unctc.Language.ENGLISH)
        assert share == (pytest.approx(there / 10) if is_enough else 0.0)

    @pytest.mark.parametrize(("together", "is_enough"), [(4, True), (3, False)])
    def test_four_tenths_of_its_neighbours_are_neighbours(
        self, together: int, *, is_enough: bool
    ) -> None:
        said = words(11)
        # So many words follow on each other as they did, the others backwards.
        there = [*said[: together + 1], *reversed(said[together + 1 :])]
        evidence = PairEvidence.of([frozenset(said)], [frozenset(said)])
        share = _share(" ".join(said), " ".join(there), evidence, unctc.Language.ENGLISH)
        assert (share > 0) is is_enough

    def test_the_first_of_equals_and_what_takes_the_clause_in_before_what_is_made_of_it(
        self,
    ) -> None:
        more = f"{self.SAID}, of ships that were lost, of nets that were found, of birds, of storms"
        other = "Decides to close the old page"
        english = unctc.Language.ENGLISH
        found = taken_in(nodes(self.SAID), 0, nodes(other, more, more), english)
        assert found is not None
        assert (found.left_index, found.right_index, found.right is not None) == (0, 1, True)
        assert 0 < found.likeness < 1
        assert found.right is not None
        assert found.right.path == NodePath("annex/2")
        assert taken_in(nodes(self.SAID), 0, nodes(other), english) is None
        assert taken_in(nodes(self.SAID), 0, [], english) is None
        made = taken_in(nodes(more), 0, nodes(other, self.SAID), english)
        assert made is not None
        assert made.right_index == 1


class TestMarks:
    @staticmethod
    def marks(
        old: str, new: str, names: Sequence[str] = ()
    ) -> tuple[list[str], list[str], list[tuple[str, str]]]:
        def spans(text: str) -> list[Span]:
            return [
                Span(text.index(each), text.index(each) + len(each))
                for each in names
                if each in text
            ]

        left, right = Passage(old), Passage(new)
        ours, theirs = differences(left, right, spans)
        changed = edits(left, right, spans)
        text = old
        for one, other in reversed(changed):
            text = text[: one.start] + other.of(new) + text[one.end :]
        assert text.split() == new.split()
        return (
            [each.of(old) for each in ours],
            [each.of(new) for each in theirs],
            [(one.of(old), other.of(new)) for one, other in changed],
        )

    @pytest.mark.parametrize(
        ("old", "new", "ours", "theirs", "changed"),
        [
            ("a b c", "a b c", [], [], []),
            ("report now", "report  now", [], [], []),
            ("report", "report now", [], ["now"], [("", " now")]),
            ("x report", "report", ["x"], [], [("x ", "")]),
            ("A of B", "C of D", ["A", "B"], ["C", "D"], [("A", "C"), ("B", "D")]),
            ("a,b", "a, b", [], [], [("", " ")]),
            ("A B", "B A", ["B"], ["B"], [("", "B "), (" B", "")]),
            ("A, B all", "C, D all", ["A, B"], ["C, D"], [("A, B", "C, D")]),
            ("将报告", "将通告", ["报"], ["通"], [("报", "通")]),
            ("甲将会乙", "丙将会丁", ["甲将会乙"], ["丙将会丁"], [("甲将会乙", "丙将会丁")]),
            (
                "丙将会去丁",
                "甲甲甲甲甲将会去乙",
                ["丙", "丁"],
                ["甲甲甲甲甲", "乙"],
                [("丙", "甲甲甲甲甲"), ("丁", "乙")],
            ),
            (
                "甲将会去乙",
                "丙将会去丁",
                ["甲", "乙"],
                ["丙", "丁"],
                [("甲", "丙"), ("乙", "丁")],
            ),
        ],
    )
    def test_words(
        self,
        old: str,
        new: str,
        ours: list[str],
        theirs: list[str],
        changed: list[tuple[str, str]],
    ) -> None:
        assert self.marks(old, new) == (ours, theirs, changed)

    def test_a_name_is_one_word(self) -> None:
        names = ("the old body", "the new body")
        assert self.marks("See the old body act", "See the new body act", names)[2] == [
            ("the old body", "the new body")
        ]
        # Of two names that overlap the first counts, of two at one place the longer.
        assert self.marks("one two three", "one six three", ("one two", "two three"))[0] == [
            "one two"
        ]
        assert self.marks("one two three", "one two four", ("one two", "one two three"))[0] == [
            "one two three"
        ]


class TestOneSequence:
    def steps(
        self, old: Sequence[TextPiece], new: Sequence[TextPiece], **known: object
    ) -> list[Step]:
        document = unctc.ComparedDocument(language=unctc.Language.ENGLISH)
        found = evolve(
            unctc.Comparison(old=document, new=document),
            **known,  # type: ignore[arg-type]
        )
        return list(one_sequence(old, new, found))

    @staticmethod
    def pieces(*named: str) -> list[TextPiece]:
        """Pieces by path and words."""
        parted = (each.partition(" ") for each in named)
        return [TextPiece(text or path, NodePath(path), "line") for path, _, text in parted]

    def test_lines_of_one_paragraph_go_together_in_order(self) -> None:
        old = self.pieces("annex/1 a", "annex/1 b", "annex/2 c")
        new = self.pieces("annex/1 x", "annex/2 y", "annex/2 z")
        same = tuple(
            unctc.ParagraphChange(old=NodePath(path), new=NodePath(path))
            for path in ("annex/1", "annex/2")
        )
        found = [(each.old, each.new) for each in self.steps(old, new, paragraphs=same)]
        assert found == [(0, 0), (1, None), (2, 1), (None, 2)]
        found = [(each.old, each.new) for each in self.steps(old[:2], old[:2], paragraphs=same)]
        assert found == [(0, 0), (1, 1)]

    def test_the_same_words_answer_each_other_however_often_they_come(self) -> None:
        old = self.pieces(*["annex/title same"] * 300)
        new = self.pieces("annex/title first", *["annex/title same"] * 300)
        found = self.steps(old, new)
        assert (found[0].new, found[1].old, found[1].new) == (0, 0, 1)

    def test_sections_of_whose_fate_the_comparison_speaks(self) -> None:
        status, path = unctc.ChangeStatus, NodePath("annex/I")
        old, new = self.pieces("annex/I a"), self.pieces("annex/I b")
        gone = unctc.SectionChange(status=status.DROPPED, old=path)
        come = unctc.SectionChange(status=status.NEW, new=path)
        renamed = unctc.SectionChange(status=status.CHANGED, old=path, new=path, renamed=True)
        for sections, answer in (
            ((gone, come), False),
            ((gone,), False),
            ((come,), False),
            ((renamed,), True),
            ((), True),
        ):
            assert (len(self.steps(old, new, sections=sections)) == 1) is answer

    def test_what_the_comparison_speaks_of_answers_nothing_else(self) -> None:
        old, new = (
            self.pieces("annex/1 same", "annex/title a"),
            self.pieces("annex/9 same", "annex/title b"),
        )
        dropped = {"dropped": (NodePath("annex/1"),), "added": (NodePath("annex/9"),)}
        found = [(each.old, each.new) for each in self.steps(old, new, **dropped)]
        assert found == [(0, None), (None, 0), (1, 1)]
        assert [(each.old, each.new) for each in self.steps(old, new)] == [(0, 0), (1, 1)]

    def test_points_of_what_is_dropped_are_dropped(self) -> None:
        old, new = self.pieces("annex/1/a same"), self.pieces("annex/9/a same")
        dropped = {"dropped": (NodePath("annex/1"),)}
        assert [(each.old, each.new) for each in self.steps(old, new, **dropped)] == [
            *((0, None), (None, 0))
        ]
        dropped = {"dropped": (NodePath("annex/1/a"),)}
        assert len(self.steps(old, new, **dropped)) == 2
        added = {"added": (NodePath("annex/9"),)}
        assert [(each.old, each.new) for each in self.steps(old, new, **added)] == [
            *((0, None), (None, 0))
        ]


class TestParts:
    @staticmethod
    def programme(
        *texts: str, body: unctc.Body | None = None, headings: Sequence[str] = ()
    ) -> unctc.WorkProgramme:
        paragraphs = tuple(Paragraph(text, number=n) for n, text in enumerate(texts, 1))
        return unctc.WorkProgramme(
            body=body,
            opening=paragraphs,
            sections=tuple(Section(Heading(each), number=each[:1]) for each in headings),
        )

    def pairs(self, *parts: Annex | Enclosure) -> list[tuple[int, int, str, str]]:
        return [
            (each.left_index, each.right_index, str(each.left_path), str(each.right_path))
            for each in pair_parts(parts, unctc.Language.ENGLISH)
        ]

    def test_an_annex_and_the_enclosure_after_it(self) -> None:
        one = self.programme("It meets.")
        annex, enclosure = Annex("Annex", programme=one), Enclosure("Enclosure", programme=one)
        assert self.pairs(annex, enclosure) == [(0, 1, "annex", "enclosure")]
        assert self.pairs(Annex("Annex"), annex, enclosure)[0][:2] == (1, 2)
        assert self.pairs(annex, Enclosure("Enclosure")) == []
        assert self.pairs(enclosure, annex) == []
        assert [each[:2] for each in self.pairs(annex, enclosure, enclosure)] == [(0, 1)]

    def test_annexes_of_the_two_bodies(self) -> None:
        ctc, cted = (
            Annex("Annex", programme=self.programme("It meets.", body=body)) for body in (CTC, CTED)
        )
        assert [each[:2] for each in self.pairs(ctc, cted)] == [(0, 1)]
        assert [each[:2] for each in self.pairs(cted, ctc)] == [(0, 1)]
        assert self.pairs(ctc, ctc) == self.pairs(ctc, ctc, cted) == []
        other = Annex("Annex", programme=self.programme("It meets.", body=unctc.Body.OCT))
        assert [each[:2] for each in self.pairs(ctc, cted, other)] == [(0, 1)]
        enclosure = Enclosure("Enclosure", programme=self.programme("It meets.", body=CTED))
        assert [each[:2] for each in self.pairs(ctc, cted, enclosure)] == [(1, 2)]

    def test_headings_of_either_part(self) -> None:
        left = Annex("Annex", programme=self.programme("It meets.", headings=("A Visits", "B X")))
        right = Enclosure(
            "Enclosure", programme=self.programme("It meets.", headings=("A Reports", "C Y"))
        )
        (found,) = pair_parts((left, right), unctc.Language.ENGLISH)
        assert [
            tuple(each and each.passage.text for each in (pair.left, pair.right))
            for pair in found.headings
        ] == [("A Visits", "A Reports"), ("B X", None), (None, "C Y")]
        assert [one.passage.text for one, _ in found.headed] == ["A Visits"]

    def linked(
        self, left: Sequence[unctc.Deliverable], right: Sequence[unctc.Deliverable]
    ) -> tuple[list[unctc.Deliverable], list[unctc.Deliverable]]:
        text = "It meets experts of every town."
        parts = (
            Annex("Annex", programme=self.programme(text)),
            Enclosure("Enclosure", programme=self.programme(text)),
        )
        (pair,) = pair_parts(parts, unctc.Language.ENGLISH)
        assert isinstance(pair, PartPair)
        mine, yours = list(left), list(right)
        _link(mine, yours, pair)
        return mine, yours

    def test_what_both_promise_has_both_its_places(self) -> None:
        one = unctc.Deliverable("report", paragraphs=(NodePath("annex/1"),), recipients=(CTC,))
        elsewhere = unctc.Deliverable("list", paragraphs=(NodePath("annex/2"),))
        other = unctc.Deliverable(
            "report",
            paragraphs=(NodePath("enclosure/1"),),
            responsible=(CTED,),
            further_kinds=("briefing",),
        )
        briefing = unctc.Deliverable("briefing", paragraphs=(NodePath("annex/1"),))
        left, right = self.linked([elsewhere, one, briefing], [other])
        assert [[str(path) for path in each.paragraphs] for each in left] == [
            *(["annex/2"], ["annex/1", "enclosure/1"], ["annex/1", "enclosure/1"])
        ]
        assert [str(path) for path in right[0].paragraphs] == ["enclosure/1", "annex/1"]
        assert left[1].responsible == (CTED,)

    def test_the_time_counts_before_the_kind(self) -> None:
        yearly, often = Recurrence(1, "year"), Recurrence(4, "year")
        report, briefing = unctc.Deliverable("report"), unctc.Deliverable("briefing")
        rows = [
            ([report, evolve(report, due=yearly)], [evolve(report, due=yearly)], ((1, 0),)),
            ([evolve(briefing, due=yearly)], [report, evolve(report, due=yearly)], ((0, 1),)),
            ([evolve(report, due=often)], [evolve(report, due=yearly)], ((0, 0),)),
            ([evolve(report, due=often)], [report], ()),
            ([report], [briefing], ()),
            ([report, report], [report], ((0, 0),)),
        ]
        for left, right, expected in rows:
            assert pair_deliverables(left, right) == expected

    def test_the_committee_of_a_programme_that_nothing_names(self) -> None:
        text = "The Committee will submit a report to the Security Council by 1 June 2019."
        annex = Annex("Annex", programme=self.programme(text))
        for known, owing in ((None, unctc.Body.COMMITTEE), (CTC, CTC)):
            (found,) = with_deliverables((annex,), unctc.Language.ENGLISH, known)
            assert found.programme is not None
            (report,) = found.programme.deliverables or ()
            assert report.responsible == (owing,)

    def test_the_event_after_which_is_named_in_the_words_of_each_part(self) -> None:
        due = Within(90, "day", after="the visit", before="the review")
        assert plain_due(due) == Within(90, "day")
        assert plain_due(Recurrence(1, "year")) == Recurrence(1, "year")
        assert plain_due(None) is None


class TestSplits:
    @staticmethod
    def found(whole: Sequence[str], *pieces: Sequence[str]) -> bool:
        left, right = nodes(" ".join(whole)), nodes(*map(" ".join, pieces))
        return bool(find_splits(align(left, right), left, right))

    @pytest.mark.parametrize(("kept", "is_piece"), [(6, True), (5, False)])
    def test_six_tenths_of_a_piece_come_from_the_whole(self, kept: int, *, is_piece: bool) -> None:
        head, tail = words(20, "h"), words(10, "t")
        changed = [*tail[:kept], *words(10 - kept, "n")]
        assert self.found([*head, *tail[:kept]], head, changed) is is_piece

    @pytest.mark.parametrize(("lost", "is_cut"), [(8, True), (9, False)])
    def test_six_tenths_of_the_whole_are_in_the_pieces(self, lost: int, *, is_cut: bool) -> None:
        head, tail = words(6, "h"), words(6, "t")
        assert self.found([*head, *words(lost, "l"), *tail], head, tail) is is_cut

    @pytest.mark.parametrize("longer", [0, 12])
    @pytest.mark.parametrize(("between", "is_near"), [(3, True), (4, False)])
    def test_how_far_apart_pieces_may_be(self, between: int, longer: int, *, is_near: bool) -> None:
        head, tail = words(12, "h"), words(12 + longer, "t")
        names = ("aa", "bb", "cc", "dd")
        others = [" ".join(words(9, name)) for name in names[:between]]
        left = nodes(" ".join([*head, *tail]), *others)
        right = nodes(" ".join(head), *others, " ".join(tail))
        found = find_splits(align(left, right), left, right)
        assert [each.pieces for each in found] == ([(0, between + 1)] if is_near else [])

    def test_pieces_that_are_all_that_is_new(self) -> None:
        first = " ".join(words(9, "f"))
        halves = [words(20, name) for name in "hi"]
        left = nodes(first, " ".join([*itertools.chain(*halves), *words(12, "k")]))
        right = nodes(first, *(" ".join([*each, *words(13, f"y{each[0]}")]) for each in halves))
        pairs = align(left, right)
        assert pairs[1].right is None
        assert [each.pieces for each in find_splits(pairs, left, right)] == [(1, 2)]

    def test_a_piece_before_the_others(self) -> None:
        pieces = [" ".join(words(many, name)) for many, name in ((6, "a"), (24, "b"), (24, "c"))]
        left, right = nodes(" ".join(pieces)), nodes(*pieces)
        found = find_splits(align(left, right), left, right)
        assert [each.pieces for each in found] == [(0, 1, 2)]

    @pytest.mark.parametrize(("before", "is_near"), [(5, True), (6, False)])
    def test_how_far_behind_its_neighbour_the_pieces_may_be(
        self, before: int, *, is_near: bool
    ) -> None:
        first, *others = (" ".join(words(9, f"x{name}")) for name in "fabcdeg")
        thirds = [words(20, name) for name in "hij"]
        left = nodes(first, " ".join([*itertools.chain(*thirds), *words(6, "k")]))
        # Each piece has words of its own, so that none is like enough to the whole to answer it.
        pieces = [[*third, *words(11, f"y{third[0]}")] for third in thirds]
        right = nodes(first, *others[:before], *map(" ".join, pieces))
        pairs = align(left, right)
        assert pairs[1].right is None
        found = find_splits(pairs, left, right)
        assert [each.pieces for each in found] == (
            [(before + 1, before + 2, before + 3)] if is_near else []
        )
