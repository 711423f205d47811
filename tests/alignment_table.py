"""Print how well paragraphs are aligned: pairs right and wrong, what answers nothing, moves.

``python tests/alignment_table.py 200`` takes two hundred pairs of versions of each kind: of S/2018/208, and
of letters that are drawn. Both versions lack a fifth of their paragraphs, and in the second some are moved
and up to 30 per cent of the words (in Chinese, of the characters) of a paragraph are replaced. Pass
``--thresholds`` to see other thresholds beside ours.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from hypothesis import HealthCheck, Phase, given, seed, settings

import unctc
from unctc.alignment import paragraphs
from unctc.alignment.kept_order import kept_in_order
from unctc.alignment.paragraphs import align
from unctc.model.nodes import Node
from unctc.testing import TwoVersions, two_versions, two_versions_of

COLUMNS = (
    *("pairs", "right", "wrong", "alone", "alone found", "alone false"),
    *("moves", "moves found"),
)
OTHERS = ((0.4, 0.35), (0.45, 0.4), (0.5, 0.45), (0.6, 0.55))


def counted(two: TwoVersions) -> Counter[str]:
    """Align two versions; count what there is, what is found of it, and what is found and is not there."""
    left, right = (
        [Node(unctc.NodePath(f"{part}/{each.number}"), each) for each in side]
        for part, side in (("left", two.left), ("right", two.right))
    )
    pairs = align(left, right, language=two.language)
    found = {
        each.left_index: each.right_index
        for each in pairs
        if each.left_index is not None and each.right_index is not None
    }
    alone, reported = _alone(two, two.answers), _alone(two, found)
    return Counter(
        {
            "pairs": len(two.answers),
            "right": len(found.items() & two.answers.items()),
            "wrong": len(found.items() - two.answers.items()),
            "alone": len(alone),
            "alone found": len(alone & reported),
            "alone false": len(reported - alone),
            "moves": len(two.answers) - len(kept_in_order([*two.answers.values()])),
            "moves found": sum(each.moved for each in pairs),
        }
    )


def _alone(two: TwoVersions, answers: Mapping[int, int]) -> set[tuple[str, int]]:
    """Return the sides and positions of what nothing answers."""
    theirs = set(answers.values())
    return {("left", at) for at in range(len(two.left)) if at not in answers} | {
        ("right", at) for at in range(len(two.right)) if at not in theirs
    }


def samples(times: int) -> list[TwoVersions]:
    """Return versions of S/2018/208, whose first paragraphs do not answer each other."""
    letter = unctc.sample()
    return [two_versions_of(letter, random.Random(number), own={0}) for number in range(times)]


def drawn(language: unctc.Language, times: int) -> list[TwoVersions]:
    """Return versions of letters that are drawn, the same each time."""
    made: list[TwoVersions] = []

    @settings(
        max_examples=times,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @seed(20180208)
    @given(two_versions(language))
    def make(two: TwoVersions) -> None:
        made.append(two)

    make()
    return made


def total(texts: Iterable[TwoVersions]) -> Counter[str]:
    """Count over many versions."""
    counts: Counter[str] = Counter()
    for each in texts:
        counts.update(counted(each))
    return counts


def main(arguments: Sequence[str]) -> int:
    """Print the table."""
    times = next((int(each) for each in arguments if each.isdecimal()), 100)
    ours = (paragraphs.ANYWHERE, paragraphs.IN_PLACE)
    kinds = {
        "S/2018/208": samples(times),
        "letters in Chinese": drawn(unctc.Language.CHINESE, times),
        "letters in English": drawn(unctc.Language.ENGLISH, times),
    }
    print(f"| anywhere, in place | texts | {' | '.join(COLUMNS)} |")
    print(f"| --- | --- |{' ---: |' * len(COLUMNS)}")
    for thresholds in OTHERS if "--thresholds" in arguments else (ours,):
        paragraphs.ANYWHERE, paragraphs.IN_PLACE = thresholds  # type: ignore[misc]  # to see what others give
        for name, texts in kinds.items():
            counts = total(texts)
            numbers = " | ".join(str(counts[each]) for each in COLUMNS)
            print(f"| {thresholds[0]}, {thresholds[1]} | {name} | {numbers} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
