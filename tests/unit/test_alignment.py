"""Which paragraph answers which: in one language, between languages, and in how many steps."""

import random
from collections.abc import Callable
from itertools import combinations

import pytest
from attrs import evolve
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

import unctc
from unctc import Language, Letter, OperativeParagraph, Paragraph, Resolution
from unctc.alignment.evidence import PairEvidence, facts_of, words_of
from unctc.alignment.kept_order import kept_in_order
from unctc.alignment.paragraphs import Pair, align
from unctc.alignment.parts import pair_parts
from unctc.alignment.versions import align_versions
from unctc.model.nodes import Node
from unctc.testing import TwoVersions, two_versions, two_versions_of

SAMPLE = unctc.sample()


def nodes(*texts: str) -> list[Node]:
    return [
        Node(unctc.NodePath(f"annex/{n}"), Paragraph(text, number=n))
        for n, text in enumerate(texts, 1)
    ]


def answers(pairs: tuple[Pair, ...]) -> list[tuple[int | None, int | None]]:
    """Return the numbers of what answers each other."""
    return [
        tuple(None if at is None else at + 1 for at in (each.left_index, each.right_index))  # type: ignore[misc]  # two of them
        for each in pairs
    ]


class Counts:
    """Pairs that there are, and of those that were found the right and the wrong ones."""

    def __init__(self) -> None:
        self.pairs = self.right = self.wrong = 0

    def add(self, two: TwoVersions) -> None:
        left, right = (
            [Node(unctc.NodePath(f"annex/{each.number}"), each) for each in side]
            for side in (two.left, two.right)
        )
        pairs = align(left, right, language=two.language)
        found = {each.left_index: each.right_index for each in pairs if each.left and each.right}
        self.pairs += len(two.answers)
        self.right += len(found.items() & two.answers.items())
        self.wrong += len(found.items() - two.answers.items())


class TestSample:
    def test_every_paragraph_but_the_first_answers_that_of_its_number(self) -> None:
        (parts,) = pair_parts(SAMPLE.attachments, Language.CHINESE)
        assert answers(parts.paragraphs) == [(number, number) for number in range(1, 41)]
        assert [each.left_index for each in parts.paragraphs if not each.alike] == [0]
        assert not any(each.moved for each in parts.paragraphs)

    def test_the_thresholds_have_room_on_both_sides(self) -> None:
        (parts,) = pair_parts(SAMPLE.attachments, Language.CHINESE)
        own, *rest = sorted(each.likeness for each in parts.paragraphs)
        assert own < 0.15
        assert rest[0] > 0.55


