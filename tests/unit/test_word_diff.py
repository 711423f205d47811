"""Which words of two versions are marked."""

import re
from collections.abc import Callable

import pytest

import unctc
from unctc.alignment.word_diff import differences
from unctc.model.locations import Span
from unctc.model.passages import Passage

SYMBOL = unctc.Symbol("S/RES/1373 (2001)")
OTHER = unctc.Symbol("S/RES/1624 (2005)")


def marked(left: str, right: str, names: str | None = None) -> tuple[list[str], list[str]]:
    def named(text: str) -> list[Span]:
        return [Span(*match.span()) for match in re.finditer(names or "(?!)", text)]

    ours, theirs = differences(Passage(left), Passage(right), named)
    return [span.of(left) for span in ours], [span.of(right) for span in theirs]


@pytest.mark.parametrize(
    ("left", "right", "ours", "theirs"),
    [
        ("", "", [], []),
        ("", "a", [], ["a"]),
        ("CTC reports", "CTC  reports", [], []),
        ("CTC reports", "CTC reports.", [], ["."]),
        ("to CTC and CTED", "to CTC, CTED", ["and"], [","]),
        ("briefs it twice", "briefs twice", ["it"], []),
        ("反恐委员会将审议", "反恐执行局将审议", ["委员会"], ["执行局"]),
        # One or two characters in common do not part a mark; three do.
        ("甲乙丙丁戊", "子乙丑丁寅", ["甲乙丙丁戊"], ["子乙丑丁寅"]),
        ("甲乙己庚丙", "子乙己庚丑", ["甲", "丙"], ["子", "丑"]),
        ("وإذ يرحب بالتقرير", "وإذ يحيط بالتقرير", ["يرحب"], ["يحيط"]),
    ],
)
def test_marks(left: str, right: str, ours: list[str], theirs: list[str]) -> None:
    assert marked(left, right) == (ours, theirs)


def test_names_are_wholes() -> None:
    assert marked("反恐委员会说", "反恐执行局说", "反恐委员会|反恐执行局") == (
        ["反恐委员会"],
        ["反恐执行局"],
    )


def test_citations_count_by_what_they_name() -> None:
    one = Passage("第1373(2001)号", (unctc.Citation(SYMBOL, Span(1, 11), printed="1373(2001)"),))
    same = Passage("第1373 (2001)号", (unctc.Citation(SYMBOL, Span(1, 12), printed="1373 (2001)"),))
    other = Passage("第1624(2005)号", (unctc.Citation(OTHER, Span(1, 11), printed="1624(2005)"),))
    assert differences(one, same) == ((), ())
    assert differences(one, other) == ((Span(1, 11),), (Span(1, 11),))


def test_citations_that_overlap_or_lie_outside() -> None:
    citations = tuple(
        unctc.Citation(SYMBOL, Span(*ends), printed="x") for ends in ((0, 4), (2, 6), (3, 400))
    )
    ours, theirs = differences(Passage("1373 (2001)", citations), Passage("1373 (2001)."))
    assert all(span.end <= 12 for span in (*ours, *theirs))


def long_texts(size: int) -> tuple[str, str]:
    equal = "a " * size
    return f"{equal}x {equal}", f"{equal}y z {'b ' * (size // 2)}a"


def test_long_texts_are_compared_from_their_ends() -> None:
    ours, theirs = marked(*long_texts(20_000))
    assert ours[0].startswith("x")
    assert theirs[0].startswith("y z")


def test_long_texts_take_work_in_proportion(steps: Callable[[Callable[[], object]], int]) -> None:
    short, long = long_texts(2_000), long_texts(16_000)
    assert steps(lambda: marked(*long)) < 10 * steps(lambda: marked(*short))
