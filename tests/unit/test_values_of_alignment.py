"""What alignment goes by, at its edges: shares of words, lengths, order, numbers, neighbours and what is lacking."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

import unctc
from unctc.alignment.candidates import worth_comparing
from unctc.alignment.deliverables import _completed, _same_kind
from unctc.alignment.evidence import PairEvidence
from unctc.alignment.kept_order import kept_in_order
from unctc.alignment.one_sequence import Fate, TextPiece, _steps, one_sequence
from unctc.alignment.paragraphs import Alignment, Pair, align, number_of
from unctc.alignment.parts import PartPair
from unctc.alignment.passage_lengths import lacks_a_passage
from unctc.alignment.splits import _Seeker, find_splits
from unctc.alignment.versions import _Worth, align_versions
from unctc.alignment.word_diff import _changes, edits
from unctc.alignment.word_order import WordOrder
from unctc.model.due import DueDate, Within
from unctc.model.letters import Annex, Enclosure
from unctc.model.locations import Span
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


class TestHowMuchIsEnough:
    """Two paragraphs of many words: more and more of them are shared."""

    @staticmethod
    def likeness_and_partner(shared: int, many: int) -> tuple[float, int | None]:
        words = [
            frozenset(f"{side}{n}-{k}" for k in range(10)) for side in "ab" for n in range(many)
        ]
        ours, theirs = words[:many], words[many:]
        # The first on the left and the last on the right: neither neighbours nor of one number.
        ours[0] = frozenset(f"common{k}" for k in range(10))
        theirs[-1] = frozenset(f"common{k}" if k < shared else f"own{k}" for k in range(10))
        evidence = PairEvidence.of(ours, theirs)
        found = Alignment.of(evidence, {n: n for n in range(many)})
        return evidence.likeness(0, many - 1), found.partner.get(0)

    @pytest.mark.parametrize(("many", "enough"), [(20, 0.5), (19, 0.58)])
    def test_in_texts_of_many_and_of_few_paragraphs(self, many: int, enough: float) -> None:
        pairs = [self.likeness_and_partner(shared, many) for shared in range(11)]
        assert [partner is not None for _, partner in pairs] == [
            likeness >= enough for likeness, _ in pairs
        ]
        assert any(enough <= likeness < enough + 0.15 for likeness, _ in pairs)
        assert any(enough - 0.15 < likeness < enough for likeness, _ in pairs)

    def test_the_most_alike_come_first(self) -> None:
        ours = [frozenset("abcdefghijklm")]
        theirs = [frozenset("abcdefghijkx"), frozenset("abcdefghijkly"), frozenset("pqrs")]
        evidence = PairEvidence.of(ours, theirs)
        assert 0.58 < evidence.likeness(0, 0) < evidence.likeness(0, 1)
        assert Alignment.of(PairEvidence.of(ours, theirs), {}).partner == {0: 1}

    def test_of_equals_the_nearest(self) -> None:
        ours = [frozenset("pqrs"), frozenset("abcdefgh")]
        theirs = [frozenset("abcdefgx"), frozenset("abcdefgy"), frozenset("tuvw")]
        assert Alignment.of(PairEvidence.of(ours, theirs), {}).partner == {1: 1}


class TestMirroredParts:
    @staticmethod
    def pair(alike: int, left: int, right: int) -> PartPair:
        ours, theirs = nodes(*"x" * left), nodes(*"x" * right)
        pairs = [
            Pair(
                left=ours[n] if n < left else None,
                right=theirs[n] if n < right else None,
                alike=n < alike,
            )
            for n in range(max(left, right))
        ]
        return PartPair(
            left=Annex("Annex"),
            right=Enclosure("Enclosure"),
            left_path=NodePath("annex"),
            right_path=NodePath("enclosure"),
            left_index=0,
            right_index=1,
            paragraphs=tuple(pairs),
            headings=(),
        )

    @pytest.mark.parametrize(
        ("alike", "left", "right", "mirrored"),
        [
            (2, 4, 4, True),
            (1, 4, 4, False),
            (2, 4, 9, True),
            (2, 9, 4, True),
            (1, 9, 4, False),
            (1, 4, 9, False),
            (0, 1, 1, False),
            (1, 1, 1, True),
            (0, 0, 3, False),
        ],
    )
    def test_half_of_the_shorter_part(
        self, alike: int, left: int, right: int, *, mirrored: bool
    ) -> None:
        found = self.pair(alike, left, right)
        assert found.mirrored is mirrored
        assert len(found.mirroring) == (alike if mirrored else 0)


class TestVersions:
    @staticmethod
    def partners(left: list[str], right: list[str]) -> list[int | None]:
        return [each.right_index for each in align_versions(nodes(*left), nodes(*right))][
            : len(left)
        ]

    def test_lengths_decide_where_nothing_is_stated(self) -> None:
        # The one version is twice as long as the other throughout.
        left = ["x" * 200, "x" * 20, "x" * 400]
        assert self.partners(left, ["y" * 100, "y" * 200]) == [0, None, 1]
        assert self.partners(["x" * 100, "x" * 200], ["y" * 200, "y" * 20, "y" * 400]) == [0, 2]
        assert self.partners(left, ["y" * 10, "y" * 200]) == [None, 0, 1]

    def test_how_much_longer_one_version_is(self) -> None:
        assert _Worth.of(nodes("x" * 199), nodes("y" * 99, "y" * 99)).ratio == 2.0
        assert _Worth.of(nodes("x" * 99), nodes("y" * 199)).ratio == 0.5
        assert _Worth.of(nodes(), nodes("y")).ratio == 1.0

    def test_each_side_may_have_one_of_its_own(self) -> None:
        ours, theirs = ([frozenset(each) for each in side] for side in ("abc", "xab"))
        found = align_versions(nodes(*"abc"), nodes(*"xab"), evidence=(ours, theirs))
        assert [each.right_index for each in found] == [1, 2, None, 0]

    def test_what_is_lacking_at_either_end(self) -> None:
        left = [f"It visits {n} States." for n in (11, 22, 33)]
        assert self.partners(left, left[1:]) == [None, 0, 1]
        assert self.partners(left, left[:2]) == [0, 1, None]
        assert self.partners(left[1:], left) == [1, 2]

    def test_what_is_lacking_at_both_ends(self) -> None:
        ours = [f"It visits {n} States." for n in (11, 22, 33, 44)]
        theirs = [f"It visits {n} States." for n in (22, 33)]
        assert self.partners(ours, theirs) == [None, 0, 1, None]

    def test_the_same_number_decides_between_equals(self) -> None:
        left = nodes("It meets.", "It meets.", "It meets.")
        right = [left[0], left[2]]
        found = [each.right_index for each in align_versions(left, right)]
        assert found == [0, None, 1]


class TestOneSequence:
    @staticmethod
    def pieces(*paths: str) -> list[TextPiece]:
        return [TextPiece(path, NodePath(path)) for path in paths]

    def fates(self, old: list[TextPiece], new: list[TextPiece]) -> list[str]:
        return [
            f"{each.fate.value} {old[each.old].path if each.old is not None else new[each.new or 0].path}"
            for each in _steps(old, new, {}, {})
        ]

    def test_what_is_gone_of_a_part_comes_before_what_is_new_of_it(self) -> None:
        old = self.pieces("annex/1", "annex/2", "enclosure/1", "enclosure/2")
        new = self.pieces("annex/3", "annex/4", "enclosure/3")
        assert self.fates(old, new) == [
            *("dropped annex/1", "dropped annex/2", "new annex/3", "new annex/4"),
            *("dropped enclosure/1", "dropped enclosure/2", "new enclosure/3"),
        ]

    def test_a_part_that_only_the_new_document_has_comes_where_it_is(self) -> None:
        old = self.pieces("letter/1", "enclosure/1")
        new = self.pieces("letter/2", "annex/1", "annex/2", "enclosure/2")
        assert self.fates(old, new) == [
            *("dropped letter/1", "new letter/2", "new annex/1", "new annex/2"),
            *("dropped enclosure/1", "new enclosure/2"),
        ]
        assert self.fates(old[:1], new) == [
            *("dropped letter/1", "new letter/2", "new annex/1", "new annex/2"),
            "new enclosure/2",
        ]
        assert self.fates(old, new[:2]) == [
            *("dropped letter/1", "new letter/2", "new annex/1", "dropped enclosure/1")
        ]
        assert self.fates([], new[:2]) == ["new letter/2", "new annex/1"]

    @pytest.mark.parametrize("longer", [0, 1])
    def test_what_the_comparison_calls_moved_has_moved(self, longer: int) -> None:
        texts = ["The Committee will visit Chad.", "It will report to the Council in June."]
        texts[longer] += " It will also list every donor, and look for more of them in the region."
        texts = ["Opening words of all.", *texts, "Closing words of the whole."]
        old, new = (
            unctc.loads(
                "\n".join(
                    (
                        "Annex",
                        "Programme of work of the Counter-Terrorism Committee for 2019",
                        *(f"{n}. {text}" for n, text in enumerate(order, 1)),
                    )
                ),
                format="text",
                language="en",
                partial=True,
            )
            for order in (texts, [texts[0], texts[2], texts[1], texts[3]])
        )
        comparison = unctc.diff(old, new)
        assert len(comparison.moved) == 1
        sides = [
            [TextPiece(node.passage.text, node.path) for node in unctc.nodes_of(each)]
            for each in (old, new)
        ]
        away = {
            sides[0][step.old].path
            for step in one_sequence(sides[0], sides[1], comparison)
            if step.fate is Fate.MOVED_AWAY and step.old is not None
        }
        assert away == {comparison.moved[0].old}


class TestChangedWords:
    def changed(self, old: str, new: str) -> list[tuple[str, str]]:
        return [
            (" ".join(old.split()[a:b]), " ".join(new.split()[c:d]))
            for a, b, c, d in _changes(old.split(), new.split())
        ]

    def test_the_ends_are_compared_place_by_place(self) -> None:
        assert self.changed("x b", "y b c") == [("x", "y"), ("", "c")]
        assert self.changed("a b c", "a c") == [("b", "")]
        assert self.changed("a a", "a") == [("a", "")]
        assert self.changed("a x y b", "a z b") == [("x y", "z")]

    def test_words_that_come_often_are_compared_too(self) -> None:
        words = [f"w{n % 60}" for n in range(250)]
        old, new = ["first", *words, "last"], ["once", *words, "final"]
        assert _changes(old, new) == [(0, 1, 0, 1), (251, 252, 251, 252)]

    def test_a_name_that_a_citation_covers_is_no_word_of_its_own(self) -> None:
        text = "See Security Council resolution 1373 (2001) again"
        old = Paragraph(text, unctc.find_citations(text, unctc.Language.ENGLISH))
        other = text.replace("1373 (2001)", "1624 (2005)")
        new = Paragraph(other, unctc.find_citations(other, unctc.Language.ENGLISH))
        (cited,) = old.citations
        ends = [cited.span.start + 2, len(text) + 9]
        found = edits(old, new, lambda _: [Span(cited.span.start + 1, end) for end in ends])
        ((before, after),) = found
        assert "1373 (2001)" in before.of(text)
        assert "1624 (2005)" in after.of(other)


class TestSplits:
    VISITS = "The Committee will visit six States with their consent before June."
    LISTS = "It will list what each of them needs and look for donors."
    CLOSES = "It will close the old web page of the whole Executive Directorate."

    def found(self, left: list[str], right: list[str]) -> list[tuple[int, tuple[int, ...]]]:
        ours, theirs = nodes(*left), nodes(*right)
        return [
            (each.whole, each.pieces) for each in find_splits(align(ours, theirs), ours, theirs)
        ]

    def test_into_three(self) -> None:
        whole = f"{self.VISITS} {self.LISTS} {self.CLOSES}"
        assert self.found([whole], [self.VISITS, self.LISTS, self.CLOSES]) == [(0, (0, 1, 2))]

    def test_pieces_must_be_most_of_the_whole(self) -> None:
        more = "None of this is in any piece of what has become of it, however long one looks for it anywhere."
        assert (
            self.found([f"{self.VISITS} {more} {more} {self.LISTS}"], [self.VISITS, self.LISTS])
            == []
        )

    @pytest.mark.parametrize(("words", "is_piece"), [(6, True), (5, False)])
    def test_a_piece_has_six_words(self, words: int, *, is_piece: bool) -> None:
        tail = " ".join(["alpha", "beta", "gamma", "delta", "epsilon", "zeta"][:words])
        found = self.found([f"{self.VISITS} {tail}"], [self.VISITS, tail])
        assert bool(found) is is_piece

    def test_the_first_pieces_that_are_found(self) -> None:
        others = [self.CLOSES, "Experts of the Office will train judges in towns of the Sahel."]
        left = [f"{self.VISITS} {self.LISTS}", *others]
        right = [self.VISITS, self.LISTS, *others, self.LISTS]
        assert self.found(left, right) == [(0, (0, 1))]

    @pytest.mark.parametrize(("lacking", "is_shorter"), [(6, True), (5, False)])
    def test_what_has_lost_a_piece_lacks_as_many_words(
        self, lacking: int, *, is_shorter: bool
    ) -> None:
        words = [f"word{'abcdefghijklm'[n]}" for n in range(13)]
        left, right = nodes(" ".join(words)), nodes(" ".join(words[lacking:]))
        assert _Seeker(left, right, free=set())._is_shorter(0, 0) is is_shorter

    def test_two_wholes(self) -> None:
        other = [
            "Experts of the Office will train judges in several towns of the Sahel.",
            self.CLOSES,
        ]
        left = [f"{self.VISITS} {self.LISTS}", " ".join(other)]
        assert self.found(left, [self.VISITS, self.LISTS, *other]) == [(0, (0, 1)), (1, (2, 3))]


class TestWhatIsTheSameOfDeliverables:
    DAY, LIMIT = DueDate(dt.date(2019, 6, 1)), Within(90, "day")

    def test_kind_and_way_of_being_due(self) -> None:
        one = unctc.Deliverable("report", due=self.DAY)
        assert _same_kind(one, evolve(one, due=DueDate(dt.date(2019, 7, 1))))
        assert not _same_kind(one, evolve(one, kind="briefing"))
        assert not _same_kind(one, evolve(one, due=self.LIMIT))
        assert not _same_kind(evolve(one, kind="briefing"), evolve(one, due=self.LIMIT))

    def test_the_committee_is_that_of_the_programme(self) -> None:
        document = unctc.loads(
            "Annex\nProgramme of work of the Counter-Terrorism Committee for 2019\n"
            "1. The Committee will submit a report to the Security Council by 1 June 2019.",
            format="text",
            language="en",
            partial=True,
        )
        assert isinstance(document, unctc.Letter)
        (promised,) = document.programmes[0].deliverables or ()
        assert promised.responsible == (unctc.Body.CTC,)