class TestLabelled:
    """Both sides of each pair of texts are made from one list, so that every partner is known."""

    def test_tellings_of_the_sample(self) -> None:
        found = Counts()
        for number in range(30):
            found.add(two_versions_of(SAMPLE, random.Random(number), own={0}))
        assert found.wrong <= found.pairs // 1000
        assert found.right >= 0.95 * found.pairs

    @pytest.mark.parametrize("language", [Language.CHINESE, Language.ENGLISH])
    def test_tellings_of_letters_in_template_words(self, language: Language) -> None:
        found = Counts()

        @seed(20180208)
        @settings(max_examples=60, database=None, deadline=None, phases=[Phase.generate])
        @given(two_versions(language))
        def count(two: TwoVersions) -> None:
            found.add(two)

        count()
        assert found.pairs > 200
        assert found.wrong == 0
        assert found.right >= 0.95 * found.pairs

    # One version, and another with its second paragraph gone, the last one moved to the front, one
    # reworded, and a new one in template words.
    @pytest.mark.parametrize(
        ("ours", "theirs"),
        [
            (
                (
                    "Le Comité continuera de surveiller l’application de la résolution par les États.",
                    "Le Comité continuera d’organiser des visites d’évaluation avec leur accord.",
                    "Le Comité continuera de publier des rapports sur les lacunes constatées.",
                    "Le Comité continuera de dialoguer avec les organisations régionales.",
                    "Le Comité tiendra une réunion spéciale sur le financement du terrorisme.",
                ),
                (
                    "La Direction aidera à tenir une réunion spéciale sur le financement du terrorisme.",
                    "La Direction continuera de surveiller l’application de la résolution par les États.",
                    "La Direction continuera de préparer des rapports publics sur les lacunes constatées.",
                    "La Direction continuera de former des magistrats et des procureurs.",
                    "La Direction continuera de dialoguer avec les organisations régionales.",
                ),
            ),
            (
                (
                    "El Comité seguirá vigilando la aplicación de la resolución por los Estados.",
                    "El Comité seguirá organizando visitas de evaluación con su consentimiento.",
                    "El Comité seguirá publicando informes sobre las carencias detectadas.",
                    "El Comité seguirá dialogando con las organizaciones regionales.",
                    "El Comité celebrará una reunión especial sobre la financiación del terrorismo.",
                ),
                (
                    "La Dirección ayudará a celebrar una reunión especial sobre la financiación del terrorismo.",
                    "La Dirección seguirá vigilando la aplicación de la resolución por los Estados.",
                    "La Dirección seguirá preparando informes públicos sobre las carencias detectadas.",
                    "La Dirección seguirá formando a jueces y fiscales.",
                    "La Dirección seguirá dialogando con las organizaciones regionales.",
                ),
            ),
            (
                (
                    "Комитет будет и далее следить за осуществлением резолюции государствами.",
                    "Комитет будет и далее организовывать поездки для оценки с их согласия.",
                    "Комитет будет и далее публиковать доклады о выявленных недостатках.",
                    "Комитет будет и далее вести диалог с региональными организациями.",
                    "Комитет проведёт специальное заседание по финансированию терроризма.",
                ),
                (
                    "Директорат поможет провести специальное заседание по финансированию терроризма.",
                    "Директорат будет и далее следить за осуществлением резолюции государствами.",
                    "Директорат будет и далее готовить открытые доклады о выявленных недостатках.",
                    "Директорат будет и далее обучать судей и прокуроров.",
                    "Директорат будет и далее вести диалог с региональными организациями.",
                ),
            ),
            (
                (
                    "ستواصل اللجنة رصد تنفيذ الدول للقرار.",
                    "ستواصل اللجنة تنظيم زيارات التقييم بموافقتها.",
                    "ستواصل اللجنة نشر تقارير عن الثغرات المكتشفة.",
                    "ستواصل اللجنة الحوار مع المنظمات الإقليمية.",
                    "ستعقد اللجنة اجتماعا خاصا بشأن تمويل الإرهاب.",
                ),
                (
                    "ستساعد المديرية في أن تعقد اجتماعا خاصا بشأن تمويل الإرهاب.",
                    "ستواصل المديرية رصد تنفيذ الدول للقرار.",
                    "ستواصل المديرية إعداد تقارير علنية عن الثغرات المكتشفة.",
                    "ستواصل المديرية تدريب القضاة والمدعين العامين.",
                    "ستواصل المديرية الحوار مع المنظمات الإقليمية.",
                ),
            ),
        ],
        ids=["fr", "es", "ru", "ar"],
    )
    def test_tellings_in_our_own_words(
        self, ours: tuple[str, ...], theirs: tuple[str, ...]
    ) -> None:
        pairs = align(nodes(*ours), nodes(*theirs))
        assert answers(pairs) == [(1, 2), (2, None), (3, 3), (4, 5), (5, 1), (None, 4)]
        assert [each.left_index for each in pairs if each.moved] == [4]


