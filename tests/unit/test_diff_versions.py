"""Language versions: numbers that start again, sections and concepts that are only told otherwise, years that are left out."""

from __future__ import annotations

import unctc
from unctc import Language, NodePath, OperativeParagraph, Resolution, Symbol
from unctc.alignment.paragraphs import align
from unctc.alignment.splits import Pieces, find_splits
from unctc.alignment.versions import align_versions
from unctc.comparing.citation_lists import cited_differently
from unctc.comparing.sections import compare_sections
from unctc.model.nodes import Node
from unctc.model.passages import Heading, Paragraph


def nodes(section: str, *numbers: int) -> list[Node]:
    return [
        Node(NodePath(f"annex/{section}/{n}"), Paragraph(f"{section} {n}", number=n))
        for n in numbers
    ]


def test_numbers_that_start_again_go_with_their_like() -> None:
    left = [*nodes("section#1", 1, 2, 3), *nodes("section#4", 1, 2)]
    right = [*nodes("section#2", 1, 2, 3), *nodes("section#6", 1, 2)]
    assert [(p.left_index, p.right_index) for p in align_versions(left, right)] == [
        (at, at) for at in range(5)
    ]


def test_a_section_is_gone_with_its_paragraphs_only() -> None:
    heading = Heading("Annex A")
    paths = tuple(node.path for node in nodes("section#1", 1))
    here = [(Node(NodePath("annex/section#1"), heading), paths)]
    answered = {paths[0]: NodePath("annex/section#2/1")}
    assert compare_sections(here, [], answered, language=None) == ()
    (gone,) = compare_sections(here, [], {}, language=None)
    assert gone.old == NodePath("annex/section#1")


def test_a_year_that_is_left_out_is_no_difference_and_another_year_is() -> None:
    symbol, other = Symbol("S/RES/2713 (2023)"), Symbol("S/RES/2713 (2024)")
    none = frozenset[Symbol]()
    assert cited_differently({symbol}, "2713 (2023)", set(), "paragraph 9 of 2713") == (none, none)
    found = cited_differently({symbol}, "2713 (2023)", {other}, "2713 (2024)")
    assert found == (frozenset({symbol}), frozenset({other}))


def test_what_one_language_alone_has_words_for_is_no_difference() -> None:
    def resolution(language: Language, text: str) -> Resolution:
        return Resolution(
            symbol=Symbol("S/RES/2395 (2017)"),
            language=language,
            leading_paragraphs=(OperativeParagraph(text, number=1, printed_number="1."),),
        )

    english = resolution(Language.ENGLISH, "Encourages timely visits of UNMAS to the area;")
    french = resolution(Language.FRENCH, "Encourage les visites dans la zone;")
    found = unctc.diff(english, french)
    assert not found
    assert found.bodies_no_longer == ()


def test_a_short_piece_without_a_rare_word_is_merged() -> None:
    long = "It will list the needs of six States, look for donors in four regions, and brief the Council on each."
    short = "It will list the needs and brief the Council."
    texts = [short, long, "It will list donors.", "It will brief States on needs."]
    left = [
        Node(NodePath(f"annex/{n}"), Paragraph(text, number=n)) for n, text in enumerate(texts, 1)
    ]
    joined = [f"{short} {long}", *texts[2:]]
    right = [
        Node(NodePath(f"annex/{n}"), Paragraph(text, number=n)) for n, text in enumerate(joined, 1)
    ]
    pairs = align(right, left)
    assert find_splits(pairs, right, left) == (Pieces(0, (0, 1)),)
