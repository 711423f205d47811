"""How well S/2018/208 is traced to the resolutions that it cites, against a key made by reading both."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

import unctc

pytestmark = pytest.mark.corpus
KEY = json.loads((Path(__file__).parents[1] / "data" / "trace_key.json").read_text("utf-8"))
CLEAR: dict[int, list[str]] = {int(number): places for number, places in KEY["clear"].items()}
NONE = [int(number) for number in KEY["none"]]
DOUBTFUL = [int(number) for number in KEY["doubtful"]]


@pytest.fixture(scope="module")
def resolutions(corpus_dir: Path) -> list[unctc.Resolution]:
    files = sorted((corpus_dir / "akn4un" / "sc" / "cited").glob("*.xml"))
    loaded = [unctc.load(path) for path in files]
    return [each for each in loaded if isinstance(each, unctc.Resolution)]


@pytest.fixture(scope="module")
def traced(resolutions: list[unctc.Resolution]) -> unctc.Trace:
    return unctc.trace(unctc.sample(), resolutions)


def places(trace: unctc.Trace, paragraph: int) -> list[str]:
    return [
        f"{each.source} {each.operative.number}" for each in trace.links_of(f"annex/{paragraph}")
    ]


def test_the_key_names_every_paragraph_once() -> None:
    assert sorted([*CLEAR, *NONE, *DOUBTFUL]) == list(range(1, 41))


def test_first_and_among_the_first_three(traced: unctc.Trace) -> None:
    first = [n for n, right in CLEAR.items() if places(traced, n)[0] in right]
    three = [n for n, right in CLEAR.items() if {*places(traced, n)[:3]} & {*right}]
    print(f"\nfirst {len(first)} of {len(CLEAR)}, among three {len(three)}")
    assert len(first) >= 0.9 * len(CLEAR)
    assert len(three) == len(CLEAR)


def test_no_confidence_where_there_is_no_source(traced: unctc.Trace) -> None:
    sure = {each.paragraph.number for each in traced.confident if each.paragraph.part == "annex"}
    assert len(sure & {*NONE}) <= 0.2 * len(NONE)
    assert len(sure & {*NONE, *DOUBTFUL}) <= 0.2 * len(NONE + DOUBTFUL)
    # A threshold that nothing passes would keep all this too.
    assert len(sure & {*CLEAR}) >= 0.9 * len(CLEAR)


def test_what_a_score_means(traced: unctc.Trace) -> None:
    """The table of docs/explanation/scores.md: how many links of each band lead to a source, in both parts."""
    first: dict[int, list[bool]] = defaultdict(list)
    further: list[bool] = []
    for part in ("annex", "enclosure"):
        for number in [*CLEAR, *NONE]:
            for rank, link in enumerate(traced.links_of(f"{part}/{number}")):
                right = f"{link.source} {link.operative.number}" in CLEAR.get(number, [])
                if rank:
                    further.append(right)
                else:
                    first[int(link.score * 10)].append(right)
    print(f"\nfurther links {sum(further)} of {len(further)}")
    for band, links in sorted(first.items()):
        print(f"first, from .{band}: {sum(links)} of {len(links)}")
    assert sum(map(len, first.values())) + len(further) >= 150
    shares = [sum(links) / len(links) for _, links in sorted(first.items())]
    assert shares == sorted(shares)
    assert sum(further) <= 0.1 * len(further)


@pytest.mark.parametrize("numbers", [(2395,), (2395, 2129), (2129, 2354, 2395, 2396)])
def test_few_resolutions_are_as_good_as_many(
    resolutions: list[unctc.Resolution], numbers: tuple[int, ...]
) -> None:
    chosen = [each for each in resolutions if each.symbol.number in numbers]
    names = {str(each.symbol) for each in chosen}
    trace = unctc.trace(unctc.sample(), chosen)
    wanted = {
        n: right
        for n, places_of in CLEAR.items()
        if (right := [place for place in places_of if place.rpartition(" ")[0] in names])
    }
    first = [n for n, right in wanted.items() if places(trace, n)[0] in right]
    assert len(first) >= 0.9 * len(wanted)


def test_the_order_of_the_files_plays_no_part(
    traced: unctc.Trace, resolutions: list[unctc.Resolution]
) -> None:
    assert unctc.trace(unctc.sample(), resolutions[::-1]) == traced


def test_every_deadline_of_2395(resolutions: list[unctc.Resolution]) -> None:
    (chosen,) = [each for each in resolutions if each.symbol.number == 2395]
    found = unctc.mandates(chosen)
    assert {each.operative for each in found} == set(range(1, 34))
    assert [(each.operative, str(each.due)) for each in found if each.due] == [
        (2, "2021-12-31"),
        (2, "2019-12-31"),
        (7, "once a year"),
        (9, "2018-03-30"),
        (10, "within 12 months after the initial assessment report"),
        (11, "once a year"),
        (12, "at least once a year"),
        (12, "at least once a year"),
        (17, "2018-06-30"),
        (18, "2018-03-30"),
        (19, "twice a year"),
    ]
    assert [each.operative for each in found if each.rhythms] == [11, 11, 16, 18, 19, 31]
    assert not any(each.further_dues for each in found)