class TestSteps:
    """Work grows with the text: what is counted is how often two paragraphs are compared."""

    @pytest.fixture
    def compared(self, monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
        counts = [0]
        likeness = PairEvidence.likeness

        def counting(self: PairEvidence, one: int, other: int) -> float:
            counts[0] += 1
            return likeness(self, one, other)

        def since() -> int:
            found, counts[0] = counts[0], 0
            return found

        monkeypatch.setattr(PairEvidence, "likeness", counting)
        return since

    def test_many_letters_in_one_text(self, compared: Callable[[], int]) -> None:
        for many in (1, 10, 40):
            pair_parts(SAMPLE.attachments * many, Language.CHINESE)
            assert compared() <= 80 * many

    @pytest.mark.parametrize("same", [False, True], ids=["each its own words", "all the same"])
    def test_long_programmes(self, compared: Callable[[], int], same: bool) -> None:
        for many in (100, 400, 1600):
            texts = ["the same" if same else f"{_word(n)} {_word(n + 7)}" for n in range(many)]
            pairs = align(nodes(*texts), nodes(*texts[many // 10 :]))
            assert compared() <= 20 * many
            assert sum(each.right is not None for each in pairs) >= 0.9 * many

    def test_language_versions(self, compared: Callable[[], int]) -> None:
        for many in (200, 800):
            texts = [f"{_word(n)} {n}" for n in range(many)]
            align_versions(nodes(*texts), nodes(*texts[: many // 2]))
            assert compared() <= 130 * many


def _word(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number:04}")


class TestLaws:
    @given(st.lists(st.text("ab 将报", max_size=8)), st.lists(st.text("ab 将报", max_size=8)))
    def test_every_paragraph_is_in_exactly_one_pair(
        self, ours: list[str], theirs: list[str]
    ) -> None:
        for pairs in (
            align(nodes(*ours), nodes(*theirs)),
            align(nodes(*ours), nodes(*theirs), own=True),
            align_versions(nodes(*ours), nodes(*theirs)),
        ):
            lefts = [each.left_index for each in pairs if each.left is not None]
            rights = [each.right_index for each in pairs if each.right is not None]
            assert lefts == list(range(len(ours)))
            assert sorted(rights) == list(range(len(theirs)))  # type: ignore[type-var]  # numbers

    @given(st.lists(st.text("abcdef", min_size=3, max_size=5), unique=True))
    def test_a_text_answers_itself(self, texts: list[str]) -> None:
        pairs = align(nodes(*texts), nodes(*texts))
        assert all(each.left == each.right and not each.moved for each in pairs)

    @given(st.lists(st.integers(0, 9), unique=True, max_size=7))
    def test_what_is_kept_in_order_is_longest(self, positions: list[int]) -> None:
        kept = kept_in_order(positions)
        assert list(kept) == sorted(kept)
        assert [each for each in positions if each in kept] == list(kept)
        longest = max(
            size
            for size in range(len(positions) + 1)
            for run in combinations(positions, size)
            if list(run) == sorted(run)
        )
        assert len(kept) == longest

    def test_nothing_answers_nothing(self) -> None:
        assert align([], []) == ()
        assert answers(align(nodes("one"), [])) == [(1, None)]
        assert answers(align([], nodes("one"))) == [(None, 1)]
        assert answers(align(nodes("1."), nodes("1."))) == [(1, None), (None, 1)]
        assert answers(align(nodes("1."), nodes("1."), own=True)) == [(1, 1)]


class TestEvidence:
    def test_words_of_mixed_scripts(self) -> None:
        assert words_of("CTED 将报告。") == {"cted", "将", "报", "告", "将报", "报告"}

    def test_names_of_bodies_are_set_aside(self) -> None:
        text = "{} will meet."
        ours = words_of(text.format("The Counter-Terrorism Committee"), Language.ENGLISH)
        assert ours == words_of(text.format("The Executive Directorate"), Language.ENGLISH)
        assert words_of(text.format("CTED")) == {"cted", "will", "meet"}

    def test_facts_are_the_same_in_every_language(self) -> None:
        english, french = (
            Paragraph(text, unctc.find_citations(text, language))
            for language, text in (
                ("en", "By 30 June 2018, as resolution 1373 (2001) asks."),
                ("fr", "Le 30 juin 2018, comme le demande la résolution 1373 (2001)."),
            )
        )
        assert facts_of(english) == facts_of(french)


class TestVersions:
    TEXTS = (
        "Calls upon the 15 members to act;",
        "Decides to meet;",
        "Requests a report within 90 days;",
        "Requests a second report within 120 days;",
        "Decides to remain seized of the matter.",
    )

    def test_numbers_decide_where_one_is_left_out(self) -> None:
        ours = nodes(*self.TEXTS)
        assert answers(align_versions(ours, [*ours[:1], *ours[2:]])) == [
            (1, 1),
            (2, None),
            (3, 2),
            (4, 3),
            (5, 4),
        ]

    @pytest.mark.parametrize("gone", range(5))
    def test_what_every_language_says_decides_where_numbers_closed_up(self, gone: int) -> None:
        theirs = nodes(*(text for at, text in enumerate(self.TEXTS) if at != gone))
        pairs = align_versions(nodes(*self.TEXTS), theirs)
        assert [each.left_index for each in pairs if each.right is None] == [gone]
        turned = align_versions(theirs, nodes(*self.TEXTS))
        assert [each.right_index for each in turned if each.left is None] == [gone]

    def test_one_paragraph_that_one_version_lacks_is_one_finding(self) -> None:
        english, other = (
            Resolution(
                language=language,
                symbol=unctc.Symbol("S/RES/2395 (2017)"),
                leading_paragraphs=tuple(
                    OperativeParagraph(
                        text,
                        unctc.find_citations(text, language),
                        number=number,
                        points=(OperativeParagraph("(a) one"), OperativeParagraph("(b) two"))
                        if number == 2
                        else (),
                    )
                    for number, text in enumerate(texts, 1)
                ),
            )
            for language, texts in (
                (
                    Language.ENGLISH,
                    (
                        "Recalls resolution 1373 (2001);",
                        "Decides on 2 things:",
                        "Recalls resolution 1624 (2005);",
                        "Recalls resolution 2178 (2014);",
                    ),
                ),
                (
                    Language.FRENCH,
                    (
                        "Rappelle la résolution 1373 (2001) ;",
                        "Décide de 2 choses :",
                        "Rappelle la résolution 1624 (2005) ;",
                        "Rappelle la résolution 2178 (2014) ;",
                    ),
                ),
            )
        )
        for gone in range(4):
            rest = (*other.leading_paragraphs[:gone], *other.leading_paragraphs[gone + 1 :])
            closed_up = tuple(evolve(each, number=n) for n, each in enumerate(rest, 1))
            lacking = evolve(other, leading_paragraphs=closed_up)
            found = unctc.check_versions(english, lacking)
            assert [(each.code, str(each.path)) for each in found] == [
                ("LNG201", f"operative/{gone + 1}")
            ]
        assert unctc.check_versions(english, other) == ()


def test_the_parts_say_where_they_are() -> None:
    document = evolve(SAMPLE, attachments=SAMPLE.attachments * 2)
    assert isinstance(document, Letter)
    pairs = pair_parts(document.attachments, Language.CHINESE)
    assert [(each.left_index, each.right_index) for each in pairs] == [(0, 1), (2, 3)]
